import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import type { TableRow } from '../../../server/src/tables';
import { itemsIn, rowsIn, told, workbook } from './sheets';

const refused = (rows: readonly TableRow[]): string[] =>
  rows.flatMap(({ refusal, place }) =>
    refusal ? [`${place.row}: ${say(refusal.message, 'zh', refusal.data)}`] : [],
  );

const toldIn = (text: string): string =>
  rowsIn(workbook(text))
    .flatMap(({ notices }) => told(notices))
    .join('\n');

describe('the rows of a sheet', () => {
  it('have what is written once for many rows, but never the text of another', () => {
    assert.deepEqual(
      itemsIn(`
产品 | 问题 | 回答 | 话术
云朵抱枕 | 能机洗吗 | 外套可洗 | 外套可以机洗
 | 有味道吗 | | 通风一天就好
马克杯 | 保温吗 | 不保温 | 不保温，请趁热喝`),
      [
        { question: '能机洗吗', answer: '外套可以机洗', internal: '外套可洗', product: '云朵抱枕' },
        { question: '有味道吗', answer: '通风一天就好', product: '云朵抱枕' },
        { question: '保温吗', answer: '不保温，请趁热喝', internal: '不保温', product: '马克杯' },
      ],
    );
    assert.deepEqual(
      itemsIn(`
一级分类 | 二级分类 | 内容
售前 | 尺码 | 看尺码表
 |  | 偏大一码
 | 材质 | 纯棉
售后 |  | 七天内可以退`),
      [
        { group: ['售前', '尺码'], text: '看尺码表' },
        { group: ['售前', '尺码'], text: '偏大一码' },
        { group: ['售前', '材质'], text: '纯棉' },
        { group: ['售后'], text: '七天内可以退' },
      ],
      'an inner group begins anew with the outer one',
    );
  });

  it('have no group where the column names it row by row and this one is empty', () => {
    assert.deepEqual(itemsIn('分组 | 内容\n售前 | 甲\n售前 | 乙\n | 丙\n售后 | 丁\n售后 | 戊'), [
      { group: ['售前'], text: '甲' },
      { group: ['售前'], text: '乙' },
      { text: '丙' },
      { group: ['售后'], text: '丁' },
      { group: ['售后'], text: '戊' },
    ]);
  });

  it('have no day that is not written in them, but where cells are merged', () => {
    assert.deepEqual(
      itemsIn(`
标题 | 内容 | 生效日期 | 有效期至 | 下次复查
大促 | 满减 | 2026-12-01 | 2026-12-12 | 2027-01-01
发货 | 48 小时内 | | |`),
      [
        {
          title: '大促',
          text: '满减',
          valid: { from: '2026-12-01', to: '2026-12-12' },
          review_on: '2027-01-01',
        },
        { title: '发货', text: '48 小时内' },
      ],
    );
    assert.deepEqual(itemsIn('内容 | 有效期\n满减 | 2026-12-01 至 2026-12-12\n发货 |'), [
      { text: '满减', valid: { from: '2026-12-01', to: '2026-12-12' } },
      { text: '发货' },
    ]);
    assert.deepEqual(itemsIn('内容 | 有效期至\n满减 | 2026-12-12\n买赠 | ^^\n发货 |'), [
      { text: '满减', valid: { to: '2026-12-12' } },
      { text: '买赠', valid: { to: '2026-12-12' } },
      { text: '发货' },
    ]);
    assert.deepEqual(itemsIn('问题 | 回答 | 更新日期\n甲 | 一 | 2026-11-01\n乙 | 二 |'), [
      { question: '甲', answer: '一', updated: '2026-11-01' },
      { question: '乙', answer: '二' },
    ]);
    assert.deepEqual(itemsIn('登记日期 | 问题 | 回答\n2026-11-01 | 甲 | 一\n | 乙 | 二'), [
      { question: '甲', answer: '一', updated: '2026-11-01' },
      { question: '乙', answer: '二', updated: '2026-11-01' },
    ]);
  });

  it('have the group of a merged cell, and of a line across the sheet', () => {
    assert.deepEqual(itemsIn('分组 | 内容 | 状态\n售前 | 甲 | 启用\n^^ | 乙 | ^^\n售前 | 丙 | 停用'), [
      { group: ['售前'], text: '甲', status: 'active' },
      { group: ['售前'], text: '乙', status: 'active' },
      { group: ['售前'], text: '丙', status: 'retired' },
    ]);
    const rows = rowsIn(
      workbook('标题 | 内容\n售前话术 | <<\n发货 | 48 小时内\n售后话术 | <<\n退货 | 七天内'),
    );
    assert.deepEqual(
      rows.map(({ item }) => item),
      [
        { title: '发货', group: ['售前话术'], text: '48 小时内' },
        { title: '退货', group: ['售后话术'], text: '七天内' },
      ],
    );
    assert.deepEqual(told(rows[1]!.notices), ['5: 分组取自单独成行的第 4 行。']);
  });

  it('take a row with only a group for a chapter; one with nothing below it is told', () => {
    const rows = rowsIn(workbook('分组 | 标题 | 内容\n售前 | | \n | 发货 | 48 小时内\n售后 | | '));
    assert.deepEqual(rows[0]!.item, { title: '发货', group: ['售前'], text: '48 小时内' });
    assert.match(refused(rows).join(), /^4: 这一行只有“售后”/);
  });

  it('part a path of groups only where it is one', () => {
    const groups = (...values: string[]): unknown[] =>
      itemsIn(`分组 | 内容\n${values.map((value, index) => `${value} | 第 ${index} 条`).join('\n')}`).map(
        (item) => (item as { group: unknown }).group,
      );
    assert.deepEqual(groups('售前=>尺码', '售后＝>退货 ＝> 运费', '售前 › 材质'), [
      ['售前', '尺码'],
      ['售后', '退货', '运费'],
      ['售前', '材质'],
    ]);
    assert.deepEqual(groups('尺码/规格', '退款'), [['尺码/规格'], ['退款']], 'a slash may be part of a name');
    assert.deepEqual(groups('售前/尺码', '售前/材质', '售后'), [
      ['售前', '尺码'],
      ['售前', '材质'],
      ['售后'],
    ]);
    assert.deepEqual(groups('3-5 天', '双11-预热'), [['3-5 天'], ['双11-预热']]);
  });

  it('have dates, lists and words as a playbook writes them', () => {
    assert.deepEqual(
      itemsIn(`
标题 | 内容 | 标签 | 渠道 | 语言 | 开始日期 | 结束日期 | 状态 | 图片名
大促 | 满减 | 高意向、回头客 | 飞鸽，直播间 | 英文 | 2026年11月1日 | 11/11/2026 | 草稿 | a.png;b.png`),
      [
        {
          title: '大促',
          text: '满减',
          attachments: ['a.png', 'b.png'],
          tags: ['高意向', '回头客'],
          channels: ['im', 'live_comment'],
          language: 'en',
          status: 'draft',
          valid: { from: '2026-11-01', to: '2026-11-11' },
        },
      ],
    );
    assert.deepEqual(
      itemsIn(
        '公告内容 | 类型 | 展示时间 | 挂在哪里\n放假 | 节假日 | 2026/2/15-2/21 | 首页|详情页'.replace(
          '首页|',
          '首页、',
        ),
      ),
      [
        {
          text: '放假',
          kind: 'holiday',
          from: '2026-02-15',
          to: '2026-02-21',
          where: ['shop_home', 'detail_page'],
        },
      ],
    );
    assert.deepEqual(itemsIn('问题 | 相似问 | 答案\n何时发 | 亲，今天能发吗\\n几天到 | 48 小时内'), [
      { question: '何时发', variants: ['亲，今天能发吗', '几天到'], answer: '48 小时内' },
    ]);
  });

  it('know what a yes and a no mean by what is asked', () => {
    for (const [heading, cell, status] of [
      ['是否加入团队', '是', 'active'],
      ['是否加入团队', '否', 'approved'],
      ['是否启用', '√', 'active'],
      ['active', 'true', 'active'],
      ['是否停用', '是', 'retired'],
      ['审核状态', '否', 'draft'],
      ['状态', '使用中', 'active'],
      ['状态', '作废', 'retired'],
    ])
      assert.deepEqual(itemsIn(`标题 | 内容 | ${heading}\n发货 | 48 小时 | ${cell}`), [
        { title: '发货', text: '48 小时', status },
      ]);
  });

  it('keep out what is not understood, and tell it with the words of the cell', () => {
    for (const [heading, cell, message] of [
      ['状态', '看情况', /“状态”里的“看情况”认不出/],
      ['开始日期', '下周三', /“下周三”认不出是哪一天/],
      ['开始日期', '03/04/2026', /认不出是哪一天/],
      ['有效期', '长期', /认不出是从哪天到哪天/],
      ['编号', 'A_01 号', /不能当编号/],
      ['开始日期', '2026-11-01 20:00', /只记到天/],
      ['快捷码', '4920816734502120000{rounded}', /超过 15 位/],
      ['快捷码', '4.92E+18', /超过 15 位/],
      ['快捷码', '2026-11-11{date}', /在表格里是日期/],
      ['快捷码', '#N/A', /公式的错误/],
    ] as const)
      assert.match(toldIn(`标题 | 内容 | ${heading}\n发货 | 48 小时 | ${cell}`), message);
  });

  it('have the words that a customer sees, to the letter', () => {
    const text = (cell: string): unknown =>
      (itemsIn(`标题 | 内容\n甲 | ${cell}`)[0] as { text: unknown }).text;
    assert.equal(text('您好：_x000D_\\n  现货  48小时'), '您好：\n  现货  48小时');
    assert.equal(text('<p>您好&nbsp;亲</p><p>看<b>这里</b><br/>谢谢</p>'), '您好 亲\n\n看这里\n谢谢');
    assert.equal(text('您好，\\n<b>今天</b>发货，\\n谢谢。'), '您好，\n今天发货，\n谢谢。');
    assert.equal(text('满&#44;减&#13;好'), '满,减\n好');
    assert.equal(text('3<5 且 <亲> A&B'), '3<5 且 <亲> A&B');
    assert.match(toldIn('标题 | 内容\n甲 | 看<br>这里'), /原来是网页格式/);
    assert.match(toldIn('标题 | 内容\n甲 | 看图<img src="https://a.example/1.png">'), /图片带不过来：https/);
  });

  it('are refused with a plain reason where they cannot be an item', () => {
    assert.deepEqual(
      refused(
        rowsIn(
          workbook(`
问题 | 品牌解答 | 话术
能洗吗 | 外套可洗 |
保温吗 | | #REF!{error}
多重 | | {formula}
 | | 没有问题
问题 | 品牌解答 | 话术
合计 | 5 | 5`),
        ),
      ).map((line) => line.slice(0, 14)),
      [
        '2: 只有给客服自己看的“品',
        '3: “回答”是公式的错误“',
        '4: “回答”是公式，文件里',
        '5: “问题”是空的，这一行',
        '6: 这一行和表头一样，不是',
        '7: 这一行是“合计”，不是',
      ],
    );
    assert.equal(toldIn('标题 | 内容\n甲 | {formula}'), '');
    assert.match(toldIn('标题 | 快捷码 | 内容\n甲 | {formula} | 乙'), /“快捷码”是公式，文件里没有存下/);
    assert.match(
      refused(rowsIn(workbook(`标题 | 内容\n甲 | ${'长'.repeat(10_001)}`))).join(),
      /有 10001 个字，可能是引号没有成对/,
    );
  });

  it('are one where they say the same word by word, with all their places', () => {
    const rows = rowsIn([
      workbook({ 一: '标题 | 内容\n发货 | 48 小时\n退货 | 七天\n发货 | 48 小时' }, 'a.xlsx'),
      workbook({ 二: '内容 | 标题\n48 小时 | 发货' }, 'b.xlsx'),
    ]);
    assert.equal(rows.length, 2);
    assert.deepEqual(rows[0]!.repeats, [
      { file: 'a.xlsx', sheet: '一', row: 4 },
      { file: 'b.xlsx', sheet: '二', row: 2 },
    ]);
  });

  it('have a key each, also in two files of one name', () => {
    const rows = rowsIn([workbook('标题 | 内容\n甲 | 一'), workbook('标题 | 内容\n甲 | 二')]);
    assert.equal(new Set(rows.map(({ key }) => key)).size, 2);
  });

  it('are read by the hundred thousand', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, index) => `${index % 40 === 0 ? `组${index}` : ''} | 标题${index} | 亲，第 ${index} 条`,
    );
    const rows = rowsIn(workbook(`分组 | 标题 | 内容\n${lines.join('\n')}`));
    assert.deepEqual([rows.length, rows[99_999]!.item.group], [100_000, ['组99960']]);
  });
});
