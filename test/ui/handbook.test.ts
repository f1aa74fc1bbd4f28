import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, texts, until } from './look';

const SMALL = 'small-shop.playbook.yaml';
const ENGLISH = 'english.playbook.yaml';

describe('the handbook in the editor', () => {
  const workspace = makeWorkspace([SMALL, ENGLISH]);
  const lines = readFileSync(join(workspace, SMALL), 'utf8').split('\n');
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: SMALL, viewport: { width: 1700, height: 900 } });
    found = complaints(editor.page);
    await editor.runCommand('Open Preview to the Side');
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const frame = () => editor.webviewFrame('.sp-rail');
  const title = async () => (await texts(await frame(), '.sp-title'))[0];

  it('has one stop for Tab a part before the first control, and the arrow keys go on from there', async () => {
    const page = await frame();
    const stops = await page
      .locator('#overview [data-goto]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).tabIndex));
    assert.equal(stops.filter((index) => index === 0).length, 1);
    await page.locator('#overview [data-goto]').first().focus();
    await page.locator('#overview [data-goto]').first().press('ArrowDown');
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('#overview [data-goto]')].indexOf(document.activeElement!),
    );
    assert.equal(focused, 1);
  });

  it('is searched by words and by initials, and says how much is found', async () => {
    const page = await frame();
    const box = page.locator('[data-search]');
    await fill(box, 'wlgsm');
    await until('that nothing is found', async () =>
      (await texts(page, '.sp-found'))[0]?.startsWith('Nothing'),
    );
    await fill(box, '发货');
    await until('what is found', async () => /^\d+ found$/.test((await texts(page, '.sp-found'))[0] ?? ''));
    const shown = await page.locator('.sp-card:visible').allInnerTexts();
    assert.ok(shown.length > 1 && shown.every((text) => text.includes('发货')));
    await picture(editor, 'handbook-search');
    await fill(box, '');
    await until('everything', async () => page.locator('#overview').isVisible());
  });

  it('leads to a part from its contents', async () => {
    const page = await frame();
    if (!(await page.locator('.sp-rail a[href="#faq"]').isVisible()))
      await page.locator('.sp-rail summary').click();
    await page.locator('.sp-rail a[href="#faq"]').click();
    await until('the part', () =>
      page.locator('#faq').evaluate((part) => Math.abs(part.getBoundingClientRect().top) < 120),
    );
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'faq-title');
  });

  it('scrolls the text with itself', async () => {
    const page = await frame();
    await page.locator('.sp-rail').first().hover();
    await page.locator('#disable').evaluate((part) => part.scrollIntoView());
    await page.locator('#disable .sp-title').hover();
    await editor.page.mouse.wheel(0, 60);
    const line = lines.indexOf('disable:') + 1;
    await until('the line of the steps', async () => {
      const numbers = await editor.page.locator('.editor-instance .line-numbers').allInnerTexts();
      return numbers.some((text) => Math.abs(Number(text) - line) < 3);
    });
  });

  it('follows the editor to another playbook, unless it is locked', async () => {
    const small = await title();
    await editor.page.locator('.tab', { hasText: SMALL }).first().click();
    await editor.openFile(ENGLISH);
    await until('the other shop', async () => (await title()) !== small);
    const english = await title();
    await editor.page.locator('.tab', { hasText: 'Service playbook' }).click();
    await editor.runCommand('Lock or Unlock the Preview');
    await editor.page.locator('.tab', { hasText: '(locked)' }).waitFor();
    await editor.page.locator('.tab', { hasText: ENGLISH }).first().click();
    await editor.openFile(SMALL);
    await editor.runCommand('Open Preview to the Side');
    await until(
      'a second preview',
      async () => (await editor.page.locator('.tab', { hasText: 'Service playbook' }).count()) === 2,
    );
    assert.equal(
      await editor.page.locator('.tab', { hasText: `${english} · Service playbook (locked)` }).count(),
      1,
    );
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
