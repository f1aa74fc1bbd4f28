import assert from 'node:assert/strict';
import { commands, type CompletionItem, type CompletionList, type Uri } from 'vscode';
import { closeAll, finding, openText, type Opened, pause, until } from './help';

describe('writing', () => {
  afterEach(closeAll);

  it('is offered the keys that are still missing, explained', async () => {
    const { document, caret } = await openText('playbook: 1\nshop:\n  name: 小满\n  ‸\n');
    const items = await completions(document.uri, caret);
    const labels = items.map(labelOf);
    for (const key of ['platform', 'timezone', 'status'])
      assert.ok(labels.includes(key), `no ${key} among ${labels.join(', ')}`);
    assert.ok(!labels.includes('name'), 'offers a key that is there');
    assert.ok(items.find((item) => labelOf(item) === 'platform')?.documentation, 'no explanation');
  });

  it('is offered the choices of a value, and ids with the names behind them', async () => {
    const choice = await openText('playbook: 1\nshop:\n  name: 小满\n  status: ‸\n');
    const states = await completions(choice.document.uri, choice.caret);
    assert.deepEqual(states.map(labelOf).slice(0, 4), ['draft', 'approved', 'active', 'retired']);
    const id = await openText(
      'playbook: 1\nshop: { name: 小满 }\nstaffing:\n  team:\n    - { id: lin-yue, name: 林悦 }\n  shifts:\n    - id: day\n      members: [‸]\n',
    );
    const members = await completions(id.document.uri, id.caret);
    assert.deepEqual(members.map(labelOf), ['lin-yue']);
    assert.ok(typeof members[0]?.label === 'object' && members[0].label.description === '林悦');
  });

  it('is offered placeholders inside a text for customers', async () => {
    const { document, caret } = await openText(
      'playbook: 1\nshop: { name: 小满 }\nquick_replies:\n  - text: "您好，{{‸"\n',
    );
    const labels = (await completions(document.uri, caret)).map(labelOf);
    for (const name of ['shop.name', 'hours.next_open', 'buyer.nickname'])
      assert.ok(labels.includes(name), `no ${name} among ${labels.join(', ')}`);
  });

  it('takes the suggestion that is chosen', async () => {
    const opened = await openText('playbook: 1\nshop:\n  name: 小满\n  ‸\n');
    await finding(opened.document.uri, 'start/not-yet-written');
    await takeFirst(opened, 'platf', /^ {2}platform: ?\S*$/m);
  });

  it('takes a value with its notation', async () => {
    const opened = await openText('playbook: 1\nshop:\n  name: 小满\ndecision:\n  smart_service: ‸\n');
    await takeFirst(opened, 'dis', /^ {2}smart_service: disabled$/m);
  });

  it('formats the file, and leaves what is right where it is', async () => {
    const { document } = await openText('playbook:   1\nshop:\n  name:  小满 # 店名\ntags:\n- id: a\n');
    await commands.executeCommand('editor.action.formatDocument');
    await until('the file to be formatted', () => /\n {2}- id: a\n$/.test(document.getText()));
    assert.equal(document.getText(), 'playbook: 1\nshop:\n  name: 小满 # 店名\ntags:\n  - id: a\n');
  });
});

/** Types, waits for the list and takes what stands first in it, as Enter does. */
async function takeFirst({ document }: Opened, text: string, becomes: RegExp): Promise<void> {
  await commands.executeCommand('type', { text });
  await until(`the text to become ${becomes}`, async () => {
    await commands.executeCommand('editor.action.triggerSuggest');
    await pause(200);
    await commands.executeCommand('acceptSelectedSuggestion');
    return becomes.test(document.getText());
  });
}

/** So many items are asked for their documentation. */
const RESOLVED = 50;

async function completions(uri: Uri, at: Opened['caret']): Promise<readonly CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    at,
    undefined,
    RESOLVED,
  );
  const order = ({ sortText, label }: CompletionItem) => sortText ?? String(label);
  return [...list.items].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);
