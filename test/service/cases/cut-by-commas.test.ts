import assert from 'node:assert/strict';
import type { FixKind } from '../../../server/src/service/format/finding';
import { fixed, formOf } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';

describe('a comma in braces that cuts a value', () => {
  const rows: readonly (readonly [what: string, before: string, after: string, suggested?: string])[] = [
    [
      'a text for customers',
      'quick_replies:\n  - { text: 亲，好的, 马上, title: 好 }\n',
      'quick_replies:\n  - { text: "亲，好的, 马上", title: 好 }\n',
    ],
    [
      'a list of days',
      'staffing:\n  shifts:\n    - {id: a, days: mon,tue, time: 09:00-18:00}\n',
      'staffing:\n  shifts:\n    - {id: a, days: [mon, tue], time: 09:00-18:00}\n',
    ],
    [
      'ranges of a day',
      'hours:\n  weekly: {mon-fri: 9:00-12:00,13:00-18:00, sat: 10:00-12:00}\n',
      'hours:\n  weekly: {mon-fri: [09:00-12:00, 13:00-18:00], sat: 10:00-12:00}\n',
    ],
    [
      'a number',
      'staffing:\n  load: {daily_inquiries: 1,200}\n',
      'staffing:\n  load: {daily_inquiries: 1200}\n',
    ],
    [
      'words and a list of ids',
      'priority:\n  categories:\n    - {id: a, name: 急, level: 1, match: {keywords: 急,退款, channels: [im]}}\n',
      'priority:\n  categories:\n    - {id: a, name: 急, level: 1, match: {keywords: [急, 退款], channels: [im]}}\n',
    ],
    [
      'a name, which may be two things',
      'quick_replies:\n  - {title: 发货, 到货, text: 好}\n',
      'quick_replies:\n  - {title: 发货, 到货, text: 好}\n',
      'quick_replies:\n  - {title: "发货, 到货", text: 好}\n',
    ],
    [
      'a way through menus',
      'disable:\n  steps:\n    - {action: login, title: 登录, path: 客服, 机器人}\n',
      'disable:\n  steps:\n    - {action: login, title: 登录, path: 客服, 机器人}\n',
      'disable:\n  steps:\n    - {action: login, title: 登录, path: [客服, 机器人]}\n',
    ],
    [
      'days in place of a key',
      'hours:\n  weekly: {mon,tue: 09:00-12:00}\n',
      'hours:\n  weekly: {mon,tue: 09:00-12:00}\n',
      'hours:\n  weekly: {mon: 09:00-12:00,tue: 09:00-12:00}\n',
    ],
    [
      'what is no part of it is only told',
      'staffing:\n  shifts:\n    - {id: a, days: mon-fri, time: 09:00-18:00, mia}\n',
      'staffing:\n  shifts:\n    - {id: a, days: mon-fri, time: 09:00-18:00, mia}\n',
    ],
  ];
  const after = (text: string, kinds: readonly FixKind[]): string =>
    fixed(head + text, kinds).slice(head.length);
  for (const [what, before, sure, suggested = sure] of rows)
    it(what, () => {
      assert.equal(after(before, ['fix']), sure);
      assert.equal(after(before, ['fix', 'suggestion']), suggested);
      const told = formOf(head + before);
      assert.equal(told.length, 1);
      assert.match(told[0]!, /^花括号里，逗号后面是下一个键/);
    });

  it('names both ends of the cut', () => {
    const text = `${head}quick_replies:\n  - { text: Sure, we will, title: Sure }\n`;
    assert.deepEqual(formOf(text, 'en'), [
      'In braces a comma begins the next key: "text:" is read as "Sure" only, and "we will" is cut off. Write "text: "Sure, we will"".',
    ]);
  });

  it('a key that is empty on purpose, and a misspelt one, are none', () => {
    assert.deepEqual(
      formOf(`${head}quick_replies:\n  - { text: 好, title: }\n  - { text: 好, titel: 好 }\n`),
      ['这里没有“titel”这一项，是不是要写 title（标题）？'],
    );
  });
});
