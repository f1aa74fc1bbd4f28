import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type MarkdownString,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { closeAll, lineOf, openSample, openText, type Opened, until } from './help';

describe('reading', () => {
  afterEach(closeAll);

  it('a key: the hover says what it is for', async () => {
    const told = await hover(
      await openText('playbook: 1\nshop:\n  name: 小满\n  time‸zone: Asia/Shanghai\n'),
    );
    assert.match(told, /Asia\/Shanghai/);
    assert.match(told, /time ?zone/i);
  });

  it('an id: the hover says whose it is', async () => {
    const told = await hover(
      await openText(
        'playbook: 1\nshop: { name: 小满 }\nstaffing:\n  team:\n    - { id: lin-yue, name: 林悦 }\n  shifts:\n    - { id: day, members: [lin-‸yue] }\n',
      ),
    );
    assert.match(told, /林悦/);
  });

  it('a placeholder: the hover says what it stands for now', async () => {
    const told = await hover(
      await openText(
        'playbook: 1\nshop: { name: 小满家居 }\nquick_replies:\n  - text: "您好，这里是{{shop.‸name}}。"\n',
      ),
    );
    assert.match(told, /小满家居/);
  });

  it('a shift: the hover says what it comes to', async () => {
    const told = await hover(
      await openText(
        'playbook: 1\nshop: { name: 小满 }\nstaffing:\n  shifts:\n    - { days: mon-fri, ti‸me: 09:00-18:00 }\n',
      ),
    );
    assert.match(told, /5 days a week, 9 hours a day/);
  });

  it('the engines speak behind the lines, unless they are turned off', async () => {
    const { document } = await openText(
      'playbook: 1\nshop: { name: 小满 }\nhours:\n  weekly:\n    mon-sun: 00:00-24:00\nstaffing:\n  shifts:\n' +
        '    - { days: mon-fri, time: 00:00-24:00, members: [a] }\nfaq:\n  - { question: 几点, answer: "{{shop.name}}" }\n',
    );
    const hints = async () => {
      const range = new Range(0, 0, document.lineCount, 0);
      const found = await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        range,
      );
      return found.map(({ label }) => String(label)).sort();
    };
    const all = ['48 hours a week without anyone on shift', '5 × 24 h · 1 person', 'never closes', '→ 小满'];
    assert.deepEqual(await hints(), all);
    const settings = workspace.getConfiguration('servicePlaybook');
    await settings.update('inlayHints.shifts', false, ConfigurationTarget.Global);
    await until('the hint of the shift to go', async () => (await hints()).length === all.length - 1);
    await settings.update('inlayHints.shifts', undefined, ConfigurationTarget.Global);
    await until('the hint of the shift', async () => (await hints()).length === all.length);
  });

  it('the outline names the sections and, in them, the items by the names that people gave them', async () => {
    const document = await openSample('small-shop.playbook.yaml');
    const symbols = await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document);
    const names = symbols.map(({ name }) => name);
    assert.deepEqual(names.slice(0, 5), ['playbook', 'shop', 'decision', 'disable', 'hours']);
    const replies = symbols.find(({ name }) => name === 'quick_replies')?.children ?? [];
    assert.ok(replies.length > 5 && replies.every(({ name }) => /[\u4e00-\u9fff]/.test(name)));
  });

  it('sections and items fold', async () => {
    const document = await openSample('small-shop.playbook.yaml');
    const folds = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', document);
    const starts = new Set(folds.map(({ start }) => start));
    for (const words of ['\nshop:', '\nquick_replies:', '    - id: switch-off'])
      assert.ok(
        starts.has(lineOf(document, words) + (words.startsWith('\n') ? 1 : 0)),
        `${words} does not fold`,
      );
  });
});

/** The answer of a built-in command about a file. */
const ask = <T>(command: string, { uri }: TextDocument): Thenable<T> =>
  commands.executeCommand<T>(command, uri);

async function hover({ document, caret }: Opened): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, caret);
  return hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n');
}
