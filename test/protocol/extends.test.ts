import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  type CompletionList,
  DefinitionRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  type Location,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol';
import { basesChangedNotification } from '../../server/src/protocol';
import { applyText } from '../service/apply-text';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { base, shop, watching } from './extends-shop';
import { makeShop } from './run-cli';

const codesOf = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => String(code));
const unknownId = 'reference/unknown-id';

describe('a shop and its base in the editor', () => {
  const { folder, file } = makeShop();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const started: LanguageClient[] = [];
  const start = async (capabilities: object = watching): Promise<LanguageClient> => {
    const client = await startServer({ capabilities, folders: [uriOf('')], hearsOfBases: true });
    started.push(client);
    return client;
  };
  beforeEach(() => {
    file('base.playbook.yaml', base);
    file('shop.playbook.yaml', shop);
  });
  afterEach(() => started.splice(0).forEach((client) => client.stop()));

  const openShop = async (client: LanguageClient, text = shop): Promise<readonly string[]> => {
    await client.open(uriOf('shop.playbook.yaml'), text);
    return codesOf(await client.diagnostics(uriOf('shop.playbook.yaml')));
  };
  const shopCodes = async (client: LanguageClient): Promise<readonly string[]> =>
    codesOf(await client.diagnostics(uriOf('shop.playbook.yaml')));
  const refreshed = (client: LanguageClient): Promise<void> =>
    new Promise((resolve) => client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));

  it('are read together, the base from the disk, before the first answer', async () => {
    const client = await start();
    const codes = await openShop(client);
    assert.ok(!codes.includes(unknownId), codes.join());
    assert.ok(!codes.includes('quick-replies/missing'), codes.join());
  });

  it('tell what is wrong with the base at the base alone, and only where it is open', async () => {
    const client = await start();
    const wrong = base.replace('text: 48 小时内发货', 'text: 加微信 abc12345 给您优惠');
    file('base.playbook.yaml', wrong);
    const contact = 'reply/off-platform-contact';
    assert.ok(!(await openShop(client)).includes(contact));
    await client.open(uriOf('base.playbook.yaml'), wrong);
    assert.ok(codesOf(await client.diagnostics(uriOf('base.playbook.yaml'))).includes(contact));
    assert.ok(!(await shopCodes(client)).includes(contact));
  });

  it('lead from the shop to the base, and know the ids that it has', async () => {
    const client = await start();
    await openShop(client);
    const position = positionOf(shop, 'complaint');
    const textDocument = { uri: uriOf('shop.playbook.yaml') };
    const [place] = (await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    })) as Location[];
    assert.equal(place!.uri, uriOf('base.playbook.yaml'));
    assert.deepEqual(place!.range.start, positionOf(base, 'complaint'));
    const { items } = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position,
    })) as CompletionList;
    assert.ok(items.some(({ label }) => label === 'complaint'));
  });

  it('are found and renamed together from either side, shops that no editor shows too, in one edit', async () => {
    file('south/shop.playbook.yaml', shop.replace('./base', '../base'));
    const client = await start();
    await openShop(client);
    await client.open(uriOf('base.playbook.yaml'), base);
    const asked = [
      { textDocument: { uri: uriOf('base.playbook.yaml') }, position: positionOf(base, 'complaint') },
      { textDocument: { uri: uriOf('shop.playbook.yaml') }, position: positionOf(shop, 'complaint') },
    ];
    const files = ['base.playbook.yaml', 'shop.playbook.yaml', 'south/shop.playbook.yaml'].map(uriOf);
    for (const params of asked) {
      const places = await client.connection.sendRequest(ReferencesRequest.type, {
        ...params,
        context: { includeDeclaration: true },
      });
      assert.deepEqual(places!.map(({ uri }) => uri).sort(), files);
      const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'claim' });
      assert.deepEqual(Object.keys(edit!.changes!).sort(), files);
      assert.equal(applyText(base, edit!.changes![files[0]!]!), base.replace('complaint', 'claim'));
      assert.equal(applyText(shop, edit!.changes![files[1]!]!), shop.replace('complaint', 'claim'));
      assert.equal(edit!.changes![files[2]!]!.length, 1);
    }
    rmSync(join(folder, 'south'), { recursive: true });
  });

  it('leave alone what another shop calls by the same name', async () => {
    const own = (text: string): string => `${text}tags:\n  - id: vip\n`;
    file('south/shop.playbook.yaml', own(shop.replace('./base', '../base')));
    const client = await start();
    await openShop(client, own(shop));
    const params = {
      textDocument: { uri: uriOf('shop.playbook.yaml') },
      position: positionOf(own(shop), 'vip'),
    };
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'gold' });
    assert.deepEqual(Object.keys(edit!.changes!), [uriOf('shop.playbook.yaml')]);
    rmSync(join(folder, 'south'), { recursive: true });
  });

  it('change together: what is typed in the open base counts for the shop, and the editor is told to ask again', async () => {
    const client = await start();
    await openShop(client);
    await client.open(uriOf('base.playbook.yaml'), base);
    const told = refreshed(client);
    const heard = new Promise<readonly string[]>((resolve) =>
      client.connection.onNotification(basesChangedNotification, ({ uris }) => resolve(uris)),
    );
    await client.change(uriOf('base.playbook.yaml'), 2, [
      { text: base.replace('id: complaint', 'id: claim') },
    ]);
    assert.ok((await shopCodes(client)).includes(unknownId), 'at once');
    await told;
    assert.deepEqual(await heard, [uriOf('shop.playbook.yaml')]);
  });

  it('go by the disk again when the base is closed unsaved', async () => {
    const client = await start();
    await client.open(uriOf('base.playbook.yaml'), base.replace('id: complaint', 'id: claim'));
    assert.ok((await openShop(client)).includes(unknownId));
    const told = refreshed(client);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf('base.playbook.yaml') },
    });
    await told;
    assert.ok(!(await shopCodes(client)).includes(unknownId));
  });

  it('follow the disk where the editor watches it', async () => {
    const client = await start();
    await openShop(client);
    file('base.playbook.yaml', base.replace('id: complaint', 'id: claim'));
    const told = refreshed(client);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('base.playbook.yaml'), type: FileChangeType.Changed }],
    });
    await told;
    assert.ok((await shopCodes(client)).includes(unknownId));
  });

  it('look at the disk again on a save where nobody watches it, also by clients that are sent diagnostics', async () => {
    const client = await start({});
    const uri = uriOf('shop.playbook.yaml');
    const first = client.published(uri);
    await client.open(uri, shop);
    assert.ok(!codesOf(await first).includes(unknownId));
    file('base.playbook.yaml', base.replace('id: complaint', 'id: claim'));
    const next = client.published(uri);
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    // What follows the save is what follows a change of settings or configs too: the last of it counts.
    for (let found = await next; !codesOf(found).includes(unknownId);) found = await client.published(uri);
  });

  it('are told apart where the base is missing, and found once it is there', async () => {
    const client = await start();
    rmSync(join(folder, 'base.playbook.yaml'));
    const wrong = shop.replace('./base', './bsae');
    file('base.playbook.yaml', base);
    const codes = await openShop(client, wrong);
    assert.ok(codes.includes('reference/missing-file'), codes.join());
    const [missing] = (await client.diagnostics(uriOf('shop.playbook.yaml'))).filter(
      ({ code }) => code === 'reference/missing-file',
    );
    assert.match(String(missing!.message), /是不是要写 \.\/base\.playbook\.yaml/);
    assert.deepEqual(missing!.range.start, positionOf(wrong, './bsae'));
    file('bsae.playbook.yaml', base);
    const told = refreshed(client);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('bsae.playbook.yaml'), type: FileChangeType.Created }],
    });
    await told;
    assert.ok(!(await shopCodes(client)).includes('reference/missing-file'));
    rmSync(join(folder, 'bsae.playbook.yaml'));
  });

  it('that are missing are told with the names that there are now', async () => {
    const client = await start();
    rmSync(join(folder, 'base.playbook.yaml'));
    await openShop(client, shop.replace('./base', './comon'));
    const said = async (): Promise<string> => {
      const found = await client.diagnostics(uriOf('shop.playbook.yaml'));
      return found.flatMap(({ code, message }) => (code === 'reference/missing-file' ? message : [])).join();
    };
    assert.ok(!(await said()).includes('common'));
    file('common.playbook.yaml', base);
    const told = refreshed(client);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('common.playbook.yaml'), type: FileChangeType.Created }],
    });
    await told;
    assert.match(await said(), /是不是要写 \.\/common\.playbook\.yaml/);
    rmSync(join(folder, 'common.playbook.yaml'));
  });

  it('answer soundly in a circle through three others, each told at its own entry', async () => {
    const circle = ['shop', 'a', 'b', 'c'];
    circle.forEach((name, nth) =>
      file(
        `${name}.playbook.yaml`,
        shop.replace('base.playbook', `${circle[(nth + 1) % circle.length]}.playbook`),
      ),
    );
    const client = await start();
    const text = shop.replace('base.playbook', 'a.playbook');
    const codes = await openShop(client, text);
    assert.equal(codes.filter((code) => code === 'reference/circular-extends').length, 1);
    const [found] = (await client.diagnostics(uriOf('shop.playbook.yaml'))).filter(
      ({ code }) => code === 'reference/circular-extends',
    );
    assert.match(
      String(found!.message),
      /shop\.playbook\.yaml → a\.playbook\.yaml → b\.playbook\.yaml → c\.playbook\.yaml → shop\.playbook\.yaml/,
    );
    for (const line of text.split('\n').keys())
      await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: uriOf('shop.playbook.yaml') },
        position: { line, character: 3 },
      });
  });

  it('read nothing outside of the workspace, and nothing from the web', async () => {
    const client = await start();
    const codes = await openShop(
      client,
      shop.replace('./base.playbook.yaml', '[../../secret.yaml, https://example.com/a.yaml, /etc/passwd]'),
    );
    assert.equal(codes.filter((code) => code === 'reference/outside-project').length, 3);
  });
});
