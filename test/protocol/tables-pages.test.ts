import assert from 'node:assert/strict';
import {
  closeTablesNotification,
  comparisonFileRequest,
  comparisonRequest,
  exportFileRequest,
  exportRequest,
  importFixRequest,
  importRequest,
  openTablesRequest,
  printRequest,
  rolloutNoteRequest,
  type SentPage,
} from '../../server/src/protocol';
import { applyText } from '../service/apply-text';
import { type LanguageClient, startServer } from './language-client';

const uri = 'file:///tables/playbook.yaml';
const text = `playbook: 1
shop:
  name: 小满家居
quick_replies:
  - id: ship-time
    title: 发货时间
    text: 现货 48 小时内发出。
`;
const table = '标题,内容\n发货时间,现货 24 小时内发出。\n怎么选尺码,请把床的长宽高发给我。\n';

describe('tables through the built server', () => {
  let client: LanguageClient;
  const id = 'one';
  before(async () => {
    client = await startServer();
    await client.open(uri, text);
    const data = Buffer.from(table).toString('base64');
    await client.connection.sendRequest(openTablesRequest, { id, files: [{ name: '话术.csv', data }] });
  });
  after(() => client.stop());

  const htmlOf = (page: SentPage | null): string => page!.parts.map(({ html }) => html ?? '').join('\n');
  const importOf = (more: object = {}) =>
    client.connection.sendRequest(importRequest, { uri, tables: id, ...more });

  it('shows an import, and sends only the parts that a choice changes', async () => {
    const page = (await importOf())!;
    assert.match(htmlOf(page), /现货 <del>48<\/del><ins>24<\/ins> 小时内发出。/);
    assert.match(htmlOf(page), /把 2 条写进手册/);
    const name = /name="(row:new:[^"]*)"/.exec(htmlOf(page))![1]!.replaceAll('&quot;', '"');
    const next = (await importOf({ form: { [name]: [] }, shown: page.stamp }))!;
    assert.match(htmlOf(next), /把 1 条写进手册/);
    assert.deepEqual(
      next.parts.flatMap((part) => (part.html === undefined ? [] : [part.id])),
      ['import-filter', 'import-rows-0', 'import-write'],
    );
  });

  it('gives the edit that writes what is chosen, for the version that was shown', async () => {
    const { version } = (await importOf())!;
    const params = { uri, tables: id, version, fix: 0, form: { 'take:changed': [] } };
    const edit = (await client.connection.sendRequest(importFixRequest, params))!;
    assert.ok('changes' in edit);
    const written = applyText(text, edit.changes![uri]!);
    assert.ok(written.startsWith(text) && written.includes('title: 怎么选尺码'));
    assert.equal(await client.connection.sendRequest(importFixRequest, { ...params, version: 99 }), null);
  });

  it('shows an export, and gives the file that the page offers', async () => {
    const form = { target: ['csv'] };
    const page = await client.connection.sendRequest(exportRequest, { uri, form });
    assert.match(htmlOf(page), /data-save="0"/);
    const file = (await client.connection.sendRequest(exportFileRequest, { uri, form, file: '0' }))!;
    assert.match(file.name, /\.csv$/);
    assert.match(Buffer.from(file.data, 'base64').toString(), /现货 48 小时内发出。/);
    assert.equal(await client.connection.sendRequest(exportFileRequest, { uri, form, file: '7' }), null);
  });

  it('compares with an export of the workbench, and gives a file of what is to be written there', async () => {
    const page = await client.connection.sendRequest(comparisonRequest, { uri, tables: id });
    assert.match(htmlOf(page), /现货 <del>24<\/del><ins>48<\/ins> 小时内发出。/);
    const params = { uri, tables: id, file: '0' };
    const file = (await client.connection.sendRequest(comparisonFileRequest, params))!;
    assert.match(file.name, /\.xlsx$/);
  });

  it('writes what changed since another version as a page for agents', async () => {
    const before = text.replace('48', '72');
    const note = (await client.connection.sendRequest(rolloutNoteRequest, {
      uri,
      before,
      because: '仓库换了快递。',
    }))!;
    assert.match(note.markdown, /仓库换了快递。[^]*发货时间[^]*72[^]*48/);
    assert.match(note.html, /^<!doctype html>[^]*<del>[^]*72/);
  });

  it('gives a playbook as pages to print', async () => {
    for (const kind of ['wall', 'handbook', 'roster'] as const) {
      const page = await client.connection.sendRequest(printRequest, { uri, kind, month: '2026-12' });
      assert.match(page!, /^<!doctype html>[^]*@page/);
    }
    assert.equal(
      await client.connection.sendRequest(printRequest, { uri: 'file:///none.yaml', kind: 'wall' }),
      null,
    );
  });

  it('says that tables are gone where the server has none of that name', async () => {
    await client.connection.sendNotification(closeTablesNotification, { id });
    for (const request of [importRequest, comparisonRequest])
      assert.match(
        htmlOf(await client.connection.sendRequest(request, { uri, tables: id })),
        /选的表格读不回来了[^]*data-choose/,
      );
  });
});
