import assert from 'node:assert/strict';
import { makeGrids } from '../../../server/src/tables';
import { open } from '../marks';
import { gridContext, gridOf } from './grids';

const shop = `playbook: 1
shop: { name: 小满家居 }
staffing:
  team:
    - { id: lin, name: 小林 }
priority:
  categories:
    # 先问的
    - id: product
      name: 商品咨询 # 最多
      level: 4
      match: { keywords: [尺码, "退款, 退货"] }
    - id: refund
      name: 退款
      level: 2
      match:
        keywords:
          - 退款 # 常说
          - '退货'
      first_response: 1m
    - id: other
  default: other
disable:
  surface: pc
  steps:
    - action: login
      title: 登录
checks:
  examples:
    - message: 尺码多大，能退款吗
      at: 2026-11-23 10:00
      expect: { category: refund }
    - message: 漏水了
      at: 2026-11-23 10:00
      expect: { category: other }
`;

const ladder = (text = shop) => gridOf(open(text), 'priority.categories');
const set = (row: number, field: string, text: string, of = shop) => {
  const grid = ladder(of);
  return textOf(grid.act({ kind: 'set', row, column: grid.column(field), text }));
};
const textOf = (made: ReturnType<ReturnType<typeof gridOf>['act']>): string =>
  'text' in made ? made.text : `refused: ${made.refusal}`;
const note = (text: string, row: number, field: string, value: string): string | undefined => {
  const grids = makeGrids(() => '1');
  const context = gridContext('priority.categories');
  const { resultId, columns = [] } = grids.rows(open(text), context, undefined);
  const column = columns.findIndex((one) => one.field === field);
  const answer = grids.edits(open(text), context, resultId, { kind: 'set', row, column, text: value });
  return 'refusal' in answer ? answer.refusal : answer.note;
};

describe('the ladder of priorities', () => {
  it('shows the categories by what goes first, with their words, times and people', () => {
    const { rows, column, columns } = ladder();
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['refund', 'other', 'product'],
    );
    assert.equal(rows[2]!.cells[column('match.keywords')], '尺码\n退款, 退货');
    assert.deepEqual(columns[column('escalate_to')]!.choices, [{ value: 'lin', title: '小林' }]);
    assert.equal(columns[column('level')]!.choices!.length, 5);
  });

  it('takes the level of where a category is put, with its comments, and nothing else changes', () => {
    assert.equal(textOf(ladder().act({ kind: 'move', row: 2, to: 0 })), shop.replace('level: 4', 'level: 2'));
    const below = textOf(ladder().act({ kind: 'move', row: 0, to: 2 }));
    const [, product, refund] = /( {4}# 先问的[^]*?)( {4}- id: refund[^]*?) {4}- id: other/.exec(shop)!;
    assert.equal(
      below,
      shop.replace('level: 2', 'level: 4'),
      'it stands behind the other one of that level already',
    );
    const up = shop.replace('level: 2', 'level: 4');
    assert.equal(
      textOf(ladder(up).act({ kind: 'move', row: 2, to: 1 })),
      up.replace(product! + refund!.replace('2', '4'), refund!.replace('2', '4') + product!),
    );
  });

  it('moves and takes another level at once where both are needed', () => {
    const made = textOf(ladder().act({ kind: 'move', row: 0, to: 1 }));
    assert.deepEqual(
      gridOf(open(made), 'priority.categories').rows.map(({ id, cells }) => [id, cells[0]]),
      [
        ['other', ''],
        ['refund', '3'],
        ['product', '4'],
      ],
    );
    assert.ok(made.includes("- 退款 # 常说\n          - '退货'"));
  });

  for (const [what, row, words, before, after] of [
    ['another word in its quotes', 0, '退款\n退换', "'退货'", "'退换'"],
    ['a word more', 0, '退款\n退货\n破损', "'退货'\n", "'退货'\n          - 破损\n"],
    [
      'several words written on a line',
      0,
      '退款\n退货\n破损、少件',
      "'退货'\n",
      "'退货'\n          - 破损\n          - 少件\n",
    ],
    ['one less', 0, '退款', "          - '退货'\n", ''],
    [
      'one beside a word that holds a comma',
      2,
      '尺码\n退款, 退货\n面料',
      '"退款, 退货"',
      '"退款, 退货", 面料',
    ],
    ['none: what it is recognised by goes', 2, '', '      match: { keywords: [尺码, "退款, 退货"] }\n', ''],
  ] as const)
    it(`writes ${what}`, () => {
      assert.equal(set(row, 'match.keywords', words), shop.replace(before, after));
    });

  it('begins what it is recognised by where there is nothing yet', () => {
    assert.equal(
      set(1, 'match.keywords', '在吗'),
      shop.replace('- id: other\n', '- id: other\n      match:\n        keywords: [在吗]\n'),
    );
  });

  it('reads a time as people say it, and refuses what is none', () => {
    assert.equal(set(0, 'first_response', '3分钟'), shop.replace('1m', '3m'));
    assert.match(set(0, 'first_response', '快点'), /放进“首次回复”不行/);
    assert.equal(set(2, 'level', '1'), shop.replace('level: 4', 'level: 1'));
  });

  it('tells which examples go to another category', () => {
    assert.equal(
      note(shop, 0, 'match.keywords', '退货'),
      '1 条例子改归类了：“尺码多大，能退款吗” 退款 → 商品咨询',
    );
    assert.equal(note(shop, 0, 'name', '退款和退货'), undefined);
    assert.match(note(shop, 2, 'match.keywords', '漏水\n尺码') ?? '', /“漏水了” other → 商品咨询/);
  });

  it('adds a category with an id of its name, and begins the section where there is none', () => {
    const bare = 'playbook: 1\nshop: { name: 小满家居 }\n';
    const grid = ladder(bare);
    const cells = grid.columns.map(
      ({ field }) => ({ name: '投诉', level: '1', 'match.keywords': '投诉\n举报' })[field] ?? '',
    );
    assert.equal(
      textOf(grid.act({ kind: 'insert', before: 0, cells })),
      `${bare}\npriority:\n  categories:\n    - id: ts\n      name: 投诉\n      level: 1\n      match:\n        keywords: [投诉, 举报]\n`,
    );
  });
});

describe('the steps to switch it off as a grid', () => {
  it('edits, adds, moves and takes away steps, which need no ids', () => {
    const grid = gridOf(open(shop), 'disable.steps');
    const cells = grid.columns.map(
      ({ field }) => ({ action: 'open_module', title: '进客服', path: '客服 > 机器人' })[field] ?? '',
    );
    const added = textOf(grid.act({ kind: 'insert', before: 1, cells }));
    assert.equal(
      added,
      shop.replace(
        'title: 登录\n',
        'title: 登录\n    - action: open_module\n      title: 进客服\n      path: [客服, 机器人]\n',
      ),
    );
    const two = gridOf(open(added), 'disable.steps');
    assert.match(textOf(two.act({ kind: 'move', row: 1, to: 0 })), /steps:\n {4}- action: open_module/);
    assert.equal(textOf(two.act({ kind: 'remove', row: 1 })), shop);
  });

  it('begins the way back in the section that is there', () => {
    const grid = gridOf(open(shop), 'disable.rollback');
    const cells = grid.columns.map(({ field }) => ({ action: 'switch_on', title: '打开' })[field] ?? '');
    assert.match(
      textOf(grid.act({ kind: 'insert', before: 0, cells })),
      /title: 登录\n {2}rollback:\n {4}- action: switch_on\n {6}title: 打开\nchecks/,
    );
  });

  it('finds a step without an id again after the text was changed beside', () => {
    const grid = gridOf(open(shop), 'disable.steps', open(shop.replace('surface: pc', 'surface: pc # 电脑')));
    const made = grid.act({ kind: 'set', row: 0, column: grid.column('title'), text: '用主账号登录' });
    assert.match(textOf(made), /title: 用主账号登录/);
  });
});
