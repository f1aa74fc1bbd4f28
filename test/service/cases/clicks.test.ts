import assert from 'node:assert/strict';
import { chosen, fixed, formOf } from './form-help';

/** A file that is good but for a few lines. */
const shop = (lines: string): string => `playbook: 1\nshop: { name: 店 }\n${lines}`;

describe('what is said, and what one click makes of it', () => {
  const fixes: readonly (readonly [before: string, after: string])[] = [
    ['hours: { weekly: { mon: 早九晚六 } }', 'hours: { weekly: { mon: 09:00-18:00 } }'],
    [
      'hours:\n  weekly:\n    周一至周五: 上午9点到下午6点\n    周末: 休息\n',
      'hours:\n  weekly:\n    mon-fri: 09:00-18:00\n    sat-sun: closed\n',
    ],
    [
      'hours:\n  weekly:\n    周一、周三: 9:00-18:00\n',
      'hours:\n  weekly:\n    mon: 09:00-18:00\n    wed: 09:00-18:00\n',
    ],
    [
      'hours:\n  exceptions:\n    - { date: 2026年12月31日, hours: off }\n',
      'hours:\n  exceptions:\n    - { date: 2026-12-31, hours: closed }\n',
    ],
    [
      'staffing:\n  targets: { first_response: 半小时, satisfaction: 95% }\n',
      'staffing:\n  targets: { first_response: 30m, satisfaction: 0.95 }\n',
    ],
    [
      'staffing:\n  load: { daily_inquiries: 180 条/天, growth: 20% }\n',
      'staffing:\n  load: { daily_inquiries: 180, growth: 0.2 }\n',
    ],
    ['decision:\n  smart_service: off\n', 'decision:\n  smart_service: disabled\n'],
    ['decision:\n  smart_service: true\n', 'decision:\n  smart_service: enabled\n'],
    [
      'decision: { smart_service: disabled, reasons: 客服回复不准 }\n',
      'decision: { smart_service: disabled, reasons: 客服回复不准 }\n',
    ],
    ['promotions:\n  - { id: p, name: 618 }\n', 'promotions:\n  - { id: p, name: "618" }\n'],
    [
      'promotions:\n  - { id: p, name: x, from: 20261111 }\n',
      'promotions:\n  - { id: p, name: x, from: 2026-11-11 }\n',
    ],
    [
      'auto_replies:\n  - { when: keyword, text: 好, keywords: 发票，开票 }\n',
      'auto_replies:\n  - { when: keyword, text: 好, keywords: [发票, 开票] }\n',
    ],
    [
      'auto_replies:\n  - { when: keyword, text: 好, keywords: [发票，开票] }\n',
      'auto_replies:\n  - { when: keyword, text: 好, keywords: [发票, 开票] }\n',
    ],
    [
      'auto_replies:\n  - when: keyword\n    text: 好\n    keywords:\n      - 发票、开票\n      - 税号\n',
      'auto_replies:\n  - when: keyword\n    text: 好\n    keywords:\n      - 发票\n      - 开票\n      - 税号\n',
    ],
    [
      'auto_replies:\n  - when: keyword\n    text: 好\n    关键词: 发票\n',
      'auto_replies:\n  - when: keyword\n    text: 好\n    keywords: [发票]\n',
    ],
    [
      'auto_replies:\n  when: welcome # 全天\n  text: |\n    您好\n    请讲\n',
      'auto_replies:\n  - when: welcome # 全天\n    text: |\n      您好\n      请讲\n',
    ],
    [
      'faq:\n  能改地址吗: 没发出就能改 # 问仓库\n  # 常问\n  怎么退: |\n    订单里\n    申请\n',
      'faq:\n  - question: 能改地址吗\n    answer: 没发出就能改 # 问仓库\n  # 常问\n  - question: 怎么退\n    answer: |\n      订单里\n      申请\n',
    ],
    [
      'faq:\n  发货:\n    - question: 几天\n      answer: 两天\n    - question: 哪家\n      answer: 顺丰\n',
      'faq:\n  - question: 几天\n    answer: 两天\n    topic: 发货\n  - question: 哪家\n    answer: 顺丰\n    topic: 发货\n',
    ],
    [
      'staffing:\n  team:\n    xiao-li:\n      name: 小李\n      role: 客服\n',
      'staffing:\n  team:\n    - id: xiao-li\n      name: 小李\n      role: 客服\n',
    ],
    [
      'staffing:\n  targets:\n    - first_response: 1m # 快\n    - satisfaction: 0.9\n',
      'staffing:\n  targets:\n      first_response: 1m # 快\n      satisfaction: 0.9\n',
    ],
    ['quick_replie:\n  - { text: 好 }\n', 'quick_replies:\n  - { text: 好 }\n'],
    ['quickReplies:\n  - { text: 好 }\n', 'quick_replies:\n  - { text: 好 }\n'],
    // Nothing that is certain: all of it stays.
    ['hours: { weekly: { mon: 9点-6点 } }\n', 'hours: { weekly: { mon: 9点-6点 } }\n'],
    [
      'hours:\n  weekly:\n    monday: closed\n    周一: 09:00-18:00\n',
      'hours:\n  weekly:\n    monday: closed\n    周一: 09:00-18:00\n',
    ],
    ['staffing:\n  targets: { first_response: 90 }\n', 'staffing:\n  targets: { first_response: 90 }\n'],
    ['quick_replies:\n  - title: 发货\n', 'quick_replies:\n  - title: 发货\n'],
    ['tags:\n  - name: 急\n', 'tags:\n  - name: 急\n'],
    [
      'disable:\n  steps:\n    - title: 找开关\n      path: 客服 > 智能客服 → 设置\n',
      'disable:\n  steps:\n    - title: 找开关\n      path: [客服, 智能客服, 设置]\n',
    ],
    ['weekly: { mon: closed }\n', 'weekly: { mon: closed }\n'],
  ];
  for (const [before, after] of fixes)
    it(before.trim().replaceAll('\n', ' ⏎ '), () => {
      assert.equal(fixed(shop(before)), shop(after));
      assert.equal(fixed(shop(before).replaceAll('\n', '\r\n')), shop(after).replaceAll('\n', '\r\n'));
    });

  const choices: readonly (readonly [before: string, title: string, after: string])[] = [
    [
      'hours: { weekly: { mon: 9点-6点 } }',
      '把“9点-6点”改成“09:00-18:00”',
      'hours: { weekly: { mon: 09:00-18:00 } }',
    ],
    [
      'staffing: { targets: { first_response: 90 } }',
      '把“90”改成“90s”',
      'staffing: { targets: { first_response: 90s } }',
    ],
    [
      'staffing: { targets: { satisfaction: 80 } }',
      '把“80”改成“0.8”',
      'staffing: { targets: { satisfaction: 0.8 } }',
    ],
    [
      'promotions: [{ id: p, name: x, from: 11月11日 }]',
      '把“11月11日”改成“2027-11-11”',
      'promotions: [{ id: p, name: x, from: 2027-11-11 }]',
    ],
    [
      'hours: { weekly: 9:00-18:00 }',
      '把“9:00-18:00”改成“{mon-sun: 09:00-18:00}”',
      'hours: { weekly: {mon-sun: 09:00-18:00} }',
    ],
    ['staffing: { team: [小王] }', '写成 name', 'staffing: { team: [{id: member-1, name: 小王}] }'],
    ['staffing: { team: [{ name: Mia }] }', '补上 id: mia', 'staffing: { team: [{ name: Mia, id: mia }] }'],
    ['quick_replies:\n  - title: 发货\n', '补上 text', 'quick_replies:\n  - title: 发货\n    text:\n'],
    [
      'faq:\n  问题,答案\n  几天发货,两天\n  怎么退,订单里申请\n',
      '把表格的每一行变成一条',
      'faq:\n  - question: 几天发货\n    answer: 两天\n  - question: 怎么退\n    answer: 订单里申请\n',
    ],
  ];
  for (const [before, title, after] of choices)
    it(`${title}: ${before.trim().replaceAll('\n', ' ⏎ ')}`, () => {
      assert.equal(chosen(shop(before), title), shop(after));
    });

  const messages: readonly (readonly [before: string, zh: string, en: string])[] = [
    [
      'hours: { weekly: { mon: 9am-6pm } }',
      '“9am-6pm”看不懂，要写成“mon: 09:00-18:00”。接待时间写成 HH:MM-HH:MM，例如 09:00-18:00；全天写 00:00-24:00，休息写 closed。',
      '"9am-6pm" cannot be read; write "mon: 09:00-18:00". Hours are written HH:MM-HH:MM, such as 09:00-18:00; all day 00:00-24:00, no service closed.',
    ],
    [
      'staffing: { targets: { first_response: 90 } }',
      '这里应该是文字，现在是数字“90”，是“first_response: 90s”还是“first_response: 90m”？时长写成数字加单位：30s（秒）、3m（分钟）、2h（小时）、1d（天）。',
      'This should be text; it is a number, "90". Did you mean "first_response: 90s" or "first_response: 90m"? A duration is a number with a unit: 30s, 3m (minutes), 2h, 1d.',
    ],
    [
      'hours: { weekly: { 节假日: 10:00-16:00 } }',
      '“节假日”不是星期几：法定节假日的时间写在 weekly 旁边，“calendar: cn”加上“holiday: 10:00-16:00”这样的一行。',
      '"节假日" is not a day of the week: the hours of public holidays are written beside weekly, as "calendar: cn" and a line such as "holiday: 10:00-16:00".',
    ],
    [
      'faq: [{ 发货: [{ question: a, answer: b }] }]',
      '这里是一个不分层的列表：每一条都直接以“- ”开头，它属于哪一组写在这一条自己的“topic:”里。',
      'This is one flat list: every item begins with "- " here, and names its group itself, as "topic:".',
    ],
    [
      'quick_replies: { 发货: 48小时 }',
      '这里应该是列表：每一条以“- ”开头，例如 - { title: …, text: … }。',
      'This should be a list: each item begins with "- ", such as - { title: …, text: … }.',
    ],
    [
      'promotions: [{ id: p, name: x, from: 11月11日 }]',
      '“11月11日”没有写年份。日期写成 YYYY-MM-DD，而且日历上要有这一天，例如 2026-11-11。',
      '"11月11日" leaves out the year. A date is written YYYY-MM-DD and must exist in the calendar, such as 2026-11-11.',
    ],
  ];
  for (const [before, zh, en] of messages)
    it(`one finding: ${before}`, () => {
      assert.deepEqual(formOf(shop(before)), [zh]);
      assert.deepEqual(formOf(shop(before), 'en'), [en]);
    });

  it('tells a pasted table as a whole file', () => {
    const text = '问题,答案\n几天发货,两天\n';
    assert.match(formOf(text).join('\n'), /^这像是从表格里粘贴来的几行/);
    assert.equal(fixed(text), text);
  });

  it('names another id only where every id can be read, and by itself only where the letters are the same', () => {
    const file = (member: string, team = '{ id: xiao-li }, { id: lin }'): string =>
      shop(
        `staffing:\n  team: [${team}]\n  shifts: [{ days: mon, time: 09:00-18:00, members: [${member}] }]\n`,
      );
    assert.equal(fixed(file('xiaoli')), file('xiao-li'));
    assert.equal(fixed(file('xiao-lin')), file('xiao-lin'));
    assert.equal(chosen(file('xiao-lin'), '把“xiao-lin”改成“xiao-li”'), file('xiao-li'));
    assert.deepEqual(
      formOf(file('xiaoli', '{ id: xiao-li }, 小李')).filter((message) => /xiaoli.*是不是/.test(message)),
      [],
    );
  });
});
