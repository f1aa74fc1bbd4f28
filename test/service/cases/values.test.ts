import assert from 'node:assert/strict';
import { chosen, fixed, formOf, read } from './form-help';

/** A text with some words in place of others, each of which it holds. */
const changed = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((all, [old, now]) => {
    assert.ok(all.includes(old), old);
    return all.replaceAll(old, now);
  }, text);

describe('a file that someone wrote without knowing the format, after the safe fixes', () => {
  const cases: readonly (readonly [name: string, ...changes: readonly (readonly [string, string])[]])[] = [
    ['01-fix-keeps-unreadable-hours', ['9am-6pm', '09:00-18:00']],
    [
      '06-fix-map-of-replies',
      ['  发货: ', '  - title: 发货\n    text: '],
      ['  退货: ', '  - title: 退货\n    text: '],
    ],
    [
      '07-fix-chinese-days',
      ['days: 周一到周五', 'days: mon-fri'],
      ['days: 周一,', 'days: mon,'],
      ['days: 周末', 'days: sat-sun'],
    ],
    ['09-replies-of-another-tool'],
    [
      '11-fix-unsafe-keeps-people',
      ['days: 周一,', 'days: mon,'],
      ['time: 18:00-次日02:00', 'time: 18:00-02:00'],
    ],
    [
      '16-hours-of-a-web-page',
      ['    monday:', '    mon:'],
      ['    tuesday:', '    tue:'],
      ['    saturday:', '    sat:'],
      ['    sunday:', '    sun:'],
      ['7am - 5pm', '07:00-17:00'],
      ['noon - 12am', '12:00-24:00'],
    ],
    [
      '17-faq-in-chapters',
      [
        '- 发货:\n    - question: 能改地址吗\n      answer: 没发出就能改',
        '- question: 能改地址吗\n  answer: 没发出就能改\n  topic: 发货',
      ],
      [
        '- 退货:\n    - question: 怎么退\n      answer: 订单里申请',
        '- question: 怎么退\n  answer: 订单里申请\n  topic: 退货',
      ],
    ],
    [
      '31-hours-in-a-chain',
      [': 09:00-12:00, 13:00-18:00', ': [09:00-12:00, 13:00-18:00]'],
      ['sat: 24h', 'sat: 00:00-24:00'],
      ['sun: 休息', 'sun: closed'],
    ],
    ['fix-redirects-reference'],
  ];
  for (const [name, ...changes] of cases)
    it(name, () => {
      const text = read(name);
      const wanted = changed(text, ...changes);
      assert.equal(fixed(text), wanted);
      assert.equal(fixed(wanted), wanted);
    });

  it('is a list: it is told so once, every line stays, and nothing is put above it', () => {
    const text = read('04-fix-file-that-is-a-list');
    const [only, ...more] = formOf(text);
    assert.match(only!, /^整个文件是一个列表，而手册是一组“键: 值”/);
    assert.deepEqual(more, []);
    assert.equal(fixed(text), changed(text, ['16:00', "'16:00'"]));
  });

  it('has values that cannot be read: each is told with its line, once', () => {
    assert.deepEqual(
      formOf(read('12-unreadable-is-not-missing')).map((message) => message.split('。')[0]),
      [
        '“小李”看不懂',
        '“早九晚六”看不懂，要写成“time: 09:00-18:00”',
        '“一分钟”看不懂，要写成“first_response: 1m”',
        '这里应该是数字，现在是文字“九成”，要写成“reply_within_3m: 0.9”',
      ],
    );
  });

  it('keeps the people and the shifts even under the unsafe fixes', () => {
    const text = fixed(read('11-fix-unsafe-keeps-people'), ['fix', 'suggestion']);
    assert.match(text, /id: member-1\n {6}name: 小王\n/);
    assert.match(text, /\{ id: 小李, name: 小李 \}/);
    assert.match(text, /\{ id: early, days: mon, time: 早班, members: \[小李\] \}/);
    assert.match(text, /\{ id: late, days: 工作日, time: 18:00-02:00, members: \[小李\] \}/);
  });

  it('moves the reply of another tool on request, and puts nothing beside it', () => {
    const text = read('09-replies-of-another-tool');
    assert.ok(formOf(text).includes('这里没有“response”这一项，是不是要写 text（内容）？'));
    assert.ok(!formOf(text).some((message) => message.startsWith('还缺')));
    assert.equal(chosen(text, '把“response”改成“text”'), text.replace('  response:', '  text:'));
    assert.equal(fixed(text, ['fix', 'suggestion']), text.replaceAll('  response:', '  text:'));
  });

  it('are not invented: a text that is missing is no better by an empty one', () => {
    const text =
      'playbook: 1\nshop: { name: 小满 }\nquick_replies:\n  - { title: 发货 }\nauto_replies:\n  - { text: 您好 }\n';
    assert.equal(fixed(text, ['fix', 'suggestion']), text);
  });

  it('below "holidays" are days of their own, one text behind it is the hours of holidays', () => {
    const hours = (rest: string): string =>
      `playbook: 1\nshop: { name: 小满 }\nhours:\n  holidays: ${rest}\n`;
    const said = (rest: string): string => formOf(hours(rest)).join();
    assert.match(said('{ 春节: 休息, 国庆: 10:00-18:00 }'), /是不是要写 exceptions（特殊日子）/);
    assert.match(said('10:00-18:00'), /是不是要写 holiday（节假日时间）/);
  });
});
