import assert from 'node:assert/strict';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';

const FILE = 'north.yaml';
const OTHER = 'values.yaml';
const TEXT = 'playbook: 1\nshop:\n  name: 小满家居\n';
const SETTINGS = { 'editor.stickyScroll.enabled': true };

/** The language of the file in front, as the status bar has it. */
const language = async ({ page }: Editor) =>
  (await texts(page, '.statusbar-item[id="status.editor.mode"]'))[0];
const isPlaybook = async (editor: Editor) => (await language(editor))?.includes('Service Playbook');

/** A question among the notifications. The editor under test shows none beside the bell. */
async function question(editor: Editor, words: string) {
  const { page } = editor;
  const found = page.locator('.notifications-center .notification-list-item', { hasText: words });
  if (!(await page.locator('.notifications-center.visible').isVisible()))
    await page.locator('[id="status.notifications"] a').click();
  return found;
}

for (const [form, web, words, yes] of [
  ['on the desktop', false, '像是一份客服手册', '按客服手册检查'],
  ['in the browser', true, 'looks like a service playbook', 'Yes'],
] as const)
  describe(`a YAML file that looks like a playbook, ${form}`, () => {
    const workspace = makeWorkspace([], { [FILE]: TEXT, [OTHER]: 'services:\n  web: {}\n' });
    let editor: Editor;
    let found: readonly string[];

    before(async () => {
      editor = await openEditor({ workspace, file: FILE, web, locale: web ? 'en' : 'zh-cn' });
      found = complaints(editor.page);
    });
    after(() => editor?.close());
    pictureFailures(() => editor);

    it('is offered the language, where no file is named as a playbook', async () => {
      const offer = await until('the offer', async () => {
        const all = await question(editor, words);
        return (await all.count()) > 0 && all;
      });
      await picture(editor, `first-offer-${web ? 'web' : 'desktop'}`);
      await offer.hover();
      await offer.locator('.monaco-button', { hasText: yes }).click();
      await until('the language', () => isPlaybook(editor));
      const rows = await until('findings', async () => {
        const all = await editor.problems();
        return all.length > 1 && all;
      });
      assert.ok(rows[0]?.includes(FILE), rows.join('\n'));
    });

    it('keeps the answer, and no other file is asked about', async () => {
      await editor.openFile(OTHER);
      assert.equal(await language(editor), 'YAML');
      await editor.runCommand('View: Close All Editors');
      await editor.openFile(FILE);
      await until('the language again', () => isPlaybook(editor));
      assert.equal(await (await question(editor, words)).count(), 0);
      assert.equal(await (await question(editor, OTHER)).count(), 0);
    });

    it('leaves no complaint in the console', () => assert.deepEqual(found, []));
  });

describe('the first steps in the editor', () => {
  const workspace = makeWorkspace(['small-shop.playbook.yaml'], { 'empty.playbook.yaml': '' });
  let editor: Editor;

  before(async () => {
    editor = await openEditor({
      workspace,
      file: 'empty.playbook.yaml',
      locale: 'zh-cn',
      settings: SETTINGS,
    });
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  it('an empty playbook has one problem', async () => {
    const rows = await until('the finding', async () => {
      const all = await editor.problems();
      return all.some((row) => row.includes('还是空的')) && all;
    });
    // The file, and what is found in it.
    assert.equal(rows.length, 2, rows.join('\n'));
    await picture(editor, 'first-empty');
  });

  it('sticky scroll and breadcrumbs name the section in the midst of it', async () => {
    await editor.openFile('small-shop.playbook.yaml');
    await editor.goTo(430);
    const sticky = await until('the sticky lines', async () => {
      const lines = await texts(editor.page, '.sticky-widget .sticky-line-content');
      return lines.length > 0 && lines;
    });
    assert.match(sticky[0]!.replace(/\s/g, ''), /^quick_replies:/, sticky.join('\n'));
    await until('the section among the breadcrumbs', async () => {
      const crumbs = await texts(editor.page, '.breadcrumbs-control .monaco-breadcrumb-item');
      return crumbs[1]?.includes('quick_replies');
    });
    await picture(editor, 'first-sticky');
  });
});
