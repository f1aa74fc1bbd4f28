import assert from 'node:assert/strict';
import { commands, type Location, workspace, type WorkspaceEdit } from 'vscode';
import { closeAll, lineOf, openText } from './help';

const SHIFTS = `playbook: 1
shop: { name: 小满 }
staffing:
  team:
    - { id: lin-yue, name: 林悦 }
    - { id: zhou-min, name: 周敏 }
  shifts:
    - { id: early, days: mon-fri, time: 08:00-16:00, members: [lin-‸yue] }
    - { id: late, days: mon-fri, time: 15:00-23:00, members: [zhou-min, lin-yue] }
`;

describe('an id', () => {
  afterEach(closeAll);

  it('leads to where it is given', async () => {
    const { document, caret } = await openText(SHIFTS);
    const [found] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      caret,
    );
    assert.equal(found?.range.start.line, lineOf(document, 'id: lin-yue'));
    assert.equal(found && document.getText(found.range), 'lin-yue');
  });

  it('is found wherever it is named', async () => {
    const { document, caret } = await openText(SHIFTS);
    const all = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      caret,
    );
    assert.deepEqual(all.map(({ range }) => range.start.line).sort(), [4, 7, 8]);
  });

  it('is renamed everywhere at once', async () => {
    const { document, caret } = await openText(SHIFTS);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      caret,
      'xiao-lin',
    );
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), SHIFTS.replace('‸', '').replaceAll('lin-yue', 'xiao-lin'));
  });

  it('does not take a name that is no id, and says why', async () => {
    const { document, caret } = await openText(SHIFTS);
    await assert.rejects(
      async () =>
        commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, caret, '林 悦'),
      /[a-z]/,
    );
    assert.equal(document.getText(), SHIFTS.replace('‸', ''));
  });
});
