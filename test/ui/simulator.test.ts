import assert from 'node:assert/strict';
import { canBeReadInEveryTheme } from './every-theme';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, texts, until } from './look';

const FILE = 'playbook.yaml';
const TEXT = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly:
    mon-sun: 09:00-21:00
priority:
  categories:
    - id: complaint
      name: 投诉
      level: 1
      match:
        keywords: [投诉, 举报]
      replies: [sorry]
    - id: shipping
      name: 物流
      match:
        keywords: [快递]
quick_replies:
  - { id: sorry, title: 先道歉, text: '{{buyer.nickname|亲}}，真的抱歉' }
auto_replies:
  - { id: night, when: after_hours, text: '{{hours.next_open}}回复您' }
tags:
  - { id: vip, name: 老客户 }
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-12 }
# 到此为止
`;

describe('trying a message', () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const frame = () => editor.webviewFrame('.sp-form');
  const answer = async () => (await texts(await frame(), '.sp-answer')).join();
  const answered = (words: RegExp) => until(String(words), async () => words.test(await answer()));
  const caretOn = (line: number) =>
    editor.page
      .locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, `) })
      .first()
      .waitFor();

  it('says what it is for, offers a message, and is typed into at once', async () => {
    await editor.runCommand('Try a Customer Message');
    await answered(/Write what a customer might/);
    await (await frame()).locator('[data-fill]', { hasText: '投诉' }).click();
    await answered(/Goes to “投诉”/);
    assert.equal(await (await frame()).locator('textarea:focus').count(), 1);
    // Select all would reach the page only by way of the workbench, when more has been typed.
    await fill((await frame()).locator('textarea'), '');
    await editor.type('快递坏了，我要投诉');
    await answered(/快递坏了，我要投诉/);
    await picture(editor, 'simulator');
  });

  it('shows what the customer gets at another moment', async () => {
    const form = await frame();
    await form.locator('select[name=moment]').selectOption('promotion:double-12');
    await answered(/20:00 on Thu 10 Dec/);
    await form.locator('select[name=moment]').selectOption('at');
    await fill(form.locator('input[name=at]'), '2026-12-01T22:30');
    await answered(/22:30 on Tue 1 Dec .*明天 09:00回复您/);
  });

  it('leads from a reason to its line', async () => {
    const reason = (await frame()).locator('#try-why [data-goto]', { hasText: 'the keyword “投诉”' });
    await reason.click();
    await caretOn(13);
  });

  it('copies a reply as it is sent', async () => {
    await (await frame()).locator('#try-replies button', { hasText: 'Copy' }).first().click();
    await editor.page.locator('.statusbar-item', { hasText: 'Copied.' }).first().waitFor();
  });

  it('follows the typing in the file and keeps what stands in the form', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.goTo(10);
    await editor.press('End');
    await editor.type('升级');
    await answered(/Goes to “投诉升级”/);
    assert.equal(await (await frame()).locator('textarea').inputValue(), '快递坏了，我要投诉');
    assert.equal(await (await frame()).locator('input[name=at]').inputValue(), '2026-12-01T22:30');
  });

  it('saves the message as an example of the file, once', async () => {
    await (await frame()).locator('.sp-fix', { hasText: 'Save as an example' }).click();
    await answered(/is an example of the playbook already/);
    await (await frame()).locator('.sp-fix', { hasText: 'Show the example' }).click();
    const line = TEXT.split('\n').length + 3;
    await caretOn(line);
    const lines = await editor.page.locator('.editor-instance .view-line').allInnerTexts();
    const shown = lines.map((one) => one.replace(/\u00a0/g, ' ').trim());
    for (const wanted of ['- message: 快递坏了，我要投诉', 'at: 2026-12-01 22:30', 'category: complaint'])
      assert.ok(shown.includes(wanted), `${wanted} in\n${shown.join('\n')}`);
    await picture(editor, 'simulator-saved');
  });

  it('keeps what was typed while another tab is in front', async () => {
    await (await frame()).locator('input[value=vip]').check();
    // From the file's own column the preview comes in front of the page.
    await editor.press('ControlOrMeta+1');
    await editor.page.locator('.monaco-editor.focused').waitFor();
    await editor.runCommand('Open Preview to the Side');
    await editor.runCommand('Try a Customer Message');
    await until('the words', async () => (await (await frame()).locator('textarea').inputValue()) !== '');
    assert.ok(await (await frame()).locator('input[value=vip]').isChecked());
    await answered(/快递坏了，我要投诉/);
  });

  canBeReadInEveryTheme(() => editor, frame, 'simulator');

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
