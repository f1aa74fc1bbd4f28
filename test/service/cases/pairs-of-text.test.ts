import assert from 'node:assert/strict';
import type { FixKind } from '../../../server/src/service/format/finding';
import { fixed, formOf } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';

/** What it is, before, after fixes, and after suggestions too where that is more. */
type Row = readonly [what: string, before: string, after: string, suggested?: string];

describe('keys and values with another mark than YAML’s between them', () => {
  const rows: readonly Row[] = [
    [
      'items of a list',
      'faq:\n  - 问题：多久发货\n    答案：两天内\n',
      'faq:\n  - question: 多久发货\n    答案: 两天内\n',
      'faq:\n  - question: 多久发货\n    answer: 两天内\n',
    ],
    [
      'a mark without the space behind it',
      'faq:\n  - 问题:多久发货\n    答案:两天内\n',
      'faq:\n  - question: 多久发货\n    答案: 两天内\n',
      'faq:\n  - question: 多久发货\n    answer: 两天内\n',
    ],
    [
      'an equals sign in an item of one line',
      'staffing:\n  team:\n    - name= 小王\n    - 姓名=小李\n',
      'staffing:\n  team:\n    - name: 小王\n    - name: 小李\n',
      'staffing:\n  team:\n    - name: 小王\n      id: member-1\n    - name: 小李\n      id: member-2\n',
    ],
    ['a whole section', 'decision:\n  智能客服：关闭\n', 'decision:\n  smart_service: disabled\n'],
    [
      'beside the key of the section',
      'hours: 周一到周五：9:00-18:00\n  周末：10:00-16:00\n',
      'hours:\n  weekly:\n    mon-fri: 09:00-18:00\n    sat-sun: 10:00-16:00\n',
    ],
    [
      'on several levels',
      'staffing:\n  团队：\n    - 编号：mia\n      姓名：米娅\n  shifts：\n    - 编号：early\n',
      'staffing:\n  team:\n    - id: mia\n      name: 米娅\n  shifts:\n    - id: early\n',
    ],
    [
      'one item in place of the list',
      'quick_replies:\n  标题：发货\n  内容：亲，两天内发出\n',
      'quick_replies:\n  - title: 发货\n    text: 亲，两天内发出\n',
    ],
    [
      'questions in place of keys are asked about',
      'faq:\n  多久发货：两天内\n  能退吗：七天内可以\n',
      'faq:\n  多久发货：两天内\n  能退吗：七天内可以\n',
      'faq:\n  - question: 多久发货\n    answer: 两天内\n  - question: 能退吗\n    answer: 七天内可以\n',
    ],
    [
      'so are names of items',
      'faq:\n  - 多久发货：两天内\n',
      'faq:\n  - 多久发货：两天内\n',
      'faq:\n  - question: 多久发货\n    answer: 两天内\n',
    ],
    [
      'a value that YAML would read otherwise gets quotes',
      'faq:\n  - 问题：*真的*吗\n    答案："是"的\n',
      'faq:\n  - question: "*真的*吗"\n    答案: \'"是"的\'\n',
      'faq:\n  - question: "*真的*吗"\n    answer: \'"是"的\'\n',
    ],
    [
      'keys that recur begin the next item',
      'faq:\n  问：多久发货\n  答：两天内\n\n  问：能退吗\n  答：能\n',
      'faq:\n  - 问: 多久发货\n    答: 两天内\n\n  - 问: 能退吗\n    答: 能\n',
      'faq:\n  - question: 多久发货\n    answer: 两天内\n\n  - question: 能退吗\n    answer: 能\n',
    ],
    [
      'so do keys that read well, with texts of several lines and comments',
      'faq:\n  question: 多久\n  answer: |\n    两天内\n    真的\n  # 退货\n  question: 能退吗\n  answer: 能\n',
      'faq:\n  - question: 多久\n    answer: |\n      两天内\n      真的\n  # 退货\n  - question: 能退吗\n    answer: 能\n',
    ],
    [
      'several pairs on one line are only told',
      'auto_replies:\n  - when = after_hours; text = 下班了\n',
      'auto_replies:\n  - when = after_hours; text = 下班了\n',
    ],
    [
      'a line that goes on from a value is only told',
      'faq:\n  - 问题：多久发货\n    答案：两天内\n    周末顺延\n',
      'faq:\n  - 问题：多久发货\n    答案：两天内\n    周末顺延\n',
    ],
  ];
  const after = (text: string, kinds: readonly FixKind[]): string =>
    fixed(head + text, kinds).slice(head.length);
  for (const [what, before, sure, suggested = sure] of rows)
    it(what, () => {
      assert.equal(after(before, ['fix']), sure);
      assert.equal(after(before, ['fix', 'suggestion']), suggested);
      const windows = before.replaceAll('\n', '\r\n');
      assert.equal(after(windows, ['fix']), sure.replaceAll('\n', '\r\n'));
    });

  it('is told with the corrected line', () => {
    const text = `${head}faq:\n  - 问题：多久发货\n    答案：两天内\n`;
    assert.deepEqual(formOf(text), [
      '键和内容之间要写英文冒号加一个空格，不然这几行会连成一段文字：“问题: 多久发货”。',
    ]);
    assert.deepEqual(formOf(text, 'en'), [
      'Between a key and its value write a plain ":" and a space, or the lines are read as one text: "问题: 多久发货".',
    ]);
  });

  it('an equals sign is as good as a full-width colon at the margin and in braces', () => {
    const text =
      'playbook = 1\nshop = { name= 店, platform=douyin }\nhours =\n  weekly =\n    mon-fri = 9:00-18:00\n';
    assert.equal(
      fixed(text),
      'playbook: 1\nshop: { name: 店, platform: douyin }\nhours:\n  weekly:\n    mon-fri: 09:00-18:00\n',
    );
  });

  it('keys below an unknown one are no place for a section’s keys', () => {
    const text = `${head}staffing:\n  团队:\n    - 编号: mia\n      姓名: 米娅\n  shifts:\n    - 编号: early\n`;
    assert.match(fixed(text), /\n {2}team:\n {4}- id: mia\n {6}name: 米娅\n {2}shifts:\n/);
  });
});
