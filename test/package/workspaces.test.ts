import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Editor, openEditor, picture, pictureFailures } from '../ui/harness';
import { texts, until } from '../ui/look';
import { worksOnNoDisk } from '../ui/on-no-disk';
import { FILES, NAME, OF_EAST, OF_WEST, told } from '../ui/two-shops';
import { packed } from './packed';

const folder = mkdtempSync(join(tmpdir(), 'service-playbook-workspaces-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the package in a window of two folders that nobody has trusted', () => {
  let editor: Editor;
  before(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const workspace = join(folder, 'shops.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'east' }, { path: 'west' }] }));
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    editor = await openEditor({ workspace, vsix: packed(), trusted: false, settings });
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  it('checks each playbook by what lies in its own folder', async () => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    for (const [shop, wanted] of [
      ['east', OF_EAST],
      ['west', OF_WEST],
    ] as const) {
      await editor.openFile(`${shop}/${NAME}`);
      assert.deepEqual(await told(editor, wanted), wanted);
      await editor.runCommand('View: Close All Editors');
    }
  });

  it('names the folder of each in the report and in the side bar', async () => {
    await editor.runCommand('Show All Playbooks with Scores');
    const report = await editor.webviewFrame('.sp-shop');
    const all = ['east', 'west'].flatMap((shop) => [`${shop}/base.playbook.yaml`, `${shop}/${NAME}`]);
    await until('all four', async () => (await report.locator('.sp-shop').count()) === 4);
    assert.deepEqual((await texts(report, '.sp-shop header small')).sort(), all);
    await editor.runCommand('View: Show Service Playbook');
    const rows = '.pane-body .monaco-list-row:has-text(".playbook.yaml")';
    await until('the rows', async () => {
      const shown = await texts(editor.page, rows);
      return shown.map((row) => row.split(' ', 1).join()).join() === all.join();
    });
    await picture(editor, 'two-folders');
  });
});

describe('the package in a folder that is on no disk', () => {
  worksOnNoDisk(() => ({ vsix: packed() }));
});
