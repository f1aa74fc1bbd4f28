import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type PreviousResultId,
  RegistrationRequest,
  ShutdownRequest,
  UnregistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { type ClientOptions, type LanguageClient, startServer } from './language-client';
import { type Item, listen } from './open-request';

const shop = (text: string) => `playbook: 1
extends: ./base.playbook.yaml
shop: { name: 东区店 }
quick_replies:
  - { id: ship, title: 发货时间, text: ${text} }
`;
const base = (text: string) => `playbook: 1
shared: true
quick_replies:
  - { id: refund, title: 退款, text: ${text} }
`;
const GOOD = '现货 48 小时内发出。';
const BAD = '加微信 lucy_88 发货更快。';
const RULE = 'reply/off-platform-contact';

describe('the problems of all playbooks of a folder, over stdio', () => {
  let folder: string;
  let client: LanguageClient;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const tellChanged = (name: string, type: FileChangeType = FileChangeType.Changed) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type }],
    });
  const start = async (options: ClientOptions = {}) => {
    client = await startServer({
      folders: [pathToFileURL(folder).href],
      settings: { diagnostics: { scope: 'workspace' } },
      ...options,
    });
  };
  const pull = (previousResultIds: PreviousResultId[] = []) =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
  const names = (items: readonly Item[]) => items.map(({ uri, kind }) => `${nameOf(uri)} ${kind}`).sort();
  const saysRule = (item: Item | undefined) =>
    item?.kind === 'full' && item.items.some(({ code }) => code === RULE);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shops-'));
    write('base.playbook.yaml', base('七天无理由退货。'));
    write('east.playbook.yaml', shop(GOOD));
    write('notes.txt', shop(BAD));
  });
  afterEach(() => {
    client.stop();
    rmSync(folder, { recursive: true });
  });

  it('are given with result ids, by which the next answer is only what has changed', async () => {
    await start();
    const first = await pull();
    assert.deepEqual(names(first.items), ['base.playbook.yaml full', 'east.playbook.yaml full']);
    assert.ok(!first.items.some(saysRule));
    const ids = first.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    assert.deepEqual(names((await pull(ids)).items), [
      'base.playbook.yaml unchanged',
      'east.playbook.yaml unchanged',
    ]);
    write('east.playbook.yaml', shop(BAD));
    await tellChanged('east.playbook.yaml');
    const next = await pull(ids);
    assert.deepEqual(names(next.items), ['base.playbook.yaml unchanged', 'east.playbook.yaml full']);
    assert.ok(next.items.some(saysRule));
  });

  it('are taken back for a file that is gone', async () => {
    await start();
    const first = await pull();
    const ids = first.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    rmSync(join(folder, 'east.playbook.yaml'));
    await tellChanged('east.playbook.yaml', FileChangeType.Deleted);
    const gone = (await pull(ids)).items.find(({ uri }) => nameOf(uri) === 'east.playbook.yaml');
    assert.deepEqual(gone, { kind: 'full', uri: uriOf('east.playbook.yaml'), version: null, items: [] });
  });

  it('come as they change while the request stays open: of a shop too, when its base changes', async () => {
    await start();
    const told = listen(client);
    await told.until((items) => items.size === 2);
    // A name that the base has not got any more: the shop that leaves it out is told so.
    write('east.playbook.yaml', `${shop(GOOD)}without: [refund]\n`);
    await tellChanged('east.playbook.yaml');
    await told.until(() => told.times(uriOf('east.playbook.yaml')) === 2);
    const before = told.times(uriOf('base.playbook.yaml'));
    write('base.playbook.yaml', base('七天无理由退货。').replace('refund', 'money-back'));
    await tellChanged('base.playbook.yaml');
    const items = await told.until((all) =>
      codesOf(all.get(uriOf('east.playbook.yaml'))).some((code) => code.startsWith('reference/')),
    );
    assert.equal(items.size, 2);
    assert.equal(told.times(uriOf('base.playbook.yaml')), before, 'nothing has changed for the base');
    told.cancel();
    await assert.rejects(told.ended);
  });

  it('of a shop whose base is missing name the file that is nearly called so, once it is there', async () => {
    rmSync(join(folder, 'base.playbook.yaml'));
    await start();
    const first = await pull();
    const ids = first.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    write('bases.playbook.yaml', base('七天无理由退货。'));
    await tellChanged('bases.playbook.yaml', FileChangeType.Created);
    const east = (await pull(ids)).items.find(({ uri }) => nameOf(uri) === 'east.playbook.yaml');
    const said = east?.kind === 'full' ? east.items.map(({ message }) => message).join() : '';
    assert.match(said, /bases\.playbook\.yaml/);
  });

  it('of an open file are left to the editor’s own questions, and come again once it is closed', async () => {
    await start();
    const uri = uriOf('east.playbook.yaml');
    await client.open(uri, shop(BAD));
    assert.ok((await client.diagnostics(uri)).some(({ code }) => code === RULE));
    const told = listen(client);
    await told.until((items) => items.size === 1);
    assert.equal(told.times(uri), 0);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
    // The editor asks a last time for a file that it has closed, and shows that answer on: it must be that of the disk.
    assert.ok(!(await client.diagnostics(uri)).some(({ code }) => code === RULE));
    const items = await told.until((all) => all.has(uri));
    assert.ok(!saysRule(items.get(uri)));
    told.cancel();
    await assert.rejects(told.ended);
  });

  it('of a file that is open and not asked for, such as one that a rename has changed, are told', async () => {
    await start();
    const told = listen(client);
    await told.until((items) => items.size === 2);
    const uri = uriOf('east.playbook.yaml');
    await client.open(uri, shop(BAD));
    const items = await told.until((all) => saysRule(all.get(uri)));
    assert.equal(items.get(uri)!.version, 1);
    told.cancel();
    await assert.rejects(told.ended);
  });

  it('of an open shop go by what it builds on, though nobody has asked for that before', async () => {
    await start();
    const uri = uriOf('east.playbook.yaml');
    await client.open(uri, `${shop(GOOD)}without: [nobody]\n`);
    const { items } = await pull();
    const found = codesOf(items.find((item) => item.uri === uri));
    assert.ok(found.includes('reference/unknown-id') && found.length > 3, found.join(' '));
  });

  it('of a file come without its problems once more only where they are others', async () => {
    await start();
    const uri = uriOf('east.playbook.yaml');
    await client.open(uri, shop(GOOD));
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        previousResultId,
      });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
    await client.change(uri, 2, [{ text: shop(BAD) }]);
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  it('are nobody’s while only open files are in scope, and none at all when they are turned off', async () => {
    await start({ settings: {} });
    const uri = uriOf('east.playbook.yaml');
    const provider = () =>
      client.capabilities.diagnosticProvider as { readonly workspaceDiagnostics?: boolean } | undefined;
    assert.equal(provider()?.workspaceDiagnostics, false);
    await client.open(uri, shop(BAD));
    assert.ok((await client.diagnostics(uri)).length > 0);
    assert.deepEqual((await pull()).items, []);
    await configure(client, 'off');
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('are registered anew when the setting changes, where the editor can do that', async () => {
    await start({
      settings: {},
      capabilities: { textDocument: { diagnostic: { dynamicRegistration: true } } },
    });
    const seen: string[] = [];
    const registered = new Promise<void>((resolve) => {
      client.connection.onRequest(UnregistrationRequest.type, ({ unregisterations: [one] }) => {
        seen.push(`- ${one!.id}`);
      });
      client.connection.onRequest(RegistrationRequest.type, ({ registrations: [one] }) => {
        const options = one!.registerOptions as { readonly workspaceDiagnostics: boolean };
        seen.push(`+ ${String(options.workspaceDiagnostics)}`);
        resolve();
      });
    });
    await configure(client, 'workspace');
    await registered;
    assert.deepEqual(seen, ['- diagnostics', '+ true']);
  });

  it('show how far the check of many files is', async () => {
    for (let n = 0; n < 60; n++) write(`s${n}.playbook.yaml`, shop(GOOD));
    await start({
      capabilities: { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } },
    });
    const steps: (number | string)[] = [];
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, (step) => {
        steps.push(step.kind === 'end' ? 'end' : (step.percentage ?? -1));
      });
    });
    assert.equal((await pull()).items.length, 62);
    assert.equal(steps[0], 0);
    assert.equal(steps.at(-1), 'end');
    const between = steps.slice(0, -1) as number[];
    assert.deepEqual(
      [...between].sort((a, b) => a - b),
      between,
    );
    assert.equal(between.at(-1), 100);
  });

  it('are the same whether other processors help, as with many files, or not', async () => {
    for (let n = 0; n < 100; n++) write(`s${n}.playbook.yaml`, shop(n % 3 === 0 ? BAD : `${GOOD}${n}`));
    write('.service-playbook.yaml', 'rules:\n  faq/missing: error\n  no/such-rule: error\n');
    await start();
    const toldOfConfig = client.published(uriOf('.service-playbook.yaml'));
    const helped = await pull();
    assert.ok((await toldOfConfig).length > 0);
    client.stop();
    // Positions of a client that counts code points are worked out where the open files are.
    await start({
      capabilities: { general: { positionEncodings: ['utf-32'] }, textDocument: { diagnostic: {} } },
    });
    const alone = await pull();
    const byFile = ({ items }: WorkspaceDiagnosticReport) =>
      new Map(items.map((item) => [item.uri, item] as const));
    assert.equal(helped.items.length, 102);
    assert.deepEqual(byFile(helped), byFile(alone));
    assert.equal(helped.items.filter(saysRule).length, 34);
  });

  it('of many shops go by their base as it stands in the editor, saved or not', async () => {
    for (let n = 0; n < 100; n++) write(`s${n}.playbook.yaml`, `${shop(GOOD)}without: [refund]\n`);
    await start();
    await client.open(uriOf('base.playbook.yaml'), base(GOOD).replace('refund', 'money-back'));
    const { items } = await pull();
    const unknown = items.filter((item) => codesOf(item).some((code) => code.startsWith('reference/')));
    assert.equal(unknown.length, 100);
  });

  it('are those found so far, when a person stops the check', async () => {
    for (let n = 0; n < 200; n++) write(`s${n}.playbook.yaml`, shop(GOOD));
    await start({
      capabilities: { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } },
    });
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === 'begin')
          void client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
      });
    });
    const { items } = await pull();
    assert.ok(items.length < 202, `${items.length} files`);
  });

  it('end with the server, though the request is open', async () => {
    await start();
    const told = listen(client);
    await told.until((items) => items.size === 2);
    await client.connection.sendRequest(ShutdownRequest.type);
    assert.deepEqual(await told.ended, { items: [] });
  });
});

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

const codesOf = (item: Item | undefined): readonly string[] =>
  item?.kind === 'full' ? item.items.map(({ code }) => String(code)) : [];

const configure = (client: LanguageClient, scope: string) =>
  client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { servicePlaybook: { today: '2026-11-22', diagnostics: { scope } } },
  });
