import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../server/src/service';
import { changesBetween, noteHtml, printDocument, printKinds, rolloutNote } from '../../server/src/tables';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures, root } from './harness';
import { effectsIn, injected, injectedName, injection } from './injections';
import { complaints, fill, texts, until } from './look';

const SAMPLE = readFileSync(join(root, 'samples/small-shop.playbook.yaml'), 'utf8');
const TEXT = injected(SAMPLE);
const cell = `"${injection.replaceAll('"', '""')}"`;
const TABLE = `分组,标题,内容,${cell}\n售前,${cell},${cell},${cell}\n${cell},发货,${cell},x\n`;

describe('texts that would like to be more than text', () => {
  const workspace = makeWorkspace([], { [injectedName]: TEXT, 'replies.csv': TABLE });
  let editor: Editor;
  let found: readonly string[];
  const asked: string[] = [];

  before(async () => {
    editor = await openEditor({ workspace, file: injectedName, viewport: { width: 1400, height: 900 } });
    found = complaints(editor.page);
    editor.page.on('request', (request) => asked.push(request.url()));
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const focusText = () => editor.page.locator('.editor-instance .view-lines').first().click();
  const isHarmless = async (name: string) => {
    await picture(editor, `hostile-${name}`);
    assert.deepEqual(await effectsIn(editor.page), []);
  };
  /** Opens a page, all that it can fold out included. */
  const open = async (command: string, holds: string) => {
    await focusText();
    await editor.runCommand(command);
    const frame = await editor.webviewFrame(holds);
    await until('the injection on the page', async () =>
      (await frame.locator('body').textContent())?.includes('data-hit'),
    );
    await frame.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    return frame;
  };

  it('problems and the side bar: are text', async () => {
    await until('problems', async () => (await editor.problems()).length > 1);
    await isHarmless('problems');
    for (const view of ['To Do', 'Playbooks']) {
      await editor.runCommand(`Focus on ${view} View`);
      const row = editor.page.locator('.pane-body .monaco-list-row', { hasText: 'data-hit' }).first();
      const tooltip = editor.page.locator('.workbench-hover');
      // A row that is drawn anew under the pointer shows none.
      await until('the tooltip', async () => {
        await editor.page.mouse.move(0, 0);
        await row.hover();
        const shown = tooltip.first().waitFor({ timeout: 3000 });
        await shown.catch(() => undefined);
        return (await tooltip.allInnerTexts()).join().includes('data-hit');
      });
      await isHarmless(`side-bar-${view}`);
    }
  });

  for (const [command, holds, name] of [
    ['Open Preview to the Side', '.sp-checklist', 'preview'],
    ['Show Gap Report', '.sp-score', 'report'],
    ['Edit the Week', '.wk-bar', 'week'],
    ['Export Replies', '#export-title', 'export'],
  ] as const)
    it(`${command}: are text`, async () => {
      await open(command, holds);
      await isHarmless(name);
    });

  it('Edit the Week: are text in the month', async () => {
    const week = await open('Edit the Week', '.wk-bar');
    await week.locator('[data-fill=month]').click();
    await editor.webviewFrame('.wk-month');
    await isHarmless('month');
  });

  it('Try a Customer Message: are text in the message and the answer', async () => {
    const page = await open('Try a Customer Message', '.sp-form');
    await fill(page.locator('[name=message]'), `我要投诉 ${injection}`);
    await until('the answer', async () => (await texts(page, '.sp-answer')).join().includes('data-hit'));
    await isHarmless('simulator');
  });

  it('Import Replies and Compare with the Workbench: are text in headings, cells and names', async () => {
    for (const [command, holds] of [
      ['Import Replies', '#import-title'],
      ['Compare with the Workbench', '#compare-title'],
    ] as const) {
      await focusText();
      await editor.choose(command, 'replies.csv');
      const page = await editor.webviewFrame(holds);
      await until('the rows', async () => (await page.locator('body').textContent())?.includes('data-hit'));
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await isHarmless(holds.slice(1));
    }
  });

  it('Open as Form: are text in every table, and in the cell that is edited', async () => {
    await focusText();
    await editor.runCommand('Open as Form');
    const form = await editor.webviewFrame('.grid');
    const tabs = form.locator('[role=tab]');
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await until('its table', async () => (await tabs.nth(at).getAttribute('aria-selected')) === 'true');
      await isHarmless(`form-${at}`);
    }
    await tabs.first().click();
    await form.locator('[data-row="0"] [data-column="1"]').click();
    await editor.press('Enter');
    await isHarmless('form-cell');
    await editor.press('Escape');
  });

  it('Show All Playbooks with Scores: are text', async () => {
    await editor.page.locator('.tab').first().click();
    await open('Show All Playbooks with Scores', '.sp-shop');
    await isHarmless('workspace');
  });

  it('pages that are printed or sent: are text in a browser without our policy', async () => {
    const [before, after] = [SAMPLE, TEXT].map((text) => openFile(`file:///${injectedName}`, 1, text));
    const compared = { before: before!, after: after!, locale: 'zh', today: '2026-11-29' } as const;
    const printed = { today: '2026-11-23', now: '2026-11-23T02:30:00.000Z', month: '2026-12' } as const;
    const documents = [
      ...printKinds.map((kind) => printDocument(kind, after!, { ...printed, locale: 'zh' })!),
      noteHtml(rolloutNote(changesBetween(before!, after!), compared, injection), 'zh'),
    ];
    const page = await editor.page.context().newPage();
    page.on('request', (request) => asked.push(request.url()));
    for (const made of documents) {
      assert.match(made, /data-hit/);
      await page.setContent(made);
      assert.deepEqual(await effectsIn(page), []);
    }
    await page.close();
  });

  it('ask nobody for anything, and leave no complaint', () => {
    assert.deepEqual(
      asked.filter((url) => url.includes('hit.invalid')),
      [],
    );
    assert.deepEqual(found, []);
  });
});
