import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { type LanguageClient, startServer } from './language-client';

const shop = (title: string) => `playbook: 1
quick_replies:
  - id: ship
    title: ${title}
    text: 现货 48 小时内发出。
faq:
  - { question: 多久发货？, answer: 48 小时内。, quick_reply: ship }
`;

describe('all playbooks of a folder, over stdio', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shops-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  let client: LanguageClient;
  before(async () => {
    writeFileSync(join(folder, 'east.playbook.yaml'), shop('发货时间'));
    client = await startServer({ folders: [pathToFileURL(folder).href] });
    await client.open(uriOf('west.playbook.yaml'), shop('退货地址'));
  });
  after(() => {
    client.stop();
    rmSync(folder, { recursive: true });
  });
  const found = async (query: string) =>
    ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
      ({ name }) => name,
    );

  it('are searched, open or not, by pinyin too; a file that changes on the disk is read again', async () => {
    assert.deepEqual(await found('fhsj'), ['发货时间 (ship) (fhsj)']);
    assert.deepEqual(await found('退货'), ['退货地址 (ship)']);
    writeFileSync(join(folder, 'east.playbook.yaml'), shop('多久发出'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('east.playbook.yaml'), type: FileChangeType.Changed }],
    });
    assert.deepEqual(await found('fhsj'), []);
    assert.deepEqual(await found('多久发出'), ['多久发出 (ship)']);
  });

  it('have a lens above an id that is used, without a command that other editors do not know', async () => {
    const textDocument = { uri: uriOf('west.playbook.yaml') };
    const [lens] = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    const { command } = await client.connection.sendRequest(CodeLensResolveRequest.type, lens!);
    assert.deepEqual([command?.title, command?.command], ['有 1 处用到', '']);
  });
});
