import assert from 'node:assert/strict';
import {
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  RenameRequest,
} from 'vscode-languageserver-protocol';
import { findPlaybooksRequest, readFileRequest } from '../../server/src/protocol';
import { base, shop, watching } from './extends-shop';
import { type LanguageClient, positionOf, startServer } from './language-client';

const codesOf = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => String(code));
const unknownId = 'reference/unknown-id';

describe('a shop and its base that lie on no disk', () => {
  const started: LanguageClient[] = [];
  afterEach(() => started.splice(0).forEach((client) => client.stop()));

  for (const shops of ['vscode-vfs://github/chain/shops', 'ftp:/chain/shops'])
    it(`are reached through the editor: ${shops}`, async () => {
      const client = await startServer({ capabilities: watching, folders: [shops] });
      started.push(client);
      const asked: string[] = [];
      client.connection.onRequest(readFileRequest, ({ uri }) => {
        asked.push(uri);
        return uri === `${shops}/base.playbook.yaml` ? base : null;
      });
      client.connection.onRequest(findPlaybooksRequest, () => null);
      const uri = `${shops}/shop.playbook.yaml`;
      await client.open(uri, shop);
      const codes = codesOf(await client.diagnostics(uri));
      assert.ok(!codes.includes(unknownId) && !codes.includes('reference/missing-file'), codes.join());
      assert.equal(asked.filter((one) => one.endsWith('/base.playbook.yaml')).length, 1);
      assert.ok(asked.includes(`${shops}/.service-playbook.yaml`));
    });

  it('are not looked for where the file is not saved yet', async () => {
    const client = await startServer({ capabilities: watching, folders: ['ftp:/chain/shops'] });
    started.push(client);
    const asked: string[] = [];
    client.connection.onRequest(readFileRequest, ({ uri }) => {
      asked.push(uri);
      return null;
    });
    const uri = 'untitled:/chain/shops/shop.playbook.yaml';
    await client.open(uri, shop);
    assert.ok(codesOf(await client.diagnostics(uri)).includes('reference/missing-file'));
    assert.deepEqual(asked, []);
  });

  it('are searched for with each file read once, and again as it is after a change on the disk', async () => {
    const shops = 'vscode-vfs://github/chain/shops';
    const client = await startServer({ capabilities: watching, folders: [shops] });
    started.push(client);
    const disk = new Map([
      [`${shops}/base.playbook.yaml`, base],
      [`${shops}/shop.playbook.yaml`, shop],
      [`${shops}/north.playbook.yaml`, shop],
      [`${shops}/alone.playbook.yaml`, 'playbook: 1\nshop: { name: 小满 }\n'],
    ]);
    const asked: string[] = [];
    client.connection.onRequest(readFileRequest, ({ uri }) => {
      asked.push(uri);
      return disk.get(uri) ?? null;
    });
    client.connection.onRequest(findPlaybooksRequest, () => [...disk.keys()]);
    const [uri, north] = [`${shops}/shop.playbook.yaml`, `${shops}/north.playbook.yaml`];
    await client.open(uri, shop);
    const renamed = async (): Promise<readonly number[]> => {
      const edit = await client.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri },
        position: positionOf(shop, 'complaint'),
        newName: 'claim',
      });
      return edit!.changes![north]!.map(({ range }) => range.start.line);
    };
    assert.deepEqual(await renamed(), [7]);
    const reads = (name: string): number => asked.filter((one) => one === `${shops}/${name}`).length;
    assert.deepEqual(['north.playbook.yaml', 'alone.playbook.yaml'].map(reads), [1, 1]);
    disk.set(north, shop.replace('shop:', '# 北店\nshop:'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: north, type: FileChangeType.Changed }],
    });
    assert.deepEqual(await renamed(), [8]);
  });
});
