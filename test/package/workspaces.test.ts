import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Editor, openEditor, picture, pictureFailures, root } from '../ui/harness';
import { texts, until } from '../ui/look';
import { packed } from './packed';

const NAME = 'shop.playbook.yaml';
/** A playbook whose language is YAML. */
const LEFT = 'left.playbook.yaml';
/** One text for two shops, in folders that have each its own people, words that it does not say, and rules that it leaves out. */
const SHOP = `playbook: 1
extends: ./base.playbook.yaml
shop: { name: 小满家居 }
decision: { smart_service: disabled }
staffing:
  shifts:
    - { id: a, days: mon-sun, time: 09:00-21:00, members: [lin, wu] }
quick_replies:
  - { id: a, text: 比隔壁家厚，不比某宝差 }
`;
const base = (person: string): string =>
  `playbook: 1\nshared: true\nstaffing:\n  team: [{ id: ${person}, name: 林晓 }]\n`;
const pack = (word: string): string => `word_pack: 1\nentries:\n  - words: [${word}]\n`;
const FILES: Readonly<Record<string, string>> = {
  [`east/${NAME}`]: SHOP,
  'east/base.playbook.yaml': base('lin'),
  'east/words/brand.yaml': pack('隔壁家'),
  [`west/${NAME}`]: SHOP,
  'west/base.playbook.yaml': base('wu'),
  'west/words/brand.yaml': pack('某宝'),
  'west/.service-playbook.yaml': 'rules:\n  live/missing: { level: ignore, because: 不做直播 }\n',
};
/** What is said of a shop: who is on a shift and on no team, the word that it does not say, what it does not plan. */
const OF_EAST = ['no team member with the id "wu"', '"隔壁家" is in the word pack', 'what live streams'];
const OF_WEST = ['no team member with the id "lin"', '"某宝" is in the word pack'];

const folder = mkdtempSync(join(tmpdir(), 'service-playbook-workspaces-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the panel of problems says that tells the shops apart, once it is all there. */
async function told(editor: Editor, wanted: readonly string[]): Promise<readonly string[]> {
  return until(wanted.join(), async () => {
    const rows = (await editor.problems()).join('\n');
    const said = [...OF_EAST, ...OF_WEST].filter((words) => rows.includes(words));
    return wanted.every((words) => said.includes(words)) && said;
  });
}

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
  let editor: Editor;
  before(async () => {
    const helper = join(folder, 'memory-files');
    cpSync(join(root, 'test/harness/memory-files'), helper, { recursive: true });
    const misspelt = SHOP.replace('shop: { name: 小满家居 }', 'shop:\n  name: 小满家居\n  statsu: active');
    const files = { ...FILES, [`west/${NAME}`]: misspelt, [`west/${LEFT}`]: misspelt };
    writeFileSync(join(helper, 'files.json'), JSON.stringify(files));
    const settings = { 'files.associations': { [LEFT]: 'yaml' }, 'servicePlaybook.yamlFiles': 'gaps' };
    editor = await openEditor({ workspace: 'memory:/west', file: NAME, helper, vsix: packed(), settings });
  });
  after(() => editor?.close());
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
});
