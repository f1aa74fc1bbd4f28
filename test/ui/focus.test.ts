import assert from 'node:assert/strict';
import { type Editor, makeWorkspace, openEditor, pictureFailures } from './harness';
import { formOf } from './form-page';
import { complaints, until } from './look';

const FILE = 'playbook.yaml';
const TEXT = `playbook: 1
shop: { name: 小满家居 }
hours:
  weekly: { mon-sun: 09:00-21:00 }
staffing:
  team:
    - { id: lin, name: 林悦 }
  shifts:
    - id: early
      name: 早班
      days: mon-sun
      time: 09:00-21:00
      members: [lin]
quick_replies:
  - id: ship
    title: 发货时间
    text: 48 小时内发出。
`;

describe('the keyboard stays with the text beside a page that is drawn anew', () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE, viewport: { width: 1500, height: 950 } });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const line = (words: string) =>
    editor.page.locator('.editor-instance .view-line', { hasText: words }).first();
  const shown = async () =>
    (await editor.page.locator('.editor-instance .view-line').allInnerTexts()).join('\n');

  /** Types letter by letter at the end of a line, each after the page was drawn with the one before. */
  async function typeAtEndOf(words: string, typed: string, drawn: (sofar: string) => Promise<boolean>) {
    await line(words).click();
    await editor.press('End');
    for (let at = 1; at <= typed.length; at++) {
      await editor.type(typed[at - 1]!);
      await until(`the page with “${typed.slice(0, at)}”`, () => drawn(typed.slice(0, at)));
    }
    assert.match(await shown(), new RegExp(words + typed));
  }

  it('a week whose bar had it', async () => {
    await editor.runCommand('Edit the Week');
    const page = await editor.webviewFrame('.wk-bar');
    await page.locator('.wk-bar').first().click();
    await typeAtEndOf('早班', '甲乙丙', async (sofar) =>
      (await (await editor.webviewFrame('.wk-bar')).locator('.wk-bar').first().innerText()).includes(
        `早班${sofar}`,
      ),
    );
  });

  it('a form whose cell had it', async () => {
    await editor.runCommand('Open as Form');
    const { form, cell } = formOf(() => editor);
    const page = await form();
    await page.locator('[data-row="0"] [data-menu]').click();
    await page.locator('[role=menuitem]', { hasText: 'Show in the file' }).click();
    await line('发货时间').waitFor();
    await (await cell(0, 1)).click();
    await typeAtEndOf('发货时间', '是何时', async (sofar) =>
      (await (await cell(0, 1)).innerText()).includes(`发货时间${sofar}`),
    );
  });

  it('a preview whose box for a value had it', async () => {
    await editor.runCommand('Open Preview to the Side');
    const preview = () => editor.webviewFrame('.sp-rail');
    const page = await preview();
    await page.locator('.sp-edit').first().click();
    await page.locator('[data-field="title"]', { hasText: '发货时间' }).first().click();
    await page.locator('.sp-edit-box input').waitFor();
    await typeAtEndOf('小时内发出。', '谢谢您', async (sofar) =>
      (await (await preview()).locator('main').innerText()).includes(`小时内发出。${sofar}`),
    );
  });

  it('and with the form: its tabs and what its menus lead to', async () => {
    await editor.runCommand('Open as Form');
    const { form, cell } = formOf(() => editor);
    const page = await form();
    const focused = (what: string) =>
      until(what, () => page.evaluate((selector) => document.activeElement?.matches(selector), what));
    await page.locator('[role=tab]').first().focus();
    await editor.press('ArrowRight');
    await editor.press('Enter');
    await focused('[role=tab][aria-selected=true]:nth-child(2)');
    await editor.press('ArrowLeft');
    await editor.press('Enter');
    await focused('[role=tab][aria-selected=true]:first-child');
    await (await cell(0, 1)).waitFor();
    await (await cell(0, 1)).click();
    await editor.press('ContextMenu');
    await focused('[role=menuitem]');
    await editor.press('Escape');
    await focused('[data-column="1"]');
    await editor.press('ContextMenu');
    await focused('[role=menuitem]');
    await editor.press('Enter');
    await focused('.editor input');
    await editor.press('Escape');
    await focused('[data-column="1"]');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
