import type {
  ClientCapabilities,
  CodeActionKind,
  FileOperationRegistrationOptions,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** The kind of the server's code actions. */
const QUICK_FIX: typeof CodeActionKind.QuickFix = 'quickfix';
const EXTRACT_KIND: typeof CodeActionKind.RefactorExtract = 'refactor.extract';
const REWRITE_KIND: typeof CodeActionKind.RefactorRewrite = 'refactor.rewrite';
export const FIX_ALL = 'source.fixAll.servicePlaybook';
/** The server's command that moves parts of a file into a shared one: its URI, the range, and where to, if it was asked. */
export const EXTRACT = 'servicePlaybook.extractTo';

const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

/**
 * The result of `initialize`. This file imports only types: the answer is sent before anything else of the server is
 * loaded.
 */
export function initializeResult({ capabilities }: Pick<InitializeParams, 'capabilities'>): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: INCREMENTAL, save: true },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: movable } },
      },
      ...abilities(capabilities),
    },
    serverInfo: { name: 'service-playbook' },
  };
}

/** The files and folders whose moves may concern a path in `extends`. */
const movable: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: '**/*.{yaml,yml}', matches: 'file' } },
  { pattern: { glob: '**', matches: 'folder' } },
];

/** The server's capabilities. */
function abilities(client: ClientCapabilities): ServerCapabilities {
  return {
    completionProvider: { triggerCharacters: ['{', ' ', '-', ':'] },
    hoverProvider: true,
    inlayHintProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL, EXTRACT_KIND, REWRITE_KIND] },
    executeCommandProvider: { commands: [EXTRACT] },
    ...(client.textDocument?.diagnostic
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  };
}
