import assert from 'node:assert/strict';
import { afterFirst, fixed, told } from './typo-help';

const reply = (text: string): string =>
  `playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: ${text}\n    title: 发货\n  - id: b\n    text: "好的"\n`;

describe('a text in quotes', () => {
  type Rows = readonly (readonly [what: string, written: string, after: string])[];

  const sure: Rows = [
    ['typographic quotes', '“两天内发出”', '"两天内发出"'],
    ['typographic quotes with plain ones inside', '“写"到付"的不收”', `'写"到付"的不收'`],
    ['typographic quotes with a backslash inside', '“存在 D:\\图片\\新”', "'存在 D:\\图片\\新'"],
    [
      'typographic quotes with what YAML would read as a line break',
      '‘第一行\\n第二行’',
      "'第一行\\n第二行'",
    ],
    ['typographic quotes with an apostrophe inside', "‘it's on its way’", `"it's on its way"`],
    ['typographic quotes with the other ones inside', '“回‘退’就行”', '"回‘退’就行"'],
    ['typographic quotes round a colon', '“地址: 看这里”', '"地址: 看这里"'],
    ['typographic quotes over two lines', '“Thank you for\n      waiting”', '"Thank you for\n      waiting"'],
    ['full-width quotes', '＂明天发出＂', '"明天发出"'],
    ['a typographic quote at the end only', '"两天内发出”', '"两天内发出"'],
    ['the opening one at the end', '"两天内发出“', '"两天内发出"'],
    ['a single one at the end', "'两天内发出’", "'两天内发出'"],
    ['a typographic one at the end, behind a pair', '"回“退”就行”', '"回“退”就行"'],
    ['a typographic one at the end, before a remark', '"两天内发出” # 店长定的', '"两天内发出" # 店长定的'],
    ['a typographic quote at the beginning only', '“两天内发出"', '"两天内发出"'],
    ['no end behind a pair inside', '"不想要就回“退”', '"不想要就回“退”"'],
    ['an apostrophe is no end', "'We’re here", "'We’re here'"],
    ['a comma behind the quotes', '"明天发出",', '"明天发出"'],
    ['a semicolon behind the quotes', "'明天发出';", "'明天发出'"],
    ['a wide comma behind the quotes', '"明天发出"，', '"明天发出"'],
    ['a path', '"看 C:\\pics\\图"', "'看 C:\\pics\\图'"],
    ['a path with an apostrophe', `"Tom's C:\\pics"`, `'Tom''s C:\\pics'`],
  ];
  for (const [what, written, after] of sure)
    it(`${what}: is mended`, () => {
      assert.equal(fixed(reply(written)), reply(after));
      assert.deepEqual(told(reply(after)), []);
    });

  const asked: Rows = [
    ['the same quotes inside', '"写"到付"的不收，谢谢"', `'写"到付"的不收，谢谢'`],
    ['an apostrophe inside', "'we're here, don't worry'", `"we're here, don't worry"`],
    ['an apostrophe inside, and no end', "'we're here", `"we're here"`],
    ['the same quotes inside, and no end', '"写"到付"的不收', `'写"到付"的不收'`],
    ['the same quotes inside, and a typographic end', '"写"到付"的不收”', `'写"到付"的不收'`],
    ['a line break that YAML knows, and quotes inside', '"先回"退"\\n再等"', '"先回\\"退\\"\\n再等"'],
    ['an apostrophe escaped as in programs', "'it\\'s here'", `"it's here"`],
    ['the same in double quotes', '"it\\\'s here"', `"it's here"`],
    ['a path beside a line break', '"第一行\\n看 C:\\pics"', '"第一行\\n看 C:\\\\pics"'],
    ['words in quotes at the beginning', '"退货"请点订单', `'"退货"请点订单'`],
    ['two words in quotes', '"退货"和"换货"', `'"退货"和"换货"'`],
    ['a full stop behind the quotes', '"明天发出"。', '"明天发出。"'],
  ];
  for (const [what, written, after] of asked)
    it(`${what}: is mended on request`, () => {
      assert.equal(fixed(reply(written)), reply(written));
      assert.equal(afterFirst(reply(written), 'suggestion'), reply(after));
      assert.deepEqual(told(reply(after)), []);
    });

  it('quotes that are part of the text stay', () => {
    for (const written of [
      '“退货”和“换货”都可以',
      '“退货”和“换货”',
      '亲，“退货”',
      '「退货」',
      "rock 'n' roll",
    ])
      assert.equal(fixed(reply(written)), reply(written));
  });

  it('every line that ends with a typographic quote is mended', () => {
    const text = 'playbook: 1\nshop:\n  name: "小满”\n  owner: "小张“\n  brand_voice: warm\n';
    assert.equal(fixed(text), text.replace('小满”', '小满"').replace('小张“', '小张"'));
  });

  it('that lacks its end before a remark is closed on request, and the remark stays out of it', () => {
    const text = reply('"两天内发出 # 店长定的');
    assert.equal(fixed(text), text);
    assert.equal(afterFirst(text, 'suggestion'), reply('"两天内发出" # 店长定的'));
    assert.equal(afterFirst(reply('"没有人接请按 #1'), 'suggestion'), reply('"没有人接请按 #1"'));
  });

  it('that lacks its end is closed behind the name of a key', () => {
    assert.equal(afterFirst(reply('"没有人接请按 # 键'), 'suggestion'), reply('"没有人接请按 # 键"'));
  });

  it('with an unknown backslash says that this is the cause', () => {
    assert.ok(
      told(reply('"看 C:\\pics"'), 'zh').some((line) =>
        line.startsWith('双引号里的反斜杠有特殊含义，“\\p”不认识'),
      ),
    );
  });
});
