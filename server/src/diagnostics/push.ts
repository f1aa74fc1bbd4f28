import type { ClientCapabilities, TextDocuments } from 'vscode-languageserver';
import type { OpenText } from '../open-text';
import { diagnostics } from '../service';
import { wholeFile } from '../requests';
import type { Session } from '../session';

/**
 * Push diagnostics, for clients without pull diagnostics.
 * @returns publishes those of open files again: of every one, unless it is told which
 */
export function publishWhereAsked(
  session: Session,
  documents: TextDocuments<OpenText>,
  client: () => ClientCapabilities,
): (uris?: readonly string[]) => void {
  const send = async (uri: string): Promise<void> => {
    const snapshot = await wholeFile(session, uri, () => false);
    if (!snapshot) return;
    const settings = await session.checkSettings(snapshot);
    await session.turns.run(() => {
      // The file may have been changed or closed meanwhile: another call publishes then.
      if (session.opened(uri)?.isRead() !== true || session.snapshot(uri) !== snapshot) return;
      const found = session.answer('publish diagnostics', [], () =>
        session.diagnosticScope() === 'off'
          ? []
          : diagnostics(snapshot, settings, session.locale(), session.ruleLink),
      );
      void session.connection.sendDiagnostics({
        uri,
        version: snapshot.version,
        diagnostics: session.encoded(found, snapshot),
      });
    });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!client().textDocument?.diagnostic) void send(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!client().textDocument?.diagnostic) void session.connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return (uris = documents.keys()) => uris.forEach((uri) => void send(uri));
}
