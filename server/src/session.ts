import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../../schemas/text';
import type { CheckSettings, Snapshot } from './service';

/** What handlers may know of the editor that is served. */
export interface Session {
  readonly connection: Connection;
  /** The open file, read. */
  snapshot(uri: string): Snapshot | undefined;
  /** The editor's language. */
  locale(): Locale;
  /** Whether the editor takes snippets in completions. */
  snippets(): boolean;
  checkSettings(snapshot: Snapshot): CheckSettings;
  /** Runs a request's work; a failure is logged and answered with the fallback. */
  answer<T>(name: string, fallback: T, work: () => T): T;
}
