import assert from 'node:assert/strict';
import { chosen, fixed, formOf } from './form-help';
import { told } from './typo-help';

const reply = (text: string): string =>
  `playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text:${text}\n  - id: b\n    text: 好\n`;
const keep = '写成“|”后面的几行，保留换行';

describe('a text of several lines without |', () => {
  const lost: readonly (readonly [what: string, written: string, kept: string])[] = [
    ['deeper lines', ' 亲亲您好\n      欢迎光临', ' |\n      亲亲您好\n      欢迎光临'],
    [
      'points',
      ' Steps\n      1. open the order\n      2. tap refund',
      ' |\n      Steps\n      1. open the order\n      2. tap refund',
    ],
    ['blank lines between', ' 亲亲\n      您好\n\n      欢迎', ' |\n      亲亲\n      您好\n\n      欢迎'],
    ['nothing on the first line', '\n      亲亲\n      您好', ' |\n      亲亲\n      您好'],
    ['dashes', ' 亲亲\n      - 点订单\n      - 点售后', ' |\n      亲亲\n      - 点订单\n      - 点售后'],
    ['deeper points', ' 亲亲\n      您好\n        - 点订单', ' |\n      亲亲\n      您好\n        - 点订单'],
    ['quotes', ' "亲亲\n      您好"', ' |\n      亲亲\n      您好'],
    ['single quotes', " '亲''亲\n      您好'", " |\n      亲'亲\n      您好"],
    ['a remark behind it', ' 亲亲\n      您好 # 店长定的', ' | # 店长定的\n      亲亲\n      您好'],
    [
      'a short English line',
      ' Hi there\n      please open the order\n      then tap refund',
      ' |\n      Hi there\n      please open the order\n      then tap refund',
    ],
  ];
  for (const [what, written, kept] of lost)
    it(`${what}: told once; the lines are kept on request, and none is touched unasked`, () => {
      const text = reply(written);
      assert.deepEqual(
        told(text).map((line) => line.slice(line.indexOf(' ') + 1)),
        ['yaml/folded-lines'],
      );
      assert.equal(fixed(text), text);
      assert.equal(chosen(text, keep), reply(kept));
      assert.deepEqual(told(reply(kept)), []);
    });

  it('with CRLF keeps CRLF', () => {
    const text = reply(' 亲亲\n      您好').replaceAll('\n', '\r\n');
    assert.equal(chosen(text, keep), reply(' |\n      亲亲\n      您好').replaceAll('\n', '\r\n'));
  });

  it('that is wrapped prose, behind > or |, or on one line is not told', () => {
    for (const written of [
      ' Thank you for your message, we are looking into it and will come\n      back to you within the day.',
      ' >\n      亲亲\n      您好',
      ' |\n      亲亲\n      您好',
      ' 亲亲您好',
      '\n      亲亲您好',
      ' "亲亲\\n您好"',
    ])
      assert.deepEqual(told(reply(written)), [], written);
  });

  it('with colons in it is put behind | at once, for no key can stand there', () => {
    const text = reply(' 亲亲，这样做\n      第一步: 点订单\n      - 再: 点售后');
    assert.deepEqual(told(text), ['5 yaml/lines-of-text']);
    assert.equal(fixed(text), reply(' |\n      亲亲，这样做\n      第一步: 点订单\n      - 再: 点售后'));
  });

  it('with a remark between, or a key that is misspelt, is a question', () => {
    for (const written of [
      ' 亲亲，这样做\n      第一步: 点订单\n      # 待定\n      第二步: 点售后',
      ' 亲亲\n      gruop: 售前',
    ]) {
      const text = reply(written);
      assert.equal(fixed(text), text, written);
    }
  });

  it('that looks like a list or like keys is taken for a text on request', () => {
    for (const lines of [
      '\n      - 点订单\n      - 点售后',
      '\n      第一步: 点订单\n      第 2 步: 点售后',
    ]) {
      const text = reply(lines);
      assert.deepEqual(formOf(text), [
        '这里应该是文字。几行的文字要写在“|”后面：先写“text: |”，下面的行不用动。',
      ]);
      assert.equal(fixed(text), text);
      assert.equal(chosen(text, '当作文字，一行还是一行（加“|”）'), reply(` |${lines}`));
    }
    assert.deepEqual(formOf(reply('\n      zh: 您好\n      en: Hello')), [
      '这里应该是文字，现在是一组“键: 值”。',
    ]);
  });

  it('is never said of a key that takes a list', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\nfaq:\n  甲 乙\n  丙: 丁\n';
    assert.ok(!told(text).some((line) => line.endsWith('lines-of-text')));
    assert.ok(!fixed(text).includes('faq: |'));
  });

  it('at the margin is told once, as the rest of the text above; a name of a section is none', () => {
    const text = 'playbook: 1\nfaq:\n  - question: 问\n    answer:\n甲\n乙\n';
    assert.deepEqual(
      told(text).filter((line) => line.includes('stray-line')),
      ['5 yaml/stray-line'],
    );
    assert.equal(
      chosen(text, '当作上面那段文字的后几行（写在“|”后面，往里缩进）'),
      text.replace('answer:\n甲\n乙', 'answer: |\n      甲\n      乙'),
    );
    const section = 'playbook: 1\nfaq:\n  - question: 问\n    answer: 答\nhours\n';
    assert.equal(fixed(section), section.replace('hours', 'hours:'));
  });
});

describe('rows pasted from a spreadsheet', () => {
  const faq = (rows: string): string => `playbook: 1\nshop: { name: 店 }\nfaq:\n${rows}`;
  const cases: readonly (readonly [what: string, rows: string, items: string])[] = [
    [
      'with quoted cells',
      '  问题,答案\n  "尺码, 怎么选","看""尺码表"""\n',
      '  - question: 尺码, 怎么选\n    answer: 看"尺码表"\n',
    ],
    [
      'with quotes from the start, which YAML cannot read',
      '  "问题","答案"\n  "尺码","看: 表"\n',
      '  - question: 尺码\n    answer: "看: 表"\n',
    ],
    [
      'with tabs and colons',
      '  问题\t答案\n  尺码: 大\t看表\n',
      '  - question: "尺码: 大"\n    answer: 看表\n',
    ],
    [
      'without a head, in two columns',
      '  "尺码","看表"\n  "包邮吗","包邮"\n',
      '  - question: 尺码\n    answer: 看表\n  - question: 包邮吗\n    answer: 包邮\n',
    ],
    [
      'with a cell of two lines and an empty one between',
      '  问题,答案\n  尺码,"看\n\n  表"\n',
      '  - question: 尺码\n    answer: |-\n      看\n\n      表\n',
    ],
  ];
  for (const [what, rows, items] of cases)
    it(`${what}: told once, and made items on request`, () => {
      const text = faq(rows);
      assert.equal(told(text).length, 1, told(text).join('\n'));
      assert.equal(fixed(text), text);
      assert.equal(chosen(text, '把表格的每一行变成一条'), faq(items));
      assert.deepEqual(told(faq(items)), []);
    });
});
