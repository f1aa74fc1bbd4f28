import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { importEdits, planImport, type PlannedRow, type TableRow } from '../../../server/src/tables';
import { applyText } from '../apply-text';
import { open } from '../marks';
import { questions, replies, rowOf } from './rows';

const pick = (rows: readonly PlannedRow[]): readonly PlannedRow[] => rows.filter(({ isChosen }) => isChosen);

/** The text with the rows that are chosen by default. */
function written(text: string, rows: readonly TableRow[], options = {}): string {
  const file = open(text);
  const { edits, problems } = importEdits(file, pick(planImport(file, rows).rows), options);
  assert.deepEqual(
    problems.map(({ message, data }) => say(message, 'zh', data)),
    [],
  );
  return applyText(text, edits);
}

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';
const one = replies({ title: '赠品', text: '赠品随箱发出。' });
const oneWritten = '- id: zp\n    title: 赠品\n    text: 赠品随箱发出。\n';

const cases: readonly [name: string, text: string, rows: readonly TableRow[], expected: string][] = [
  [
    'go to the end of their list, comments and quotes as they were',
    `${head}quick_replies: # 话术\n  # 第一条\n  - text: "好" # 好的\n\n# 之后\nfaq: []\n`,
    one,
    `${head}quick_replies: # 话术\n  # 第一条\n  - text: "好" # 好的\n  ${oneWritten}\n# 之后\nfaq: []\n`,
  ],
  [
    'stand behind the last reply of their group, or of the group around it',
    `${head}quick_replies:\n  - text: 一\n    group: 物流\n  - text: 二\n    group: 售后\n  - text: 三\n    group: [售前, 尺码]\n  - text: 四\n`,
    replies(
      { text: '五', group: ['物流'] },
      { text: '六', group: ['售前', '材质'] },
      { text: '七', group: ['售前', '尺码'] },
      { text: '八' },
      { text: '九', group: ['物流'] },
      { text: '十', group: ['售前', '材质'] },
    ),
    `${head}quick_replies:
  - text: 一
    group: 物流
  - id: reply-1
    group: 物流
    text: 五
  - id: reply-5
    group: 物流
    text: 九
  - text: 二
    group: 售后
  - text: 三
    group: [售前, 尺码]
  - id: reply-2
    group: [售前, 材质]
    text: 六
  - id: reply-6
    group: [售前, 材质]
    text: 十
  - id: reply-3
    group: [售前, 尺码]
    text: 七
  - text: 四
  - id: reply-4
    text: 八
`,
  ],
  [
    'fill an empty list',
    `${head}quick_replies: [] # 还没有\nfaq:\n`,
    one,
    `${head}quick_replies: # 还没有\n  ${oneWritten}faq:\n`,
  ],
  [
    'fill a section without content',
    `${head}quick_replies: # 还没有\nfaq: []\n`,
    one,
    `${head}quick_replies: # 还没有\n  ${oneWritten}faq: []\n`,
  ],
  [
    'fill a section that says null',
    `${head}quick_replies: ~ # 还没有\n`,
    replies({ text: '一\n二' }),
    `${head}quick_replies: # 还没有\n  - id: reply-1\n    text: |-\n      一\n      二\n`,
  ],
  [
    'add the section in its place',
    `${head}\n# 问答\nfaq:\n  - question: a\n    answer: b\n`,
    one,
    `${head}\nquick_replies:\n  ${oneWritten}\n# 问答\nfaq:\n  - question: a\n    answer: b\n`,
  ],
  ['go into a file without content', '', one, `quick_replies:\n  ${oneWritten}`],
  [
    'go below the comments of a file with nothing else',
    '# 手册',
    one,
    `# 手册\nquick_replies:\n  ${oneWritten}`,
  ],
  [
    'go between the brackets of a list on one line',
    `${head}quick_replies: [{ text: 好 }] # 短\n`,
    one,
    `${head}quick_replies: [{ text: 好 }, {id: zp, title: 赠品, text: 赠品随箱发出。}] # 短\n`,
  ],
  [
    'have the line breaks of the file',
    `${head}quick_replies:`.replaceAll('\n', '\r\n'),
    replies({ text: '一\n二' }),
    `${head}quick_replies:\n  - id: reply-1\n    text: |-\n      一\n      二`.replaceAll('\n', '\r\n'),
  ],
  [
    'stand behind an item that breaks the format',
    `${head}quick_replies:\n  - text: 好\n  - title: 没有内容\n`,
    one,
    `${head}quick_replies:\n  - text: 好\n  ${oneWritten}  - title: 没有内容\n`,
  ],
  [
    'go into the first of two playbooks',
    `${head}quick_replies:\n  - text: 好\n---\n${head}`,
    one,
    `${head}quick_replies:\n  - text: 好\n  ${oneWritten}---\n${head}`,
  ],
  [
    'leave alone the breaks at the end of a text that keeps them',
    `${head}quick_replies:\n  - text: |+\n      好\n\n\n`,
    one,
    `${head}quick_replies:\n  - text: |+\n      好\n\n\n  ${oneWritten}`,
  ],
  [
    'are changed field by field, where they stand',
    `${head}quick_replies:\n  - id: a # 编号\n    # 标题\n    title: '甲' # 一\n    text: 旧 # 二\ntags: [{ id: x }]\n`,
    replies({ id: 'a', title: '乙', text: '新: "的"', group: ['售前'], tags: ['x'] }),
    `${head}quick_replies:\n  - id: a # 编号\n    # 标题\n    title: 乙 # 一\n    text: '新: "的"' # 二\n    group: 售前\n    tags: [x]\ntags: [{ id: x }]\n`,
  ],
  [
    'stay a block text, whose first line keeps its comment',
    `${head}quick_replies:\n  - id: a\n    text: | # 慢慢说\n        旧\n        的\n  - id: b\n    text: >-\n      旧\n      的\n    title: 乙\n  - id: c\n    text: |2\n      旧\n`,
    replies({ id: 'a', text: '新\n\n的' }, { id: 'b', text: '新\n的' }, { id: 'c', text: ' 新\n的' }),
    `${head}quick_replies:\n  - id: a\n    text: | # 慢慢说\n        新\n\n        的\n  - id: b\n    text: |-\n      新\n      的\n    title: 乙\n  - id: c\n    text: |2\n       新\n      的\n`,
  ],
  [
    'become a text of several lines before the comment behind them',
    `${head}faq:\n  - question: a # 问\n    answer: b # 答\n`,
    questions({ question: 'a', answer: 'b\nc' }),
    `${head}faq:\n  - question: a # 问\n    answer: |- # 答\n      b\n      c\n`,
  ],
  [
    'change a part of a map, and leave the rest of it',
    `${head}quick_replies:\n  - id: a\n    text: 好\n    valid: { from: 2026-11-01, to: 2026-11-11 }\n`,
    replies({ id: 'a', valid: { to: '2026-11-12' } }),
    `${head}quick_replies:\n  - id: a\n    text: 好\n    valid: { from: 2026-11-01, to: "2026-11-12" }\n`,
  ],
  [
    'get a field of their own where it came from a shared part',
    `${head}quick_replies:\n  - &a\n    id: a\n    text: 好\n    group: 售前\n  - <<: *a\n    id: b\n`,
    replies({ id: 'b', text: '更好' }),
    `${head}quick_replies:\n  - &a\n    id: a\n    text: 好\n    group: 售前\n  - <<: *a\n    id: b\n    text: 更好\n`,
  ],
];

describe('rows that are written', () => {
  for (const [name, text, rows, expected] of cases)
    it(name, () => {
      assert.equal(written(text, rows), expected);
    });

  for (const [name, text, rows] of cases)
    it(`are the same when they are imported again: they ${name}`, () => {
      const outcomes = planImport(open(written(text, rows)), rows).rows.map(({ outcome }) => outcome);
      assert.deepEqual(
        outcomes,
        rows.map(() => 'same'),
      );
    });

  it('are drafts where that is asked for, unless they say otherwise', () => {
    assert.equal(
      written('', replies({ text: '一' }, { text: '二', status: 'approved' }), { status: 'draft' }),
      'quick_replies:\n  - id: reply-1\n    text: 一\n    status: draft\n  - id: reply-2\n    text: 二\n    status: approved\n',
    );
  });

  it('stand in their sections, in the order of the format', () => {
    const rows = [
      rowOf('tags', { name: '高意向' }, 2),
      rowOf('faq', { question: '怎么洗？', answer: '手洗。' }, 3),
      rowOf('announcements', { text: '放假' }, 4),
      rowOf('quick_replies', { text: '好' }, 5),
    ];
    const sections = [...written(head, rows).matchAll(/^(\w+):/gm)].map(([, name]) => name);
    assert.deepEqual(sections, ['playbook', 'shop', 'quick_replies', 'tags', 'faq', 'announcements']);
  });

  const impossible: readonly [name: string, text: string, rows: readonly TableRow[], why: RegExp][] = [
    [
      'a text that another place shares',
      `${head}quick_replies:\n  - id: a\n    text: &a 好\nfaq:\n  - question: q\n    answer: *a\n`,
      replies({ id: 'a', text: '更好' }, { text: '新' }),
      /第 2 行没法写进手册：改这一行会连带改掉手册里别的内容/,
    ],
    [
      'a list with comments inside',
      `${head}quick_replies:\n  - id: a\n    text: 好\n    tags:\n      - x # 一\n      - y\ntags: [{ id: z }]\n`,
      replies({ id: 'a', tags: ['z'] }),
      /“打什么标签”里有注释/,
    ],
    [
      'a block text whose comment would go',
      `${head}quick_replies:\n  - id: a\n    text: |2 # 注\n      好\n`,
      replies({ id: 'a', text: ' 更好' }),
      /第 6 行要改的地方有注释/,
    ],
    ['a playbook in braces', '{ playbook: 1 }\n', one, /读出来和表里的不一样/],
  ];
  for (const [name, text, rows, why] of impossible)
    it(`are all left unwritten because of one that cannot be: ${name}`, () => {
      const file = open(text);
      const { edits, problems } = importEdits(file, pick(planImport(file, rows).rows));
      assert.deepEqual(edits, []);
      assert.match(problems.map(({ message, data }) => say(message, 'zh', data)).join(), why);
    });

  it('are left unwritten where a refused one is chosen, or an id is chosen twice', () => {
    const file = open(head);
    const refused = planImport(file, replies({ title: '没有内容' }, { text: '好' })).rows;
    assert.deepEqual(
      importEdits(file, refused).problems.map(({ row }) => row),
      [2],
    );
    const twice = planImport(file, replies({ id: 'a', text: '一' }, { id: 'a', text: '二' })).rows;
    const { edits, problems } = importEdits(file, twice);
    assert.deepEqual(edits, []);
    assert.deepEqual(
      problems.map(({ message, data }) => say(message, 'zh', data)),
      [
        '“话术.xlsx”里工作表“话术”的第 3 行没法写进手册：编号“a”手册里已经用在别的条目上了。换一个编号，或者把编号那一格留空，会自动起一个。',
      ],
    );
  });

  it('that are duplicates, or may be several items, can still be chosen', () => {
    const text = `${head}quick_replies:\n  - text: 您好，在的\n`;
    const file = open(text);
    const { rows } = planImport(file, replies({ text: '您好在的' }, { text: '您好 在的' }));
    assert.deepEqual(
      rows.map(({ outcome }) => outcome),
      ['duplicate', 'duplicate'],
    );
    assert.equal(
      applyText(text, importEdits(file, rows).edits),
      `${head}quick_replies:\n  - text: 您好在的\n  - id: reply-1\n    text: 您好 在的\n`,
    );
  });
});
