import assert from 'node:assert/strict';
import {
  type CompletionClientCapabilities,
  type CompletionList,
  CompletionRequest,
} from 'vscode-languageserver-protocol';
import { startServer } from './language-client';

type CompletionItemAbilities = CompletionClientCapabilities['completionItem'];

const lines = 'decision:\n  smart_service: disabled';
const stops = 'decision:\n  smart_service: ${1:disabled}';
const choices = 'decision:\n  smart_service: ${1|disabled,enabled,disabled_for_window|}';
const oneLine = 'decision: {smart_service: disabled}';
const indents = { insertTextModeSupport: { valueSet: [1, 2] } } as CompletionItemAbilities;

describe('what completion writes, by what the editor can do', () => {
  const cases: readonly (readonly [
    editor: string,
    clientInfo: string | undefined,
    item: CompletionItemAbilities,
    written: string,
  ])[] = [
    ['VS Code', 'Visual Studio Code', { snippetSupport: true, ...indents }, choices],
    ['Emacs’ lsp-mode without yasnippet', 'emacs', { snippetSupport: false, ...indents }, lines],
    ['Emacs’ eglot with yasnippet', undefined, { snippetSupport: true }, stops],
    ['Emacs’ eglot of today without yasnippet', 'Eglot', { snippetSupport: false }, lines],
    ['CodeMirror', '@codemirror/lsp-client', { snippetSupport: true }, stops],
    ['Vim’s ALE', undefined, { snippetSupport: false }, oneLine],
    ['Neovim', 'Neovim', { snippetSupport: false }, oneLine],
    ['Neovim of today', 'Neovim', { snippetSupport: true }, stops],
    ['an editor that says nothing', undefined, undefined, oneLine],
  ];
  for (const [editor, name, completionItem, written] of cases)
    it(`${editor} gets ${JSON.stringify(written)}`, async () => {
      const client = await startServer({
        initialize: {
          clientInfo: name === undefined ? undefined : { name },
          capabilities: { textDocument: { completion: { completionItem } } },
        },
      });
      try {
        const uri = 'file:///home/shop/a.playbook.yaml';
        await client.open(uri, 'playbook: 1\nshop: { name: 小满家居 }\nde\n');
        const { items } = (await client.connection.sendRequest(CompletionRequest.type, {
          textDocument: { uri },
          position: { line: 2, character: 2 },
        })) as CompletionList;
        assert.equal(items.find(({ label }) => label === 'decision')?.textEdit?.newText, written);
      } finally {
        client.stop();
      }
    });
});
