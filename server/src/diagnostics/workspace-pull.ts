import type { CancellationToken, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { makeAlarm } from '../alarm';
import type { Session } from '../session';
import { requestCancelled } from '../turns';
import { sameFile } from '../workspace/bases/address';
import { checkAll } from './check-all';
import { showProgress } from './progress';
import type { FileReport, FileReports } from './file-reports';

/** Diagnostics of all playbooks of the workspace, as a client pulls them. */
export interface WorkspaceDiagnostics {
  /**
   * FileReports what differs from what the client has. Where the client takes partial results the request stays open, and
   * what changes later is reported as it changes; else it ends with what differs now.
   * @param known the result ids that the client has, by URI
   */
  pull(
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
    partial: ((report: WorkspaceDiagnosticReport) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** A client has asked for the diagnostics of an open file itself: it shows that answer, whatever is reported here. */
  askedItself(uri: string): void;
}

/** Files in one partial result: few enough that the first ones are seen at once. */
const BATCH = 16;

type Item = WorkspaceDiagnosticReport['items'][number];

/** @param isAsked whether the client asks itself for the diagnostics of an open file in its newest version */
export function makeWorkspaceDiagnostics(
  session: Session,
  reports: FileReports,
  isAsked: (uri: string) => boolean,
): WorkspaceDiagnostics {
  const { changes, playbooks } = session;
  /** What the clients of the open requests know. */
  const open = new Set<Map<string, string>>();
  const dayEnd = makeAlarm(() => changes.tell());

  /** One pass over all files. @param send is given what differs from what is known */
  const pass = async (
    known: Map<string, string>,
    token: CancellationToken,
    send: (items: Item[]) => void,
  ): Promise<void> => {
    const uris = session.diagnosticScope() === 'workspace' ? await playbooks.all() : [];
    send(goneFrom(known, uris));
    reports.keepOnly(uris);
    uris.filter(isAsked).forEach((uri) => known.delete(uri));
    const isDue = (uri: string): boolean => {
      const holding = reports.holding(uri);
      return !isAsked(uri) && (holding === undefined || holding !== known.get(uri));
    };
    const due = uris.filter(isDue);
    const progress = await showProgress(session, due.length);
    const isStopped = (): boolean =>
      token.isCancellationRequested || changes.isEnded() || progress.isStopped();
    let found: FileReport[] = [];
    const flush = (): void => {
      // A file that the client has asked for itself meanwhile is left to that answer.
      const news = found.filter(({ uri, resultId }) => known.get(uri) !== resultId && !isAsked(uri));
      news.forEach(({ uri, resultId }) => known.set(uri, resultId));
      send(news.map((report) => ({ kind: 'full', ...report, items: [...report.items] })));
      found = [];
    };
    let done = 0;
    await checkAll(session, reports, due, isStopped, (report) => {
      if (report) found.push(report);
      if (found.length === BATCH) flush();
      progress.tell((done += 1));
    });
    flush();
    progress.end();
    if (done > 0) session.checkedAll();
  };

  const held = async (
    known: Map<string, string>,
    token: CancellationToken,
    partial: (report: WorkspaceDiagnosticReport) => void,
  ): Promise<void> => {
    const send = (items: Item[]): void => void (items.length > 0 && partial({ items }));
    while (!token.isCancellationRequested && !changes.isEnded()) {
      const seen = changes.count();
      await session.settling();
      await pass(known, token, send);
      dayEnd.at(reports.holdUntil());
      await changes.after(seen, token);
    }
  };

  return {
    pull: async (ids, token, partial) => {
      const known = new Map(ids);
      open.add(known);
      try {
        if (partial) {
          await held(known, token, partial);
          if (!changes.isEnded()) throw requestCancelled();
          return { items: [] };
        }
        const items: Item[] = [];
        await session.settling();
        await pass(known, token, (more) => items.push(...more));
        if (token.isCancellationRequested) throw requestCancelled();
        const told = new Set(items.map(({ uri }) => uri));
        const rest = [...known].filter(([uri]) => !told.has(uri));
        const unchanged = rest.map(([uri, resultId]): Item => ({
          kind: 'unchanged',
          uri,
          resultId,
          version: null,
        }));
        return { items: [...items, ...unchanged] };
      } finally {
        open.delete(known);
      }
    },
    askedItself: (uri) => open.forEach((known) => known.delete(uri)),
  };
}

/** Takes the files that are no more among these from what is known. @returns empty reports on them */
function goneFrom(known: Map<string, string>, uris: readonly string[]): Item[] {
  const there = new Set(uris.map(sameFile));
  const gone = [...known.keys()].filter((uri) => !there.has(sameFile(uri)));
  gone.forEach((uri) => known.delete(uri));
  return gone.map((uri) => ({ kind: 'full', uri, version: null, items: [] }));
}
