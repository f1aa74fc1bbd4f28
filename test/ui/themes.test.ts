import assert from 'node:assert/strict';
import { faintWords } from './contrast';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures, themes } from './harness';
import { complaints, until } from './look';

const CLEAN = 'small-shop.playbook.yaml';
const GAPS = 'many-gaps.playbook.yaml';

describe('every kind of theme', () => {
  const workspace = makeWorkspace([CLEAN, GAPS]);
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: CLEAN, viewport: { width: 1600, height: 1000 } });
    found = complaints(editor.page);
    await editor.runCommand('Open Preview to the Side');
    const preview = await editor.webviewFrame('.sp-checklist');
    await preview.locator('#disable input[type=checkbox]').first().check();
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
