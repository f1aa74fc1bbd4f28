import assert from 'node:assert/strict';
import { formatting, rangeFormatting } from '../../server/src/service/features/formatting';
import { onTypeFormatting } from '../../server/src/service/features/on-type-formatting';
import { applyText } from './apply-text';
import { atCaret, open } from './marks';

const editor = { tabSize: 2, insertSpaces: true };

describe('formatting in an editor', () => {
  const twoSections = 'a:\n    b:   1\n    c: 2\nd:\n    e:   3\n';
  const range = (first: number, last: number) => ({
    start: { line: first, character: 0 },
    end: { line: last, character: 0 },
  });
  const inRange = (text: string, first: number, last: number): string =>
    applyText(text, rangeFormatting(open(text), range(first, last), editor));

  it('touches only the blanks that change', () => {
    const edits = formatting(open('a: 1\nb:  2\nc: 3\n'), editor);
    assert.deepEqual(edits, [
      { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 4 } }, newText: '' },
    ]);
  });

  it('goes by the size of a tab', () => {
    const text = 'a:\n  b: 1  ';
    const sized = (tabSize: number) => applyText(text, formatting(open(text), { ...editor, tabSize }));
    assert.equal(sized(4), 'a:\n    b: 1\n');
    assert.equal(sized(0), 'a:\n  b: 1\n');
  });

  it('leaves the ends of lines and of the file as they are where the editor says so', () => {
    const ends: readonly (readonly [option: object, text: string, formatted: string])[] = [
      [{ trimTrailingWhitespace: false }, 'a:   1  \nb: 2', 'a: 1  \nb: 2\n'],
      [{ insertFinalNewline: false }, 'a:   1  \nb: 2', 'a: 1\nb: 2'],
      [{ trimFinalNewlines: false }, 'a:   1\n\n\n', 'a: 1\n\n'],
      [{ trimFinalNewlines: true }, 'a:   1\n\n\n', 'a: 1\n'],
    ];
    for (const [option, text, formatted] of ends)
      assert.equal(applyText(text, formatting(open(text), { ...editor, ...option })), formatted);
  });

  it('formats the selected section alone', () => {
    assert.equal(inRange(twoSections, 3, 5), 'a:\n    b:   1\n    c: 2\nd:\n  e: 3\n');
  });

  it('takes no line out of the column of the others where only some are selected', () => {
    assert.equal(inRange(twoSections, 1, 2), 'a:\n    b: 1\n    c: 2\nd:\n    e:   3\n');
  });

  it('keeps the column of a list of which only some items are selected', () => {
    const text = 'a:\n- b:   1\n- b:   2\n  c:   3\n- b:   4\n';
    assert.equal(inRange(text, 2, 4), 'a:\n- b:   1\n- b: 2\n  c: 3\n- b:   4\n');
    assert.equal(inRange(text, 0, 5), 'a:\n  - b: 1\n  - b: 2\n    c: 3\n  - b: 4\n');
  });
});

describe('formatting what was pasted into a list', () => {
  /** The lines from the first caret to the second one, formatted. */
  const pasted = (marked: string): string => {
    const [before, inside, behind] = marked.split('‸') as [string, string, string];
    const text = before + inside + behind;
    const place = (part: string) => {
      const lines = part.split('\n');
      return { line: lines.length - 1, character: lines.at(-1)!.length };
    };
    const range = { start: place(before), end: place(before + inside) };
    return applyText(text, rangeFormatting(open(text), range, editor));
  };
  const cases: readonly (readonly [name: string, marked: string, after: string])[] = [
    ['plain lines become items', 'a:\n  - ‸一\n二\n三‸\nb: 1\n', 'a:\n  - 一\n  - 二\n  - 三\nb: 1\n'],
    [
      'in the middle of the list',
      'a:\n  b:\n    - 一\n    - ‸二\n三‸\n    - 四\n',
      'a:\n  b:\n    - 一\n    - 二\n    - 三\n    - 四\n',
    ],
    ['on the lines below it', 'a:\n  - 一\n‸二\n三\n‸', 'a:\n  - 一\n  - 二\n  - 三\n'],
    ['a line with a colon stays', 'a:\n  - ‸一\n二: 三‸\n', 'a:\n  - 一\n二: 三\n'],
    ['a line with a hash stays', 'a:\n  - ‸一\n二 # 三‸\n', 'a:\n  - 一\n二 # 三\n'],
    ['below a list of maps lines stay', 'a:\n  - ‸b: 一\n二‸\n', 'a:\n  - b: 一\n二\n'],
  ];
  for (const [name, marked, after] of cases)
    it(name, () => {
      assert.equal(pasted(marked), after);
    });
});

describe('formatting while typing: a new line', () => {
  /** The text after the line was ended; undefined where nothing is changed. */
  const typed = (marked: string): string | undefined => {
    const { snapshot, position } = atCaret(marked);
    const [edit] = onTypeFormatting(snapshot, position, '\n', editor);
    assert.ok(!edit || (edit.range.start.line === position.line && edit.range.end.line === position.line));
    return edit?.newText;
  };
  const cases: readonly (readonly [name: string, marked: string, beginning: string | undefined])[] = [
    ['goes on with a list of texts', 'a:\n  - 一\n‸\n', '  - '],
    ['and at the end of the file', 'a:\n  - 一\n  ‸', '  - '],
    ['between two of them', 'a:\n    - 一\n‸\n    - 二\n', '    - '],
    ['behind a time', 'a:\n  - 08:30\n‸', '  - '],
    ['behind a quoted text and a comment', 'a:\n  - "一" # 二\n‸', '  - '],
    ['in a list of lists', 'a:\n  - - 一\n‸', '    - '],
    ['goes on with an item', 'a:\n  - id: x\n‸', '    '],
    ['goes on with a section', 'a:\n  b: 08:30\n‸', '  '],
    ['goes inside below a key', 'a:\n  - id: x\n    b:\n‸', '      '],
    ['to the column that is there', 'a:\n‸\n    b: 1\n', '    '],
    ['goes inside below a bar', 'a:\n  b: |\n‸', '    '],
    ['leaves what is right', 'a:\n  b: 1\n  ‸', undefined],
    ['leaves a line with something on it', 'a:\n  - 一\n- ‸\n', undefined],
    ['leaves texts of several lines', 'a: |\n  一\n‸\n  二\n', undefined],
    ['leaves quotes', 'a: "一\n‸\n  二"\n', undefined],
    ['leaves brackets', 'a: [一,\n‸\n  二]\n', undefined],
    ['leaves an empty item', 'a:\n  - 一\n  -\n‸', undefined],
    ['leaves what is below a comment', 'a:\n  # 一\n‸\n', undefined],
    ['leaves what cannot be read', 'a:\n  - "一\n‸\n', undefined],
  ];
  for (const [name, marked, beginning] of cases)
    it(name, () => {
      assert.equal(typed(marked), beginning);
    });

  it('is all that typing does: a colon moves nothing', () => {
    const { snapshot, position } = atCaret('a:\n  - 08:‸\n');
    assert.deepEqual(onTypeFormatting(snapshot, position, ':', editor), []);
  });
});
