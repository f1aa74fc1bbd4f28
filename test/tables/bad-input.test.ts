import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop } from '../protocol/run-cli';
import { type FlatCell, type FlatSheet, flatOds } from './flat-ods';
import { savedAsXlsx, savedWithPassword } from './office';

const playbook = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - id: ship
    title: 发货时间
    shortcut: '0012'
    text: 现货 48 小时内发出。
`;

const number = (value: string): FlatCell => ({ type: 'float', value });
const holiday: FlatCell = { type: 'date', value: '2026-11-11', style: 'chinese' };
const broken: FlatCell = { formula: '=1/0' };
const sheet = (...rows: readonly (readonly FlatCell[])[]): readonly FlatSheet[] => [{ name: '话术', rows }];
const products = ['产品', '问题', '品牌解答', '客满话术'];

/** What is in the workbook, and what the command line says of it: all of these, in this order. */
const books: Readonly<
  Record<string, { readonly sheets: readonly FlatSheet[]; readonly says: readonly RegExp[] }>
> = {
  'a table of contents, and a sheet for each of two products': {
    sheets: [
      {
        name: '目录',
        rows: [
          ['产品', '工作表'],
          ['保温杯', '保温杯'],
        ],
      },
      {
        name: '保温杯',
        rows: [
          products,
          ['保温杯', '能装可乐吗？', '碳酸会顶开杯盖', '亲，碳酸饮料不建议装。'],
          ['', '能进洗碗机吗？', '', '亲，杯身可以，杯盖请手洗。'],
        ],
      },
      {
        name: '雨伞',
        rows: [products, ['雨伞', '能装可乐吗？', '', '亲，这是雨伞。'], ['', '有几根伞骨？', '十根', '']],
      },
    ],
    says: [
      /工作表“目录”：没有读/,
      /工作表“保温杯”：常见问题，表头在第 1 行/,
      /“产品”里空着的格子，当作和上面一样/,
      /“保温杯”第 2 行 {2}能装可乐吗？/,
      /“保温杯”第 3 行/,
      /“雨伞”第 2 行 {2}能装可乐吗？/,
      /写不进去的\n {2}“雨伞”第 3 行 {2}有几根伞骨？\n {6}只有给客服自己看的“品牌解答”/,
    ],
  },
  'two rows that look like the header': {
    sheets: sheet(
      ['分组', '标题', '内容'],
      ['售前', '尺码', '身高 165，选 M 码。'],
      ['话术分类', '快捷编码', '话术标题', '话术内容'],
      ['售后', '/th', '退货', '七天内可以退。'],
    ),
    says: [
      /第 3 行和第 1 行都像表头，按第 3 行读/,
      /表头在第 3 行，它上面有字的 1 行不读/,
      /会新增的\n {2}“话术”第 4 行 {2}退货/,
    ],
  },
  'merged cells': {
    sheets: sheet(
      ['分组', '标题', '内容'],
      [{ text: '售前', rows: 2, columns: 1 }, '尺码', { text: '选 M 码。', rows: 2, columns: 1 }],
      ['', '材质', ''],
      [{ text: '售后', rows: 1, columns: 3 }],
      ['', '退货', '七天内可以退。'],
    ),
    says: [
      /“话术”第 2 行 {2}尺码\n/,
      /“话术”第 5 行 {2}退货\n {6}分组取自单独成行的第 4 行/,
      /写不进去的\n {2}“话术”第 3 行 {2}材质\n {6}“内容”这一格和别的格子合并了/,
    ],
  },
  'formulas, some of them broken': {
    sheets: sheet(
      ['分组', '标题', '内容'],
      ['售前', '满减', { formula: '=CONCATENATE("满";100;"减";10)' }],
      ['售前', '坏了', broken],
      ['售前', broken, '好的。'],
    ),
    says: [
      /“话术”第 2 行 {2}满减\n {2}“话术”第 4 行 {2}好的。\n {6}“标题”里是公式的错误“#DIV\/0!”，没有导入/,
      /写不进去的\n {2}“话术”第 3 行 {2}坏了\n {6}“内容”是公式的错误“#DIV\/0!”。在表里改好再导入。\n$/,
    ],
  },
  'codes and titles that a spreadsheet has turned into dates': {
    sheets: sheet(
      ['分组', '快捷编码', '标题', '内容'],
      ['活动', holiday, '活动', '双十一有活动。'],
      ['活动', '/hd', holiday, '活动到十一号。'],
    ),
    says: [
      /第 2 行 {2}活动\n {6}“快捷编码”里的 2026-11-11 在表格里是日期/,
      /第 3 行 {2}2026-11-11\n {6}“标题”里的 2026-11-11 在表格里是日期/,
    ],
  },
  'numbers of more than 15 digits': {
    sheets: sheet(
      ['分组', '快捷编码', '标题', '内容'],
      ['售前', number('6212261234567890123'), '对公账号', '请付到对公账号。'],
      ['售前', '/dd', '订单', number('4920331234567890123')],
    ),
    says: [
      /第 2 行 {2}对公账号\n {6}“快捷编码”里的 6212261234567890000 超过 15 位/,
      /第 3 行 {2}订单\n {6}“内容”里可能有顾客的信息/,
      /“内容”里的 4920331234567890000 超过 15 位/,
    ],
  },
  'codes with leading zeros': {
    sheets: sheet(
      ['分组', '快捷编码', '标题', '内容'],
      ['物流', '0012', '发货时间', '现货 24 小时内发出。'],
      ['售前', { type: 'float', value: '7', style: 'padded' }, '尺码', '选 M 码。'],
    ),
    says: [
      /会新增的\n {2}“话术”第 3 行 {2}尺码/,
      /会改动的.*\n {2}“话术”第 2 行 {2}发货时间\n {6}分组：\{\+物流\+\}\n {6}内容：现货 \[-48-\]\{\+24\+\} 小时内发出。/,
    ],
  },
  'rows with nothing but a group': {
    sheets: sheet(
      ['分组', '标题', '内容'],
      ['售前', '尺码', '选 M 码。'],
      ['物流', '', ''],
      ['售后', '退货', '七天内可以退。'],
      ['售后', '换货', ''],
    ),
    says: [
      /写不进去的\n {2}“话术”第 3 行\n {6}这一行只有分组“物流”，别的都空着，没有导入/,
      /“话术”第 5 行 {2}换货\n {6}“内容”是空的/,
    ],
  },
};

describe('a workbook that LibreOffice saves, with what tables should not hold', function () {
  this.timeout(120_000);
  const { folder, file, cli } = makeShop();

  for (const [what, { sheets, says }] of Object.entries(books))
    it(`is told of by sheet and row: ${what}`, async () => {
      const table = file('话术.xlsx', Buffer.from(await savedAsXlsx('a.fods', flatOds(sheets))));
      const { out, err } = cli('import', table, '--into', file('p.yaml', playbook), '--dry-run');
      let rest = out;
      for (const pattern of says) {
        const found = pattern.exec(rest);
        assert.ok(found, `${pattern.source}\n${out}${err}`);
        rest = rest.slice(found.index + found[0].length);
      }
    });

  it('is refused as a whole where it holds orders, sheet by sheet, and nothing is written', async () => {
    const orders: FlatSheet = {
      name: '十一月',
      rows: [
        ['买家昵称', '订单编号', '实付金额', '收货地址'],
        ['小满', '4920331234', number('129'), '某市某路 1 号'],
      ],
    };
    const bytes = await savedAsXlsx('a.fods', flatOds([orders, { ...orders, name: '十二月' }]));
    const { code, err } = cli(
      'import',
      file('订单.xlsx', Buffer.from(bytes)),
      '--into',
      file('p.yaml', playbook),
    );
    assert.equal(code, 2);
    assert.match(
      err,
      /^工作表“十一月”：没有找到表头.*\n工作表“十二月”：没有找到表头.*\n订单\.xlsx 里没有认出/,
    );
    assert.equal(readFileSync(join(folder, 'p.yaml'), 'utf8'), playbook);
  });

  it('is refused where it opens with a password alone, and where it was not downloaded whole', async () => {
    const { sheets } = Object.values(books)[0]!;
    const locked = file('锁.xlsx', Buffer.from(await savedWithPassword('a.fods', flatOds(sheets), '1234')));
    const whole = await savedAsXlsx('a.fods', flatOds(sheets));
    const cut = file('断.xlsx', Buffer.from(whole.slice(0, whole.length / 2)));
    const says = [
      [locked, /^“锁\.xlsx”设了打开密码，这里读不了/],
      [cut, /^“断\.xlsx”已损坏或没有下载完整/],
    ] as const;
    for (const [table, pattern] of says) {
      const { code, err } = cli('import', table, '--into', file('p.yaml', playbook));
      assert.equal(code, 2);
      assert.match(err, pattern);
      assert.equal(readFileSync(join(folder, 'p.yaml'), 'utf8'), playbook);
    }
  });
});
