import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../../schemas/text';
import type { HintRefresh } from './hint-refresh';
import type { CheckSettings, HintKind, Analysis } from './service';
import type { Turns } from './turns';

/** What handlers may know of the editor that is served. */
export interface Session {
  readonly connection: Connection;
  readonly turns: Turns;
  /** The open file, read. */
  snapshot(uri: string): Analysis | undefined;
  /** The editor's language. */
  locale(): Locale;
  /** Where the page of a rule can be opened. */
  ruleLink(code: string): string | undefined;
  /** Whether the editor takes snippets in completions. */
  snippets(): boolean;
  /** Whether the editor has no use for an answer about a text that it has changed since. */
  dropsOutdated(): boolean;
  /** The local date to show a file by, `YYYY-MM-DD`. */
  today(snapshot: Analysis): string;
  /** The instant, ISO 8601. */
  now(): string;
  /** The kinds of inlay hint that are turned off. */
  withoutHints(): ReadonlySet<HintKind>;
  readonly hintRefresh: HintRefresh;
  /** What to check a file by: the editor's settings and the config file above it. */
  checkSettings(snapshot: Analysis): Promise<CheckSettings>;
  /** Runs a request's work; a failure is logged and answered with the fallback. */
  answer<T>(name: string, fallback: T, work: () => T): T;
}
