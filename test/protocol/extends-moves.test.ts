import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type WorkspaceEdit, WillRenameFilesRequest } from 'vscode-languageserver-protocol';
import { applyText } from '../service/apply-text';
import { type LanguageClient, startServer } from './language-client';
import { makeShop } from './run-cli';

describe('playbooks that are moved in the editor', () => {
  const { folder, file } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  let client: LanguageClient;
  before(async () => {
    file('base.playbook.yaml', 'playbook: 1\nshared: true\n');
    file('north/shop.playbook.yaml', 'playbook: 1\nextends: ../base.playbook.yaml # 总部\n');
    file('south/playbook.yaml', 'playbook: 1\nextends: ["../base.playbook.yaml"]\n');
    file('other.playbook.yaml', 'playbook: 1\nshop: { name: 别家 }\n');
    client = await startServer({ folders: [uriOf('')] });
  });
  after(() => client.stop());

  /** The files that the edit changes, with their texts after it. */
  const edited = (edit: WorkspaceEdit | null, open: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
        const name = decodeURIComponent(uri.slice(uriOf('').length + 1));
        assert.ok(existsSync(join(folder, name)), name);
        return [name, applyText(open[name] ?? readFileSync(join(folder, name), 'utf8'), edits)];
      }),
    );
  const rename = (from: string, to: string) =>
    client.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: uriOf(from), newUri: uriOf(to) }],
    });

  it('are offered so by the server, files and folders', () => {
    const { filters } = client.capabilities.workspace!.fileOperations!.willRename!;
    assert.deepEqual(
      filters.map(({ pattern }) => pattern.matches),
      ['file', 'folder'],
    );
  });

  it('are still extended under a new name, by shops that no editor shows too', async () => {
    assert.deepEqual(edited(await rename('base.playbook.yaml', '共用.playbook.yaml')), {
      'north/shop.playbook.yaml': 'playbook: 1\nextends: ../共用.playbook.yaml # 总部\n',
      'south/playbook.yaml': 'playbook: 1\nextends: ["../共用.playbook.yaml"]\n',
    });
  });

  it('are changed as the editor has them, saved or not', async () => {
    const written = 'playbook: 1\n# 还没存\nextends: ../base.playbook.yaml\n';
    await client.open(uriOf('north/shop.playbook.yaml'), written);
    const edit = await rename('base.playbook.yaml', 'all.playbook.yaml');
    assert.equal(
      edited(edit, { 'north/shop.playbook.yaml': written })['north/shop.playbook.yaml'],
      'playbook: 1\n# 还没存\nextends: ../all.playbook.yaml\n',
    );
  });

  it('lead to the same base when their folder goes elsewhere', async () => {
    assert.deepEqual(edited(await rename('south', 'shops/china/south')), {
      'south/playbook.yaml': 'playbook: 1\nextends: ["../../../base.playbook.yaml"]\n',
    });
  });

  it('need no edit when nobody extends what is renamed', async () => {
    assert.equal(await rename('other.playbook.yaml', 'x.playbook.yaml'), null);
  });
});
