import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol';
import { startServer } from './language-client';
import { makeShop } from './run-cli';

const playbook = `playbook: 1
quick_replies:
  - id: size
    title: 尺码
    text: 看图。
    attachments: [图/尺码 100%.png, é.png, 图/没有.png, ../outside.png, 图]
`;

describe('links to the files that a playbook names', () => {
  const { folder } = makeShop();
  const shop = join(folder, '一 店');
  before(() => {
    mkdirSync(join(shop, '图'), { recursive: true });
    for (const name of ['图/尺码 100%.png', 'e\u0301.png', '../outside.png'])
      writeFileSync(join(shop, name), '');
  });
  const linksIn = async (folders: readonly string[]) => {
    const client = await startServer({ folders: folders.map((path) => pathToFileURL(path).href) });
    const uri = pathToFileURL(join(shop, 'a.playbook.yaml')).href;
    await client.open(uri, playbook);
    try {
      return (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }))!;
    } finally {
      client.stop();
    }
  };

  it('lead to those that are there, in the folder of the workspace', async () => {
    const links = await linksIn([shop]);
    assert.deepEqual(
      links.map(({ target, tooltip }) => [target, tooltip]),
      ['图/尺码 100%.png', 'é.png', '图'].map((path) => [
        pathToFileURL(join(shop, path)).href,
        /^\p{Script=Han}/u.test(path) ? `打开${path}` : `打开 ${path}`,
      ]),
    );
  });

  it('reach as far as the workspace does, or the project of a playbook that is in none', async () => {
    assert.equal((await linksIn([folder])).length, 4);
    assert.equal((await linksIn([])).length, 4);
    writeFileSync(join(shop, '.service-playbook.yaml'), '');
    assert.equal((await linksIn([])).length, 3);
  });
});
