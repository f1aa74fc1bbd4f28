import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { importEdits, planImport, type PlannedRow, type TableRow } from '../../../server/src/tables';
import { open } from '../marks';
import { questions, replies, rowOf } from './rows';

const shop = `playbook: 1
shop:
  name: 小满家居
quick_replies:
  - id: ship-time
    title: 发货时间
    group: 物流
    shortcut: /fh
    text: 您好，现货 48 小时内发出。
  - id: size
    title: 尺码
    group: [售前, 尺码]
    text: |
      身高 165，体重 100 斤，选 M 码。
      拿不准可以报身高体重。
  - title: 催发货
    text: 已经帮您催了，今天会发出。
  - title: 催发货
    text: 仓库正在加急，请再等一等。
faq:
  - question: 怎么洗？
    product: 云朵抱枕
    answer: 套子可以机洗。
  - question: 怎么开发票？
    answer: 下单时填写抬头。
`;

const plan = (rows: readonly TableRow[], text = shop): readonly PlannedRow[] =>
  planImport(open(text), rows).rows;

/** What becomes of a row, on one line. */
function told({ outcome, target, changes, isChosen }: PlannedRow): string {
  const named = target as { readonly id?: string; readonly title?: string; readonly question?: string };
  return [
    outcome + (isChosen ? '+' : ''),
    ...(named ? [named.id ?? named.question ?? named.title] : []),
    ...changes.map(({ field, before, after }) => `${field}: ${before} -> ${after}`),
  ].join(', ');
}

const cases: readonly [name: string, rows: readonly TableRow[], expected: readonly string[]][] = [
  ['is new when nothing is like it', replies({ title: '赠品', text: '赠品随箱发出。' }), ['new+']],
  [
    'is the same when it says what is there, in whatever white space',
    replies({ title: '尺码', text: '身高 165，体重 100 斤，选 M 码。 \r\n拿不准可以报身高体重。' }),
    ['same, size'],
  ],
  [
    'is found again by its id, and keeps it',
    replies({ id: 'size', title: '选码', text: '报身高体重，帮您选。' }),
    [
      'changed+, size, title: 尺码 -> 选码, text: 身高 165，体重 100 斤，选 M 码。\n拿不准可以报身高体重。\n -> 报身高体重，帮您选。',
    ],
  ],
  [
    'is found by its shortcut, full-width or not',
    replies({ shortcut: '／FH', title: '何时发货', text: '您好，现货 48 小时内发出。' }),
    ['changed+, ship-time, shortcut: /fh -> ／FH, title: 发货时间 -> 何时发货'],
  ],
  [
    'is found by its title, and a group in one or several words is the same path',
    replies(
      { title: '发货时间', group: ['物流'], text: '您好，现货 24 小时内发出。' },
      {
        title: '尺码',
        group: ['售前', '女装'],
        text: '身高 165，体重 100 斤，选 M 码。\n拿不准可以报身高体重。',
      },
    ),
    [
      'changed+, ship-time, text: 您好，现货 48 小时内发出。 -> 您好，现货 24 小时内发出。',
      'changed+, size, group: 售前 › 尺码 -> 售前 › 女装',
    ],
  ],
  [
    'is another reply where title is the same, and both group and words are not',
    replies({ title: '尺码', group: ['售前', '童装'], text: '按身高选。' }),
    ['new+'],
  ],
  [
    'is found by its words under another title',
    replies({ title: '几天发货', text: '您好，现货 48 小时内发出。' }),
    ['changed+, ship-time, title: 发货时间 -> 几天发货'],
  ],
  [
    'is a duplicate of the item that differs only in width, spaces and punctuation',
    replies({ text: '您好,现货48小时内发出' }),
    ['duplicate, ship-time, text: 您好，现货 48 小时内发出。 -> 您好,现货48小时内发出'],
  ],
  [
    'is changed where the same title says that the new punctuation is meant',
    replies({ title: '发货时间', text: '您好，现货 48 小时内发出！' }),
    ['changed+, ship-time, text: 您好，现货 48 小时内发出。 -> 您好，现货 48 小时内发出！'],
  ],
  [
    'is no duplicate where only marks between digits or the name of a placeholder differ',
    replies({ text: '3-5 天到。' }, { text: '35 天到。' }, { text: '{{a}}点开门' }, { text: '{{b}}点开门' }),
    ['new+', 'new+', 'new+', 'new+'],
  ],
  [
    'is not guessed where two items have its title; the one with its words is found',
    replies({ title: '催发货', text: '马上就发。' }, { title: '催发货', text: '仓库正在加急，请再等一等。' }),
    ['new', 'same, 催发货'],
  ],
  [
    'leaves an item to the row that names it, wherever that row stands',
    replies(
      { title: '其他', text: '您好，现货 48 小时内发出。' },
      { title: '发货时间', text: '两天内发出。' },
    ),
    ['new+', 'changed+, ship-time, text: 您好，现货 48 小时内发出。 -> 两天内发出。'],
  ],
  [
    'is a duplicate where an earlier row has its id, its shortcut or its words',
    replies(
      { id: 'a', text: '一' },
      { id: 'a', text: '二' },
      { shortcut: 'b', text: '三' },
      { shortcut: 'B', text: '四' },
      { text: '五，六。' },
      { text: '五 六' },
    ),
    ['new+', 'duplicate', 'new+', 'duplicate', 'new+', 'duplicate'],
  ],
  [
    'is no duplicate where it says the same under another title, or other words under the same',
    replies({ title: '甲', text: '好的' }, { title: '乙', text: '好的' }, { title: '甲', text: '可以' }),
    ['new+', 'new+', 'new+'],
  ],
  [
    'is a duplicate where an earlier row stands for the item that it repeats',
    replies({ title: '发货时间', text: '两天内发出。' }, { text: '您好，现货 48 小时内发出。' }),
    ['changed+, ship-time, text: 您好，现货 48 小时内发出。 -> 两天内发出。', 'duplicate'],
  ],
  [
    'changes no field that it leaves empty, and none to what it is unless written',
    replies({ id: 'ship-time', group: [], shortcut: '', text: ' ', status: 'active', scope: 'team' }),
    ['same, ship-time'],
  ],
  [
    'is another question for another product, and the same one without a product where only one has it',
    questions(
      { question: '怎么洗？', product: '羊毛毯', answer: '干洗。' },
      { question: '怎么洗', answer: '套子可以手洗。' },
      { question: '怎么开发票', answer: '下单时填写抬头' },
      { question: '怎么开发票？', answer: '联系客服。' },
    ),
    [
      'new+',
      'changed+, 怎么洗？, question: 怎么洗？ -> 怎么洗, answer: 套子可以机洗。 -> 套子可以手洗。',
      'duplicate, 怎么开发票？, question: 怎么开发票？ -> 怎么开发票, answer: 下单时填写抬头。 -> 下单时填写抬头',
      'duplicate',
    ],
  ],
  [
    'is refused with the reason of the format where it breaks it',
    replies({ text: '好', status: '在用' }, { title: '没有内容' }),
    ['refused', 'refused'],
  ],
];

describe('a row of a table', () => {
  for (const [name, rows, expected] of cases)
    it(name, () => {
      assert.deepEqual(plan(rows).map(told), expected);
    });

  it('with what may be personal data is not chosen, and says why', () => {
    const personal = [{ kind: 'phone', field: 'text', text: '13800000000' }] as const;
    const [row] = plan([rowOf('quick_replies', { text: '打 13800000000' }, 2, { personal })]);
    assert.equal(told(row!), 'new');
    const [{ message, data, row: number, sheet }] = row!.reasons as [PlannedRow['reasons'][number]];
    assert.match(say(message, 'zh', data), /13800000000（电话号码）/);
    assert.deepEqual([sheet, number], ['话术', 2]);
  });

  it('is told which row or item it repeats', () => {
    const reasons = plan(
      replies({ title: '赠品', text: '随箱' }, { text: '随箱。' }, { title: '催发货', text: '好' }),
    ).map(({ reasons }) => reasons.map(({ message, data }) => say(message, 'zh', data)).join());
    assert.deepEqual(reasons, [
      '',
      '和第 2 行说的是同样的话。',
      '手册里有几条都可能是它：“催发货”（第 16 行）、“催发货”（第 18 行）。看不出是哪一条，没有替您选。在表里加一列“编号”，写上要改的那条的编号，再导入一次；确实是新的一条，就在编辑器的导入页上勾选它。',
    ]);
  });

  it('says the same where it has the words that an export would have', () => {
    const rows = replies({ title: '尺码', text: '小满家居欢迎您' });
    const text = 'quick_replies:\n  - title: 尺码\n    text: "{{shop.name}}欢迎您"\n';
    const exported = (words: string): string => words.replace('{{shop.name}}', '小满家居');
    assert.deepEqual(planImport(open(text), rows, { exported }).rows.map(told), ['same, 尺码']);
    assert.equal(planImport(open(text), rows).rows[0]!.outcome, 'changed');
  });

  it('says the same where it has the shortcut that an export would have', () => {
    const exportedCode = (code: string): string => code.replace(/\d$/, (digit) => `${digit}x`);
    const text = 'quick_replies:\n  - title: 尺码\n    shortcut: /zj2\n    text: 拍大一码。\n';
    const same = replies({ title: '尺码', shortcut: '/zj2x', text: '拍大一码。' });
    assert.deepEqual(planImport(open(text), same, { exportedCode }).rows.map(told), ['same, 尺码']);
    assert.equal(planImport(open(text), same).rows[0]!.outcome, 'changed');
    const [found] = planImport(open(text), replies({ shortcut: '/zj2x', text: '别的话' }), {
      exportedCode,
    }).rows;
    assert.deepEqual(
      found!.changes.map(({ field }) => field),
      ['text'],
    );
  });

  it('knows a row in another language for the translation of an item, by its id or by its title', () => {
    const text =
      'quick_replies:\n  - id: size\n    title: 尺码\n    text: 拍大一码。\n    translations: { en: One size up., ja: ワンサイズ上。 }\n';
    const rows = replies(
      { id: 'size', title: '尺码', text: '拍大两码。' },
      { id: 'size-en', title: '尺码', language: 'en', text: 'Two sizes up.' },
      { title: '尺码', language: 'ja', text: 'ワンサイズ上。' },
    );
    const analysis = open(text);
    const planned = planImport(analysis, rows).rows;
    assert.deepEqual(
      planned.map(({ outcome, changes }) => [outcome, ...changes.map(({ field }) => field)]),
      [['changed', 'text'], ['changed', 'translations.en'], ['same']],
    );
    const { edits, problems } = importEdits(
      analysis,
      planned.filter(({ isChosen }) => isChosen),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['拍大两码。', 'Two sizes up.'],
    );
  });

  it('tells of a title or a tag that only the row of a translation says otherwise', () => {
    const text =
      'tags:\n  - { id: big, name: 大件 }\n' +
      'quick_replies:\n  - { id: size, title: 尺码, text: 拍大一码。, translations: { en: One size up. } }\n';
    const row = { id: 'size-en', title: 'Sizes', language: 'en', text: 'One size up.', tags: ['大件'] };
    const { rows, notices } = planImport(open(text), replies(row));
    assert.equal(rows[0]!.outcome, 'same');
    assert.deepEqual(
      notices.map(({ message, data }) => say(message, 'zh', data)),
      [
        '有 1 行是手册里已有条目的译文，只导入译文；这些行的标题、打什么标签和手册不一样，没有改（“话术.xlsx”里工作表“话术”的第 2 行）。要改，就改表里原文的那一行。',
      ],
    );
    assert.deepEqual(planImport(open(text), replies({ ...row, title: '尺码', tags: undefined })).notices, []);
  });

  it('knows a translation whose title is translated too by its words, and a row with another id for another reply', () => {
    const text =
      'quick_replies:\n  - { id: size, title: 尺码, text: 拍大一码。, translations: { en: One size up. } }\n';
    const row = { title: 'Sizes', language: 'en', text: 'One size up.' };
    const rows = replies(row, { ...row, id: 'sizes', title: 'Other sizes' });
    assert.deepEqual(
      plan(rows, text).map(({ outcome }) => outcome),
      ['same', 'new'],
    );
  });

  it('holds an item that is written in another language for itself, no translation', () => {
    const text =
      'quick_replies:\n  - { id: size, title: 尺码, text: 拍大一码。, translations: { en: One size up. } }\n  - { id: size-en, title: 尺码, language: en, text: Ask us. }\n';
    const rows = replies({ id: 'size-en', title: '尺码', language: 'en', text: 'Ask us.' });
    assert.deepEqual(
      planImport(open(text), rows).rows.map(({ outcome }) => outcome),
      ['same'],
    );
  });

  const broken: readonly [name: string, text: string, line: number | undefined][] = [
    ['a quote that never ends', 'quick_replies:\n  - text: a\n  - text: "b\n', 3],
    ['a section written twice', 'quick_replies:\n  - text: a\nfaq: []\nquick_replies:\n  - text: b\n', 4],
    ['a section that is a text', 'quick_replies: 好\n', 1],
    ['a section under another name', 'shop:\n  name: a\nquick_reply:\n  - text: a\n', 3],
    ['lines that belong nowhere', 'quick_replies:\n  - text: a\n没有冒号的一行\n', 3],
    ['a file that is a list', '- text: a\n', 1],
    [
      'a field that breaks the format, which keeps no row out',
      'quick_replies:\n  - text: a\n    title: [x]\n',
      undefined,
    ],
    ['an item without its text', 'quick_replies:\n  - title: a\n  - text: b\n', undefined],
    ['a broken line in another section', 'faq:\n  - question: "b\nquick_replies:\n  - text: a\n', undefined],
  ];
  for (const [name, text, line] of broken)
    it(`is refused where its section cannot be read: ${name}`, () => {
      const [row] = plan(replies({ text: '新的' }), text);
      assert.equal(row!.outcome, line === undefined ? 'new' : 'refused');
      assert.equal(row!.reasons[0]?.data?.line, line);
    });

  it('goes into the first playbook of a file that has two, which is said', () => {
    const { rows, notices } = planImport(
      open('playbook: 1\nquick_replies:\n  - text: 甲\n---\nplaybook: 1\nquick_replies:\n  - text: 乙\n'),
      replies({ text: '甲' }, { text: '乙' }),
    );
    assert.deepEqual(
      rows.map(({ outcome }) => outcome),
      ['same', 'new'],
    );
    assert.deepEqual(
      notices.map(({ data }) => data),
      [{ count: 2, number: 1, line: 1 }],
    );
  });
});
