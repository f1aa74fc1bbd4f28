import type {
  ClientCapabilities,
  CodeActionKind,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { semanticTokensLegend } from './service/features/semantic-tokens/legend';

/** The kind of the server's code actions. */
const QUICK_FIX: typeof CodeActionKind.QuickFix = 'quickfix';
export const FIX_ALL = 'source.fixAll.servicePlaybook';

const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

/**
 * The result of `initialize`. This file imports only types and the legend of tokens: the answer is sent before anything else of the server is
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
    semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL] },
    ...(client.textDocument?.diagnostic
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
