import assert from 'node:assert/strict';
import { losesComment, openFile } from '../../server/src/service';

/** What is replaced stands between ‹ and ›. */
function loses(marked: string, ...newTexts: readonly string[]): boolean {
  const parts = marked.split(/[‹›]/);
  const file = openFile('file:///a.playbook.yaml', 1, parts.join(''));
  const positionOf = (index: number) => {
    const lines = parts.slice(0, index).join('').split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  const edits = newTexts.map((newText, index) => ({
    range: { start: positionOf(2 * index + 1), end: positionOf(2 * index + 2) },
    newText,
  }));
  return losesComment(file, edits);
}

describe('whether an edit loses a comment', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    newTexts: readonly string[],
    lost: boolean,
  ])[] = [
    ['a comment is deleted', 'shop:\n  name: ‹甲 # 暂定›\n', ['乙'], true],
    ['a comment is written again', 'shop:\n  name: ‹甲 # 暂定›\n', ['乙 # 暂定'], false],
    ['two that are the same are written once', 'shop: ‹[ # 旧\n 甲, # 旧\n 乙]›\n', ['[甲] # 旧'], true],
    ['it is written again by another edit', 'shop:‹ # 旧›\n  name: ‹甲›\n', ['', '乙 # 旧'], false],
    ['# stands in a text', 'shop:\n  name: ‹"请 #1 再说"›\n', ['"请"'], false],
    ['# stands within a word', 'shop:\n  name: 甲‹#1›\n', ['乙'], false],
    ['# stands in a block of text', 'shop:\n  name: ‹|\n    # 第一步\n    好›\n', ['好'], false],
    ['the comment ends before the edit', 'shop: # 旧\n  name: ‹甲›\n', ['乙'], false],
    ['keys that are not laid out', 'shop:\n  ? name\n  : ‹甲 # 暂定›\n', ['乙'], true],
    [
      'lines end as on Windows',
      'shop:\r\n  name: ‹甲 # 暂定\r\n  owner: 乙›\r\n',
      ['丙 # 暂定\r\n  owner: 乙'],
      false,
    ],
  ];
  for (const [name, text, newTexts, lost] of cases)
    it(`${lost ? 'yes' : 'no'}, where ${name}`, () => assert.equal(loses(text, ...newTexts), lost));
});
