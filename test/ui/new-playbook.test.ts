import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { fill } from '../harness/fill.mjs';
import { complaints, texts, writtenTo } from './look';

/** What is typed or chosen in one language, and what of it stands in the file. */
interface Way {
  readonly locale: 'en' | 'zh-cn';
  readonly command: string;
  readonly shop: string;
  readonly trade: string;
  readonly place: string;
  readonly placeRead: RegExp;
  readonly people: string;
  readonly read: RegExp;
  readonly hours: string;
  readonly robot: string;
  readonly written: readonly RegExp[];
}

const ways: readonly Way[] = [
  {
    locale: 'zh-cn',
    command: '新建客服手册',
    shop: '阿梅的茶',
    trade: '食品、茶饮',
    place: '抖音',
    placeRead: /抖店，北京时间/,
    people: '小王、小李',
    read: /2 个人：小王、小李/,
    hours: '9点到21点',
    robot: '关掉',
    written: [
      /name: 阿梅的茶/,
      /platform: douyin/,
      /name: 小王/,
      /mon-sun: 09:00-21:00/,
      /保质期/,
      /# playbook-draft: /,
    ],
  },
  {
    locale: 'en',
    command: 'New Playbook',
    shop: 'Oak & Linen',
    trade: 'Home',
    place: 'berlin',
    placeRead: /Another platform, time zone Europe\/Berlin/,
    people: 'Ann, Ben',
    read: /2 people: Ann, Ben/,
    hours: 'mon-fri 9am-6pm',
    robot: 'Only while nobody is there',
    written: [
      /name: Oak & Linen/,
      /platform: other/,
      /timezone: Europe\/Berlin/,
      /name: Ben/,
      /mon-fri: 09:00-18:00/,
      /active: out_of_hours/,
      /measure/i,
    ],
  },
];

for (const { locale, command, shop, trade, place, placeRead, people, read, hours, robot, written } of ways)
  describe(`a new playbook, asked for in ${locale}`, () => {
    const workspace = makeWorkspace([], { 'notes.txt': 'x' });
    let editor: Editor;
    let found: readonly string[];

    before(async () => {
      editor = await openEditor({ workspace, file: 'notes.txt', locale });
      found = complaints(editor.page);
    });
    after(() => editor?.close());
    pictureFailures(() => editor);

    const input = () => editor.page.locator('.quick-input-widget .quick-input-box input');
    const rows = (text: string | RegExp) =>
      editor.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
    const step = (number: number) =>
      editor.page.locator('.quick-input-title', { hasText: new RegExp(`\\(?${number}/8\\)?`) }).waitFor();

    it('goes from question to question, with a step back and nothing lost by Escape', async () => {
      await editor.runCommand(command);
      await step(1);
      await fill(input(), shop);
      await editor.press('Enter');
      await step(2);
      await rows(trade).first().waitFor();
      await picture(editor, `new-trade-${locale}`);
      await editor.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
      await step(1);
      assert.equal(await input().inputValue(), shop);
      await editor.press('Enter');
      await step(2);
      await editor.press('Escape');
      await editor.runCommand(command);
      await step(2);
      await rows(trade).first().click();
      await step(3);
    });

    it('asks where the shop sells, and offers the clock of this machine', async () => {
      await picture(editor, `new-place-${locale}`);
      await rows(/Douyin|抖店/).waitFor();
      await fill(input(), place);
      await rows(placeRead).waitFor();
      await editor.press('Enter');
      await step(4);
    });

    it('shows how what is typed is understood', async () => {
      await fill(input(), people);
      await rows(read).waitFor();
      await picture(editor, `new-people-${locale}`);
      await editor.press('Enter');
      await step(5);
      await fill(input(), '???');
      await rows(/例如|Such as/).waitFor();
      await picture(editor, `new-hours-${locale}`);
      await editor.press('Enter');
      await step(5);
      await fill(input(), hours);
      await rows(/09:00–/).waitFor();
      await editor.press('Enter');
      await step(6);
      await picture(editor, `new-inquiries-${locale}`);
      await rows('60').first().click();
      await step(7);
    });

    it('writes a file of that trade with these people, and opens the preview beside it', async () => {
      await rows(robot).first().click();
      await step(8);
      await picture(editor, `new-import-${locale}`);
      await editor.press('Enter');
      const file = join(workspace, 'playbook.yaml');
      const text = await writtenTo(file);
      for (const part of written) assert.match(text, part);
      assert.deepEqual((await texts(await editor.webviewFrame('#overview'), '.sp-title')).slice(0, 1), [
        shop,
      ]);
      await editor.page.locator('.tab[aria-label^="playbook.yaml"]').first().waitFor();
      await picture(editor, `new-done-${locale}`);
    });

    it('leaves no complaint in the console', () => assert.deepEqual(found, []));
  });
