import type {
  ClientCapabilities,
  CodeActionKind,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** The kind of the server's code actions. */
const QUICK_FIX: typeof CodeActionKind.QuickFix = 'quickfix';
/** The kinds of the refactorings. */
const REWRITE = 'refactor.rewrite';
const MOVE = 'refactor.move';
export const FIX_ALL = 'source.fixAll.servicePlaybook';

const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

/**
 * The result of `initialize`. This file imports only types: the answer is sent before anything else of the server is
 * loaded.
 */
export function initializeResult({ capabilities }: Pick<InitializeParams, 'capabilities'>): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: INCREMENTAL, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...abilities(capabilities),
    },
    serverInfo: { name: 'service-playbook' },
  };
}

/** The server's capabilities. */
function abilities(client: ClientCapabilities): ServerCapabilities {
  return {
    completionProvider: { triggerCharacters: ['{', ' ', '-', ':'] },
    hoverProvider: true,
    inlayHintProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [QUICK_FIX, REWRITE, MOVE, FIX_ALL] },
    ...(client.textDocument?.diagnostic
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
