import type { Diagnostic } from 'vscode-languageserver';
import { type Locale } from '../../../schemas/text';
import type { Files } from '../host';
import { diagnostics, endOfDay, localDateOf, openFile, type Analysis } from '../service';
import { makeLayers } from '../workspace/bases/layers';
import { makeConfigs } from '../workspace/configs';
import { ruleLinks } from '../workspace/rule-links';
import { readSettings } from '../workspace/settings';
import { combineSettings } from '../workspace/settings-for-file';

/** The findings of a file, and what they depend on. Plain data, since it is sent between threads. */
export interface CheckedAside {
  readonly items: readonly Diagnostic[];
  /** The URIs of the files that the file extends, and of those that are missing. */
  readonly uses: readonly string[];
  /** When the findings may be others since the day has ended; epoch milliseconds, or Infinity. */
  readonly until: number;
}

/** What the files are checked by. Plain data too. */
export interface AsideJob {
  readonly folders: readonly string[];
  /** The editor's settings `servicePlaybook.*`, as it sent them. */
  readonly settings: unknown;
  readonly rulePages: unknown;
  readonly locale: Locale;
}

/** Checks a file as it is on the disk; undefined where it cannot be read. */
export type CheckAside = (uri: string) => Promise<CheckedAside | undefined>;

/** Checks files that no editor has open, beside the server that a person works with. */
export function checkAside(files: Files, { folders, settings, rulePages, locale }: AsideJob): CheckAside {
  const layers = makeLayers({ files, openFile: () => undefined, folders: () => folders });
  const read = readSettings(settings);
  const link = ruleLinks(rulePages);
  const combined = combineSettings(
    makeConfigs(files, (folder) => folders.includes(folder)),
    () => read,
  );
  return async (uri) => {
    const text = await files.read(uri);
    if (text === undefined) return undefined;
    const file = await layers.loaded(openFile(uri, 0, text));
    const { settings: checkedBy } = await combined.of(file);
    return {
      items: diagnostics(file, checkedBy, locale, link),
      uses: layers.usesOf(file),
      until: holdsUntil(file, checkedBy.today),
    };
  };
}

/** The end of the shop's day; a day that the settings name does not end. */
export function holdsUntil({ documents: [first] }: Analysis, today: string): number {
  if (!first || localDateOf(Date.now(), first.playbook) !== today) return Infinity;
  return endOfDay(first.playbook, today);
}

/** Threads that check files on the disk, all for one pass. */
export interface Checkers {
  /** How many files can be checked at a time. */
  readonly count: number;
  /** Checks files, in their order. Rejects where the thread has ended. */
  check(uris: readonly string[]): Promise<readonly (CheckedAside | undefined)[]>;
  end(): void;
}

/** Starts threads, where the host has any. */
export type StartCheckers = (job: AsideJob) => Checkers | undefined;
