import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, until } from './look';

const FILE = 'shop.playbook.yaml';
/** Much is missing here, told one by one from three sections on, and the reply promises what nobody may. */
const TEXT = `playbook: 1
shop: { name: 小满家居 }
decision: { smart_service: disabled }
hours: { weekly: { mon-sun: 09:00-21:00 } }
quick_replies:
  - { id: best, title: 好不好, text: 我们家是全网最低价 }
`;

describe("a rule's name leads to its page", () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE, locale: 'zh-cn' });
    found = complaints(editor.page);
    await editor.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  /** Clicks a rule's name, sees the page of that rule as it is read, and goes back to the playbook. */
  async function leadsToItsPage(link: Locator, from: string): Promise<void> {
    await link.waitFor();
    const rule = (await link.innerText()).replace(/[()\s]/g, '');
    assert.match(rule, /^[a-z-]+\/[a-z-]+$/);
    await link.click();
    const page = await editor.webviewFrame('h1 ~ p code');
    await until(`the page of ${rule}`, async () => {
      const code = page.locator('h1 ~ p code').first();
      return (await code.innerText()) === rule;
    });
    assert.match(await page.locator('body').innerText(), /为什么[^]*怎么改/);
    await picture(editor, `rule-page-from-${from}`);
    await editor.page.locator(`.tab[aria-label^="${FILE}"]`).click();
    await editor.page.locator(`.tab.active[aria-label^="${FILE}"]`).waitFor();
  }

  /** Puts the caret where the reply is, as typing there would. */
  async function intoTheText(): Promise<void> {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.press('Control+Home');
  }

  it('from the Problems panel', async () => {
    assert.ok((await editor.problems()).length > 1);
    // Read to its end, the panel shows the last row, and the first ones lie under the file's name.
    const names = editor.page.locator('.markers-panel .monaco-list-rows a[href*="rule:"]');
    await leadsToItsPage(names.last(), 'problems');
  });

  it('from the box of the next problem', async () => {
    await intoTheText();
    await editor.press('F8');
    const box = editor.page.locator('.marker-widget');
    await leadsToItsPage(box.locator('a.code-link').first(), 'box');
  });

  it('from the hover', async () => {
    await intoTheText();
    await editor.press('Escape');
    const wave = editor.page.locator('.squiggly-error, .squiggly-warning').first();
    await wave.hover({ force: true });
    const hover = editor.page.locator('.monaco-hover:visible');
    await leadsToItsPage(hover.locator('a.code-link').first(), 'hover');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
