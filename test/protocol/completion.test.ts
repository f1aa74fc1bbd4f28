import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CompletionRequest, type CompletionItem, type CompletionList } from 'vscode-languageserver-protocol';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { makeShop } from './run-cli';

const askedAt = async (
  { connection }: LanguageClient,
  uri: string,
  text: string,
  behind: string,
): Promise<readonly CompletionItem[]> => {
  const answer = await connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: positionOf(text, behind, true),
  });
  return (answer as CompletionList).items;
};

describe('the files that a shop may build on', () => {
  const { folder, file } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  let client: LanguageClient;
  const text = 'playbook: 1\nextends: ./\nshop: { name: 小满家居 }\n';

  before(async () => {
    file('base.playbook.yaml', 'playbook: 1\nshared: true\ntags: [{ id: vip }]\n');
    file('parts/people.playbook.yaml', 'playbook: 1\nshared: true\nshop: { name: 小满集团 }\n');
    file('south/shop.playbook.yaml', 'playbook: 1\nextends: ../shop.playbook.yaml\nshop: { name: 南城店 }\n');
    file('north/shop.playbook.yaml', 'playbook: 1\nshop: { name: 北城店 }\n');
    file('notes.yaml', 'other: true\n');
    client = await startServer({ folders: [uriOf('')] });
    await client.open(uriOf('shop.playbook.yaml'), text);
  });
  after(() => client.stop());

  it('are found in the workspace, shared ones first; none that is itself, and none that builds on it', async () => {
    const items = await askedAt(client, uriOf('shop.playbook.yaml'), text, './');
    assert.deepEqual(
      items.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ['./base.playbook.yaml', '公用手册'],
        ['./parts/people.playbook.yaml', '公用手册 · 小满集团'],
        ['./north/shop.playbook.yaml', '北城店'],
      ],
    );
  });

  it('are seen from the folder of the file', async () => {
    const nested = 'playbook: 1\nextends:\n  - ../base.playbook.yaml\n  - "../\n';
    const uri = uriOf('parts/people.playbook.yaml');
    await client.open(uri, nested);
    const labels = (await askedAt(client, uri, nested, '"../')).map(({ label }) => label);
    assert.deepEqual(labels, [
      '../shop.playbook.yaml',
      '../north/shop.playbook.yaml',
      '../south/shop.playbook.yaml',
    ]);
  });

  it('are those beside a file that is in no workspace', async () => {
    const alone = await startServer();
    try {
      await alone.open(uriOf('shop.playbook.yaml'), text);
      const items = await askedAt(alone, uriOf('shop.playbook.yaml'), text, './');
      assert.deepEqual(
        items.map(({ label }) => label),
        ['./base.playbook.yaml'],
      );
    } finally {
      alone.stop();
    }
  });
});
