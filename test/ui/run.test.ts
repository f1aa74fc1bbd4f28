import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, texts, until } from './look';
import { seriousViolations } from './axe';

const FILE = 'small-shop.playbook.yaml';

describe('a checklist that is worked through', () => {
  const workspace = makeWorkspace([FILE]);
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE, viewport: { width: 1500, height: 950 } });
    found = complaints(editor.page);
    await editor.runCommand('Open Preview to the Side');
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const frame = () => editor.webviewFrame('.sp-checklist');
  const part = async () => (await frame()).locator('#disable');
  const progress = async () => (await texts(await frame(), '#run-step')).join();

  it('tells who did a step and when, what was noted, and how far it is', async () => {
    const steps = await part();
    const all = await steps.locator('input[type=checkbox]').count();
    assert.equal(await progress(), `0 of ${all} done`);
    await fill(steps.locator('[data-who]'), '小林');
    await steps.locator('[data-who]').press('Tab');
    await steps.locator('input[type=checkbox]').nth(0).check();
    await fill(steps.locator('[data-note]').nth(0), '菜单改叫接待助手了');
    await steps.locator('[data-note]').nth(0).press('Tab');
    assert.equal(await progress(), `1 of ${all} done`);
    assert.match((await texts(steps, '.sp-run-by'))[0]!, /^小林 · .*\d/);
    await picture(editor, 'run');
    assert.deepEqual(await seriousViolations(await frame()), []);
  });

  it('keeps all of it when it is closed and opened again, and none of it is in the file', async () => {
    await editor.page.locator('.tab', { hasText: 'Service playbook' }).locator('.action-label').click();
    await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
    await editor.runCommand('Open Preview to the Side');
    const steps = await part();
    await until('the note', async () => (await steps.locator('[data-note]').nth(0).inputValue()) !== '');
    assert.match((await texts(steps, '.sp-run-by'))[0]!, /^小林 · /);
    assert.equal(await steps.locator('[data-who]').inputValue(), '小林');
    assert.ok(!readFileSync(join(workspace, FILE), 'utf8').includes('接待助手'));
  });

  it('starts over, and brings the record back', async () => {
    const steps = await part();
    await steps.locator('[data-run-reset]').click();
    assert.match(await progress(), /^0 of/);
    assert.equal(await steps.locator('[data-note]').nth(0).inputValue(), '');
    await steps.locator('[data-run-restore]').click();
    assert.match(await progress(), /^1 of/);
    assert.equal(await steps.locator('[data-note]').nth(0).inputValue(), '菜单改叫接待助手了');
    assert.match((await texts(steps, '.sp-run-by'))[0]!, /^小林 · /);
  });

  it('starts the way back', async () => {
    await (await part()).locator('[data-run-back]').click();
    const first = (await frame()).locator('#rollback input[type=checkbox]').first();
    await until('the first step back', () => first.evaluate((box) => box === document.activeElement));
    await picture(editor, 'run-back');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
