import assert from 'node:assert/strict';
import { seriousViolations } from './axe';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures, type Theme } from './harness';
import { until } from './look';
import { fitsWhereNarrow } from './narrow';

const SHOP = 'small-shop.playbook.yaml';
const GAPS = 'many-gaps.playbook.yaml';

/** The pages with the command that opens each, and what it holds; the suites of the others look at those (`every-theme.ts`). */
const pages = [
  { command: 'Open Preview to the Side', holds: '.sp-rail', tab: 'Service playbook', file: SHOP },
  { command: 'Show Gap Report', holds: '.sp-score', tab: 'Gap check', file: GAPS },
  { command: 'Show All Playbooks with Scores', holds: '.sp-shop', tab: 'All playbooks', file: SHOP },
] as const;

describe('the pages for everybody', () => {
  const workspace = makeWorkspace([SHOP, GAPS]);
  let editor: Editor;

  before(async () => {
    editor = await openEditor({ workspace, file: SHOP, viewport: { width: 1600, height: 1000 } });
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  for (const { command, holds, file } of pages) {
    it(`${command}: nothing serious in any theme`, async () => {
      await editor.openFile(file);
      await editor.runCommand(command);
      await editor.webviewFrame(holds);
      const found: Record<string, readonly string[]> = {};
      for (const theme of ['light', 'hc-dark', 'hc-light', 'dark'] as const satisfies readonly Theme[]) {
        await editor.setTheme(theme);
        const frame = await editor.webviewFrame(holds);
        const worn = theme.replace(/^hc.*/, 'high-contrast');
        await until('the theme', () =>
          frame.evaluate((name) => document.body.className.includes(name), worn),
        );
        await picture(editor, `access-${holds.slice(1)}-${theme}`);
        found[theme] = await seriousViolations(frame);
      }
      assert.deepEqual(found, { light: [], 'hc-dark': [], 'hc-light': [], dark: [] });
    });
    fitsWhereNarrow(
      () => editor,
      () => editor.webviewFrame(holds),
      holds.slice(1),
    );
  }

  it('the keyboard skips the contents, and sees where it is', async () => {
    await editor.openFile(SHOP);
    await editor.runCommand('Open Preview to the Side');
    const frame = await editor.webviewFrame('.sp-rail');
    await frame.locator('.sp-skip').focus();
    assert.ok(await frame.locator('.sp-skip').isVisible());
    await frame.locator('.sp-skip').press('Enter');
    assert.equal(await frame.evaluate(() => document.activeElement?.id), 'overview-title');
    await frame.locator('#overview [data-goto]').first().press('ArrowDown');
    const outline = await frame.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    assert.notEqual(outline, 'none');
  });
});
