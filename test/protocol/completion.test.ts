import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionItem,
  type CompletionList,
  type MarkupContent,
} from 'vscode-languageserver-protocol';
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
        ['./base.playbook.yaml', '共用手册'],
        ['./parts/people.playbook.yaml', '共用手册 · 小满集团'],
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

describe('what completion explains', () => {
  const uri = 'file:///explained.playbook.yaml';
  const text = 'playbook: 1\nshop:\n  \n';
  const client = (completionItem: object, locale = 'zh-cn') =>
    startServer({ locale, capabilities: { textDocument: { completion: { completionItem } } } });
  const later = { resolveSupport: { properties: ['documentation', 'detail'] } };
  const started: LanguageClient[] = [];
  afterEach(() => started.splice(0).forEach((one) => one.stop()));

  const keyOf = async (one: LanguageClient, label: string): Promise<CompletionItem> => {
    started.push(one);
    await one.open(uri, text);
    return (await askedAt(one, uri, text, 'shop:\n  ')).find((item) => item.label === label)!;
  };
  const resolved = (one: LanguageClient, item: CompletionItem): Promise<CompletionItem> =>
    one.connection.sendRequest(CompletionResolveRequest.type, item);

  it('comes when an item is shown, where the editor asks then', async () => {
    const one = await client(later);
    assert.equal(one.capabilities.completionProvider?.resolveProvider, true);
    const item = await keyOf(one, 'platform');
    assert.equal(item.documentation, undefined);
    const shown = await resolved(one, item);
    const { kind, value } = shown.documentation as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /平台[^]*```yaml\nplatform: \w+\n```/);
    assert.deepEqual({ ...shown, documentation: undefined }, { ...item, documentation: undefined });
  });

  it('is there at once where the editor does not ask, and the same', async () => {
    const [atOnce, asking] = [await client({}), await client(later)];
    assert.equal(atOnce.capabilities.completionProvider?.resolveProvider, false);
    const item = await keyOf(atOnce, 'platform');
    const shown = await resolved(asking, await keyOf(asking, 'platform'));
    assert.equal(item.data, undefined);
    assert.deepEqual(item.documentation, shown.documentation);
  });

  it('is plain text for an editor that shows nothing else, in its language', async () => {
    const one = await client({ ...later, documentationFormat: ['plaintext'] }, 'en');
    const { kind, value } = (await resolved(one, await keyOf(one, 'platform')))
      .documentation as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.match(value, /platform/);
    assert.doesNotMatch(value, /[`*]|[\u4e00-\u9fff]/);
  });

  it('is asked for items of others without harm', async () => {
    const one = await client(later);
    started.push(one);
    const item = { label: 'else', data: { field: ['no', 'such', 'field'] } };
    assert.deepEqual(await resolved(one, item), item);
  });
});

describe('the menus of the back office', () => {
  const { folder, file } = makeShop();
  const uri = pathToFileURL(join(folder, 'shop.playbook.yaml')).href;
  const step = (path: string) =>
    `playbook: 1\ndisable:\n  steps:\n    - { action: switch_off, title: 关掉机器人, path: ${path} }\n`;
  let client: LanguageClient;
  before(async () => {
    file('south.playbook.yaml', step('[客服, 机器人, 基础设置]'));
    client = await startServer({ folders: [pathToFileURL(folder).href] });
  });
  after(() => client.stop());

  it('are those of all playbooks of the workspace, those behind the same menu first', async () => {
    const text = step('[客服, ]');
    await client.open(uri, text);
    const labels = (await askedAt(client, uri, text, '[客服, ')).map(({ label }) => label);
    assert.deepEqual(labels, ['机器人', '基础设置']);
  });
});
