import assert from 'node:assert/strict';
import { gridSections } from '../../../server/src/grid-protocol';
import { openFile } from '../../../server/src/service';
import { withBases } from '../../../server/src/service/inheritance/with-bases';
import { open } from '../marks';
import { gridContext, gridOf } from './grids';
import { makeGrids } from '../../../server/src/tables';

const shop = `playbook: 1
shop: { name: 小满家居 }
hours:
  weekly: { mon-sun: 09:00-21:00 }
quick_replies:
  # 发货
  - id: ship
    title: "发货时间" # 常问
    group: [售前, 物流]
    text: |
      {{shop.name}}现货 48 小时内发出。
      预售看商品页。
  - id: &wx contact
    title: 加微信
    shortcut: /wx
    text: '请加微信 xiaoman2020，''方便''联系。'
`;

const set = (text: string, row: number, field: string, value: string) => {
  const grid = gridOf(open(text), 'quick_replies');
  return grid.act({ kind: 'set', row, column: grid.column(field), text: value });
};
const textOf = (made: ReturnType<typeof set>): string =>
  'text' in made ? made.text : `refused: ${made.refusal}`;

describe('a section as a grid', () => {
  it('shows its items as rows: texts as written and as customers read them, groups as a path', () => {
    const { rows, sent, column } = gridOf(open(shop), 'quick_replies');
    assert.equal(rows.length, 2);
    assert.equal(rows[0]!.cells[column('group')], '售前 / 物流');
    assert.equal(rows[0]!.cells[column('text')], '{{shop.name}}现货 48 小时内发出。\n预售看商品页。');
    assert.equal(rows[0]!.resolved, '小满家居现货 48 小时内发出。\n预售看商品页。');
    assert.equal(rows[0]!.initials, 'fhsj');
    assert.deepEqual(
      sent.sections.map(({ count }) => count),
      [2, 0, 0, 0, 0, 0, 0],
    );
  });

  it('writes several fields of an item in one step, those in a map that it has not yet with it', () => {
    const grid = gridOf(open(shop), 'quick_replies');
    const fill = (texts: Readonly<Record<string, string>>) =>
      grid.act({
        kind: 'fill',
        row: 1,
        cells: Object.entries(texts).map(([field, text]) => ({ column: grid.column(field), text })),
      });
    const written = textOf(
      fill({
        'valid.from': '2026年11月1日',
        'valid.to': '2026-11-11',
        review_on: '2026-12-01',
        title: '微信',
      }),
    );
    assert.equal(
      written,
      shop.replace('title: 加微信', 'title: 微信') +
        '    valid:\n      from: "2026-11-01"\n      to: "2026-11-11"\n    review_on: "2026-12-01"\n',
    );
    assert.match(textOf(fill({ title: '微信', review_on: '明天' })), /放进“.+”不行/);
  });

  it('names every field that it shows', () => {
    for (const section of gridSections)
      for (const { field, title, description } of gridOf(open(shop), section).columns)
        assert.ok(title !== field && description !== '', `${section} ${field}`);
  });

  it('offers the replies for the one that answers a question', () => {
    const { columns, column } = gridOf(open(shop), 'faq');
    const reply = columns[column('quick_reply')]!;
    assert.deepEqual([reply.input, reply.isClosed, reply.isDetail], ['choice', true, true]);
    assert.deepEqual(
      reply.choices?.map(({ title }) => title),
      ['发货时间', '加微信'],
    );
  });

  it('tells the findings of a row at the row, with the column and the fixes', () => {
    const { rows, column } = gridOf(open(shop), 'quick_replies');
    const found = rows[1]!.findings!.find(({ code }) => code === 'reply/off-platform-contact');
    assert.equal(found?.column, column('text'));
    assert.ok(rows.every(({ findings = [] }) => findings.every(({ message }) => message !== '')));
  });

  for (const [what, row, field, value, before, after] of [
    [
      'only the words that differ, in the quotes that are there',
      0,
      'title',
      '什么时候发货',
      '"发货时间" # 常问',
      '"什么时候发货" # 常问',
    ],
    [
      'a line of a block text',
      0,
      'text',
      '{{shop.name}}现货 24 小时内发出。\n预售看商品页。',
      '现货 48 小时',
      '现货 24 小时',
    ],
    [
      'a text of one line into one of two',
      1,
      'text',
      '第一行\n第二行',
      "text: '请加微信 xiaoman2020，''方便''联系。'",
      'text: |-\n      第一行\n      第二行',
    ],
    ['a path of groups, on one line', 0, 'group', '售后 / 退货', '[售前, 物流]', '[售后, 退货]'],
    [
      'a value that was not there, as the last of its item',
      0,
      'shortcut',
      '/fh',
      '预售看商品页。\n',
      '预售看商品页。\n    shortcut: /fh\n',
    ],
    ['nothing, where the cell is emptied: the key goes', 1, 'shortcut', '', '    shortcut: /wx\n', ''],
    ['a choice by its value', 1, 'status', 'retired', "联系。'\n", "联系。'\n    status: retired\n"],
  ] as const)
    it(`writes ${what}`, () => {
      assert.equal(textOf(set(shop, row, field, value)), shop.replace(before, after));
    });

  it('refuses in plain words what the format does not take, and an empty text', () => {
    assert.match(textOf(set(shop, 0, 'text', ' ')), /“内容”不能空着/);
    assert.match(textOf(set(shop, 0, 'status', '没有这种')), /放进“状态”不行/);
  });

  it('changes nothing where a cell is as it was', () => {
    const grid = gridOf(open(shop), 'quick_replies');
    const made = grid.act({ kind: 'set', row: 0, column: grid.column('title'), text: '发货时间' });
    assert.deepEqual('edits' in made && made.edits, []);
  });

  it('adds an item where it is wanted, with an id of its title, keys in the order of the format', () => {
    const grid = gridOf(open(shop), 'quick_replies');
    const cells = grid.columns.map(({ field }) => ({ title: '退货运费', text: '我们承担。' })[field] ?? '');
    const made = grid.act({ kind: 'insert', before: 1, cells });
    assert.equal(
      textOf(made),
      shop.replace('  - id: &wx', '  - id: thyf\n    title: 退货运费\n    text: 我们承担。\n  - id: &wx'),
    );
    assert.match(textOf(grid.act({ kind: 'insert', before: 0, cells: [] })), /还没有写“内容”/);
  });

  it('begins a section that is not there', () => {
    const grid = gridOf(open(shop), 'auto_replies');
    const cells = grid.columns.map(({ field }) => ({ when: 'after_hours', text: '下班了。' })[field] ?? '');
    const made = textOf(grid.act({ kind: 'insert', before: 0, cells }));
    assert.match(made, /\nauto_replies:\n {2}- id: after-hours\n {4}when: after_hours\n {4}text: 下班了。\n/);
  });

  it('duplicates an item under another id and title, without its shortcut', () => {
    const made = textOf(gridOf(open(shop), 'quick_replies').act({ kind: 'duplicate', row: 1 }));
    assert.match(made, /title: 加微信 \(2\)/);
    assert.equal(made.split('/wx').length, 2);
  });

  it('moves an item with its comments, and takes one away', () => {
    const plain = shop.replace('&wx ', '');
    const grid = gridOf(open(plain), 'quick_replies');
    assert.match(textOf(grid.act({ kind: 'move', row: 1, to: 0 })), /contact[\s\S]*# 发货\n {2}- id: ship/);
    assert.ok(!textOf(grid.act({ kind: 'remove', row: 1 })).includes('contact'));
    // An alias finds only what stands before it.
    const bound = `${shop}  - id: two\n    title: *wx\n    text: 好\n`;
    assert.match(
      textOf(gridOf(open(bound), 'quick_replies').act({ kind: 'move', row: 2, to: 1 })),
      /^refused/,
    );
  });

  it('finds an item again after the text was changed beside, and writes nothing over one that was changed itself', () => {
    const plain = shop.replaceAll(/ {4}?id: ship\n| id: &wx contact\n {3}/g, '');
    const before = open(plain);
    const moved = open(plain.replace('quick_replies:', '# 一行\nquick_replies:'));
    const grid = gridOf(before, 'quick_replies', moved);
    const made = grid.act({ kind: 'set', row: 0, column: grid.column('title'), text: '多久发货' });
    assert.ok(textOf(made).includes('"多久发货" # 常问') || /刚刚在别处改过/.test(textOf(made)));
    const other = gridOf(
      open(shop),
      'quick_replies',
      open(shop.replace(/ {2}# 发货[\s\S]*预售看商品页。\n/, '')),
    );
    assert.match(textOf(other.act({ kind: 'remove', row: 0 })), /刚刚在别处改过/);
  });

  it('sends only the rows that differ', () => {
    let number = 0;
    const grids = makeGrids(() => String(++number));
    const context = gridContext('quick_replies');
    const first = grids.rows(open(shop), context, undefined);
    const next = grids.rows(open(shop.replace('48 小时', '24 小时')), context, first.resultId);
    assert.equal(next.rows, undefined);
    assert.deepEqual(
      next.edits!.map(({ start, deleteCount, rows }) => [start, deleteCount, rows.length]),
      [[0, 2, 2]],
    );
    assert.equal(grids.rows(open(shop), context, 'gone').rows?.length, 2);
  });

  it('says where a section cannot be read, and writes nothing into it', () => {
    const grid = gridOf(open(`${shop}  - id: 'x\n`), 'quick_replies');
    assert.match(grid.sent.notice ?? '', /第 \d+ 行/);
    assert.match(textOf(grid.act({ kind: 'remove', row: 0 })), /先到文件里改好/);
  });
});

describe('the grid of a shop that builds on a shared playbook', () => {
  const base = openFile(
    'file:///base.playbook.yaml',
    1,
    shop.replace('shop: { name: 小满家居 }', 'shared: true'),
  );
  const own = `playbook: 1
extends: ./base.playbook.yaml
shop: { name: 北城店 }
quick_replies:
  - id: ship
    text: 北城仓 24 小时内发出。
`;
  const file = withBases(openFile('file:///shop.playbook.yaml', 1, own), [base]);

  it('shows what holds, and what comes from the shared playbook as such', () => {
    const { rows, column } = gridOf(file, 'quick_replies');
    assert.equal(rows[0]!.cells[column('text')], '北城仓 24 小时内发出。');
    assert.equal(rows[0]!.cells[column('title')], '发货时间');
    assert.deepEqual(
      rows.map((row) => row.base),
      [undefined, 'base.playbook.yaml'],
    );
  });

  it('writes into the shop alone: what differs, beside the id', () => {
    const grid = gridOf(file, 'quick_replies');
    const made = grid.act({ kind: 'set', row: 1, column: grid.column('title'), text: '联系我们' });
    assert.equal(
      'edits' in made && made.edits.map(({ newText }) => newText).join(),
      '\n  - id: contact\n    title: 联系我们',
    );
  });

  it('leaves out what the shop does not want, and does not move what is not its own', () => {
    const grid = gridOf(file, 'quick_replies');
    const made = grid.act({ kind: 'remove', row: 1 });
    assert.match(
      'edits' in made ? made.edits.map(({ newText }) => newText).join() : '',
      /without:\n {2}- contact/,
    );
    assert.match(textOf(grid.act({ kind: 'move', row: 1, to: 0 })), /先后由共用手册定/);
  });
});
