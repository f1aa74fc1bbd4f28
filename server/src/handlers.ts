import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Locale, say, type Text } from '../../schemas/text';
import { FIX_ALL } from './capabilities';
import { attachPages, type ForChecked, insightContext } from './pages';
import * as service from './service';
import type { Session } from './session';

/** Answers every request: finds the file, calls the service, no more. */
export function attachHandlers(session: Session): void {
  const { connection } = session;
  const forFile = <T>(name: string, uri: string, fallback: T, work: (snapshot: service.Analysis) => T): T => {
    const snapshot = session.snapshot(uri);
    return snapshot ? session.answer(name, fallback, () => work(snapshot)) : fallback;
  };

  const forChecked: ForChecked = async (name, uri, fallback, work) => {
    const asked = session.snapshot(uri);
    if (!asked) return fallback;
    const settings = await session.checkSettings(asked);
    return forFile(name, uri, fallback, (snapshot) => work(snapshot, settings));
  };

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => ({
    kind: 'full',
    items: await forChecked('diagnostics', uri, [], (snapshot, settings) =>
      service.diagnostics(snapshot, settings, session.locale(), session.ruleLink),
    ),
  }));
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    forFile('completion', uri, { isIncomplete: false, items: [] }, (snapshot) => {
      return service.completion(snapshot, position, {
        locale: session.locale(),
        snippets: session.snippets(),
        today: session.today(snapshot),
      });
    }),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    forChecked('hover', uri, null, (snapshot, settings) =>
      service.hover(snapshot, position, insightContext(session, settings)),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    forChecked('inlay hints', uri, [], (snapshot, settings) => {
      const context = { ...insightContext(session, settings), without: session.withoutHints() };
      const until = service.hintsHoldUntil(snapshot, context);
      if (until !== undefined) session.hintRefresh.at(until);
      return service.inlayHints(snapshot, range, context);
    }),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    forFile('document symbols', uri, [], (snapshot) => service.documentSymbols(snapshot, session.locale())),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    forFile('folding ranges', uri, [], (snapshot) => service.foldingRanges(snapshot)),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    forFile('definition', uri, [], (snapshot) => service.definition(snapshot, position)),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    forFile('references', uri, [], (snapshot) =>
      service.references(snapshot, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    forFile('highlights', uri, [], (snapshot) => service.documentHighlights(snapshot, position)),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    forFile('prepare rename', uri, null, (snapshot) => service.prepareRename(snapshot, position)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const snapshot = session.snapshot(uri);
    try {
      return snapshot ? service.rename(snapshot, position, newName, session.locale()) : null;
    } catch (error) {
      // The service refuses a name in the person's own language: the editor shows it beside the box.
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        error instanceof Error ? error.message : String(error),
      );
    }
  });
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    forChecked('code actions', uri, [], (snapshot, settings) => {
      if (context.only?.some((kind) => FIX_ALL.startsWith(kind) && kind.startsWith('source')))
        return fixAllAction(snapshot, settings, session.locale());
      return service.codeActions(snapshot, range, settings, session.locale());
    }),
  );
  attachPages(session, forChecked);
}

const fixAllTitle: Text = {
  zh: '客服手册：能放心改的都改好',
  en: 'Service Playbook: apply all safe fixes',
};

function fixAllAction(snapshot: service.Analysis, settings: service.CheckSettings, locale: Locale) {
  const edit = service.asOneEdit(snapshot, service.fixUntilDone(snapshot, settings).snapshot);
  if (!edit) return [];
  return [{ title: say(fixAllTitle, locale), kind: FIX_ALL, edit: { changes: { [snapshot.uri]: [edit] } } }];
}
