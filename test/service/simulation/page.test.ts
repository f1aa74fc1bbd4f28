import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { FormState } from '../../../server/src/protocol';
import { allFindings, openFile, simulatorFix, simulatorPage, withBases } from '../../../server/src/service';
import { applyText } from '../apply-text';
import { open } from '../marks';

const head = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly:
    mon-sun: 09:00-22:00
staffing:
  team:
    - { id: xiao-lin, name: 小林, level: senior }
    - { id: a-jie, name: 阿杰, level: junior }
  shifts:
    - { id: early, name: 早班, days: mon-sun, time: 09:00-18:00, members: [xiao-lin] }
    - { id: late, name: 晚班, days: mon-sun, time: 14:00-22:00, members: [a-jie] }
priority:
  categories:
    - id: complaint
      name: 投诉
      level: 1
      match:
        keywords: [投诉, '315']
      assign: { level: senior }
      first_response: 1m
      replies: [sorry]
    - { id: shipping, name: 物流, match: { keywords: [快递, 发货], channels: [wechat] } }
    - { id: vip, name: 老客, match: { tags: [vip] } }
quick_replies:
  - { id: sorry, title: 投诉先这样回, text: "<b>{{buyer.nickname|亲}}</b>，\\n真的抱歉" }
auto_replies:
  - { id: night, when: after_hours, text: '{{shop.name}}{{hours.next_open}}回复您', delay: 30s }
tags:
  - { id: vip, name: 老客户 }
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-12 }
  - { id: undated }
`;

/** 10:30 where the shop is. */
const context = { locale: 'zh', today: '2026-11-23', now: '2026-11-23T02:30:00Z' } as const;
const typed: FormState = { message: ['我要投诉'], opens_chat: ['yes'] };

const partsOf = (form: FormState | undefined, text = head, locale: 'zh' | 'en' = 'zh') =>
  new Map(
    simulatorPage(open(text), form, { ...context, locale }).parts.map(({ id, html }) => [id, html] as const),
  );

/** The words of a part without its tags. */
const wordsOf = (html: string | undefined): string =>
  (html ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The text with the example saved. */
function saved(form: FormState, text = head, today: string = context.today): string {
  const edit = simulatorFix(open(text), form, { ...context, today });
  return edit ? applyText(text, Object.values(edit.changes!)[0]!) : text;
}

const examplesIn = (text: string) =>
  (parse(text) as { checks: { examples: Record<string, unknown>[] } }).checks.examples;

describe('the page on which a message is tried', () => {
  it('says at first what it is for, and offers messages of the playbook’s own words', () => {
    const parts = partsOf(undefined);
    assert.deepEqual([...parts.keys()], ['try-form', 'try-answer']);
    assert.match(parts.get('try-answer')!, /data-fill="message" value="你好，想问一下投诉"/);
    assert.match(wordsOf(partsOf({ message: ['  '] }).get('try-answer')), /写一句顾客会说的话/);
    assert.match(
      partsOf(undefined, 'playbook: 1\nshop:\n  name: 小满\n').get('try-answer')!,
      /value="在吗？"/,
    );
  });

  it('has a form whose choices are those of the format and of the playbook', () => {
    const form = partsOf(typed).get('try-form')!;
    const values = (name: string) =>
      [
        ...(new RegExp(`<select name="${name}">(.*?)</select>`, 's').exec(form)?.[1] ?? '').matchAll(
          /value="([^"]*)"/g,
        ),
      ].map((match) => match[1]);
    assert.deepEqual(values('moment'), ['now', 'promotion:double-12', 'at']);
    assert.deepEqual(values('channel'), ['im', 'live_comment', 'short_video_comment', 'phone', 'wechat']);
    assert.deepEqual(values('situation'), ['', 'busy', 'queue', 'closing']);
    assert.match(wordsOf(form), /老客户/);
    assert.match(wordsOf(partsOf(typed, head, 'en').get('try-form')), /First message/);
  });

  it('keeps what is typed out of the form’s HTML, so that an answer overwrites nothing', () => {
    assert.equal(partsOf(typed).get('try-form'), partsOf(undefined).get('try-form'));
  });

  it('answers as a chat, in one sentence for those who listen; then what to say, and reasons that lead to their lines', () => {
    const parts = partsOf(typed);
    assert.deepEqual([...parts.keys()], ['try-form', 'try-answer', 'try-replies', 'try-why']);
    const answer = parts.get('try-answer')!;
    assert.match(
      wordsOf(answer),
      /11月23日（周一）10:30 我要投诉 归到“投诉”，优先级 1；由小林接；当天 10:31 前要有人回第一句。/,
    );
    assert.match(answer, /role="status"/);
    const line = head.split('\n').findIndex((one) => one.includes('keywords: [投诉'));
    assert.match(
      parts.get('try-why')!,
      new RegExp(`data-goto="${line}:19-${line}:21">“投诉”里有关键词“投诉”</a>`),
    );
  });

  it('says who takes it shift by shift, and does not name the whole of a large team', () => {
    const ids = Array.from({ length: 10 }, (_, at) => `p${at}`);
    const team = ids.map((id, at) => `{ id: ${id}, name: 甲${at} }`).join(', ');
    const large = `playbook: 1
shop: { name: 小满 }
staffing:
  team: [${team}, { id: lin, name: 小林, level: senior }]
  shifts:
    - { id: early, name: 早班, days: mon-sun, time: 09:00-18:00, members: [${ids.join(', ')}] }
    - { id: mid, name: 中班, days: mon-sun, time: 10:00-19:00, members: [lin] }
priority:
  categories: [{ id: all, name: 全部, match: { keywords: [投诉] } }]
`;
    const why = (text: string, locale: 'zh' | 'en' = 'zh') =>
      wordsOf(partsOf(typed, text, locale).get('try-why'));
    assert.match(why(large), /由在班的一位接：甲0、甲1、甲2等 11 人/);
    assert.match(why(large), /甲0、甲1、甲2等 10 人上早班，09:00–18:00 .*小林上中班，10:00–19:00/);
    assert.match(why(large, 'en'), /甲0, 甲1, 甲2 and others, 10 in all are on 早班/);
    const senior = large.replace('match:', 'assign: { level: senior }, match:');
    assert.match(why(senior), /由小林接.*甲0、甲1、甲2等 10 人也在班，但不接这一类/);
  });

  it('shows automatic replies as they are read, with their delay', () => {
    const parts = partsOf({ ...typed, moment: ['at'], at: ['2026-11-24T23:10'] });
    const words = wordsOf(parts.get('try-answer'));
    assert.match(words, /11月24日（周二）23:10 我要投诉 自动回复，30 秒后 小满家居明天 09:00回复您/);
  });

  it('takes the evening of a promotion’s first day, and now where a choice is gone or makes no sense', () => {
    const at = (moment: string, time = '') =>
      wordsOf(partsOf({ ...typed, moment: [moment], at: [time] }).get('try-answer'));
    assert.match(at('promotion:double-12'), /12月10日（周四）20:00/);
    assert.match(at('promotion:gone'), /11月23日（周一）10:30/);
    assert.match(at('at', 'soon'), /11月23日（周一）10:30/);
  });

  it('offers replies to be copied, without what only the workbench knows', () => {
    const html = partsOf(typed).get('try-replies')!;
    assert.match(html, /data-copy-text="&lt;b&gt;亲&lt;\/b&gt;，\n真的抱歉"/);
    assert.doesNotMatch(html, /小鹿|<b>/);
  });

  it('heeds tags, the channel and whether it opens the chat', () => {
    const welcome = `${head}  - { id: none }\n`.replace(
      'auto_replies:\n',
      'auto_replies:\n  - { id: hello, when: welcome, text: 您好呀 }\n',
    );
    const words = (form: FormState) =>
      [...partsOf({ message: ['在吗'], ...form }, welcome).values()].map(wordsOf).join(' ');
    assert.match(words({ tag: ['vip'] }), /归到“老客”/);
    assert.match(words({ opens_chat: ['yes'] }), /您好呀/);
    assert.doesNotMatch(words({}), /您好呀/);
  });

  it('never throws, whatever the file and the form', () => {
    for (const text of [
      '',
      '---\n---\n',
      '{',
      'playbook: 1\nshop: {timezone: Mars/Base}\nchecks: {examples: 5}\n',
    ])
      for (const form of [undefined, {}, typed, { message: ['<'], moment: ['at'], at: [] }]) {
        assert.ok(partsOf(form, text).size > 1);
        saved(form ?? {}, text);
      }
  });
});

describe('a message saved as an example', () => {
  const night: FormState = { ...typed, moment: ['at'], at: ['2026-11-24T23:10'] };

  it('goes into a section of its own where there is none, and says what happens', () => {
    const text = saved(night);
    assert.ok(text.startsWith(head));
    assert.deepEqual(examplesIn(text), [
      {
        message: '我要投诉',
        at: '2026-11-24 23:10',
        expect: {
          open: false,
          category: 'complaint',
          auto_reply: ['night'],
          answer_by: '2026-11-25 09:01',
          reply: 'sorry',
        },
      },
    ]);
    const codes = allFindings(open(text), { today: '2026-11-23' }).flatMap(({ findings }) =>
      findings.map(({ code }) => code),
    );
    assert.ok(!codes.some((code) => /^(?:yaml|schema|reference)\/|example-fails/.test(code)), codes.join());
  });

  it('comes behind the examples that are there, whose comments stay', () => {
    const before = `${head}checks:\n  # 每周看一次\n  examples:\n    # 白天\n    - { message: 在吗, at: 2026-11-23 10:00, expect: { open: true } } # 好\n`;
    const text = saved(night, before);
    assert.ok(text.startsWith(before.trimEnd()));
    assert.deepEqual(
      examplesIn(text).map(({ message }) => message),
      ['在吗', '我要投诉'],
    );
    const empty = `${head}checks:\n  today: 2026-11-23 # 固定\n`;
    assert.ok(saved(night, empty).startsWith(empty.trimEnd()));
    assert.equal(examplesIn(saved(night, empty)).length, 1);
  });

  it('writes down what is unlike most customers, and nothing else', () => {
    const form: FormState = {
      message: ['是#我：\n"在吗"'],
      tag: ['vip'],
      order_state: ['paid'],
      situation: ['busy'],
    };
    const [example] = examplesIn(saved({ ...form, channel: ['wechat'] }));
    const { expect, ...asked } = example!;
    assert.deepEqual(asked, {
      message: '是#我：\n"在吗"',
      at: '2026-11-23 10:30',
      channel: 'wechat',
      order_state: 'paid',
      tags: ['vip'],
      opens_chat: false,
      situation: 'busy',
    });
    assert.deepEqual(expect, { open: true, category: 'vip', auto_reply: [], assigned: 'xiao-lin' });
  });

  it('is saved once: then the page leads to it', () => {
    const text = saved(night);
    assert.equal(saved(night, text), text);
    const line = text.split('\n').findIndex((one) => one.includes('我要投诉'));
    assert.match(
      partsOf(night, text).get('try-answer')!,
      new RegExp(`data-goto="${line}:[^>]*>看存下的例子`),
    );
  });

  it('is brought up to date where something else happens now', () => {
    const changed = saved(night).replace('first_response: 1m', 'first_response: 5m');
    assert.match(partsOf(night, changed).get('try-answer')!, /data-fix="0"[^>]*>把例子改成现在的结果/);
    const text = saved(night, changed);
    assert.equal(examplesIn(text).length, 1);
    assert.equal((examplesIn(text)[0]!.expect as Record<string, unknown>).answer_by, '2026-11-25 09:05');
    assert.equal(saved(night, text), text);
  });

  it('is written into the shop’s own file where the shared file has the examples, with those', () => {
    const morning: FormState = { ...typed, moment: ['at'], at: ['2026-11-24T10:00'] };
    const base = openFile(
      'file:///base.playbook.yaml',
      1,
      saved(morning).replace('playbook: 1', 'playbook: 1\nshared: true'),
    );
    const keep = (text: string, form: FormState): string => {
      const shop = withBases(openFile('file:///shop.playbook.yaml', 1, text), [base]);
      const edit = simulatorFix(shop, form, context);
      assert.deepEqual(Object.keys(edit?.changes ?? {}), edit ? [shop.uri] : []);
      return edit ? applyText(text, edit.changes![shop.uri]!) : text;
    };
    const own = 'playbook: 1\nextends: ./base.playbook.yaml\nshop:\n  name: 东区店\n';
    for (const text of [own, `${own}checks:\n  today: 2026-11-24\n`]) {
      const kept = keep(text, night);
      assert.deepEqual(
        examplesIn(kept).map(({ at }) => at),
        [...examplesIn(base.text), ...examplesIn(saved(night))].map(({ at }) => at),
      );
      assert.equal(keep(kept, night), kept);
    }
    const later = `${own}hours: { weekly: { mon-sun: '11:00-22:00' } }\n`;
    assert.equal((examplesIn(keep(later, morning))[0]!.expect as { open: boolean }).open, false);
  });

  it('says in one sentence that nobody is there to take it', () => {
    const alone = head.replace(/^ {2}shifts:\n(?: {4}.*\n)+/m, '');
    assert.match(
      wordsOf(partsOf(typed, alone).get('try-why')),
      /由谁接 往后两周的接待时间里，没有排能接这条消息的人/,
    );
    assert.match(
      wordsOf(partsOf(typed, alone, 'en').get('try-why')),
      /Who takes it Nobody is on shift to take this in opening hours in the next two weeks/,
    );
  });
});
