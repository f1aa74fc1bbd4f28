import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { ALIKE } from '../../../server/src/tables/drift/likeness';
import {
  compareWithWorkbench,
  type DriftContext,
  driftMarkdown,
  driftText,
  type TableRow,
  toDoList,
} from '../../../server/src/tables';
import { rowsOf, sold } from './drift-rows';
import { rowsIn, workbook } from './sheets';

const playbook = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: ship-time, title: 发货时间, group: 物流, shortcut: fh, text: '您好{{buyer.nickname|亲}}，现货 48 小时内发出，发出后这里会有物流单号。' }
  - { id: courier, title: 发什么快递, group: 物流, shortcut: kd, text: 默认发中通，偏远地区发邮政，不能指定快递。 }
  - { id: size, title: 尺码怎么选, group: [售前, 尺码], shortcut: cm, text: 床笠按床垫尺寸选，被套按被芯尺寸选，拿不准告诉我床多宽。 }
  - { id: invoice, title: 开发票, group: 售后, shortcut: fp, text: 确认收货后在订单页点“申请发票”，三天内发到邮箱。 }
  - { id: old-gift, title: 赠品说明, group: 售前, text: 满 199 送收纳袋一个，送完为止。, status: retired }
  - { id: new-year, title: 年货节, group: 售前, text: 年货节的安排还没定。, status: draft }
  - { id: mine, title: 周敏的问候, text: 我是周敏，今天由我来接待您。, scope: personal }
`;

const analysis = openFile('file:///a.playbook.yaml', 1, playbook);
const compare = (rows: readonly (readonly string[])[], context: DriftContext = {}) =>
  compareWithWorkbench(analysis, [{ name: '飞鸽', rows: rowsOf(rows) }], context);
const told = (rows: readonly (readonly string[])[], context?: DriftContext) =>
  compare(rows, context).exports[0]!.entries.map(
    ({ kind, name, differences }) => [kind, name, differences.map(({ aspect }) => aspect).join()] as const,
  );

const asWritten = [
  ['物流', '发货时间', 'fh', '您好{{buyer.nickname|亲}}，现货 48 小时内发出，发出后这里会有物流单号。'],
  ['物流', '发什么快递', 'kd', '默认发中通，偏远地区发邮政，不能指定快递。'],
  ['售前/尺码', '尺码怎么选', 'cm', '床笠按床垫尺寸选，被套按被芯尺寸选，拿不准告诉我床多宽。'],
  ['售后', '开发票', 'fp', '确认收货后在订单页点“申请发票”，三天内发到邮箱。'],
] as const;

const but = (place: number, change: Record<number, string>) =>
  asWritten.map((row, at) => (at === place ? row.map((cell, column) => change[column] ?? cell) : row));

describe('a workbench held against the playbook', () => {
  it('has the group of the row above only where the playbook does not say that there is none', () => {
    const shop = openFile(
      'file:///a.playbook.yaml',
      1,
      `playbook: 1
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, text: 现货 48 小时内发出。 }
  - { id: courier, title: 发什么快递, group: 物流, text: 默认发中通。 }
  - { id: hello, title: 问候, text: 您好，在的。 }
`,
    );
    const table =
      '分组 | 标题 | 内容\n物流 | 发货时间 | 现货 48 小时内发出。\n | 发什么快递 | 默认发中通。\n | 问候 | 您好，在的。';
    const { isSame } = compareWithWorkbench(shop, [{ name: '飞鸽', rows: rowsIn(workbook(table)) }]);
    assert.equal(isSame, true);
  });

  it('is the same where it holds what the playbook says, however blanks and line breaks are kept', () => {
    assert.equal(compare(asWritten).isSame, true);
    assert.equal(compare(but(1, { 3: ' 默认发中通，偏远地区发邮政，不能指定快递。\r\n' })).isSame, true);
    assert.equal(compare(but(1, { 2: 'ＫＤ' })).isSame, true);
  });

  it('is the same where a text stands as it would be exported', () => {
    const exported = (text: string): string => text.replace('{{buyer.nickname|亲}}', '{买家昵称}');
    const rows = but(0, { 3: '您好{买家昵称}，现货 48 小时内发出，发出后这里会有物流单号。' });
    assert.equal(compare(rows, { exported }).isSame, true);
    assert.equal(compare(asWritten, { exported }).isSame, true);
    const own = [
      { name: 'a', rows: rowsOf(rows), exported },
      { name: 'b', rows: rowsOf(asWritten) },
    ];
    assert.equal(compareWithWorkbench(analysis, own).isSame, true);
    assert.equal(compare(rows).isSame, false);
  });

  it('is the same where a shortcut stands as it would be exported', () => {
    const exportedCode = (code: string): string => `${code}x`;
    const rows = asWritten.map(([group, title, code, text]) => [group, title, exportedCode(code), text]);
    assert.equal(compare(rows, { exportedCode }).isSame, true);
    assert.equal(compare(asWritten, { exportedCode }).isSame, true);
    assert.equal(compare(rows).isSame, false);
  });

  it('differs in just what was changed there', () => {
    const cases: readonly (readonly [number, Record<number, string>, string])[] = [
      [0, { 3: '您好{{buyer.nickname|亲}}，现货 72 小时内发出，发出后这里会有物流单号。' }, 'text'],
      [0, { 1: '发货' }, 'title'],
      [0, { 0: '售后' }, 'group'],
      [0, { 2: 'f1' }, 'code'],
      [2, { 0: '售后' }, 'group'],
      [3, { 1: '发票', 2: 'f', 3: '确认收货后在订单页点“申请发票”，七天内发到邮箱。' }, 'title,text,code'],
    ];
    for (const [place, change, aspects] of cases) {
      const found = told(but(place, change)).filter(([kind]) => kind !== 'same');
      assert.deepEqual(found, [['different', asWritten[place]![1], aspects]]);
    }
  });

  it('recognises a reply that was renamed, and one whose code was given to another', () => {
    const renamed = compare(but(0, { 1: '发货', 2: '' })).exports[0]!.entries[0]!;
    assert.deepEqual(
      [renamed.by, renamed.differences.map(({ there, here }) => [there, here])],
      [
        'text',
        [
          ['发货', '发货时间'],
          ['', 'fh'],
        ],
      ],
    );
    const swapped = asWritten.map(([group, title, code, text]) => [
      group,
      title,
      code === 'fh' ? 'kd' : code === 'kd' ? 'fh' : code,
      text,
    ]);
    assert.deepEqual(told(swapped).slice(0, 2), [
      ['different', '发货时间', 'code'],
      ['different', '发什么快递', 'code'],
    ]);
  });

  it('lacks what is in use, and keeps no retired reply, draft or one that has expired', () => {
    const rows = [
      ...asWritten.slice(0, 2),
      ['售前', '赠品说明', '', '满 199 送收纳袋一个，送完为止。'],
      ['售前', '微信群', '', '加群领券'],
    ];
    const report = compare(rows);
    assert.deepEqual(
      report.exports[0]!.entries.map(({ kind, name, unwanted }) => [kind, name, unwanted]),
      [
        ['same', '发货时间', undefined],
        ['same', '发什么快递', undefined],
        ['unwanted', '赠品说明', 'retired'],
        ['extra', '微信群', undefined],
        ['missing', '尺码怎么选', undefined],
        ['missing', '开发票', undefined],
      ],
    );
    assert.deepEqual(
      report.itemsToWrite.map(({ item }) => (item as { id: string }).id),
      ['size', 'invoice'],
    );
    assert.deepEqual(report.exports[0]!.counts, { same: 2, different: 0, missing: 2, extra: 1, unwanted: 1 });
  });

  it('lacks a personal reply only when asked', () => {
    assert.deepEqual(told(asWritten, { scope: 'all' }).at(-1), ['missing', '周敏的问候', '']);
    assert.equal(told(asWritten).length, 4);
  });

  it('says nothing about codes and groups where the export has no such column', () => {
    const rows = asWritten.map(([, title, , text]) => ['', title, '', text]);
    assert.equal(compare(rows).isSame, true);
  });

  it('has a place for what is missing: behind its neighbour in the group', () => {
    assert.deepEqual(
      told([asWritten[3], asWritten[0]]).map(([kind, name]) => `${kind} ${name}`),
      ['same 开发票', 'same 发货时间', 'missing 发什么快递', 'missing 尺码怎么选'],
    );
  });

  it('is doubted where almost nothing pairs, and compared all the same', () => {
    const other = ['保修多久', '怎么安装', '有货吗', '能便宜吗', '支持花呗吗'].map((title, place) => [
      '',
      title,
      '',
      `${sold[place]}`,
    ]);
    const big = openFile(
      'file:///b.yaml',
      1,
      `playbook: 1\nshop: { name: 别家 }\nquick_replies:\n${[1, 2, 3, 4, 5, 6].map((n) => `  - { title: 第${n}条, text: 本店第${n}条说法 }\n`).join('')}`,
    );
    const report = compareWithWorkbench(big, [{ name: 'x', rows: rowsOf(other) }]);
    assert.deepEqual([report.exports[0]!.isDoubtful, report.exports[0]!.counts.extra], [true, 5]);
    assert.equal(compare(asWritten).exports[0]!.isDoubtful, false);
  });

  it('of several agents: who has which old words', () => {
    const old = '您好，现货 72 小时内发出。';
    const report = compareWithWorkbench(analysis, [
      { name: '周敏', rows: rowsOf(but(0, { 3: old })) },
      { name: '陈露', rows: rowsOf(asWritten) },
      { name: '何佳', rows: rowsOf(but(0, { 3: old })) },
      { name: '阿杰', rows: rowsOf(but(0, { 3: '拍下就发。' })) },
      { name: '徐楠', rows: rowsOf(asWritten.slice(1)) },
    ]);
    assert.deepEqual(
      report.wordings.map(({ name, others, current, without }) => ({ name, others, current, without })),
      [
        {
          name: '发货时间',
          others: [
            { text: old, exports: ['周敏', '何佳'] },
            { text: '拍下就发。', exports: ['阿杰'] },
          ],
          current: ['陈露'],
          without: ['徐楠'],
        },
      ],
    );
  });

  it('says of a row without an item that it repeats a reply that is there already', () => {
    const entries = compare([...asWritten, ['', '快递公司', 'k2', asWritten[1][3]]]).exports[0]!.entries;
    assert.deepEqual([entries.at(-1)!.kind, entries.at(-1)!.repeats], ['unwanted', '发什么快递']);
  });

  it('takes rewordings for the reply they come from, and no reply for another one', () => {
    assert.ok(ALIKE > 0.4 && ALIKE < 0.6);
    const reworded = [
      ['', '', '', '亲，默认发中通快递，偏远地区发邮政，没法指定快递哦。'],
      ['', '', '', '收到货以后在订单页点“申请发票”，三天内发到您邮箱。'],
      ['', '', '', '有问题随时找我们，客服 8 点到 23 点都在。'],
    ];
    assert.deepEqual(
      compare(reworded)
        .exports[0]!.entries.map(({ kind, name, by }) => [kind, by ?? '', name])
        .slice(0, 3),
      [
        ['different', 'likeness', '发什么快递'],
        ['different', 'likeness', '开发票'],
        ['extra', '', '有问题随时找我们，客服 8 点到 23 点都在。'],
      ],
    );
  });

  it('comes to a list to do, from top to bottom, with what to add, change and delete', () => {
    const rows = [...but(0, { 0: '售后', 2: 'f1' }), ['', '赠品', '', '满 199 送收纳袋一个，送完为止。']];
    const list = toDoList(compare(rows.slice(1).concat([rows[0]!])).exports[0]!, 'zh');
    assert.deepEqual(
      list.map(({ action, title }) => [action, title]),
      [
        ['delete', '删掉“赠品说明”：手册里已经停用（第 5 行）'],
        ['change', '改“发货时间”（第 6 行）'],
      ],
    );
    assert.deepEqual(
      list[1]!.details.map(({ label, runs }) => [
        label,
        runs.map(({ kind, text }) => `${kind} ${text}`).join(),
      ]),
      [
        ['分组', 'removed 售后,added 物流'],
        ['快捷码', 'removed f1,added fh'],
      ],
    );
  });

  it('is told in Markdown as a list to tick off, in which nothing of a reply becomes markup', () => {
    const told = driftMarkdown(compare(but(1, { 3: '默认发*中通*，偏远地区发邮政，可以指定快递。' })), 'zh');
    assert.equal(
      told,
      `# 工作台和手册对照

## 在“飞鸽”里要做的（从上到下）

飞鸽：要改 1 条，一样的 3 条。

- [ ] 改“发什么快递”（第 3 行）
  - 内容
    - 工作台里：默认发\\*中通\\*，偏远地区发邮政，~~可以~~指定快递。
    - 改成：默认发中通，偏远地区发邮政，**不能**指定快递。
`,
    );
  });

  it('asks first whether the export is of this shop where nothing pairs', () => {
    const report = compare([['', '保修多久', '', sold[0]!]]);
    assert.match(driftText(report, 'zh'), /^这是同一家店的导出吗？/);
    assert.match(driftText(report, 'en'), /^Is this an export of the same shop\?/);
  });

  it('keeps account of rows that cannot be compared, and of those that are there twice', () => {
    const [first, second, ...rest] = rowsOf(asWritten);
    const refusal = { message: { zh: '没有内容', en: 'no text' } };
    const rows: readonly TableRow[] = [
      { ...first!, repeats: [{ file: 'a.csv', sheet: '', row: 9 }] },
      { ...second!, refusal },
      ...rest,
    ];
    const report = compareWithWorkbench(analysis, [{ name: '飞鸽', rows }]);
    assert.deepEqual([report.exports[0]!.refused.length, report.exports[0]!.counts.missing], [1, 1]);
    const told = driftText(report, 'zh');
    assert.match(told, /“飞鸽”有 1 行没法对照/);
    assert.match(told, /- “发货时间”在第 9 行又写了一遍，留一条就够/);
  });
});
