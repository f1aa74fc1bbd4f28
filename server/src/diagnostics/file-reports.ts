import type { Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../service';
import type { Session } from '../session';
import { type CheckedAside, holdsUntil } from './check-aside';
import { resultIdOf } from './result-id';

/** The findings of a file, open or not. */
export interface FileReport {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** FileReports on playbooks, of which the result ids are kept for as long as they hold. */
export interface FileReports {
  /** The result id of the last report on a file; undefined where another one is due. */
  holding(uri: string): string | undefined;
  /** Checks a file, in a turn of its own; undefined where there is none, or the check was stopped. Never rejects. */
  of(uri: string, isStopped: () => boolean): Promise<FileReport | undefined>;
  /** Reports on a file that was checked elsewhere. @param count the changes (`ChangeSignal`) before that */
  take(uri: string, checked: CheckedAside, count: number): FileReport;
  /** When the first of the reports ends to hold by itself, since a day ends; epoch milliseconds. */
  holdUntil(): number;
  /** Forgets all reports but those on these files. */
  keepOnly(uris: readonly string[]): void;
}

interface Kept {
  readonly resultId: string;
  /** What the report depends on: all of it is the identical as long as the report holds. */
  readonly stamps: readonly unknown[];
  /** The URIs of the files that the file extends. */
  readonly uses: readonly string[];
  readonly until: number;
}

/** Makes a keeper of reports that has none yet. */
export function makeFileReports(session: Session): FileReports {
  const { changes, playbooks } = session;
  let kept = new Map<string, Kept>();
  const stampsOf = (uri: string, uses: readonly string[]): readonly unknown[] => [
    session.settingsStamp(),
    session.locale(),
    ...[uri, ...uses].map(playbooks.stampOf),
  ];
  const holds = (uri: string, { stamps, uses, until }: Kept): boolean =>
    Date.now() < until && stampsOf(uri, uses).every((stamp, index) => stamp === stamps[index]);

  /** @param count the changes before the file was checked: what has changed since may not be in the report */
  const keep = (
    uri: string,
    version: number | undefined,
    { items, uses, until }: CheckedAside,
    count: number,
  ): FileReport => {
    const resultId = resultIdOf(items, version);
    if (changes.count() === count) kept.set(uri, { resultId, stamps: stampsOf(uri, uses), uses, until });
    else kept.delete(uri);
    return { uri, version: version ?? null, resultId, items };
  };

  return {
    holding: (uri) => {
      const last = kept.get(uri);
      return last && holds(uri, last) ? last.resultId : undefined;
    },
    of: async (uri, isStopped) => {
      const count = changes.count();
      const file = await playbooks.of(uri);
      if (!file || isStopped()) return undefined;
      const settings = await session.checkSettings(file);
      const version = playbooks.isOpen(uri) ? file.version : undefined;
      const items = await session.turns.run(() =>
        isStopped()
          ? undefined
          : session.answer('workspace diagnostics', [], () =>
              session.encoded(diagnostics(file, settings, session.locale(), session.ruleLink), file),
            ),
      );
      if (!items) return undefined;
      const uses = session.usesOf(file);
      return keep(uri, version, { items, uses, until: holdsUntil(file, settings.today) }, count);
    },
    take: (uri, checked, count) => keep(uri, undefined, checked, count),
    holdUntil: () => [...kept.values()].reduce((first, { until }) => Math.min(first, until), Infinity),
    keepOnly: (uris) => {
      const wanted = new Set(uris);
      kept = new Map([...kept].filter(([uri]) => wanted.has(uri)));
    },
  };
}
