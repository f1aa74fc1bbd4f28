import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures, type Theme } from './harness';
import { until } from './look';

const SHOP = 'small-shop.playbook.yaml';
const GAPS = 'many-gaps.playbook.yaml';

/** What axe-core finds, as far as it is looked at here. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** The pages with the command that opens each, and what it holds. */
const pages = [
  { command: 'Open Preview to the Side', holds: '.sp-rail', tab: 'Service playbook', file: SHOP },
  { command: 'Show Gap Report', holds: '.sp-score', tab: 'Gap check', file: GAPS },
  { command: 'Open as Form', holds: '.grid', tab: 'form', file: GAPS },
  { command: 'Edit the Week', holds: '[data-shift]', tab: 'week', file: SHOP },
  { command: 'Show All Playbooks with Scores', holds: '.sp-shop', tab: 'All playbooks', file: SHOP },
  { command: 'Try a Customer Message', holds: '.sp-form', tab: 'Try a message', file: SHOP },
] as const;

describe('the pages for everybody', () => {
  const workspace = makeWorkspace([SHOP, GAPS]);
  let axe = '';
  let editor: Editor;

  before(async () => {
    axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
    editor = await openEditor({ workspace, file: SHOP, viewport: { width: 1600, height: 1000 } });
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  /** What axe-core calls serious or critical; a document in a frame of the editor has no title of its own. */
  async function serious(frame: Frame): Promise<readonly string[]> {
    await frame.evaluate(axe);
    const violations = await frame.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
      };
      const options = { resultTypes: ['violations'], rules: { 'document-title': { enabled: false } } };
      return (await run.run(document, options)).violations;
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
  }

  for (const { command, holds, file } of pages)
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
        found[theme] = await serious(frame);
      }
      assert.deepEqual(found, { light: [], 'hc-dark': [], 'hc-light': [], dark: [] });
    });

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
