import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, until } from './look';

/** A walkthrough with its pictures beside the steps wants some width. */
const VIEWPORT = { width: 1500, height: 800 };
const SHOP = 'playbook: 1\nshop:\n  name: 小满家居\n';

describe('the walkthrough', () => {
  const workspace = makeWorkspace([], { 'notes.txt': 'x' });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: 'notes.txt', locale: 'zh-cn', viewport: VIEWPORT });
    found = complaints(editor.page);
    await editor.page.locator('.view-line').first().waitFor();
    await editor.runCommand('Welcome: Open Walkthrough...');
    await quickRow('写好第一份客服手册').click();
    await step('new').waitFor();
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const quickRow = (words: string) =>
    editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();
  const step = (name: string) => editor.page.locator(`[data-done-step-id$="servicePlaybook.start#${name}"]`);
  const isDone = async (name: string) => (await step(name).getAttribute('aria-checked')) === 'true';
  const press = async (name: string, button: string) => {
    const whole = editor.page.locator('.getting-started-step', { has: step(name) });
    await whole.locator('.step-title').first().click();
    await whole.locator('.monaco-button', { hasText: button }).first().click();
  };
  /** Notifications show only behind the bell in an editor under test. */
  const answer = async (words: string, button: string) => {
    const bell = editor.page.locator('[id="status.notifications"] a');
    const message = editor.page.locator('.notifications-center .notification-list-item', { hasText: words });
    await until(words, async () => {
      if (!(await editor.page.locator('.notifications-center.visible').isVisible())) await bell.click();
      return (await message.count()) > 0;
    });
    await message.hover();
    await message.locator('.monaco-button', { hasText: button }).click();
  };

  it('a step that was only begun is not done, and where there is no playbook one is offered', async () => {
    await picture(editor, 'walkthrough');
    await press('preview', '打开预览');
    await answer('这个文件夹里也没有', '新建客服手册');
    await editor.page.locator('.quick-input-title', { hasText: '1/8' }).waitFor();
    await editor.press('Escape');
    assert.deepEqual(await Promise.all(['new', 'preview', 'try'].map(isDone)), [false, false, false]);
  });

  it('of several playbooks one is picked, and looking at its preview is done', async () => {
    for (const name of ['north', 'south'])
      writeFileSync(join(workspace, `${name}.playbook.yaml`), SHOP.replace('小满', name));
    await press('preview', '打开预览');
    await quickRow('north.playbook.yaml').waitFor();
    assert.equal(await quickRow('选一个文件…').count(), 1);
    await picture(editor, 'walkthrough-pick');
    await quickRow('south.playbook.yaml').click();
    await editor.webviewFrame('#overview');
    await until('the step to be done', () => isDone('preview'));
    assert.equal(await isDone('try'), false);
  });

  it('a message is tried once one is written; the only playbook in sight is meant', async () => {
    await press('try', '试一条顾客消息');
    const page = await editor.webviewFrame('.sp-form textarea');
    assert.equal(await isDone('try'), false);
    await fill(page.locator('.sp-form textarea'), '什么时候发货');
    await until('the step to be done', () => isDone('try'));
    assert.equal(await isDone('new'), false);
    await picture(editor, 'walkthrough-tried');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
