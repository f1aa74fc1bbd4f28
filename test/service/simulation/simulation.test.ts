import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { momentOfLocal, openFile, simulation, type Simulation } from '../../../server/src/service';
import { positionAt } from '../../../server/src/service';

const playbook = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly:
    mon-sun: 09:00-22:00
  calendar: cn
  holiday: 10:00-16:00
staffing:
  team:
    - { id: xiao-lin, name: 小林, level: senior }
    - { id: a-jie, name: 阿杰, level: junior }
  shifts:
    - { id: early, name: 早班, days: mon-sun, time: 09:00-18:00, members: [xiao-lin] }
    - { id: late, name: 晚班, days: mon-sun, time: 14:00-22:00, members: [a-jie] }
  load: { daily_inquiries: 120, peak_hour_share: 0.1, by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0], handle_time: 5m }
  targets: { first_response: 3m }
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, match: { keywords: [投诉, 315] }, assign: { level: senior }, first_response: 1m, escalate_to: xiao-lin, escalate_after: 30m, replies: [sorry] }
    - { id: shipping, name: 物流, match: { keywords: [快递, 发货] } }
  default: shipping
quick_replies:
  - { id: sorry, title: 投诉先这样回, text: '{{buyer.nickname|亲}}，真的抱歉，{{fill.进展}}' , fill: [{ name: 进展 }] }
  - { id: courier, title: 发什么快递, text: 发中通 }
auto_replies:
  - { id: night, when: after_hours, text: '{{hours.next_open}}回复您', delay: 5s }
  - { id: rest, when: holiday, text: '放假期间 {{hours.holiday}} 有人' }
`;

function ask(text: string, at: string, rest: { locale?: 'zh' | 'en'; source?: string } = {}): Simulation {
  const snapshot = openFile('file:///a.playbook.yaml', 1, rest.source ?? playbook);
  const document = snapshot.documents[0]!;
  const moment = momentOfLocal(document.playbook, at)!;
  const inquiry = { text, channel: 'im', tags: [], opensChat: true };
  return simulation(snapshot, document, { inquiry, moment, locale: rest.locale ?? 'zh' });
}

/** The lines, from 1, that the steps of a topic lead to. */
const linesOf = (found: Simulation, topic: string): number[] =>
  found.steps
    .filter((step) => step.topic === topic)
    .flatMap(({ because }) => because.flatMap(({ range }) => (range ? [range.start.line + 1] : [])));

const textsOf = (found: Simulation, topic: string): string[] =>
  found.steps.filter((step) => step.topic === topic).map(({ text }) => text);

describe('what happens when a customer writes', () => {
  it('in the day', () => {
    const found = ask('快递坏了，我要投诉', '2026-11-23 15:00');
    assert.equal(found.open, true);
    assert.equal(found.answered_by, 'person');
    assert.equal(found.closes_at, '2026-11-23 22:00');
    assert.equal(found.category?.id, 'complaint');
    assert.deepEqual(found.category?.matched, [{ condition: 'keywords', entry: '投诉' }]);
    assert.deepEqual(
      found.outranked.map(({ id }) => id),
      ['shipping'],
    );
    assert.deepEqual(found.on_shift, ['xiao-lin', 'a-jie']);
    assert.deepEqual(found.assigned, ['xiao-lin']);
    assert.deepEqual(found.deadlines, [
      {
        of: 'first_response',
        seconds: 60,
        due: '2026-11-23 15:01',
        due_instant: '2026-11-23T15:01:00+08:00',
        warn_instant: undefined,
        warn: undefined,
      },
      {
        of: 'escalate_after',
        seconds: 1800,
        due: '2026-11-23 15:30',
        due_instant: '2026-11-23T15:30:00+08:00',
        warn_instant: undefined,
        warn: undefined,
      },
    ]);
    assert.deepEqual(found.auto_replies, []);
    // It is pasted by hand: a sample nickname would reach a customer of another name.
    assert.equal(found.replies[0]!.text, '亲，真的抱歉，[进展]');
    assert.ok(found.wait_seconds! > 0 && found.wait_seconds! < 180, String(found.wait_seconds));
  });

  it('at night: the reply as the customer reads it, and who takes it in the morning', () => {
    const found = ask('有人吗', '2026-11-23 23:10');
    assert.equal(found.answered_by, 'after_hours');
    assert.equal(found.next_opening, '2026-11-24 09:00');
    const [{ range, ...night }, ...more] = found.auto_replies as [Simulation['auto_replies'][number]];
    assert.deepEqual(night, {
      id: 'night',
      when: 'after_hours',
      text: '明天 09:00回复您',
      delay_seconds: 5,
    });
    assert.deepEqual(more, []);
    assert.ok(playbook.split('\n')[range.start.line]!.includes('id: night'));
    assert.equal(found.category?.id, 'shipping');
    assert.deepEqual(found.category?.matched, []);
    assert.deepEqual(found.assigned, []);
    assert.deepEqual(found.assigned_later, {
      member: 'xiao-lin',
      from: '2026-11-24 09:00',
      from_instant: '2026-11-24T09:00:00+08:00',
    });
    assert.equal(found.deadlines[0]!.due, '2026-11-24 09:03');
    assert.equal(found.wait_seconds, undefined);
  });

  it('on a public holiday', () => {
    const found = ask('有人吗', '2026-10-02 17:00');
    assert.equal(found.answered_by, 'holiday');
    assert.deepEqual(
      found.auto_replies.map(({ text }) => text),
      ['放假期间 10:00–16:00 有人'],
    );
    assert.match(found.steps[0]!.because[0]!.text, /国庆节.*10:00–16:00/);
    assert.deepEqual(linesOf(found, 'hours'), [8]);
  });

  it('leads to the lines that make it so', () => {
    const found = ask('快递坏了，我要投诉', '2026-11-23 23:10');
    assert.deepEqual(linesOf(found, 'hours'), [6]);
    assert.deepEqual(linesOf(found, 'auto_reply'), [27]);
    assert.deepEqual([...new Set(linesOf(found, 'category'))], [20, 21, 19]);
    assert.deepEqual(linesOf(found, 'people'), [20, 14]);
    assert.deepEqual(linesOf(found, 'deadline'), [20, 20]);
  });

  it('is told in both languages', () => {
    assert.deepEqual(textsOf(ask('投诉', '2026-11-23 23:10'), 'hours'), [
      '不在接待时间，次日 09:00 开始接待',
    ]);
    const english = ask('投诉', '2026-11-23 23:10', { locale: 'en' });
    assert.deepEqual(textsOf(english, 'hours'), ['Closed; opens at 09:00 the next day']);
    assert.ok(
      english.steps.every(({ text, because }) =>
        [text, ...because.map((one) => one.text)].every((one) => !/\{\w+\}/.test(one)),
      ),
    );
  });

  it('tells no category apart from no default and from a default that nobody knows', () => {
    const why = (priority: string) =>
      textsOf(
        ask('在吗', '2026-11-23 10:10', { source: `playbook: 1\nshop:\n  name: 新店\n${priority}` }),
        'category',
      );
    const one = 'categories: [{ id: ship, match: { keywords: [快递] } }]';
    assert.deepEqual(why(''), ['还没有写咨询类别']);
    assert.deepEqual(why(`priority: { ${one} }\n`), ['哪一类都对不上，也没有默认类别']);
    assert.deepEqual(why(`priority: { ${one}, default: other }\n`), [
      '哪一类都对不上；默认类别写的是“other”，可是没有这一类',
    ]);
  });

  it('is told of a file that says next to nothing', () => {
    const found = ask('在吗', '2026-11-23 23:10', { source: 'playbook: 1\nshop:\n  name: 新店\n' });
    assert.equal(found.open, false);
    assert.equal(found.category, undefined);
    assert.deepEqual(found.deadlines, []);
    assert.equal(found.steps.length, 7);
  });

  describe('whoever is on shift while the shop is closed', () => {
    const source = `playbook: 1
shop:
  name: 小店
hours:
  weekly:
    mon-fri: 09:00-21:00
  calendars:
    - { id: repairs, weekly: { mon-fri: 16:00-20:00 } }
staffing:
  team:
    - { id: lin, name: 小林 }
    - { id: jie, name: 阿杰 }
  shifts:
    - { id: early, name: 早班, days: mon-sat, time: 08:00-14:00, members: [lin, jie] }
    - { id: late, name: 晚班, days: mon-sat, time: 15:00-24:00, members: [jie] }
  load: { daily_inquiries: 100, by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0], handle_time: 5m }
  targets: { first_response: 3m }
  backup: [lin]
priority:
  categories:
    - { id: complaint, match: { keywords: [投诉] }, assign: { member: lin } }
    - { id: repair, name: 维修, match: { keywords: [维修] }, calendar: repairs }
    - { id: urgent, match: { keywords: [漏电] }, during: always }
auto_replies:
  - { id: night, when: after_hours, text: 下班了 }
  - { id: busy, when: busy, text: 忙, from: 2027-01-01 }
  - { id: away, when: no_agent, text: 离开一下, enabled: false }
`;
    const at = (time: string, text = '在吗') => ask(text, time, { source });

    it('takes nothing before it opens', () => {
      const found = at('2026-12-02 08:30');
      assert.deepEqual(found.assigned, []);
      assert.equal(found.assigned_later?.from, '2026-12-02 09:00');
      assert.deepEqual(textsOf(found, 'people'), ['这会儿没有人接，当天 09:00 起由在班的一位接：小林、阿杰']);
      assert.deepEqual(linesOf(found, 'people'), [14]);
    });

    it('takes nothing on a day on which it is closed', () => {
      assert.deepEqual(textsOf(at('2026-12-05 10:00', '投诉'), 'people'), [
        '这会儿没有人接，12月7日（周一）09:00 起由小林接',
      ]);
    });

    it('takes what is answered around the clock', () => {
      assert.deepEqual(at('2026-12-02 08:30', '插座漏电').assigned, ['lin', 'jie']);
    });

    it('goes by the hours of the category', () => {
      const found = at('2026-12-02 10:00', '维修');
      assert.deepEqual(textsOf(found, 'people'), ['这会儿没有人接，当天 16:00 起由阿杰接']);
      assert.deepEqual(linesOf(found, 'people'), [22, 15]);
      assert.deepEqual(at('2026-12-02 16:00', '维修').assigned, ['jie']);
    });

    it('nobody stands in before it opens, somebody may while it is open', () => {
      assert.deepEqual(linesOf(at('2026-12-02 21:30', '投诉'), 'people'), [21, 14]);
      assert.deepEqual(linesOf(at('2026-12-02 14:30', '投诉'), 'people'), [21, 14, 18]);
    });

    it('automatic replies that nothing triggers at that moment are not spoken of', () => {
      assert.deepEqual(linesOf(at('2026-12-02 21:30'), 'auto_reply'), [25]);
      assert.deepEqual(linesOf(at('2026-12-02 14:30'), 'auto_reply'), [27]);
    });

    it('a wait is told where customers come and somebody is there', () => {
      assert.deepEqual(textsOf(at('2026-12-02 20:30'), 'wait'), []);
      const alone = at('2026-12-02 14:30').steps.find(({ topic }) => topic === 'wait')!;
      assert.equal(alone.text, '这个钟点会来顾客，要有人在班');
      assert.equal(alone.because[0]!.text, '一小时大约来 9.1 位，需要 2 人');
    });
  });

  it('has ranges inside the file, for every sample, at every hour of a week', () => {
    for (const name of [
      'small-shop',
      'big-shop',
      'double-eleven',
      'kept-on',
      'english',
      'newcomer',
      'many-gaps',
    ]) {
      const source = readFileSync(`samples/${name}.playbook.yaml`, 'utf8');
      const snapshot = openFile('file:///a.playbook.yaml', 1, source);
      const document = snapshot.documents[0]!;
      const end = positionAt(snapshot, source.length).line;
      const start = momentOfLocal(document.playbook, '2026-11-09 00:30')!;
      for (let hour = 0; hour < 168; hour += 17) {
        const inquiry = { text: '投诉，退款，什么时候发货 refund', channel: 'im', tags: [], opensChat: true };
        const found = simulation(snapshot, document, {
          inquiry,
          moment: start + hour * 3_600_000,
          locale: 'zh',
        });
        for (const { text, because } of found.steps) {
          assert.ok(
            !/undefined|NaN|Infinity|\{\w+\}/.test(text + because.map((one) => one.text).join()),
            text,
          );
          for (const { range } of because) if (range) assert.ok(range.end.line <= end);
        }
      }
    }
  });
});
