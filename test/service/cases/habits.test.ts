import assert from 'node:assert/strict';
import { chosen, fixed, formOf, read } from './form-help';
import { told } from './typo-help';

/** A text with some words in place of others, each of which it holds. */
const changed = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((all, [old, now]) => {
    assert.ok(all.includes(old), old);
    return all.replace(old, now);
  }, text);

describe('a first playbook with the habits of other programs', () => {
  it('32-word-habits: what can mean one thing only is put right', () => {
    const text = read('32-word-habits');
    const after = changed(
      text,
      ['{ name: “小满家居”， platfrom: douyin }', '{ name: "小满家居", platform: douyin }'],
      ['[personal_service，inaccurate_replies]', '[personal_service, inaccurate_replies]'],
      ['[“退款”，“投诉”]', '["退款", "投诉"]'],
      [
        '周一至周五, time: 9：00—18：00, members: [王芳，李霞]',
        'mon-fri, time: 09:00-18:00, members: [wangfang, lixia]',
      ],
      ['周末, time: 10:00～22:00, members: 李霞', 'sat-sun, time: 10:00-22:00, members: [lixia]'],
      ['quick_reply: 退款', 'quick_reply: refund'],
    );
    assert.equal(fixed(text), after);
    assert.deepEqual(formOf(after), []);
  });

  it('营业时间, as shops say, is understood where the format says 接待时间', () => {
    const text = `playbook: 1
shop: { name: 店 }
营业时间: { weekly: { mon-sun: 09:00-18:00 } }
assistant: { active: 只在营业时间外 }
priority: { categories: [{ id: a, during: 营业时间内 }] }
`;
    assert.equal(
      fixed(text, ['fix', 'suggestion']),
      changed(
        text,
        ['营业时间: {', 'hours: {'],
        ['只在营业时间外', 'out_of_hours'],
        ['营业时间内', 'open_hours'],
      ),
    );
  });

  it('marks of code that were copied along are deleted', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\n';
    for (const [open, close] of [
      ['```yaml\n', '```\n'],
      ['```\r\n', '```'],
      ['~~~ yml\n', '~~~\n'],
    ] as const) {
      const copied = `${open}${text}${close}`;
      assert.ok(told(copied).includes('1 yaml/stray-line'));
      assert.equal(fixed(copied), text);
    }
  });

  it('33-wechat-habits: lines that would reach customers as one are told, and kept on request', () => {
    const text = read('33-wechat-habits');
    assert.deepEqual(told(text), [
      '8 yaml/folded-lines',
      '13 yaml/lines-of-text',
      '24 yaml/stray-line',
      '30 yaml/stray-line',
      '19 schema/wrong-kind',
    ]);
    assert.equal(fixed(text), changed(text, ['text: 亲亲，尺码看这里', 'text: |\n      亲亲，尺码看这里']));
    const steps = [
      ['写成“|”后面的几行，保留换行', 'text: 亲亲，退款', 'text: |\n      亲亲，退款'],
      ['当作文字，一行还是一行（加“|”）', 'text:\n      - 现货', 'text: |\n      - 现货'],
      [
        '当作上面那段文字的后几行（写在“|”后面，往里缩进）',
        'text: 亲亲您好\n欢迎光临小满家居\n有事您说话\n',
        'text: |\n      亲亲您好\n      欢迎光临小满家居\n      有事您说话\n',
      ],
      ['当作上面那段文字的后几行（写在“|”后面，往里缩进）', '\n偏远地区 5 天', '\n      偏远地区 5 天'],
    ] as const;
    let current = fixed(text);
    for (const [title, old, now] of steps) {
      const next = changed(current, [old, now]);
      assert.equal(chosen(current, title), next);
      current = next;
    }
    assert.deepEqual(told(current), []);
  });

  it('34-excel-habits: each row becomes an item on request, with every cell as it was', () => {
    const text = read('34-excel-habits');
    assert.equal(fixed(text), text);
    const [head, rows] = [text.slice(0, text.indexOf('quick_replies:')), text.slice(text.indexOf('faq:'))];
    const replies =
      'quick_replies:\n  - title: 尺码, 怎么选\n    text: 您好，看详情页的"尺码表"\n    group: 售前\n  - title: 发货\n    text: |-\n      现货 48 小时内发出\n      预售看详情页\n    group: 售后\n';
    const faq =
      'faq:\n  - question: 包邮吗?\n    answer: "满 99 包邮: 新疆除外"\n  - question: 能改地址吗\n    answer: "没发出就能改 #找客服"\n';
    const title = '把表格的每一行变成一条';
    assert.equal(chosen(text, title), text.replace(rows, faq));
    assert.equal(chosen(text.replace(rows, faq), title), head + replies + faq);
  });

  it('35-shift-table: each name gets its id; of two people with one name neither is taken', () => {
    const text = read('35-shift-table');
    const after = changed(
      text,
      ['shfits', 'shifts'],
      [
        '[周一、周三], time: 9:00-18:00, memebrs: [小王／Amy Chen]',
        '[mon, wed], time: 09:00-18:00, members: [xiaowang, amy]',
      ],
      ['周二, time: 下午2点-晚上10点', 'tue, time: 14:00-22:00'],
      ['backup: [小王]', 'backup: [xiaowang]'],
      ['member: amy chen', 'member: amy'],
      ['cover: 小 王', 'cover: xiaowang'],
    );
    assert.equal(fixed(text), after);
    assert.deepEqual(formOf(after), [
      '“小张”是好几个成员的名字，这里要写其中一个的编号：zhangsan, zhangli。',
    ]);
  });

  it('36-tags-and-categories: names of tags, categories, replies and people are found', () => {
    const text = read('36-tags-and-categories');
    const after = changed(
      text,
      ['中文、英文', '[zh, en]'],
      ['category: 投诉, tags: [老客户；易投诉]', 'category: complaint, tags: [vip, angry]'],
      ['vip_tags: 老客户', 'vip_tags: [vip]'],
      ['投诉；举报；12315', '[投诉, 举报, "12315"]'],
      ['tags: [易投诉]', 'tags: [angry]'],
      ['assign: 王姐, escalate_to: 王姐, replies: 安抚', 'assign: lead, escalate_to: lead, replies: [r1]'],
      ['30秒', '30s'],
      ['3分钟', '3m'],
      ['defualt: 其他', 'default: other'],
    );
    assert.equal(fixed(text), after);
    assert.deepEqual(formOf(after), []);
  });
});
