import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol';
import { listFolderRequest, readFileRequest } from '../../server/src/protocol';
import { type LanguageClient, startServer } from './language-client';
import { makeShop } from './run-cli';

const shop =
  'playbook: 1\nshop:\n  name: 小满\nquick_replies:\n  - { id: a, text: 比隔壁家厚，不比某宝差 }\n';
const pack = (words: string): string => `word_pack: 1\nentries:\n  - words: [${words}]\n`;

describe('word packs in the editor', () => {
  const { folder, file } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceFolders: true,
    },
  };
  const told = (found: readonly Diagnostic[]): string[] =>
    found.flatMap(({ code, message }) =>
      code === 'reply/word-pack' ? /“(.*?)”/.exec(String(message))![1]! : [],
    );

  /** Tells the server that a file has changed, and waits until it asks for the findings to be read again. */
  const changed = async (client: LanguageClient, name: string, type: FileChangeType): Promise<void> => {
    const refreshed = new Promise<void>((resolve) =>
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
    );
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type }],
    });
    await refreshed;
  };

  it('are used, told where they are wrong, and read anew when they change', async () => {
    const name = uriOf(file('a/x.playbook.yaml', shop));
    const words = file('a/words/brand.yaml', pack('隔壁家, <seven>'));
    const client = await startServer({ capabilities, folders: [uriOf('a')] });
    const wrong = client.published(uriOf(words));
    await client.open(name, shop);
    assert.deepEqual(told(await client.diagnostics(name)), ['隔壁家']);
    const [unknown, ...more] = await wrong;
    assert.deepEqual(more, []);
    assert.equal(unknown!.code, 'words/unknown-class');
    assert.deepEqual(unknown!.range, { start: { line: 2, character: 17 }, end: { line: 2, character: 24 } });

    file('a/words/brand.yaml', pack('隔壁家, 某宝'));
    const righted = client.published(uriOf(words));
    await changed(client, words, FileChangeType.Changed);
    assert.deepEqual(told(await client.diagnostics(name)), ['隔壁家', '某宝']);
    assert.deepEqual(await righted, []);

    file('a/words/more.yml', pack('差'));
    await changed(client, 'a/words/more.yml', FileChangeType.Created);
    assert.deepEqual(told(await client.diagnostics(name)), ['隔壁家', '某宝', '差']);
    client.stop();
  });

  it('take their findings with them when they go', async () => {
    const name = uriOf(file('b/x.playbook.yaml', shop));
    const words = file('b/words/brand.yaml', pack('隔壁家, ()'));
    const client = await startServer({ capabilities, folders: [uriOf('b')] });
    const wrong = client.published(uriOf(words));
    await client.open(name, shop);
    await client.diagnostics(name);
    assert.equal((await wrong).length, 1);
    rmSync(join(folder, words));
    const gone = client.published(uriOf(words));
    await changed(client, words, FileChangeType.Deleted);
    assert.deepEqual(await gone, []);
    assert.deepEqual(told(await client.diagnostics(name)), []);
    client.stop();
  });

  it('are not looked for above the workspace', async () => {
    file('c/words/brand.yaml', pack('隔壁家'));
    const name = uriOf(file('c/work/x.playbook.yaml', shop));
    const client = await startServer({ capabilities, folders: [uriOf('c/work')] });
    await client.open(name, shop);
    assert.deepEqual(told(await client.diagnostics(name)), []);
    client.stop();
  });

  it('are asked of the editor where they lie on no disk', async () => {
    const client = await startServer({ capabilities });
    client.connection.onRequest(listFolderRequest, ({ uri }) =>
      uri === 'vscode-vfs://hub/shop/words/' ? ['brand.yaml', 'readme.md'] : [],
    );
    client.connection.onRequest(readFileRequest, ({ uri }) =>
      uri === 'vscode-vfs://hub/shop/words/brand.yaml' ? pack('隔壁家') : null,
    );
    const name = 'vscode-vfs://hub/shop/east/x.playbook.yaml';
    await client.open(name, shop);
    assert.deepEqual(told(await client.diagnostics(name)), ['隔壁家']);
    client.stop();
  });
});
