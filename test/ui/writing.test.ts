import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';

const FILE = 'shop.playbook.yaml';

/** The whole way of somebody who writes Chinese: VS Code's own words stay English without Microsoft's language pack. */
describe('writing in Chinese', () => {
  const workspace = makeWorkspace([], { [FILE]: 'playbook: 1\nshop:\n  name: 小满家居\n' });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE, locale: 'zh-cn' });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const suggestions = () => editor.page.locator('.suggest-widget.visible');
  const code = async () => (await texts(editor.page, '.editor-instance .view-lines'))[0] ?? '';

  it('the suggestion list names what can stand here, and explains it in Chinese', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.press('Control+End');
    // The server is there as soon as it has found something.
    await editor.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await editor.type('  plat');
    const row = suggestions().locator('.monaco-list-row.focused', { hasText: 'platform' });
    await row.waitFor();
    assert.match(await row.innerText(), /[\u4e00-\u9fff]/);
    await picture(editor, 'suggestions-zh');
    await editor.press('Enter');
    await until('the key', async () => /platform: douyin/.test(await code()));
  });

  it('the choices of a value are explained too', async () => {
    // Once for the list of what can stand at the caret, once for the rest of the snippet.
    await editor.press('Escape');
    await editor.press('Escape');
    await editor.press('Control+End');
    await editor.press('Enter');
    await editor.type('status: ');
    const row = suggestions().locator('.monaco-list-row', { hasText: 'draft' });
    await row.waitFor();
    assert.match(await row.innerText(), /[\u4e00-\u9fff]/);
    await editor.type('act');
    // Accepted too early, the list would still hold what stood first before it was narrowed down.
    await suggestions().locator('.monaco-list-row.focused', { hasText: 'active' }).waitFor();
    await editor.press('Enter');
    await until('the value', async () => /status: active/.test(await code()));
  });

  it('the next section is found where Enter left the caret, and stands at the margin', async () => {
    await editor.press('Escape');
    await editor.press('Control+End');
    await editor.press('Enter');
    await editor.page.keyboard.insertText('话');
    await editor.page.keyboard.insertText('术');
    await suggestions().locator('.monaco-list-row.focused', { hasText: 'quick_replies' }).waitFor();
    await picture(editor, 'next-section');
    await editor.press('Enter');
    await until('the section', async () => {
      await editor.press('Control+s');
      return /\nquick_replies:\n {2}- text: /.test(readFileSync(join(workspace, FILE), 'utf8'));
    });
  });

  it('the findings are told in Chinese', async () => {
    const rows = await until('findings', async () => {
      const all = await editor.problems();
      return all.length > 1 && all;
    });
    const ours = rows.filter((row) => row.includes('service-playbook'));
    assert.ok(ours.length > 0 && ours.every((row) => /[\u4e00-\u9fff]/.test(row)));
  });

  it('the commands and both pages are Chinese', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.runCommand('检查缺漏');
    const report = await editor.webviewFrame('.sp-score');
    assert.equal(await report.locator('html').getAttribute('lang'), 'zh-cn');
    assert.equal((await texts(report, '.sp-title'))[0], '缺漏检查');
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.runCommand('在侧边打开预览');
    const preview = await editor.webviewFrame('#overview');
    assert.deepEqual((await texts(preview, '.sp-title')).slice(0, 1), ['小满家居']);
    await picture(editor, 'preview-zh');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
