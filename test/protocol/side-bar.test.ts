import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol';
import {
  nextThingsRequest,
  playbookCardRequest,
  playbookOutlineRequest,
  playbooksChangedNotification,
  reportFixRequest,
  todayRequest,
  toDoRequest,
} from '../../server/src/protocol';
import { type LanguageClient, startServer } from './language-client';

const shop = (name: string, rest: string) => `playbook: 1
shop:
  name: ${name}
hours:
  weekly:
    mon-sun: 00:00-24:00
${rest}`;
const roster = `staffing:
  team:
    - { id: lin, name: 林晓 }
  shifts:
    - { id: all, name: 全天, days: mon-sun, time: 00:00-24:00, members: [lin] }
`;

describe('the side bar, over stdio', () => {
  const folder = mkdtempSync(join(tmpdir(), 'side-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const [closed, opened] = [uriOf('east.playbook.yaml'), uriOf('west.playbook.yaml')];
  let client: LanguageClient;
  before(async () => {
    writeFileSync(join(folder, 'east.playbook.yaml'), shop('东店', roster));
    client = await startServer({ folders: [pathToFileURL(folder).href] });
    await client.open(opened, shop('西店', 'messages:\n  check_every: 半小时\n'));
  });
  after(() => {
    client.stop();
    rmSync(folder, { recursive: true });
  });

  it('has a card of a playbook that is open and of one that is not, and none of a file that is not there', async () => {
    const [east, west] = await Promise.all(
      [closed, opened].map((uri) => client.connection.sendRequest(playbookCardRequest, { uri })),
    );
    assert.equal(east!.title, '东店');
    assert.ok(east!.score > 0 && east!.score < 100 && east!.warnings > 0);
    assert.equal(west!.title, '西店');
    assert.equal(west!.errors > 0, true);
    const gone = await client.connection.sendRequest(playbookCardRequest, { uri: uriOf('no.playbook.yaml') });
    assert.equal(gone, null);
  });

  it('names three things to do next, the worst first, each with its first place', async () => {
    const next = await client.connection.sendRequest(nextThingsRequest, { uri: closed });
    assert.equal(next!.length, 3);
    const levels = ['error', 'warning', 'info'];
    const order = next!.map(({ level }) => levels.indexOf(level));
    assert.deepEqual(order, [...order].sort());
    assert.ok(next!.every(({ places, location, title }) => places > 0 && title && location.uri === closed));
    const gone = await client.connection.sendRequest(nextThingsRequest, { uri: uriOf('no.playbook.yaml') });
    assert.equal(gone, null);
  });

  it('has the outline of a playbook that is not open', async () => {
    const outline = await client.connection.sendRequest(playbookOutlineRequest, { uri: closed });
    assert.deepEqual(
      outline!.map(({ name }) => name),
      ['playbook', 'shop', 'hours', 'staffing'],
    );
  });

  it('lists what is to be done, with fixes that can be applied from there', async () => {
    const list = await client.connection.sendRequest(toDoRequest, { uri: opened });
    const items = list!.groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.items));
    const spoken = items.find(({ rule }) => rule === 'schema/bad-notation')!;
    assert.equal(spoken.level, 'error');
    assert.equal(spoken.range.start.line, 7);
    const edit = await client.connection.sendRequest(reportFixRequest, {
      uri: opened,
      version: list!.version,
      fix: spoken.fix!.number,
    });
    assert.deepEqual(
      edit!.changes![opened]!.map(({ newText }) => newText),
      ['30m'],
    );
  });

  it('says who is on shift now, and when that changes', async () => {
    const today = await client.connection.sendRequest(todayRequest, { uri: closed });
    assert.deepEqual(
      today!.rows.map(({ kind, label }) => [kind, label]),
      [
        ['open', '现在有人接待'],
        ['person', '林晓'],
        ['hours', '今天的接待时间'],
      ],
    );
    assert.ok(today!.until > Date.now());
    const west = await client.connection.sendRequest(todayRequest, { uri: opened });
    assert.deepEqual(
      west!.rows.map(({ kind }) => kind),
      ['open', 'nobody', 'hours'],
    );
  });

  it('is told when a file changes on the disk, and then has another card', async () => {
    const told = new Promise<void>((resolve) => {
      client.connection.onNotification(playbooksChangedNotification, () => resolve());
    });
    writeFileSync(join(folder, 'east.playbook.yaml'), shop('东街店', roster));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: closed, type: FileChangeType.Changed }],
    });
    await told;
    const card = await client.connection.sendRequest(playbookCardRequest, { uri: closed });
    assert.equal(card!.title, '东街店');
  });
});
