import assert from 'node:assert/strict';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';

const FILE = 'playbook.yml';
const TEXT =
  'playbook: 1\nshop:\n  name: 小满家居\n  statsu: active\ndecision: { smart_service: disabled }\n';

describe('the web extension', () => {
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace: makeWorkspace([], { [FILE]: TEXT }), file: FILE, web: true });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  it('checks as the desktop does', async () => {
    const rows = await until('findings', async () => {
      const all = await editor.problems();
      return all.length > 1 && all;
    });
    assert.ok(
      rows.some((row) => /statsu.*status/.test(row)),
      rows.join('\n'),
    );
  });

  it('shows the preview and the report', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.runCommand('Open Preview to the Side');
    assert.deepEqual((await texts(await editor.webviewFrame('#overview'), '.sp-title')).slice(0, 1), [
      '小满家居',
    ]);
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.runCommand('Show Gap Report');
    const report = await editor.webviewFrame('.sp-score');
    assert.ok((await report.locator('.sp-finding').count()) > 3);
    await picture(editor, 'web');
  });

  it('fixes from the report', async () => {
    const report = await editor.webviewFrame('.sp-score');
    const misspelt = report.locator('.sp-finding', { hasText: 'schema/unknown-key' });
    await misspelt.locator('.sp-fix').first().click();
    await until('the finding to go', async () => (await misspelt.count()) === 0);
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
