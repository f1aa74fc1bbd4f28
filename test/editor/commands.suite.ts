import assert from 'node:assert/strict';
import { commands, languages, TabInputWebview, window, workspace } from 'vscode';
import {
  closeAll,
  codeOf,
  codesOf,
  fileNamed,
  finding,
  openSample,
  pause,
  startWorkspaceCheck,
  until,
} from './help';

describe('commands', () => {
  afterEach(closeAll);

  it('are all there once a playbook is open', async () => {
    await openSample('newcomer.playbook.yaml');
    const known = new Set(
      await until('the extension', async () => {
        const all = await commands.getCommands(true);
        return all.includes('servicePlaybook.checkGaps') && all;
      }),
    );
    for (const name of [
      'newPlaybook',
      'openPreview',
      'openPreviewToSide',
      'checkGaps',
      'tryMessage',
      'editWeek',
      'showReport',
      'showSource',
      'checkWorkspace',
      'showWorkspaceReport',
      'importReplies',
      'exportReplies',
      'compareWithWorkbench',
      'rolloutNote',
    ])
      assert.ok(known.has(`servicePlaybook.${name}`), `no ${name}`);
  });

  it('the gap check opens the report beside the text, named after what it shows', async () => {
    const document = await openSample('many-gaps.playbook.yaml');
    await finding(document.uri, 'quick-replies/duplicate');
    await commands.executeCommand('servicePlaybook.checkGaps');
    const report = await until('the report', () => tabOf('servicePlaybook.report'));
    assert.match(report.label, /Gap check/);
    assert.equal(report.group.viewColumn, 2);
    assert.ok(window.visibleTextEditors.some((editor) => editor.document === document));
  });

  it('the preview opens once for a file, however often it is asked for', async () => {
    const document = await openSample('small-shop.playbook.yaml');
    await commands.executeCommand('servicePlaybook.openPreviewToSide');
    const preview = await until('the name of the shop', () => {
      const tab = tabOf('servicePlaybook.preview');
      return tab?.label.startsWith('小满家居旗舰店') && tab;
    });
    assert.equal(preview.group.viewColumn, 2);
    assert.equal(window.activeTextEditor?.document, document);
    await commands.executeCommand('servicePlaybook.openPreviewToSide');
    await pause(300);
    assert.equal(tabsOf('servicePlaybook.preview').length, 1);
  });

  it('a message is tried on a page beside the text, which has the focus', async () => {
    await openSample('small-shop.playbook.yaml');
    await commands.executeCommand('servicePlaybook.tryMessage');
    const page = await until('the page', () => tabOf('servicePlaybook.simulator'));
    await until('the name of the shop', () =>
      /^小满家居旗舰店 · /.test(tabOf('servicePlaybook.simulator')!.label),
    );
    assert.equal(page.group.viewColumn, 2);
    assert.ok(page.isActive && page.group.isActive);
  });

  it('the check of the workspace finds what is in files that nobody has open', async () => {
    const closed = await fileNamed('newcomer.playbook.yaml');
    await openSample('small-shop.playbook.yaml');
    const endOfCheck = startWorkspaceCheck();
    await finding(closed, 'start/not-yet-written');
    const files = await workspace.findFiles('**/*.playbook.yaml');
    assert.ok(files.length > 4);
    const clean = await fileNamed('english.playbook.yaml');
    assert.deepEqual(
      codesOf(clean).filter((code) => /^(yaml|schema)\//.test(code)),
      [],
    );
    await endOfCheck();

    // Once open, a file is the server's: no finding stands there twice.
    await openSample('newcomer.playbook.yaml');
    await finding(closed, 'start/not-yet-written');
    await pause(300);
    const told = languages.getDiagnostics(closed).map((one) => JSON.stringify([codeOf(one), one]));
    assert.equal(new Set(told).size, told.length);
  });
});

const tabsOf = (viewType: string) =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(viewType));

const tabOf = (viewType: string) => tabsOf(viewType)[0];
