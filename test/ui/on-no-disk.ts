import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editor, openEditor, type EditorOptions, pictureFailures, root } from './harness';
import { texts, until } from './look';
import { FILES, NAME, OF_WEST, SHOP, told } from './two-shops';

/** A playbook whose language is YAML. */
const LEFT = 'left.playbook.yaml';

/**
 * Tests the extension in a folder that an extension serves, as those for repositories on the web do.
 * @param installed how the extension is there
 */
export function worksOnNoDisk(installed: () => Pick<EditorOptions, 'vsix' | 'web'>): void {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-no-disk-'));
  let editor: Editor;
  before(async () => {
    const helper = join(folder, 'memory-files');
    cpSync(join(root, 'test/harness/memory-files'), helper, { recursive: true });
    const misspelt = SHOP.replace('shop: { name: 小满家居 }', 'shop:\n  name: 小满家居\n  statsu: active');
    const files = { ...FILES, [`west/${NAME}`]: misspelt, [`west/${LEFT}`]: misspelt };
    writeFileSync(join(helper, 'files.json'), JSON.stringify(files));
    const settings = { 'files.associations': { [LEFT]: 'yaml' }, 'servicePlaybook.yamlFiles': 'gaps' };
    editor = await openEditor({ workspace: 'memory:/west', file: NAME, helper, settings, ...installed() });
  });
  after(async () => {
    await editor?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  pictureFailures(() => editor);

  it('checks by what lies in that folder', async () => {
    assert.deepEqual(await told(editor, OF_WEST), OF_WEST);
  });

  it('shows the preview and the report, which fixes the file', async () => {
    const inEditor = editor.page.locator('.editor-instance .view-lines').first();
    await inEditor.click();
    await editor.runCommand('Open Preview to the Side');
    const [title] = await texts(await editor.webviewFrame('#overview'), '.sp-title');
    assert.equal(title, '小满家居');
    await inEditor.click();
    await editor.runCommand('Check for Gaps');
    const report = await editor.webviewFrame('.sp-score');
    const misspelt = report.locator('.sp-finding', { hasText: 'schema/unknown-key' });
    await misspelt.locator('.sp-fix').first().click();
    await until('the finding to go', async () => (await misspelt.count()) === 0);
    const lines = await texts(editor.page, '.editor-instance .view-line');
    assert.ok(lines.includes('status: active'), lines.join('\n'));
  });

  it('finds all playbooks, though nothing searches such files', async () => {
    await editor.runCommand('Show All Playbooks with Scores');
    const report = await editor.webviewFrame('.sp-shop');
    await until('all', async () => (await report.locator('.sp-shop').count()) === 3);
    const paths = await texts(report, '.sp-shop header small');
    assert.deepEqual(paths.sort(), ['base.playbook.yaml', LEFT, NAME]);
  });

  it('checks what is left to YAML where that is set, without what the YAML extension tells', async () => {
    await editor.runCommand('View: Close All Editors');
    await editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: LEFT }).dblclick();
    await editor.page.locator('.tab.active', { hasText: LEFT }).waitFor();
    const mode = '.statusbar-item[id="status.editor.mode"]';
    await until('YAML', async () => (await texts(editor.page, mode)).includes('YAML'));
    assert.deepEqual(await told(editor, OF_WEST), OF_WEST);
    const rows = (await editor.problems()).join('\n');
    assert.ok(!rows.includes('statsu'), rows);
  });
}
