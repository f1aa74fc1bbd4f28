import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver-protocol';

/** What a client of the protocol says of itself, and what it should get for it. */
export interface OtherClient {
  readonly name: string;
  readonly initialize: Partial<InitializeParams>;
  readonly encoding: 'utf-8' | 'utf-16' | 'utf-32';
  readonly hovers: 'markdown' | 'plaintext';
  readonly outline: 'nested' | 'flat';
  readonly diagnostics: 'pulled' | 'pushed';
}

const rootUri = 'file:///home/shop';
const workspaceFolders = [{ uri: rootUri, name: 'shop' }];

/** The abilities of most clients. */
function able(
  contentFormat: NonNullable<NonNullable<ClientCapabilities['textDocument']>['hover']>['contentFormat'],
  hierarchicalDocumentSymbolSupport: boolean,
  more: ClientCapabilities = {},
): ClientCapabilities {
  return {
    ...more,
    textDocument: {
      hover: { contentFormat },
      documentSymbol: { hierarchicalDocumentSymbolSupport },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      },
      ...more.textDocument,
    },
  };
}

const encodings = (...positionEncodings: string[]): ClientCapabilities => ({
  general: { positionEncodings },
});
const [both, plain] = [
  ['markdown', 'plaintext'] as ['markdown', 'plaintext'],
  ['plaintext'] as ['plaintext'],
];
const counted = { encoding: 'utf-16', hovers: 'markdown', outline: 'nested', diagnostics: 'pushed' } as const;

/** Clients other than VS Code, each with its own way to begin. */
export const otherClients: readonly OtherClient[] = [
  {
    ...counted,
    name: 'Neovim 0.7, which names no encoding',
    initialize: {
      clientInfo: { name: 'Neovim', version: '0.7.2' },
      rootUri,
      workspaceFolders,
      trace: 'off',
      capabilities: able(both, true),
    },
  },
  {
    ...counted,
    name: 'Neovim of today, which would count bytes',
    initialize: {
      clientInfo: { name: 'Neovim', version: '0.11.0' },
      rootUri,
      workspaceFolders,
      capabilities: able(both, true, {
        ...encodings('utf-8', 'utf-16', 'utf-32'),
        textDocument: { diagnostic: { dynamicRegistration: true } },
      }),
    },
    encoding: 'utf-8',
    diagnostics: 'pulled',
  },
  {
    ...counted,
    name: 'Helix, which would count bytes and shows Markdown only',
    initialize: {
      clientInfo: { name: 'helix', version: '25.01' },
      rootUri,
      workspaceFolders,
      capabilities: able(['markdown'], true, encodings('utf-8', 'utf-32', 'utf-16')),
    },
    encoding: 'utf-8',
  },
  {
    ...counted,
    name: 'Emacs’ eglot 1.9, which says nothing of itself and shows plain text',
    initialize: { rootUri, workspaceFolders: undefined, capabilities: able(plain, true) },
    hovers: 'plaintext',
  },
  {
    ...counted,
    name: 'Emacs’ eglot of today, which would count characters',
    initialize: {
      clientInfo: { name: 'Eglot', version: '1.17' },
      rootUri,
      workspaceFolders,
      capabilities: able(both, true, encodings('utf-32', 'utf-8', 'utf-16')),
    },
    encoding: 'utf-32',
  },
  {
    ...counted,
    name: 'Emacs’ lsp-mode of today, which counts characters whatever is agreed',
    initialize: {
      clientInfo: { name: 'emacs', version: '29.4' },
      rootUri,
      workspaceFolders,
      capabilities: able(both, true, encodings('utf-32', 'utf-16')),
    },
    encoding: 'utf-32',
  },
  {
    ...counted,
    name: 'Vim’s ALE, which knows one folder and no outline within an outline',
    initialize: { rootUri, workspaceFolders: undefined, capabilities: able(plain, false) },
    hovers: 'plaintext',
    outline: 'flat',
  },
  {
    ...counted,
    name: 'Vim’s ALE, whose settings say that it counts bytes',
    initialize: {
      rootUri,
      workspaceFolders: undefined,
      capabilities: able(plain, false),
      initializationOptions: { positionEncoding: 'utf-8' },
    },
    encoding: 'utf-8',
    hovers: 'plaintext',
    outline: 'flat',
  },
  {
    ...counted,
    name: 'Kate, with an unknown way to trace',
    initialize: {
      rootUri,
      workspaceFolders: null,
      trace: 'loud' as 'off',
      capabilities: able(both, true),
    },
  },
  {
    ...counted,
    name: 'CodeMirror, which has no folder at all',
    initialize: {
      clientInfo: { name: '@codemirror/lsp-client' },
      rootUri: null,
      workspaceFolders: undefined,
      capabilities: able(both, false),
    },
    outline: 'flat',
  },
  {
    ...counted,
    name: 'Zed, which pulls diagnostics',
    initialize: {
      clientInfo: { name: 'Zed' },
      rootUri,
      workspaceFolders,
      capabilities: able(['markdown'], true, { ...encodings('utf-16'), textDocument: { diagnostic: {} } }),
    },
    diagnostics: 'pulled',
  },
  {
    ...counted,
    name: 'a client that says nothing of what it can do',
    initialize: { rootUri: null, workspaceFolders: undefined, capabilities: {} },
    outline: 'flat',
  },
  {
    ...counted,
    name: 'a client with encodings that nobody has heard of',
    initialize: { rootUri, workspaceFolders, capabilities: able(both, true, encodings('ebcdic', 'gbk')) },
  },
];
