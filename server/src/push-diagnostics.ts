import type { ClientCapabilities, TextDocuments } from 'vscode-languageserver';
import { diagnostics, type Analysis } from './service';
import type { Session } from './session';

/**
 * Push diagnostics, for clients without pull diagnostics.
 * @returns publishes those of every open file again
 */
export function publishWhereAsked(
  session: Session,
  documents: TextDocuments<Analysis>,
  client: () => ClientCapabilities,
): () => void {
  const send = async (snapshot: Analysis): Promise<void> => {
    const { uri, version } = snapshot;
    const settings = await session.checkSettings(snapshot);
    await session.turns.run(() => {
      // The file may have been changed or closed meanwhile: another call publishes then.
      if (session.snapshot(uri) !== snapshot) return;
      const found = session.answer('publish diagnostics', [], () =>
        diagnostics(snapshot, settings, session.locale(), session.ruleLink),
      );
      void session.connection.sendDiagnostics({
        uri,
        version,
        diagnostics: session.encoded(found, snapshot),
      });
    });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!client().textDocument?.diagnostic) void send(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!client().textDocument?.diagnostic) void session.connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => documents.all().forEach((document) => void send(document));
}
