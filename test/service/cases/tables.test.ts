import assert from 'node:assert/strict';
import { chosen, fixed, formOf, read } from './form-help';
import { told } from './typo-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';
const eachRow = '把表格的每一行变成一条';
const commented = (columns: string): string => `${eachRow}；手册里没有的栏写成注释：${columns}`;

const faq = '  - question: 尺码\n    answer: 看表\n';
const size = '  - title: 尺码\n    text: 看表\n';

describe('a table that is pasted into a playbook', () => {
  const made: readonly (readonly [what: string, written: string, items: string, title?: string])[] = [
    ['tabs at the margin', 'faq:\n问题\t答案\n尺码\t看表\n', `faq:\n${faq}`],
    ['commas at the margin', 'quick_replies:\n标题,内容\n尺码,看表\n', `quick_replies:\n${size}`],
    [
      'without a head',
      'faq:\n尺码\t看表\n包邮吗\t包\n',
      `faq:\n${faq}  - question: 包邮吗\n    answer: 包\n`,
    ],
    [
      'a colon in a cell and a cell of two lines',
      'faq:\n问题\t答案\n尺码: 大\t"看\n表"\n',
      'faq:\n  - question: "尺码: 大"\n    answer: |-\n      看\n      表\n',
    ],
    [
      'quotes and # in the cells',
      'faq:\n"问题","答案"\n"尺码?","看: 表 #1"\n',
      'faq:\n  - question: 尺码?\n    answer: "看: 表 #1"\n',
    ],
    ['a drawn one at the margin', 'faq:\n| 问题 | 答案 |\n|---|:-:|\n| 尺码 | 看表 |\n', `faq:\n${faq}`],
    [
      'a drawn one, indented',
      'faq:\n  | 问题 | 答案 |\n  | --- | --- |\n  | 尺码 | 看表 |\n',
      `faq:\n${faq}`,
    ],
    ['a drawn one in wide bars', 'faq:\n｜问题｜答案｜\n｜尺码｜看表｜\n', `faq:\n${faq}`],
    ['a drawn one without a frame', 'faq:\n  问题 | 答案\n  --- | ---\n  尺码 | 看表\n', `faq:\n${faq}`],
    [
      'a drawn one behind an item, at its dash',
      'faq:\n  - question: 包邮吗\n    answer: 包\n  | 问题 | 答案 |\n  |---|---|\n  | 尺码 | 看表 |\n',
      `faq:\n  - question: 包邮吗\n    answer: 包\n${faq}`,
    ],
    [
      'rows at the margin behind an item, in the column of its dash',
      'faq:\n    - question: 包邮吗\n      answer: 包\n问题,答案\n尺码,看表\n',
      `faq:\n    - question: 包邮吗\n      answer: 包\n${faq.replace(/^/gm, '  ').trimEnd()}\n`,
    ],
    [
      'rows before an item',
      'faq:\n问题,答案\n尺码,看表\n  - question: 包邮吗\n    answer: 包\n',
      `faq:\n${faq}  - question: 包邮吗\n    answer: 包\n`,
    ],
    ['the first row behind the key', 'faq: 问题,答案\n尺码,看表\n', `faq:\n${faq}`],
    ['the first bars behind the key', 'faq: | 问题 | 答案 |\n|---|---|\n| 尺码 | 看表 |\n', `faq:\n${faq}`],
    [
      'comments before, among and after the rows',
      'faq: # 问答\n\n问题,答案\n# 常问的\n尺码,看表\n\n# 完\n',
      `faq: # 问答\n\n  # 常问的\n${faq}\n# 完\n`,
    ],
    [
      'below a key further in',
      'staffing:\n  team:\n编号,姓名\nli,小李\n',
      'staffing:\n  team:\n    - id: li\n      name: 小李\n',
    ],
    [
      'cells that a field takes as a number or as a list',
      'auto_replies:\n什么时候发,关键词,先后,内容\nkeyword,发票、开票,2,好\n',
      'auto_replies:\n  - when: keyword\n    keywords:\n      - 发票\n      - 开票\n    order: 2\n    text: 好\n',
    ],
    [
      'columns that no field is for, at the margin',
      'faq:\n问题\t答案\t次数\t\n尺码\t看表\t35\t旺季\n',
      `faq:\n${faq}    # 次数: 35\n    # 旺季\n`,
      commented('“次数”、没有名字的一栏'),
    ],
    [
      'columns that no field is for, indented',
      'faq:\n  问题,答案,次数\n  尺码,看表,35\n',
      `faq:\n${faq}    # 次数: 35\n`,
      commented('“次数”'),
    ],
    [
      'columns that no field is for, where YAML cannot read them',
      'faq:\n  | 问题 | 答案 | 次数 |\n  |---|---|---|\n  | 尺码 | 看表 | 35 |\n',
      `faq:\n${faq}    # 次数: 35\n`,
      commented('“次数”'),
    ],
    [
      'below no section: the columns say which',
      '问题\t答案\n尺码\t看表\n',
      `faq:\n${faq}`,
      '放到“faq:”下面，每一行变成一条',
    ],
  ];
  for (const [what, written, items, title = eachRow] of made)
    for (const newline of ['\n', '\r\n'])
      it(`${what}${newline === '\n' ? '' : ' (CRLF)'}: told once, and made items on request`, () => {
        const text = (head + written).replaceAll('\n', newline);
        assert.equal(told(text).length, 1, told(text).join('\n'));
        assert.equal(fixed(text), text);
        assert.equal(chosen(text, title), (head + items).replaceAll('\n', newline));
        assert.deepEqual(told(head + items), []);
      });

  const plain: readonly (readonly [what: string, written: string, said: RegExp])[] = [
    ['no names of columns', 'faq:\n甲\t乙\t丙\n丁\t戊\t己\n', /最上面加一行栏名（问题、回答）/],
    ['none, drawn', 'faq:\n  | 甲 | 乙 | 丙 |\n  |--|--|--|\n  | 1: 2 | 2 | 3 |\n', /最上面加一行栏名/],
    ['a column too few', 'tags:\n名称\t颜色\n老客\t红\n', /每一条都要有“编号”/],
    ['a cell too few', 'faq:\n问题\t答案\n尺码\t\n包邮\t包\n', /每一条都要有“回答”/],
    ['a section that takes none', 'hours:\n时间\t周一\n上午\t9点\n', /“hours:”下面不能放表格/],
    ['no section', '时间\t周一\n上午\t9点\n', /不属于任何一节。先写它那一节的名字/],
    [
      'a section that is elsewhere',
      'faq:\n  - question: 问\n    answer: 答\nlive:\n  hosts: true\n问题\t答案\n尺码\t看表\n',
      /应该放在“faq:”下面/,
    ],
  ];
  for (const [what, written, said] of plain)
    it(`with ${what}: told once, in words`, () => {
      const text = head + written;
      const rows = told(text, 'zh').filter((message) => message.includes('表格'));
      assert.equal(rows.length, 1, told(text, 'zh').join('\n'));
      assert.match(rows[0]!, said);
      assert.ok(!told(text).some((line) => line.includes('stray-line') || line.includes('unexpected')));
    });

  it('that is the whole file is told once', () => {
    for (const text of ['标题,内容\n尺码,看表\n', '| 标题 | 内容 |\n|---|---|\n| 尺码 | 看表 |\n'])
      assert.deepEqual(told(text), ['1 schema/not-a-playbook'], text);
  });

  it('is the rest of a text where no head names its columns', () => {
    const text = `${head}quick_replies:\n  - text: 看这里\n| 尺码 | 身高 |\n|---|---|\n| M | 160 |\n`;
    assert.deepEqual(told(text), ['5 yaml/stray-line']);
    assert.equal(
      chosen(text, '当作上面那段文字的后几行（写在“|”后面，往里缩进）'),
      `${head}quick_replies:\n  - text: |\n      看这里\n      | 尺码 | 身高 |\n      |---|---|\n      | M | 160 |\n`,
    );
  });

  it('keeps every cell of the case', () => {
    let text = read('tables-at-the-margin');
    for (const title of [commented('“使用次数”'), eachRow, eachRow]) text = chosen(text, title);
    assert.deepEqual(formOf(text), []);
    for (const part of [
      '  - title: 发货\n    text: "48 小时内发出: 周末除外"\n    # 使用次数: 35\n',
      '  - title: "尺码: 大"\n    text: 看"尺码表"\n    # 使用次数: 8\n',
      '\n# 顾客常问的\nfaq:\n  - question: 包邮吗?\n    answer: "满 99 包邮 #偏远除外"\n',
      '    answer: |-\n      没发出就能改\n      发出了找客服\n',
      'announcements:\n  - title: 放假\n    text: |-\n      春节\n      不发货\n',
    ])
      assert.ok(text.includes(part), text);
  });
});
