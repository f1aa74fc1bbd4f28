import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { canBeReadInEveryTheme } from './every-theme';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, texts, until } from './look';
import { loadAgain } from './load-again';

const FILE = 'playbook.yaml';
const TEXT = `playbook: 1
shop:
  name: 小满家居
quick_replies:
  - title: 发货时间
    group: 物流
    text: 现货 48 小时内发出。
`;
const TABLE = `分组,标题,内容
物流,发货时间,现货 24 小时内发出。
售前,怎么选尺码,请把床的长宽高发给我。
售后,催退款,张女士您好，13812345678 的退款今天到账。
售前,没有内容,
`;
const many = (count: number): string =>
  [
    '分组,标题,内容',
    ...Array.from({ length: count }, (_, at) => `售前,第 ${at} 问,亲，第 ${at} 个回答。`),
  ].join('\n');

/** No task of the page is longer while it is scrolled. */
const SMOOTH_MS = 100;

/** Other processes only ever make a task longer: of some rounds of scrolling the best one tells what ours take. */
const ROUNDS = 5;

describe('importing replies', () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT, 'replies.csv': TABLE, 'many.csv': many(5000) });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const frame = () => editor.webviewFrame('#import-title');
  const told = async () => (await texts(await frame(), '.sp-write')).join();
  const tells = (words: RegExp) => until(String(words), async () => words.test(await told()));
  const choose = (file: string) => editor.choose('Import Replies', file);
  const focusText = () => editor.page.locator('.editor-instance .view-lines').first().click();
  const shownText = async () => {
    const lines = await editor.page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.map((one) => one.replace(/\u00a0/g, ' ').trim());
  };

  it('shows every row with what becomes of it, and writes nothing yet', async () => {
    await choose('replies.csv');
    await tells(/^Write 2 replies into the playbook 1 new, 1 changed/);
    assert.equal(await (await frame()).locator('.sp-row').count(), 4);
    assert.match((await texts(await frame(), '.sp-row mark')).join(), /13812345678/);
    assert.ok(!(await shownText()).includes('text: 现货 24 小时内发出。'));
    await picture(editor, 'import');
  });

  it('leaves a row out, takes one in, and shows only what is looked for', async () => {
    const page = await frame();
    await page.locator('.sp-row-new input').uncheck();
    await tells(/^Write 1 reply into the playbook 0 new, 1 changed/);
    await page.locator('.sp-row-flagged input').check();
    await tells(/1 new, 1 changed/);
    await page.locator('.sp-row-flagged input').uncheck();
    await page.locator('.sp-row-new input').check();
    await page.locator('.sp-tab', { hasText: 'May hold customer data' }).click();
    await until('one row', async () => (await page.locator('.sp-row').count()) === 1);
    await page.locator('.sp-tab', { hasText: 'All' }).click();
    await fill(page.locator('input[type=search]'), '尺码');
    await until('one row', async () => (await page.locator('.sp-row').count()) === 1);
    await fill(page.locator('input[type=search]'), '');
    await until('every row', async () => (await page.locator('.sp-row').count()) === 4);
    await tells(/^Write 2 replies/);
  });

  it('reads a column as what the person says it is', async () => {
    const page = await frame();
    await page.locator('.sp-sheet > summary').click();
    const column = page.locator('.sp-sheet select').nth(3);
    await column.selectOption('internal');
    await until('no row', async () => (await page.locator('.sp-row').count()) === 0);
    await column.selectOption('text');
    await tells(/^Write 2 replies/);
    await page.locator('.sp-sheet > summary').click();
  });

  it('is as it was when the window is opened anew: rows left out, columns that mean something else', async () => {
    const page = await frame();
    await page.locator('.sp-row-new input').uncheck();
    await page.locator('.sp-sheet > summary').click();
    await page.locator('.sp-sheet select').nth(1).selectOption('');
    await tells(/^Write 1 reply into the playbook 0 new, 1 changed/);
    const shown = async () => (await texts(await frame(), '.sp-row')).join();
    await until('rows without groups', async () => !(await shown()).includes('物流'));
    const rows = await shown();
    await loadAgain(editor);
    await tells(/^Write 1 reply into the playbook 0 new, 1 changed/);
    const again = await frame();
    assert.equal(await shown(), rows);
    assert.equal(await again.locator('.sp-row-new input').isChecked(), false);
    await picture(editor, 'import-again');
    await again.locator('.sp-row-new input').check();
    await again.locator('.sp-sheet > summary').click();
    await again.locator('.sp-sheet select').nth(1).selectOption('group');
    await again.locator('.sp-sheet > summary').click();
    await tells(/^Write 2 replies/);
  });

  canBeReadInEveryTheme(() => editor, frame, 'import');

  it('writes what is chosen, and one undo takes it back', async () => {
    await (await frame()).locator('.sp-write .sp-fix').click();
    await tells(/^2 rows are in the playbook, and no other row is chosen/);
    // The button is gone: whoever pressed it goes on from there.
    await until('the focus', async () =>
      (await frame()).evaluate(() => document.activeElement?.matches('[data-part=import-write]')),
    );
    const written = await shownText();
    assert.ok(
      written.includes('text: 现货 24 小时内发出。') && written.includes('- id: zmxcm'),
      written.join('\n'),
    );
    await picture(editor, 'import-written');
    await focusText();
    await editor.press('ControlOrMeta+z');
    await tells(/^Write 2 replies into the playbook 1 new, 1 changed/);
    assert.ok(!(await shownText()).includes('- id: zmxcm'));
  });

  it('offers to import cells that are pasted, and pastes them as text all the same', async () => {
    const cells = '标题\t内容\n怎么开票\t请把抬头和税号发来。\n';
    await editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.page.evaluate((text) => navigator.clipboard.writeText(text), cells);
    await focusText();
    await editor.press('ControlOrMeta+End');
    await editor.press('ControlOrMeta+v');
    await until('the text', async () =>
      (await shownText()).some((line) => /^怎么开票\s+请把抬头/.test(line)),
    );
    await editor.page.locator('.post-edit-widget').first().click();
    await editor.page.getByText('Import these rows').first().click();
    await tells(/^Write 1 reply into the playbook 1 new/);
    assert.ok(!(await shownText()).some((line) => line.includes('怎么开票')));
  });

  it('opens the page for a file that is dragged onto the playbook, and inserts nothing', async () => {
    writeFileSync(join(workspace, 'dragged.csv'), '标题,内容\n拖来的,一二三四五。\n拖来的二,二二三四五。\n');
    const row = editor.page.locator('.explorer-viewlet .monaco-list-row', { hasText: 'dragged.csv' });
    await row.waitFor();
    const target = (await editor.page.locator('.editor-instance .view-lines').first().boundingBox())!;
    const start = (await row.boundingBox())!;
    const { mouse, keyboard } = editor.page;
    await mouse.move(start.x + 40, start.y + 8);
    await mouse.down();
    await mouse.move(start.x + 60, start.y + 20, { steps: 4 });
    await mouse.move(target.x + 60, target.y + 30, { steps: 8 });
    await keyboard.down('Shift');
    await mouse.move(target.x + 64, target.y + 34, { steps: 4 });
    await mouse.up();
    await keyboard.up('Shift');
    await tells(/^Write 2 replies into the playbook 2 new/);
    assert.ok(!(await shownText()).some((line) => line.includes('dragged')));
  });

  it('stays smooth with 5,000 rows', async function () {
    await choose('many.csv');
    await tells(/^Write 5000 replies/);
    const page = await frame();
    const longest: number[] = [];
    while (longest.length < ROUNDS && !(Math.min(...longest) < SMOOTH_MS))
      longest.push(
        await slowestTask(page, async () => {
          for (let step = 0; step < 25; step++) {
            await page.evaluate(() => window.scrollBy(0, 4000));
            await editor.page.waitForTimeout(60);
          }
        }),
      );
    assert.ok((await page.locator('.sp-row').count()) >= 600, 'rows come as one scrolls');
    await page.evaluate(() => window.scrollTo(0, 0));
    await fill(page.locator('input[type=search]'), '第 4321 问');
    await until('the row', async () => (await page.locator('.sp-row').count()) === 1);
    assert.ok(
      Math.min(...longest) < SMOOTH_MS,
      `the longest tasks took ${longest.map(Math.round).join(', ')} ms`,
    );
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});

/** The milliseconds of the longest task of a page while something is done. */
async function slowestTask(page: Frame, run: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const kept = window as unknown as { longest?: number };
    if (kept.longest !== undefined) return void (kept.longest = 0);
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  await run();
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}
