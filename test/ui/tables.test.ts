import assert from 'node:assert/strict';
import { join } from 'node:path';
import { canBeReadInEveryTheme } from './every-theme';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until, writtenTo } from './look';

const FILE = 'playbook.yaml';
const LONG = '亲，尺码表请看这里。'.repeat(60);
const TEXT = `playbook: 1
shop:
  name: 小满家居
quick_replies:
  - id: ship
    title: 发货时间
    group: 物流
    text: 现货 24 小时内发出。
  - id: size
    title: 怎么选尺码
    group: 售前
    text: ${LONG}
  - id: invoice
    title: 怎么开票
    group: 售后
    text: 请把抬头和税号发来，当天开好。
`;
const WORKBENCH = `分组,标题,内容
物流,发货时间,现货 48 小时内发出。
售前,怎么选尺码,${LONG}
售前,老活动,双十一全场八折。
`;
const AGENT = '分组,标题,内容\n物流,发货时间,现货 72 小时内发出。\n';
const BEFORE = TEXT.replace('24 小时', '48 小时').replace(/ {2}- id: invoice[^]*$/, '');

describe('replies on their way out', () => {
  const workspace = makeWorkspace([], {
    ...{ [FILE]: TEXT, 'workbench.csv': WORKBENCH, 'before.yaml': BEFORE },
    'agent.csv': AGENT,
  });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const choose = (file: string) =>
    editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: file }).first().click();
  /** Saves under the name that the dialog offers. */
  const accept = async (name: string) => {
    const input = editor.page.locator('.quick-input-widget input').first();
    await until('the dialog', async () => (await input.inputValue()).endsWith(name));
    await editor.press('Enter');
  };
  const saved = (name: string) => writtenTo(join(workspace, name));

  describe('the export', () => {
    const frame = () => editor.webviewFrame('#export-title');

    it('shows what would be written, before anything is', async () => {
      await editor.runCommand('Export Replies');
      const page = await frame();
      await page.locator('select[name=target]').selectOption('csv');
      await until('the rows', async () => (await texts(page, 'td')).includes('现货 24 小时内发出。'));
      await until('the file', async () =>
        (await texts(page, '.sp-write button')).join().includes('小满家居'),
      );
      await picture(editor, 'export');
    });

    it('names what a tool does not take, leads to it, and leaves it out when asked', async () => {
      const page = await frame();
      await page.locator('select[name=target]').selectOption('feiniu-csv');
      await until(
        'what does not fit',
        async () => (await page.locator('#export-excess-title').count()) === 1,
      );
      assert.deepEqual(await texts(page, '.sp-row-refused a'), ['怎么选尺码']);
      assert.equal(await page.locator('.sp-write button').count(), 0);
      await picture(editor, 'export-limits');
      await page.locator('.sp-row-refused a').click();
      await editor.page
        .locator('.statusbar-item', { hasText: /^Ln 9, / })
        .first()
        .waitFor();
      await page.locator('input[name=leave]').check();
      await until('a file', async () => (await page.locator('.sp-write button').count()) === 1);
    });

    canBeReadInEveryTheme(() => editor, frame, 'export');

    it('saves the file', async () => {
      const page = await frame();
      await page.locator('select[name=target]').selectOption('csv');
      await until('the file', async () =>
        (await texts(page, '.sp-write button')).join().includes('小满家居'),
      );
      await page.locator('.sp-write button').click();
      await accept('小满家居-常用语.csv');
      const text = await saved('小满家居-常用语.csv');
      assert.ok(text.includes('请把抬头和税号发来，当天开好。') && text.includes('发货时间'), text);
    });
  });

  describe('the comparison with a workbench', () => {
    const frame = () => editor.webviewFrame('#compare-title');

    it('lists what is to be changed, added and deleted there, old words beside new', async () => {
      await editor.choose('Compare with the Workbench', 'workbench.csv');
      const page = await frame();
      await until('the list', async () => (await page.locator('.sp-tickable').count()) === 3);
      const [changed, ...others] = await texts(page, '.sp-tickable');
      assert.match(changed!, /发货时间/);
      assert.deepEqual(await texts(page, '.sp-tickable del'), ['48']);
      assert.deepEqual(await texts(page, '.sp-tickable ins'), ['24']);
      assert.match(others.join(), /老活动.*怎么开票|怎么开票.*老活动/);
      await picture(editor, 'compare');
    });

    canBeReadInEveryTheme(() => editor, frame, 'compare');

    it('takes another export beside the first, and says who has which old words', async () => {
      await (await frame()).locator('[data-choose=more]').click();
      await choose('agent.csv');
      const told = () => frame().then((page) => texts(page, 'body'));
      await until('both', async () => /Who has which old words/.test((await told()).join()));
      const [words] = await told();
      assert.match(words!, /Files: workbench\.csv, agent\.csv/);
      assert.match(words!, /workbench\.csv have.*agent\.csv have|agent\.csv have.*workbench\.csv have/);
      await picture(editor, 'compare-two');
    });

    it('saves a table of just what is missing or different there', async () => {
      await (await frame()).locator('[data-save]').click();
      await accept('小满家居-话术.xlsx');
      await saved('小满家居-话术.xlsx');
      await editor.choose('Import Replies', '小满家居-话术.xlsx');
      const page = await editor.webviewFrame('#import-title');
      await until('the rows', async () => (await page.locator('.sp-row').count()) === 3);
      assert.match((await texts(page, '.sp-row')).join(), /发货时间.*怎么开票/);
    });
  });

  describe('the rollout note', () => {
    const write = async (then: string) => {
      await editor.choose('Rollout Note', 'before.yaml');
      await editor.page.getByText('Why it changed').waitFor();
      await editor.type('换了快递');
      await editor.press('Enter');
      await choose(then);
    };

    it('is saved as a web page that says what is new and what is different, and why', async () => {
      await editor.openFile(FILE);
      await write('Save it as a web page');
      await accept('rollout-note.html');
      const page = await saved('rollout-note.html');
      assert.ok(page.includes('换了快递') && page.includes('怎么开票'), page);
    });

    it('opens beside the playbook, to be mended', async () => {
      await write('Open it here');
      await until('the note', async () =>
        (await texts(editor.page, '.view-lines')).join().includes('换了快递'),
      );
      await picture(editor, 'note');
    });
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
