import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Locale, say, type Text } from '../../schemas/text';
import { attachTools } from './agent-tools';
import { FIX_ALL } from './capabilities';
import { hoverFor } from './client-markup';
import { attachCompletion } from './completion';
import { attachDiagnostics } from './diagnostics/document-pull';
import { attachLinks } from './link-handler';
import { attachPages, analysisContext } from './pages';
import { pingRequest } from './protocol';
import { makeRequests, type Requests } from './requests';
import { attachSemanticTokens } from './semantic-tokens';
import * as service from './service';
import type { Session } from './session';
import { attachSideBar } from './side-bar';
import { attachWorkspace } from './workspace-handlers';

/** Registers the handlers of all requests: each finds the file and calls the service, no more. */
export function attachHandlers(session: Session): void {
  const { connection } = session;
  const requests = makeRequests(session);
  const inClient = inClientPositions(requests, session);
  const { forFile, forChecked, forShared } = inClient;

  connection.onRequest(pingRequest, () => null);
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    forChecked({ name: 'hover', uri, token, fallback: null }, (snapshot, settings) =>
      hoverFor(service.hover(snapshot, position, analysisContext(session, settings)), session.hoverFormats()),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    forChecked({ name: 'inlay hints', uri, token, fallback: [] }, (snapshot, settings) => {
      const context = { ...analysisContext(session, settings), without: session.withoutHints() };
      const until = service.hintsHoldUntil(snapshot, context);
      if (until !== undefined) session.hintRefresh.at(until);
      return service.inlayHints(snapshot, range, context);
    }),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    forFile({ name: 'document symbols', uri, token, fallback: [] }, (snapshot) => {
      const symbols = service.documentSymbols(snapshot, session.locale());
      return session.nestedSymbols() ? symbols : [...service.symbolInformation(uri, symbols)];
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    forFile({ name: 'folding ranges', uri, token, fallback: [] }, (snapshot) =>
      service.foldingRanges(snapshot, session.mostFolds()),
    ),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    forFile({ name: 'selection ranges', uri, token, fallback: [] }, (snapshot) => [
      ...service.selectionRanges(snapshot, positions),
    ]),
  );
  connection.onDocumentFormatting(({ textDocument: { uri }, options }, token) =>
    forFile({ name: 'formatting', uri, token, fallback: [] }, (snapshot) =>
      service.formatting(snapshot, options),
    ),
  );
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range, options }, token) =>
    forFile({ name: 'range formatting', uri, token, fallback: [] }, (snapshot) =>
      service.rangeFormatting(snapshot, range, options),
    ),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch, options }, token) =>
    forFile({ name: 'on type formatting', uri, token, fallback: [] }, (snapshot) =>
      service.onTypeFormatting(snapshot, position, ch, options),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    forFile({ name: 'definition', uri, token, fallback: [], whenChanged: 'answer' }, (snapshot) =>
      service.definition(snapshot, position, session.today(snapshot.documents[0]?.playbook)),
    ),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    forShared({ name: 'references', uri, token, fallback: [], whenChanged: 'answer' }, (snapshot, users) =>
      service.references(snapshot, position, context.includeDeclaration, users),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    forFile({ name: 'highlights', uri, token, fallback: [] }, (snapshot) =>
      service.documentHighlights(snapshot, position),
    ),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    forFile({ name: 'prepare rename', uri, token, fallback: null, whenChanged: 'answer' }, (snapshot) =>
      service.prepareRename(snapshot, position),
    ),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    forShared({ name: 'rename', uri, token, fallback: null }, (snapshot, users) =>
      orRefusal(() => service.rename(snapshot, position, newName, session.locale(), users)),
    ),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    forChecked({ name: 'code actions', uri, token, fallback: [] }, (snapshot, settings) => {
      if (!session.codeActionLiterals()) return [];
      if (context.only?.some((kind) => FIX_ALL.startsWith(kind) && kind.startsWith('source')))
        return fixAllAction(snapshot, settings, session.locale());
      const isOther = context.only?.every((kind) => !kind.startsWith('refactor'));
      return [
        ...service.codeActions(snapshot, range, settings, session.locale(), session.reasonCommand()),
        ...(isOther
          ? []
          : [
              ...service.sharingActions(snapshot, range, session.locale(), session.extractCommand(uri)),
              ...service.refactorings(snapshot, range, session.locale()),
            ]),
      ];
    }),
  );
  attachCompletion(session, requests, inClient);
  attachLinks(session, inClient);
  attachSemanticTokens(session, requests);
  attachPages(session, requests);
  attachSideBar(session);
  attachTools(session, requests);
  attachWorkspace(session, inClient);
  attachDiagnostics(session, inClient);
}

/** The requests of any client, whose answers count positions as it does; our own pages and tools are asked in UTF-16. */
const inClientPositions = (
  { forFile, forChecked, forShared }: Requests,
  session: Session,
): Omit<Requests, 'answer'> => ({
  forFile: (request, work) => forFile(request, (file) => session.encoded(work(file), file)),
  forChecked: (request, work) =>
    forChecked(request, (file, settings) => session.encoded(work(file, settings), file)),
  forShared: (request, work) => forShared(request, (file, users) => session.encoded(work(file, users), file)),
});

/**
 * Turns the service's refusal of a name into a `ResponseError`: it is in the person's language, and the editor shows it
 * next to the input box.
 */
function orRefusal<T>(rename: () => T): T {
  try {
    return rename();
  } catch (error) {
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      error instanceof Error ? error.message : String(error),
    );
  }
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
