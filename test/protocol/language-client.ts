import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type ClientCapabilities,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Position,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';

/** The built server, as an editor would start it. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  diagnostics(uri: string): Promise<Diagnostic[]>;
  /** The next diagnostics that the server sends by itself. */
  published(uri: string): Promise<Diagnostic[]>;
  stop(): void;
}

export interface ClientOptions {
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: object;
  /** The workspace's folders, as addresses. */
  readonly folders?: readonly string[];
  /** What else `initialize` says, or says otherwise. */
  readonly initialize?: Partial<InitializeParams>;
  readonly env?: NodeJS.ProcessEnv;
  /** Where the editor opens the pages of rules. */
  readonly rulePages?: unknown;
  /** Whether it is told that bases have changed, as our own client is. */
  readonly hearsOfBases?: boolean;
}

const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** Starts `node dist/server.js --stdio` and shakes hands with it. */
export async function startServer(options: ClientOptions = {}): Promise<LanguageClient> {
  const server: ChildProcess = spawn(process.execPath, [join(process.cwd(), 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...options.env },
  });
  const connection = createProtocolConnection(server.stdout!, server.stdin!);
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    locale: options.locale ?? 'zh-cn',
    capabilities: options.capabilities ?? pulling,
    initializationOptions: {
      settings: { today: '2026-11-22', ...options.settings },
      rulePages: options.rulePages,
      hearsOfBases: options.hearsOfBases,
    },
    ...options.initialize,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    capabilities,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'service-playbook', version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    diagnostics: async (uri) => {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return (report as FullDocumentDiagnosticReport).items;
    },
    published: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}

/** The position of a text in another, or behind it. */
export function positionOf(text: string, part: string, behind = false): Position {
  const before = text.slice(0, text.indexOf(part) + (behind ? part.length : 0)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
