import type {
  ClientCapabilities,
  CodeActionKind,
  DiagnosticRegistrationOptions,
  FileOperationRegistrationOptions,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';
import { semanticTokensLegend } from './service/features/semantic-tokens/legend';
import { type DiagnosticScope, diagnosticScope } from './workspace/diagnostic-scope';

/** The id of the registration of diagnostics, by which it can be taken back. */
export const DIAGNOSTICS_ID = 'diagnostics';
/** The kind of the server's code actions. */
const QUICK_FIX: typeof CodeActionKind.QuickFix = 'quickfix';
const EXTRACT_KIND: typeof CodeActionKind.RefactorExtract = 'refactor.extract';
const REWRITE_KIND: typeof CodeActionKind.RefactorRewrite = 'refactor.rewrite';
const MOVE_KIND: typeof CodeActionKind.RefactorMove = 'refactor.move';
const INLINE_KIND: typeof CodeActionKind.RefactorInline = 'refactor.inline';
export const FIX_ALL = 'source.fixAll.servicePlaybook';
/** The server's command that moves parts of a file into a shared one: `{ uri, range, target? }`. */
export const EXTRACT = 'servicePlaybook.extractTo';

const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

/** What the result depends on. */
export type ClientParams = Pick<InitializeParams, 'capabilities' | 'clientInfo' | 'initializationOptions'>;

/**
 * The result of `initialize`. This file imports only types and the legend of tokens: the answer is sent before anything
 * else of the server is loaded.
 */
export function initializeResult(params: ClientParams): InitializeResult {
  // A client may send less than the protocol asks for.
  const capabilities = (params.capabilities as ClientCapabilities | undefined) ?? {};
  return {
    capabilities: {
      ...(capabilities.general?.positionEncodings ? { positionEncoding: positionEncodingFor(params) } : {}),
      textDocumentSync: { openClose: true, change: INCREMENTAL, save: true },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: movable } },
      },
      ...abilities(capabilities),
      ...(capabilities.textDocument?.diagnostic
        ? { diagnosticProvider: { id: DIAGNOSTICS_ID, ...diagnosticOptions(scopeFor(params)) } }
        : {}),
      // Tokens are counted in UTF-16, as nearly all clients count.
      ...(positionEncodingFor(params) === 'utf-16'
        ? { semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true } }
        : {}),
    },
    serverInfo: { name: 'service-playbook' },
  };
}

const scopeFor = ({ initializationOptions }: ClientParams): DiagnosticScope =>
  diagnosticScope((initializationOptions as InitializationOptions | undefined)?.settings);

/** The options of pull diagnostics: those of the workspace are offered where all its playbooks are in scope. */
export const diagnosticOptions = (scope: DiagnosticScope): DiagnosticRegistrationOptions => ({
  documentSelector: null,
  interFileDependencies: true,
  workspaceDiagnostics: scope === 'workspace',
});

/** The files and folders whose moves may concern a path in `extends`. */
const movable: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: '**/*.{yaml,yml}', matches: 'file' } },
  { pattern: { glob: '**', matches: 'folder' } },
];

/** What the characters of a position count: bytes of UTF-8, code units of UTF-16, or code points. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const encodings: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies PositionEncoding[];

/**
 * The encoding of positions for a client: the first of its list that we know, UTF-16 where it sends none. The order of
 * the list counts, since lsp-mode offers UTF-16 behind UTF-32 and always counts code points; its releases before 8.0.1
 * count so too, with no list. For other clients that count in a way of their own and send no list, as ALE does, the
 * user's settings may say it.
 */
export function positionEncodingFor(params: ClientParams): PositionEncoding {
  const { capabilities, clientInfo, initializationOptions } = params;
  // A client may send anything.
  const offered: unknown = (capabilities as typeof capabilities | undefined)?.general?.positionEncodings;
  if (Array.isArray(offered)) return offered.find(isEncoding) ?? 'utf-16';
  const said: unknown = (initializationOptions as InitializationOptions | undefined)?.positionEncoding;
  if (isEncoding(said)) return said;
  return clientInfo?.name === 'emacs' ? 'utf-32' : 'utf-16';
}

const isEncoding = (one: unknown): one is PositionEncoding => encodings.includes(one as string);

/** Whether a client asks for the documentation of a completion when it shows it. */
export function resolvesDocs(client: ClientCapabilities): boolean {
  // A client may send anything.
  const named: unknown = client.textDocument?.completion?.completionItem?.resolveSupport?.properties;
  return Array.isArray(named) && named.includes('documentation');
}

/** The server's capabilities. */
function abilities(client: ClientCapabilities): ServerCapabilities {
  return {
    completionProvider: {
      triggerCharacters: ['{', ' ', '-', ':', '/'],
      resolveProvider: resolvesDocs(client),
    },
    hoverProvider: true,
    inlayHintProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    codeLensProvider: { resolveProvider: true },
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: '\n',
      moreTriggerCharacter: ['：', '，', '、', '【', '】', '-'],
    },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: {
      codeActionKinds: [QUICK_FIX, FIX_ALL, EXTRACT_KIND, INLINE_KIND, REWRITE_KIND, MOVE_KIND],
    },
    executeCommandProvider: { commands: [EXTRACT] },
  };
}
