import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faintWords } from './contrast';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures, root, themes } from './harness';
import { complaints, until } from './look';

const CLEAN = 'small-shop.playbook.yaml';
const GAPS = 'many-gaps.playbook.yaml';

describe('every kind of theme', () => {
  // More customers and longer hours than the sample's people can serve, so that the week has every colour.
  const busy = readFileSync(join(root, 'samples', CLEAN), 'utf8')
    .replaceAll('daily_inquiries: 130', 'daily_inquiries: 420')
    .replace('mon-sun: 08:00-23:00', 'mon-sun: 08:00-24:00');
  const workspace = makeWorkspace([GAPS], { [CLEAN]: busy });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: CLEAN, viewport: { width: 1600, height: 1000 } });
    found = complaints(editor.page);
    // The other playbook does not take its place.
    await editor.runCommand('Open Preview to the Side (Locked)');
    const preview = await editor.webviewFrame('.sp-checklist');
    await preview.locator('#disable input[type=checkbox]').first().check();
    for (const state of ['short', 'nobody', 'fit', 'surplus'])
      assert.ok((await preview.locator(`#week td.sp-heat-${state}`).count()) > 0, `no hour is ${state}`);
    await editor.openFile(GAPS);
    await editor.runCommand('Show Gap Report');
    await editor.webviewFrame('.sp-finding');
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  for (const theme of themes)
    it(`${theme}: every word of both pages can be read`, async () => {
      await editor.setTheme(theme);
      const worn = theme.replace(/^hc.*/, 'high-contrast');
      const bad = { preview: [] as unknown, report: [] as unknown };
      for (const [page, tab] of [
        ['preview', 'Service playbook'],
        ['report', 'Gap check'],
      ] as const) {
        await editor.page.locator('.tab', { hasText: tab }).click();
        const frame = await editor.webviewFrame(page === 'preview' ? '.sp-checklist' : '.sp-score');
        await until('the theme', () =>
          frame.evaluate((name) => document.body.className.includes(name), worn),
        );
        await picture(editor, `${page}-${theme}`);
        bad[page] = await frame.evaluate(faintWords, 4.5);
      }
      assert.deepEqual(bad, { preview: [], report: [] });
    });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
