import assert from 'node:assert/strict';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { clickRestart, workerOf, writeLine } from './hung-server';
import { complaints, texts, until } from './look';

const FILE = 'playbook.yml';
const TEXT =
  'playbook: 1\nshop:\n  name: 小满家居\n  statsu: active\ndecision: { smart_service: disabled }\n';

const TABLE = '分组,标题,内容\n物流,发货时间,现货 24 小时内发出。\n售前,怎么选尺码,请把床的长宽高发给我。\n';
const BASE = 'playbook: 1\nshared: true\nstaffing:\n  team:\n    - { id: lin, name: 林晓 }\n';
const SHOP =
  'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 东区店 }\nstaffing:\n  shifts:\n    - { id: a, days: mon-sun, time: 09:00-21:00, members: [lin, wu] }\n';

describe('the web extension', () => {
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    const files = {
      [FILE]: TEXT,
      'replies.csv': TABLE,
      'base.playbook.yaml': BASE,
      'east.playbook.yaml': SHOP,
    };
    editor = await openEditor({ workspace: makeWorkspace([], files), file: FILE, web: true });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  it('checks as the desktop does', async () => {
    const rows = await until('findings', async () => {
      const all = await editor.problems();
      return all.length > 1 && all;
    });
    assert.ok(
      rows.some((row) => /statsu.*status/.test(row)),
      rows.join('\n'),
    );
  });

  it('shows the preview and the report', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.runCommand('Open Preview to the Side');
    assert.deepEqual((await texts(await editor.webviewFrame('#overview'), '.sp-title')).slice(0, 1), [
      '小满家居',
    ]);
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.runCommand('Show Gap Report');
    const report = await editor.webviewFrame('.sp-score');
    assert.ok((await report.locator('.sp-finding').count()) > 3);
    await picture(editor, 'web');
  });

  it('fixes from the report', async () => {
    const report = await editor.webviewFrame('.sp-score');
    const misspelt = report.locator('.sp-finding', { hasText: 'schema/unknown-key' });
    await misspelt.locator('.sp-fix').first().click();
    await until('the finding to go', async () => (await misspelt.count()) === 0);
  });

  it('imports a table through its page', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.choose('Import Replies', 'replies.csv');
    const page = await editor.webviewFrame('#import-title');
    await until('the rows', async () => (await page.locator('.sp-row').count()) === 2);
    await page.locator('.sp-write .sp-fix').click();
    await until('the rows in the text', async () =>
      (await texts(editor.page, '.editor-instance .view-line')).some((line) => line.includes('24 小时内')),
    );
    await picture(editor, 'web-import');
  });

  it('reads what a playbook builds on', async () => {
    await editor.openFile('east.playbook.yaml');
    const rows = await until('the finding', async () => {
      const all = await editor.problems();
      return all.some((row) => row.includes('wu')) && all;
    });
    // The people of the shared playbook are known, so it is named among those that are there.
    assert.ok(
      rows.some((row) => /"wu".*lin/.test(row)),
      rows.join('\n'),
    );
  });

  it('goes on with another server where one hangs and a person clicks so', async () => {
    const hung = await workerOf(editor);
    // Never answered, since it never ends.
    void hung
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    await writeLine(editor, 'nonsense: 1');
    await clickRestart(editor);
    await until('a finding', async () => (await editor.problems()).some((row) => row.includes('nonsense')));
    assert.ok(await workerOf(editor, hung));
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
