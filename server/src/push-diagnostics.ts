import type { ClientCapabilities, TextDocuments } from 'vscode-languageserver';
import { diagnostics, type Snapshot } from './service';
import type { Session } from './session';

/**
 * Sends diagnostics to editors that do not ask for them.
 * @returns sends those of every open file again
 */
export function publishWhereAsked(
  session: Session,
  documents: TextDocuments<Snapshot>,
  client: () => ClientCapabilities,
): () => void {
  const send = (snapshot: Snapshot): void => {
    const found = session.answer('publish diagnostics', [], () =>
      diagnostics(snapshot, session.checkSettings(snapshot), session.locale()),
    );
    const { uri, version } = snapshot;
    void session.connection.sendDiagnostics({ uri, version, diagnostics: found });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!client().textDocument?.diagnostic) send(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!client().textDocument?.diagnostic) void session.connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => documents.all().forEach(send);
}
