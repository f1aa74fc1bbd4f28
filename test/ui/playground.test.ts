import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seriousViolations } from './axe';
import { makeWorkspace } from './harness';
import { texts, until } from './look';
import { openPlayground, pictureOf, type Playground, playgroundOnDisk } from './playground-page';

const FILE = 'shop.playbook.yaml';
const TEXT = `playbook: 1
shop:
  name: 小满家居
  statsu: active
decision:
  smart_service: disabled
hours:
  weekly:
    mon-sun: 09:00-21:00
staffing:
  team:
    - id: lin
      name: 林晓
  shifts:
    - { id: day, days: mon-sun, time: 09:00-21:00, members: [lin] }
quick_replies:
  - id: ship-time
    title: 发货时间
    text: 现货 48 小时内发出。
auto_replies:
  - id: hello
    when: welcome
    text: 您好，我是人工客服。
`;
const TABLE = '分组,标题,内容\n售前,怎么选尺码,请把床的长宽高发给我。\n';

describe('the playground, opened from a disk', () => {
  const folder = makeWorkspace([], { [FILE]: TEXT, 'replies.csv': TABLE });
  let playground: Playground;
  before(async () => {
    playground = await openPlayground(playgroundOnDisk);
  });
  after(() => playground?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await pictureOf(playground.page, `failed-${Date.now()}`);
  });

  const here = () => playground.page.locator('#here');
  const choose = async (press: () => Promise<void>, file: string) => {
    const [chooser] = await Promise.all([playground.page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles(join(folder, file));
  };

  it('begins with a sample, in the language of the browser', async () => {
    assert.equal(await playground.page.locator('#name').innerText(), 'many-gaps.playbook.yaml');
    assert.match(await here().locator('.pg-counts').innerText(), /\d+ 个错误/);
    await playground.frame('preview', '.sp-title');
  });

  it('opens a file, and says what is wrong on the line of the caret', async () => {
    const { page } = playground;
    await choose(() => page.locator('#open').click(), FILE);
    await until('the file', async () => (await page.locator('#name').innerText()) === FILE);
    await playground.caretAtEnd('statsu');
    const finding = here().locator('.pg-finding', { hasText: 'schema/unknown-key' });
    await finding.waitFor();
    assert.match(await finding.innerText(), /statsu.*status/);
  });

  it('fixes it by a click, in one step that can be undone', async () => {
    const { page } = playground;
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Enter');
    await until('the fix', async () => (await playground.text()).includes('  status: active'));
    assert.equal((await playground.text()).replace('status', 'statsu'), TEXT);
    await page.keyboard.press('Control+z');
    assert.equal(await playground.text(), TEXT);
    await page.keyboard.press('Control+y');
    await until(
      'the finding to go',
      async () => (await here().locator('.pg-finding', { hasText: 'unknown-key' }).count()) === 0,
    );
  });

  it('shows in the preview what is typed', async () => {
    await playground.caretAtEnd('小满家居');
    await playground.page.keyboard.insertText('（北城店）');
    const frame = await playground.frame('preview', '.sp-title');
    await until('the new name', async () => (await texts(frame, '.sp-title'))[0] === '小满家居（北城店）');
  });

  it('edits in the preview what is read there', async () => {
    const frame = await playground.frame('preview', '.sp-title');
    const before = await playground.text();
    await frame.locator('.sp-edit').click();
    await frame.locator('.sp-bubble', { hasText: '现货 48 小时' }).click();
    const box = frame.locator('.sp-edit-box textarea');
    await box.fill('现货 48 小时内发出，节假日也发。');
    await box.press('Enter');
    await until(
      'the edit',
      async () => (await playground.text()) === before.replace('发出。', '发出，节假日也发。'),
    );
    await frame.locator('.sp-edit').click();
  });

  it('completes a key so that what stands there is right', async () => {
    const { page } = playground;
    await playground.caretAtEnd('status: active');
    await page.keyboard.press('Enter');
    await page.keyboard.type('plat');
    const option = page.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: 'platform' });
    await option.waitFor();
    await option.click();
    await until('the key', async () => (await playground.text()).includes('  status: active\n  platform: '));
    await page.keyboard.press('Escape');
    await until('the text without it', async () => {
      await page.keyboard.press('Control+z');
      return !(await playground.text()).includes('plat');
    });
  });

  it('renames an id wherever it is used', async () => {
    const { page } = playground;
    await playground.caretAtEnd('id: lin');
    await page.keyboard.press('F2');
    await page.locator('dialog input').fill('lin-xiao');
    await page.keyboard.press('Enter');
    await until('the new id', async () => (await playground.text()).match(/lin-xiao/g)?.length === 2);
  });

  it('says behind a line what follows from it, and does not write that into the text', async () => {
    const { page } = playground;
    const hint = page.locator('.cm-line', { hasText: 'id: day' }).locator('.pg-hint');
    await hint.waitFor();
    assert.match(await hint.innerText(), /小时/);
    assert.doesNotMatch(await playground.text(), /小时 ×/);
  });

  it('edits in the form as a table, each action one step that can be undone', async () => {
    const { page } = playground;
    await page.locator('#tab-form').click();
    const form = await playground.frame('form', '.grid [data-row="0"]');
    const before = await playground.text();
    const cell = form.locator('[data-row="0"] [data-column="3"]');
    await cell.click();
    await cell.press('Enter');
    const control = form.locator('.editor textarea');
    await control.fill('现货 24 小时内发出。');
    await control.press('Enter');
    const written = before.replace('现货 48 小时内发出，节假日也发。', '现货 24 小时内发出。');
    await until('the edit', async () => (await playground.text()) === written);
    await form.locator('[data-row="0"] [data-menu]').click();
    await form.getByRole('menuitem').filter({ hasText: '照这条再写一条' }).click();
    await until('a second row', async () => (await form.locator('[data-row]').count()) === 2);
    // The keys of the editor are heard in the form too, wherever no field has the focus.
    await form.locator('[data-row="0"] [data-column="1"]').click();
    await page.keyboard.press('Control+z');
    await until('one row', async () => (await playground.text()) === written);
    await page.keyboard.press('Control+z');
    await until('the words before', async () => (await playground.text()) === before);
    await until('them in the form', async () => (await cell.innerText()).includes('48 小时'));
  });

  it('leads from the form to where an item is written', async () => {
    const { page } = playground;
    const form = await playground.frame('form', '.grid [data-row="0"]');
    await form.locator('[data-row="0"] [data-menu]').click();
    await form.getByRole('menuitem').filter({ hasText: '到文件里看' }).click();
    await until('the focus', () =>
      page.evaluate(() => document.activeElement?.classList.contains('cm-content')),
    );
    assert.match(await page.locator('.cm-activeLine').first().innerText(), /ship-time/);
  });

  it('tries a message: what the customer gets', async () => {
    await playground.page.locator('#tab-simulator').click();
    const frame = await playground.frame('simulator', 'textarea');
    await frame.locator('textarea').first().fill('什么时候发货');
    await until('the answer', async () => (await frame.locator('#page').innerText()).includes('48 小时'));
    await pictureOf(playground.page, 'message');
  });

  it('leads from the gaps to the line, and fixes from there', async () => {
    const { page } = playground;
    await page.locator('#tab-report').click();
    const frame = await playground.frame('report', '.sp-score');
    const finding = frame.locator('.sp-finding', { hasText: 'auto-replies/no-after-hours' });
    await finding.locator('.sp-fix').first().click();
    await until('the finding to go', async () => (await finding.count()) === 0);
    assert.match(await playground.text(), /when: after_hours/);
    await frame.locator('.sp-finding [data-goto]').first().click();
    await until('the focus', () =>
      page.evaluate(() => document.activeElement?.classList.contains('cm-content')),
    );
  });

  it('imports a table, row by row, and exports it', async () => {
    const { page } = playground;
    await page.locator('#tab-import').click();
    await choose(() => page.locator('.pg-drop button').click(), 'replies.csv');
    const rows = await playground.frame('import', '.sp-row');
    await rows.locator('.sp-write .sp-fix').click();
    await until('the row', async () => (await playground.text()).includes('请把床的长宽高发给我。'));
    await page.locator('#tab-export').click();
    const frame = await playground.frame('export', '[data-save]');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      frame.locator('[data-save]').first().click(),
    ]);
    assert.ok(readFileSync(await saved.path()).length > 100, saved.suggestedFilename());
  });

  it('takes rows that are pasted into the form to the import page', async () => {
    const { page } = playground;
    await page.locator('#tab-form').click();
    const form = await playground.frame('form', '.grid [data-row="0"]');
    await form.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '分组\t标题\t内容\n售后\t换货\t收到就给您换。\n');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    const rows = await playground.frame('import', '.sp-row');
    await until('the row', async () => (await rows.locator('#page').innerText()).includes('收到就给您换。'));
    assert.equal(await page.locator('#tab-import').getAttribute('aria-selected'), 'true');
  });

  it('formats, and saves as a download where it knows no file', async () => {
    const { page } = playground;
    await playground.caretAtEnd('name: 小满家居');
    await page.keyboard.press('End');
    await page.keyboard.insertText('   ');
    await page.locator('#format').click();
    await until('order', async () => /家居（北城店）\n/.test(await playground.text()));
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    assert.equal(saved.suggestedFilename(), FILE);
    assert.equal(readFileSync(await saved.path(), 'utf8'), await playground.text());
  });

  it('keeps the text over a reload', async () => {
    const { page } = playground;
    await page.locator('#tab-preview').click();
    const before = await playground.text();
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    assert.equal(await playground.text(), before);
    assert.equal(await page.locator('#name').innerText(), FILE);
  });

  it('has nothing serious for people who see or move otherwise: light, dark, narrow', async () => {
    const { page } = playground;
    await playground.frame('preview', '.sp-title');
    await playground.caretAtEnd('mon-sun');
    const found: Record<string, readonly string[]> = {};
    for (const [name, colorScheme, width] of [
      ['light', 'light', 1280],
      ['dark', 'dark', 1280],
      ['narrow', 'light', 400],
      ['narrow-dark', 'dark', 400],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await pictureOf(page, name);
      found[name] = await seriousViolations(page.mainFrame());
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${name} is as wide as its window`,
      );
      if (width === 400) await page.locator('#to-read').click();
      await page.locator('#tab-form').click();
      const form = await playground.frame('form', '.grid [data-row="0"]');
      await pictureOf(page, `form-${name}`);
      found[`form-${name}`] = await seriousViolations(form);
      found[`read-${name}`] = await seriousViolations(page.mainFrame());
      if (width === 400) await page.locator('#to-write').click();
    }
    assert.deepEqual(Object.values(found).flat(), [], JSON.stringify(found));
  });

  it('speaks English where that is chosen', async () => {
    const { page } = playground;
    await page.setViewportSize({ width: 1400, height: 900 });
    await Promise.all([page.waitForEvent('framenavigated'), page.locator('#language').click()]);
    await page.waitForSelector('body[data-ready]');
    assert.equal(await page.locator('#tab-simulator').innerText(), 'Try a message');
    assert.match(await here().locator('.pg-counts').innerText(), /^Errors/);
    await pictureOf(page, 'english');
    await page.locator('#tab-form').click();
    const form = await playground.frame('form', '.grid [data-row="0"]');
    assert.match(await form.locator('[role=tab][aria-selected=true]').innerText(), /Quick replies/i);
    await pictureOf(page, 'form-english');
  });

  it('writes a new playbook for where the shop sells', async () => {
    const { page } = playground;
    await page.locator('#new').click();
    const dialog = page.locator('dialog', { has: page.locator('[name=place]') });
    await dialog.locator('[name=shopName]').fill('Oak & Linen');
    await dialog.locator('[name=place]').selectOption('other');
    await pictureOf(page, 'new');
    await dialog.locator('button.pg-first').click();
    await until('the playbook', async () => /platform: other/.test(await playground.text()));
  });

  it('asks nothing of any network, and leaves no complaint in the console', () =>
    assert.deepEqual(playground.strays, []));
});
