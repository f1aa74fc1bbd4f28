import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOf } from './form-page';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, until, writtenTo } from './look';
import { fill as fillOfWorkbench } from '../harness/fill.mjs';

/** A window without what a shopkeeper does not look at; `npm run screenshots` makes the film from its pictures. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'problems.decorations.enabled': false,
  'workbench.activityBar.location': 'hidden',
};
const VIEWPORT = { width: 1120, height: 700 };

/** What is typed and chosen in one language. */
const days = [
  {
    locale: 'zh-cn',
    commands: ['新建客服手册', '检查缺漏', '用表格编辑', '打印或导出'],
    shop: '小满家居',
    trade: '家居',
    place: '抖店',
    placeRead: '抖店，北京时间',
    people: '林晓、吴敏',
    hours: '9点到21点',
    table: ['分组,标题,内容', '物流,发货时间,现货 48 小时内发出。', '售前,量尺寸,请把床的长宽高发给我。'],
    reply: '您好，现货 48 小时内发出，发出后这里会有物流单号。',
    confirm: '确认无误',
    try: '试一条顾客消息',
    preview: '打开预览',
    message: '我要投诉，退款怎么还不到',
    wall: '贴',
  },
  {
    locale: 'en',
    commands: ['New Playbook', 'Check for Gaps', 'Open as Form', 'Print / Export'],
    shop: 'Oak & Linen',
    trade: 'Home',
    place: 'Europe/London',
    placeRead: 'Another platform',
    people: 'Ann, Ben',
    hours: '9am-9pm',
    table: [
      'group,title,text',
      'Shipping,When it ships,Within 48 hours.',
      'Before buying,Sizes,Tell us your bed.',
    ],
    reply: 'Hello, what is in stock leaves within 48 hours; the parcel number will be here.',
    confirm: 'Confirmed',
    try: 'Try a Customer Message',
    preview: 'Service Playbook: Open Preview',
    message: 'I want to complain, where is my refund?',
    wall: 'wall',
  },
] as const;

for (const day of days)
  describe(`a day in the shop, in ${day.locale}`, () => {
    const workspace = makeWorkspace([], { 'notes.txt': 'x', 'replies.csv': day.table.join('\n') });
    const file = join(workspace, 'playbook.yaml');
    const [create, check, table, print] = day.commands;
    let editor: Editor;
    let found: readonly string[];
    let frames = 0;

    before(async () => {
      const options = { locale: day.locale, settings: SETTINGS, viewport: VIEWPORT };
      editor = await openEditor({ workspace, file: 'notes.txt', ...options });
      found = complaints(editor.page);
      await editor.press('Control+b');
    });
    after(() => editor?.close());
    pictureFailures(() => editor);

    const shoot = (name: string) =>
      picture(editor, `day-${day.locale}-${String(++frames).padStart(2, '0')}-${name}`);
    const row = (words: string | RegExp) =>
      editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();
    const step = (number: number) =>
      editor.page.locator('.quick-input-title', { hasText: `${number}/8` }).waitFor();
    const answer = (words: string) =>
      fillOfWorkbench(editor.page.locator('.quick-input-widget .quick-input-box input'), words);
    /** The file alone, as somebody does who goes on to the next thing. */
    const showText = async () => {
      await editor.runCommand('View: Close All Editors');
      await editor.openFile('playbook.yaml');
    };
    const closeProblems = async () => {
      const panel = editor.page.locator('.part.panel');
      await panel.waitFor();
      await editor.press('Control+j');
      await panel.waitFor({ state: 'hidden' });
    };
    /** The file after it was saved, once it holds some words. */
    const saved = (words: string) =>
      until(words, async () => {
        await editor.press('Control+s');
        return readFileSync(file, 'utf8').includes(words);
      });

    it('a playbook is written from a few answers', async () => {
      await editor.runCommand(create);
      await step(1);
      await answer(day.shop);
      await shoot('shop');
      await editor.press('Enter');
      await step(2);
      await row(day.trade).waitFor();
      await shoot('trade');
      await row(day.trade).click();
      await step(3);
      await answer(day.place);
      await row(day.placeRead).waitFor();
      await shoot('place');
      await editor.press('Enter');
      for (const [at, words] of [
        [4, day.people],
        [5, day.hours],
      ] as const) {
        await step(at);
        await answer(words);
        await row(at === 4 ? /2 (个人|people)/ : '09:00–21:00').waitFor();
        await shoot(at === 4 ? 'people' : 'hours');
        await editor.press('Enter');
      }
      await step(6);
      await row('60').click();
      await step(7);
      await editor.press('Enter');
      await step(8);
      await row(/现在就导入|Import them now/).waitFor();
      await row(/现在就导入|Import them now/).click();
      await writtenTo(file);
      await editor.webviewFrame('#overview');
    });

    it('the replies of a table are imported', async () => {
      await row('replies.csv').click();
      const page = await editor.webviewFrame('#import-title');
      await until('the rows', async () => (await page.locator('.sp-row').count()) === 2);
      await shoot('import');
      await page.locator('.sp-write .sp-fix').click();
      await saved(day.table[1].split(',')[1]!);
      await until('the page to say so', async () => !(await page.locator('.sp-row-new input').count()));
      await shoot('imported');
    });

    it('what is drafted is approved, and what lacks is mended in the report', async () => {
      await showText();
      await editor.runCommand(check);
      const page = await editor.webviewFrame('.sp-finding');
      const drafts = readFileSync(file, 'utf8').split('playbook-draft').length;
      await closeProblems();
      await shoot('report');
      await page.locator('.sp-fix', { hasText: day.confirm }).first().click();
      await until('a draft to be approved', async () => {
        await editor.press('Control+s');
        return readFileSync(file, 'utf8').split('playbook-draft').length < drafts;
      });
      await shoot('approved');
    });

    it('a reply is written better in the table', async () => {
      await showText();
      await editor.runCommand(table);
      const { form, cell } = formOf(() => editor);
      await form();
      await (await cell(0, 3)).click();
      await editor.press('Enter');
      await editor.press('Control+a');
      await editor.type(day.reply);
      await shoot('cell');
      await editor.press('Control+Enter');
      await until('the words in the cell', async () =>
        (await (await cell(0, 3)).innerText()).includes(day.reply),
      );
      await shoot('table');
      await saved(day.reply);
    });

    it('the preview is looked at, and a step is ticked off', async () => {
      await editor.runCommand('View: Close Editors in Other Groups');
      await editor.runCommand(day.preview);
      const page = await editor.webviewFrame('.sp-checklist');
      await shoot('preview');
      const box = page.locator('#disable input[type=checkbox]').first();
      await box.check();
      await until('the tick', async () => box.isChecked());
      await shoot('ticked');
    });

    it('a message is tried', async () => {
      await editor.runCommand(day.try);
      const page = await editor.webviewFrame('.sp-form textarea');
      await fill(page.locator('.sp-form textarea'), day.message);
      await until('the answer', async () => (await page.locator('#try-why').count()) > 0);
      await shoot('tried');
    });

    it('a page for the wall is saved', async () => {
      await editor.choose(print, day.wall, () => shoot('print'));
      const name = editor.page.locator('.quick-input-widget .quick-input-box input');
      await until('where to save', async () => (await name.inputValue()).endsWith('.html'));
      await shoot('save');
      await editor.press('Enter');
      await until('the page', async () => readdirSync(workspace).some((one) => one.endsWith('.html')));
    });

    it('leaves no complaint in the console', () => assert.deepEqual(found, []));
  });
