import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';

const [SHOP, GAPS] = ['small-shop.playbook.yaml', 'many-gaps.playbook.yaml'];

describe('the report of the workspace', () => {
  const workspace = makeWorkspace([SHOP, GAPS]);
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
        cwd: workspace,
        stdio: 'pipe',
      });
    const path = join(workspace, SHOP);
    const whole = readFileSync(path, 'utf8');
    git('init', '-q');
    // The shop began with the half of its playbook.
    writeFileSync(path, whole.slice(0, whole.indexOf('\nquick_replies:') + 1));
    git('add', '.');
    git('commit', '-qm', 'the beginning');
    writeFileSync(path, whole);
    git('commit', '-qam', 'replies');
    const settings = { 'git.enabled': true, 'git.autofetch': false };
    editor = await openEditor({ workspace, file: SHOP, settings, viewport: { width: 1400, height: 900 } });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  it('shows all playbooks with their scores, the least ready first, and how they became what they are', async () => {
    await editor.runCommand('Show All Playbooks with Scores');
    const frame = await editor.webviewFrame('.sp-shop');
    await until('both', async () => (await frame.locator('.sp-shop').count()) === 2);
    const paths = await texts(frame, '.sp-shop header small');
    assert.deepEqual(paths, [GAPS, SHOP]);
    const scores = (await texts(frame, '.sp-shop-score > strong')).map(Number);
    assert.ok(scores[0]! < scores[1]!, String(scores));
    const words = await until('the trend', async () => (await texts(frame, '.sp-trend small')).at(-1));
    const [, before, now] = /(\d+) on [\d-]+, (\d+) now/.exec(words) ?? [];
    assert.equal(Number(now), scores[1]);
    assert.ok(Number(before) < Number(now), words);
    await picture(editor, 'workspace-report');
  });

  it('leads from a thing to do to its line', async () => {
    const frame = await editor.webviewFrame('.sp-shop');
    await frame.locator('.sp-shop', { hasText: GAPS }).locator('li a').first().click();
    await until('the line', async () => {
      const [chosen] = await texts(editor.page, '.editor-instance .view-line:has-text("09:00-21:00")');
      return chosen?.includes('mon-fri') || chosen?.startsWith('09:00');
    });
    assert.deepEqual(found, []);
  });
});
