import type { Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../service';
import { makeKeptByFile } from '../kept-by-file';
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

/** Makes a keeper of reports that has none yet. */
export function makeFileReports(session: Session): FileReports {
  const { changes, playbooks } = session;
  const kept = makeKeptByFile<string>(session);

  /** @param count the changes before the file was checked */
  const keep = (
    uri: string,
    version: number | undefined,
    { items, ...validity }: CheckedAside,
    count: number,
  ): FileReport => {
    const resultId = resultIdOf(items, version);
    kept.keep(uri, resultId, validity, count);
    return { uri, version: version ?? null, resultId, items };
  };

  return {
    holding: kept.holding,
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
    holdUntil: kept.holdUntil,
    keepOnly: kept.keepOnly,
  };
}
