import assert from 'node:assert/strict';
import { fixed as fixedWith } from './form-help';
import { fixed, told } from './typo-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';
const replies = (lines: string): string => `${head}quick_replies:\n${lines}`;

/** Asserts what the fixes make of a text; a second run leaves it alone. */
function mends(written: string, after: string): void {
  assert.equal(fixed(written), after);
  assert.equal(fixed(after), after);
}

/** Asserts that no fix is made unasked, and what is told. */
function asks(written: string, code: string): void {
  assert.equal(fixed(written), written);
  assert.ok(
    told(written).some((line) => line.endsWith(code)),
    told(written).join(),
  );
}

describe('lines keep their place', () => {
  it('tabs in the indent of a text become spaces, those behind it stay, and no reply is swallowed', () => {
    mends(
      replies(
        '\t- id: x\n\t  title: 查件\n\t  text: |\n\t    一\n\n\t    \t二\n\t- id: z\n\t  title: 换\n\t  text: 行\n',
      ),
      replies(
        '  - id: x\n    title: 查件\n    text: |\n      一\n\n      \t二\n  - id: z\n    title: 换\n    text: 行\n',
      ),
    );
    mends(
      replies(
        '\t- id: x\n\t  title: 查件\n\t  text: |\n\t    a\tb\n\t     c\n\t- { id: z, title: 换, text: 行 }\n',
      ),
      replies(
        '  - id: x\n    title: 查件\n    text: |\n      a\tb\n       c\n  - { id: z, title: 换, text: 行 }\n',
      ),
    );
  });

  describe('a comment within a text', () => {
    const cases: readonly (readonly [written: string, asked: string])[] = [
      [
        '  - id: a\n    title: 快递\n    text: |\n      您好\n     # 别说三天\n      明天到\n',
        '  - id: a\n    title: 快递\n    # 别说三天\n    text: |\n      您好\n      明天到\n',
      ],
      [
        '  - id: a\n    title: 快递\n    text: |\n      您好\n# 成本价 30\n\n      明天到\n   # 再说\n      后天\n',
        '  - id: a\n    title: 快递\n    # 成本价 30\n    # 再说\n    text: |\n      您好\n\n      明天到\n      后天\n',
      ],
    ];
    for (const [written, asked] of cases)
      it(asked.split('\n')[2]!, () => {
        asks(replies(written), 'yaml/comment-in-text');
        assert.equal(fixedWith(replies(written), ['fix', 'suggestion']), replies(asked));
      });

    it('that lines up with it is part of it, and one behind it is none', () => {
      const text = replies('  - id: a\n    title: 快递\n    text: |\n      # 您好\n      # 再见\n    # 尾\n');
      assert.deepEqual(told(text), []);
    });
  });

  it('an empty item among others is deleted, and the only one of a section', () => {
    const filled = '  - { id: a, title: 快递, text: 好 }\n';
    mends(replies(`  -\n${filled}`), replies(filled));
    mends(replies(`${filled}  -\n  -\n`), replies(filled));
    mends(`${head}faq:\n-\n`, `${head}faq:\n`);
    mends(
      `${head}decision:\n  smart_service: disabled\n  reasons:\n    -\n`,
      `${head}decision:\n  smart_service: disabled\n  reasons:\n    []\n`,
    );
  });

  it('an empty item with a note stays', () => {
    const text = replies('  - # 下周写\n  - { id: a, title: 快递, text: 好 }\n');
    assert.equal(fixed(text), text);
  });

  it('a list with empty items stays where it is, below a key that has no value yet', () => {
    for (const [first, list] of [
      ['smart_service', 'reasons'],
      ['decided_by', 'reasons'],
    ] as const) {
      const text = `${head}decision:\n  ${first}:\n  ${list}:\n    -\n    -\n`;
      assert.equal(fixed(text), `${head}decision:\n  ${first}:\n  ${list}:\n    []\n`);
    }
  });
});

describe('values stay values', () => {
  it('a key with its value at the margin is indented like the lines below', () => {
    mends(
      `${head}decision:\nsmart_service: enabled\n  reasons: [low_volume]\n  decided_by: 李\n`,
      `${head}decision:\n  smart_service: enabled\n  reasons: [low_volume]\n  decided_by: 李\n`,
    );
    mends(
      `${head}decision:\n    decided_by: 李\nsmart_service: disabled\n    reasons: [low_volume]\n`,
      `${head}decision:\n    decided_by: 李\n    smart_service: disabled\n    reasons: [low_volume]\n`,
    );
  });

  it('keys below the dash of an item are moved below its first key', () => {
    mends(
      `${head}staffing:\n  team:\n  - id: wang\n  name: 王\n  role: 客服\n  - id: li\n  name: 李\n`,
      `${head}staffing:\n  team:\n  - id: wang\n    name: 王\n    role: 客服\n  - id: li\n    name: 李\n`,
    );
    mends(
      replies('  - id: a\n  title: 快递\n  text: |\n    好\n    的\n  - id: b\n  title: 退\n  text: 行\n'),
      replies(
        '  - id: a\n    title: 快递\n    text: |\n      好\n      的\n  - id: b\n    title: 退\n    text: 行\n',
      ),
    );
  });

  it('a value before lines of another kind becomes no comment where the key takes one', () => {
    for (const text of [
      `${head}staffing:\n  team:\n    - id: wang\n      role: 客服\n        - 早班\n`,
      replies('  - id: a\n    title: 快递\n      - x: 1\n    text: 好\n'),
    ]) {
      const after = fixed(text);
      assert.ok(!/(?:role|title): #/.test(after), after);
    }
  });

  it('numbers and bullets before items become dashes', () => {
    const after = replies(
      '  - id: a\n    title: 快递\n    text: |\n      1. 好\n      2. 的\n  - id: b\n    title: 退\n    text: 行\n',
    );
    for (const [first, second, width] of [
      ['1. ', '2. ', 3],
      ['1、', '2、', 4],
      ['• ', '• ', 2],
      ['（1） ', '（2） ', 4],
    ] as const) {
      const blanks = ' '.repeat(width);
      mends(
        replies(
          `  ${first}id: a\n  ${blanks}title: 快递\n  ${blanks}text: |\n  ${blanks}  1. 好\n  ${blanks}  2. 的\n  ${second}id: b\n  ${blanks}title: 退\n  ${blanks}text: 行\n`,
        ),
        after,
      );
    }
  });
});

describe('marks of comments', () => {
  it('a full-width ＃ that begins a line becomes a plain one', () => {
    mends(
      'playbook: 1\n＃ 我们的店\nshop:\n  name: 花店\n  ＃平台\n  platform: other\n',
      'playbook: 1\n# 我们的店\nshop:\n  name: 花店\n  # 平台\n  platform: other\n',
    );
    mends('playbook: 1\nshop:\n  name: 花店\n  ＃＃ 主店\n', 'playbook: 1\nshop:\n  name: 花店\n  # 主店\n');
  });

  it('a hashtag, or a line below a text for customers, is asked about', () => {
    asks(replies('  - id: a\n    title: 上新\n    text: 看这里\n    ＃ 新品\n'), 'yaml/wide-hash');
    asks(`${head}＃新品＃ 上架\n`, 'yaml/wide-hash');
  });

  it('a comment behind a value that is read as part of it is told as what it is', () => {
    mends(
      'playbook: 1\nshop: { name: 店 }\nhours:\n  weekly:\n    mon-fri: 10:00-20:00＃白天\n    sat: closed#不上班\n',
      'playbook: 1\nshop: { name: 店 }\nhours:\n  weekly:\n    mon-fri: 10:00-20:00 # 白天\n    sat: closed # 不上班\n',
    );
    mends(
      'playbook: 1\nshop:\n  name: 店\n  platform: other ＃ 主店\n',
      'playbook: 1\nshop:\n  name: 店\n  platform: other # 主店\n',
    );
  });

  it('lines below a name are not made its text', () => {
    const text = 'playbook: 1\nshop:\n  name: 花店\n  老店\n';
    assert.equal(fixed(text), text);
  });
});
