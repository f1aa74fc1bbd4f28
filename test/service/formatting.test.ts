import assert from 'node:assert/strict';
import { applyText } from './apply-text';
import { atCaret, open } from './marks';
import { formatText, formatting, rangeFormatting } from '../../server/src/service/features/formatting';
import { onTypeFormatting } from '../../server/src/service/features/on-type-formatting';
import { defaultFormat, type FormatOptions } from '../../server/src/service/yaml/format/options';

const editor = { tabSize: 2, insertSpaces: true };
const format = (text: string, options?: Partial<FormatOptions>): string =>
  formatText(text, { ...defaultFormat, ...options }).text;

type Cases = readonly (readonly [name: string, before: string, after: string])[];

/** Each text becomes the one beside it, and stays that. */
function become(cases: Cases, options?: Partial<FormatOptions>): void {
  for (const [name, before, after] of cases)
    it(name, () => {
      assert.equal(format(before, options), after);
      assert.equal(format(after, options), after, 'formatted again');
    });
}

/** Each text stays as it is. */
function stay(cases: readonly (readonly [name: string, text: string])[]): void {
  become(cases.map(([name, text]) => [name, text, text]));
}

describe('formatting: indentation', () => {
  become([
    ['a key below another', 'shop:\n    name: a\n    owner: b\n', 'shop:\n  name: a\n  owner: b\n'],
    ['one space is not enough', 'shop:\n name: a\n', 'shop:\n  name: a\n'],
    ['a list in the column of its key', 'tags:\n- id: a\n- id: b\n', 'tags:\n  - id: a\n  - id: b\n'],
    ['a list far inside', 'tags:\n      - id: a\n        name: b\n', 'tags:\n  - id: a\n    name: b\n'],
    [
      'a list in the column of a key that lies in a list',
      'hours:\n  exceptions:\n  - date: 2026-12-31\n    hours:\n    - 08:00-12:00\n    - 13:00-18:00\n    name: 跨年\n',
      'hours:\n  exceptions:\n    - date: 2026-12-31\n      hours:\n        - 08:00-12:00\n        - 13:00-18:00\n      name: 跨年\n',
    ],
    ['the space behind a dash', 'faq:\n  -   id: a\n      answer: b\n', 'faq:\n  - id: a\n    answer: b\n'],
    ['a list in a list', 'a:\n - - x\n   - y\n -   - z\n', 'a:\n  - - x\n    - y\n  - - z\n'],
    [
      'each level by its own measure',
      'a:\n     b:\n      c:\n         - d\n',
      'a:\n  b:\n    c:\n      - d\n',
    ],
    ['a value on a line of its own', 'shop:\n  name:\n       小满\n', 'shop:\n  name:\n    小满\n'],
    [
      'an item below its dash',
      'tags:\n  -\n      id: a\n      name: b\n',
      'tags:\n  -\n    id: a\n    name: b\n',
    ],
    ['a file that is a list', '-   id: a\n    name: b\n-   id: c\n', '- id: a\n  name: b\n- id: c\n'],
    ['a file that is indented', '  playbook: 1\n  shop:\n      name: a\n', 'playbook: 1\nshop:\n  name: a\n'],
    ['an anchor, a tag and an alias', 'a: &x\n    b: !!str 1\nc:   *x\n', 'a: &x\n  b: !!str 1\nc: *x\n'],
    ['an anchor of a first key', 'a:\n-   &x b: 1\n    c: 2\n', 'a:\n  - &x b: 1\n    c: 2\n'],
    ['a merge key', 'a: &x {b: 1}\nc:\n    <<: *x\n', 'a: &x { b: 1 }\nc:\n  <<: *x\n'],
  ]);
  become(
    [
      [
        'four spaces where the editor says so',
        'a:\n  b:\n    - c: 1\n      d: 2\n',
        'a:\n    b:\n        - c: 1\n          d: 2\n',
      ],
    ],
    { indent: 4 },
  );
});

describe('formatting: spaces and brackets', () => {
  become([
    ['one space behind a colon', 'playbook:   1\n', 'playbook: 1\n'],
    ['none before it', 'shop :\n  name : a\n', 'shop:\n  name: a\n'],
    ['none at the end of a line', 'shop:  \n  name: a \t\n', 'shop:\n  name: a\n'],
    ['lists in brackets', 'a: [ x,y ,  z ]\n', 'a: [x, y, z]\n'],
    ['maps in braces', 'a: {b: 1,c : 2}\n', 'a: { b: 1, c: 2 }\n'],
    ['empty brackets', 'a: [ ]\nb: {   }\n', 'a: []\nb: {}\n'],
    ['brackets in brackets', 'a: [{b: [ 1 ]},{ c: {d: 2} }]\n', 'a: [{ b: [1] }, { c: { d: 2 } }]\n'],
    ['a comma behind the last one', 'a: [x , y , ]\n', 'a: [x, y,]\n'],
    ['a quoted key close to its value', 'a: {"b":1}\n', 'a: { "b": 1 }\n'],
    ['an item in braces', 'a:\n- {b: 1}\n', 'a:\n  - { b: 1 }\n'],
    [
      'brackets over several lines',
      'a:\n  b: [\n        x,\n    y\n      ]\n',
      'a:\n  b: [\n    x,\n    y\n    ]\n',
    ],
    [
      'an item in braces over several lines',
      'a:\n- {\n   b: 1,\n        c: [\n     x ]\n      }\n',
      'a:\n  - {\n      b: 1,\n      c: [\n        x]\n    }\n',
    ],
    [
      'a comment in brackets',
      'a: [\n # 一\n  x, # 二\n      y\n  ]\n',
      'a: [\n  # 一\n  x, # 二\n  y\n  ]\n',
    ],
  ]);
  stay([
    ['quotes', `a: "x"\nb: 'y'\nc: z\n`],
    ['times', 'a: 08:30\nb: [09:00-12:00, 13:00-18:00]\n'],
    ['a placeholder that lacks its quotes', 'a: {{hours.summary}}\nb: [{{x}},{{y}}]\n'],
    ['the order of keys', 'z: 1\na: 2\n'],
    ['a long line', `a: ${'很长的话，'.repeat(60)}\n`],
    ['a tab where YAML allows one', 'a:\t1\nb: 2\t# c\n'],
    ['full-width spaces, which are text', 'a: 　x　\n'],
    ['an alias as a key', 'a: &x y\nb: { *x : 1 }\n'],
  ]);
});

describe('formatting: comments', () => {
  become([
    [
      'go with the key below',
      'a:\n    # 一\n    b: 1\n# 二\n    c: 2\n',
      'a:\n  # 一\n  b: 1\n  # 二\n  c: 2\n',
    ],
    [
      'go with the item below',
      'a:\n# 一\n- b: 1\n# 二\n- b: 2\n',
      'a:\n  # 一\n  - b: 1\n  # 二\n  - b: 2\n',
    ],
    [
      'stay in the item that they end',
      'a:\n- b: 1\n  # 在里面\n# 下一个\n- b: 2\n',
      'a:\n  - b: 1\n    # 在里面\n  # 下一个\n  - b: 2\n',
    ],
    [
      'stay in the section that they end',
      'a:\n    b: 1\n    # 在里面\n# 外面\nc: 2\n',
      'a:\n  b: 1\n  # 在里面\n# 外面\nc: 2\n',
    ],
    ['stay below a key without a value', 'a:\n     # 待定\nb: 1\n', 'a:\n  # 待定\nb: 1\n'],
    [
      'stay at the end of their line',
      'a:\n    b:   1  # 一\n    c: 2 # 二\n',
      'a:\n  b: 1  # 一\n  c: 2 # 二\n',
    ],
    ['lose the blanks behind them', '# 一  \na: 1 # 二\t\n', '# 一\na: 1 # 二\n'],
    [
      'that suppress a rule stay above what they are for',
      'faq:\n- id: a\n  # playbook-ignore-next-line faq/x: 原因\n  answer:   b\n',
      'faq:\n  - id: a\n    # playbook-ignore-next-line faq/x: 原因\n    answer: b\n',
    ],
    [
      'that mark a draft stay above it',
      'hours:\n    # playbook-draft: 每天\n    weekly: {mon-sun: 08:00-23:00}\n',
      'hours:\n  # playbook-draft: 每天\n  weekly: { mon-sun: 08:00-23:00 }\n',
    ],
    ['at the top and behind the last line', '  # 一\na: 1\n  # 二\n', '# 一\na: 1\n# 二\n'],
  ]);
  stay([['that are not written with a space', '#一\na: 1 #二\n']]);
});

describe('formatting: texts of several lines', () => {
  become([
    [
      'move as a whole',
      'a:\n    b: |\n          一\n            二\n\n          三\n',
      'a:\n  b: |\n    一\n      二\n\n    三\n',
    ],
    [
      'keep the blanks in them',
      'a: |\n      一  \n        \n       \n      二\t\n',
      'a: |\n  一  \n    \n   \n  二\t\n',
    ],
    ['in a list', 'a:\n- |\n    一\n- >-\n     二\n     三\n', 'a:\n  - |\n    一\n  - >-\n    二\n    三\n'],
    [
      'with an indent of their own',
      'a:\n    b: |2\n         一\n      二\n',
      'a:\n  b: |2\n       一\n    二\n',
    ],
    ['with a remark behind the bar', 'a: |   # 说明\n    一\n', 'a: |   # 说明\n  一\n'],
    [
      'with a comment below',
      'a:\n    b: |\n        一\n    # 二\n    c: 3\n',
      'a:\n  b: |\n    一\n  # 二\n  c: 3\n',
    ],
    ['without a bar', 'a:\n    b: 一\n          二\n     三\n', 'a:\n  b: 一\n    二\n    三\n'],
    ['in quotes', 'a:\n    b: "一\n\n\n       二 \n     三"\n', 'a:\n  b: "一\n\n\n    二\n    三"\n'],
  ]);
  stay([
    ['that keep the blank lines below them', 'a: |+\n  一\n\n\n\nb: 1\n'],
    ['with a blank that is escaped at the end of a line', 'a: "一\\ \n  二"\n'],
    ['with hashes and dashes', 'a: |\n  # 不是注释\n  - 不是一项\nb: 1\n'],
  ]);
});

describe('formatting: blank lines and ends of lines', () => {
  become([
    ['one blank line at most', 'a: 1\n\n\n\nb: 2\n', 'a: 1\n\nb: 2\n'],
    ['none at the start', '\n\n  \na: 1\n', 'a: 1\n'],
    ['none at the end', 'a: 1\n\n\n', 'a: 1\n'],
    ['a line break at the end', 'a: 1', 'a: 1\n'],
    ['blank lines of blanks', 'a: 1\n   \nb: 2\n', 'a: 1\n\nb: 2\n'],
    ['inside an item', 'a:\n- b: 1\n\n\n  c: 2\n\n\n- b: 3\n', 'a:\n  - b: 1\n\n    c: 2\n\n  - b: 3\n'],
    ['line breaks of Windows', 'a:\r\n    b:   1\r\n\r\n\r\n    c: 2', 'a:\r\n  b: 1\r\n\r\n  c: 2\r\n'],
    ['each line break as it is', 'a:\r\n    b: 1\n    c: 2\r\n', 'a:\r\n  b: 1\n  c: 2\r\n'],
    ['a byte order mark', '\uFEFF\n\na:\n    b: 1\n', '\uFEFFa:\n  b: 1\n'],
    [
      'several documents',
      '---  \na:   1\n\n\n---\nb:\n    c: 2\n...\n',
      '---\na: 1\n\n---\nb:\n  c: 2\n...\n',
    ],
    ['a directive', '%YAML 1.2  \n---\na:   1\n', '%YAML 1.2\n---\na: 1\n'],
    ['nothing but blank lines', '\n  \n\n', ''],
  ]);
  stay([
    ['nothing at all', ''],
    ['a comment alone', '# 一\n'],
    ['no blank line is added', 'a: 1\nb:\n  - c: 1\n  - c: 2\n'],
  ]);

  it('are left alone where the options say so', () => {
    const text = 'a:   1  \n  \nb: 2\n\n\n';
    assert.equal(
      format(text, { trimTrailingWhitespace: false, trimFinalNewlines: false }),
      'a: 1  \n  \nb: 2\n\n',
    );
    assert.equal(format('a:   1', { insertFinalNewline: false }), 'a: 1');
  });
});

describe('formatting: what cannot be read', () => {
  become([
    ['a bracket that is not closed', 'a:   1\nb: [x,   y\nc:   2\n', 'a: 1\nb: [x,   y\nc: 2\n'],
    ['a line at the margin', 'a:   1\n多出来的   一行\nb:   2\n', 'a: 1\n多出来的   一行\nb: 2\n'],
    ['tabs as indentation', 'a:\n\tb:   1\nc:   2\n', 'a:\n\tb:   1\nc: 2\n'],
    [
      'an item, whose list keeps its column then',
      'a:\n- b:   1\n- c: "x\n- d:   2\n',
      'a:\n- b: 1\n- c: "x\n- d: 2\n',
    ],
    ['a key between question mark and colon', 'b:   2\na:\n  ? c\n  :   1\n', 'b: 2\na:\n  ? c\n  :   1\n'],
  ]);

  it('is told by its lines', () => {
    const { kept } = formatText('a: 1\nb: [x\nc: 2\n', defaultFormat);
    assert.deepEqual(kept, [{ start: { line: 1, character: 0 }, end: { line: 1, character: 5 } }]);
  });
});

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

  it('goes by the size of a tab, and not by what an editor does on saving', () => {
    const options = {
      tabSize: 4,
      insertSpaces: false,
      trimTrailingWhitespace: false,
      insertFinalNewline: false,
    };
    const text = 'a:\n  b: 1  ';
    assert.equal(applyText(text, formatting(open(text), options)), 'a:\n    b: 1\n');
    assert.equal(applyText(text, formatting(open(text), { ...editor, tabSize: 0 })), 'a:\n  b: 1\n');
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
