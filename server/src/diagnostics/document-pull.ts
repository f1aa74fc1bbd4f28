import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Requests } from '../requests';
import { type Analysis, diagnostics } from '../service';
import type { Session } from '../session';
import { makeFileReports } from './file-reports';
import { resultIdOf } from './result-id';
import { makeWorkspaceDiagnostics } from './workspace-pull';

/** Registers the handlers of pull diagnostics, of a file and of the workspace. */
export function attachDiagnostics(session: Session, { forChecked }: Pick<Requests, 'forChecked'>): void {
  const { languages } = session.connection;
  const asked = new WeakSet<Analysis>();
  const reports = makeFileReports(session);
  const workspace = makeWorkspaceDiagnostics(session, reports, (uri) => {
    const file = session.snapshot(uri);
    return file !== undefined && asked.has(file);
  });

  languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const scope = session.diagnosticScope();
    if (scope === 'off') return full([]);
    workspace.askedItself(uri);
    if (scope === 'workspace' && !session.snapshot(uri)) {
      // An editor asks once more when it has closed a file, and goes on showing that answer.
      const report = await reports.of(uri, () => token.isCancellationRequested);
      return full(report?.items ?? []);
    }
    const found = await forChecked<{ readonly version: number; readonly items: Diagnostic[] } | undefined>(
      { name: 'diagnostics', uri, token, fallback: undefined, whenChanged: 'ask again' },
      (snapshot, settings) => {
        asked.add(snapshot);
        const items = diagnostics(snapshot, settings, session.locale(), session.ruleLink);
        return { version: snapshot.version, items };
      },
    );
    if (!found) return full([]);
    const resultId = resultIdOf(found.items, found.version);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : full(found.items, resultId);
  });

  languages.diagnostics.onWorkspace(({ previousResultIds }, token, _progress, partial) => {
    // A client may send less than the protocol asks for.
    const ids = (previousResultIds as typeof previousResultIds | undefined) ?? [];
    const known = new Map(ids.map(({ uri, value }) => [uri, value]));
    return workspace.pull(known, token, partial && ((report) => partial.report(report)));
  });
}

const full = (items: readonly Diagnostic[], resultId?: string): DocumentDiagnosticReport => ({
  kind: 'full',
  ...(resultId === undefined ? {} : { resultId }),
  items: [...items],
});
