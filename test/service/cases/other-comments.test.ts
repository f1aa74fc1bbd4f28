import assert from 'node:assert/strict';
import { fixed, formOf } from './form-help';
import { told } from './typo-help';

type Row = readonly [what: string, before: string, after: string];

describe('comments and rulers as people know them from elsewhere', () => {
  const rows: readonly Row[] = [
    [
      'slashes at the margin, on a line and behind a value',
      'playbook: 1\n// 店铺资料\nshop:\n  name: 店\n  // 平台\n  platform: douyin // 抖音\n',
      'playbook: 1\n# 店铺资料\nshop:\n  name: 店\n  # 平台\n  platform: douyin # 抖音\n',
    ],
    [
      'between items',
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  // 发货类\n  - id: a\n    text: 好\n  // 退货类\n  - id: b\n    text: 好\n',
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  # 发货类\n  - id: a\n    text: 好\n  # 退货类\n  - id: b\n    text: 好\n',
    ],
    [
      'of HTML, SQL and settings files',
      'playbook: 1\n<!-- 资料 -->\nshop:\n  name: 店\n  -- 平台\n  platform: douyin\n; 时间\nhours: { calendar: cn }\n',
      'playbook: 1\n# 资料\nshop:\n  name: 店\n  # 平台\n  platform: douyin\n# 时间\nhours: { calendar: cn }\n',
    ],
    [
      'over several lines',
      'playbook: 1\n/* 第一行\n第二行 */\nshop:\n  name: 店\n  /*\n   * 平台\n   */\n  platform: douyin\n',
      'playbook: 1\n# 第一行\n# 第二行\nshop:\n  name: 店\n  #\n   # 平台\n   #\n  platform: douyin\n',
    ],
    [
      'around what is left out',
      'playbook: 1\n/*\nannouncements:\n  - id: a\n    text: 好\n*/\nshop: { name: 店 }\n',
      'playbook: 1\n#\n# announcements:\n  # - id: a\n    # text: 好\n#\nshop: { name: 店 }\n',
    ],
    [
      'rulers, with and without a heading',
      'playbook: 1\n---------\nshop:\n  name: 店\n  ======\n  platform: douyin\n——————\nhours: { calendar: cn }\n***** 常用语 *****\nfaq: []\n',
      'playbook: 1\n# ---------\nshop:\n  name: 店\n  # ======\n  platform: douyin\n# ——————\nhours: { calendar: cn }\n# ***** 常用语 *****\nfaq: []\n',
    ],
    [
      'a marker of documents as a ruler',
      'playbook: 1\nshop: { name: 店 }\n---\nhours: { calendar: cn }\n--- 常用语 ---\nfaq: []\n',
      'playbook: 1\nshop: { name: 店 }\n# ---\nhours: { calendar: cn }\n# --- 常用语 ---\nfaq: []\n',
    ],
  ];
  for (const [what, before, after] of rows)
    it(what, () => {
      assert.equal(fixed(before), after);
      assert.equal(fixed(before.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n'));
      assert.deepEqual(
        told(before).filter((one) => !/other-comment|document-marker/.test(one)),
        [],
      );
    });

  const stay: readonly (readonly [what: string, text: string])[] = [
    [
      'in a text of several lines',
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: |\n      亲\n      // 不要改\n      ------\n      好\n',
    ],
    ['an address', 'playbook: 1\nshop: { name: 店, owner: //example.com/a }\n'],
    ['a marker between playbooks', 'playbook: 1\nshop: { name: 甲 }\n---\nplaybook: 1\nshop: { name: 乙 }\n'],
  ];
  for (const [what, text] of stay)
    it(`but not ${what}`, () => {
      assert.equal(fixed(text), text);
      assert.deepEqual(told(text), []);
    });

  it('a ruler between the lines of a pasted text belongs to the text', () => {
    const text =
      'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: 亲\n------\n规格：大\n------\n';
    assert.equal(fixed(text), text);
    assert.match(
      fixed(text, ['fix', 'suggestion']),
      /text: \|\n {6}亲\n {6}------\n {6}规格：大\n {6}------\n/,
    );
  });

  it('below a text for customers it is asked about', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n    text: 好\n      // 旧的\n';
    assert.equal(fixed(text), text);
    assert.deepEqual(told(text, 'zh'), [
      '“// 旧的”接在上面那句话后面，会一起发给顾客。是注释的话，要以“#”开头：“# 旧的”。',
    ]);
    assert.equal(fixed(text, ['fix', 'suggestion']).replace(/^.*\n.*\n/, ''), fixedText);
  });
  const fixedText = 'quick_replies:\n  - id: a\n    text: 好\n      # 旧的\n';

  it('a section that is there twice makes a playbook of its own', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\nfaq: []\n---\nfaq: []\n';
    assert.deepEqual(formOf(text, 'en'), [
      '"playbook" (Format version) is missing.',
      '"shop" (Shop) is missing.',
    ]);
  });
});
