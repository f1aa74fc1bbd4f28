import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { covers } from './covers';
import { runRule } from '../rule-runner';

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';
const team = 'staffing:\n  team: [{ id: a, name: 小林 }, { id: b, name: 阿杰 }]\n';

/** The messages of a rule, in one language. */
const told = (id: string, yaml: string, day?: string, locale: 'zh' | 'en' = 'zh'): readonly string[] =>
  runRule(id, head + yaml, day).findings.map(({ message, data }) => say(message, locale, data));

describe('what was silent', () => {
  const kept = 'decision: { smart_service: enabled }\nassistant: { active: out_of_hours }\n';

  it('smart service out of hours: people answer in them', () => {
    assert.deepEqual(told('staffing/no-targets', kept), [
      '智能客服只在下班后接待，接待时间里，没有写首次响应要多快，也没有写 3 分钟回复率要多少。',
    ]);
    assert.equal(told('priority/missing', kept).length, 1);
    assert.equal(told('quick-replies/missing', kept).length, 1);
    // It is on: nothing is to be switched off, and it answers the platform's other hours.
    assert.deepEqual(told('disable/missing-step', kept), []);
    assert.deepEqual(
      told('staffing/platform-hours', `${kept}hours: { weekly: { mon: '09:00-18:00' } }\n`),
      [],
    );
    assert.deepEqual(told('staffing/no-targets', kept.replace('out_of_hours', 'always')), []);
  });

  it('smart service in hours only: what is left after hours needs an owner', () => {
    const inHours = kept.replace('out_of_hours', 'in_hours');
    assert.equal(told('staffing/offline-messages', inHours).length, 1);
    assert.deepEqual(told('staffing/no-targets', inHours), []);
  });
});

const reversed = (timeOff: string, notice: string) =>
  `${team}  time_off: [{ member: a, ${timeOff} }]\nannouncements: [{ text: 盘点, ${notice} }]\n`;

covers('checks/reversed-dates', {
  'finds an end before its beginning, wherever it is': {
    yaml: reversed('from: 2026-12-26, to: 2026-12-24', 'from: 2027-01-02, to: 2027-01-01'),
    says: [
      {
        on: '2026-12-24',
        beside: ['2026-12-26'],
        zh: '2026-12-24 比开始的 2026-12-26 还早，这一条永远不会生效。',
        fixes: [
          {
            title: '把两个日期对调',
            kind: 'suggestion',
            after: reversed('from: "2026-12-24", to: "2026-12-26"', 'from: 2027-01-02, to: 2027-01-01'),
          },
        ],
      },
      {
        on: '2027-01-01',
        beside: ['2027-01-02'],
        zh: '2027-01-01 比开始的 2027-01-02 还早，这一条永远不会生效。',
        fixes: [
          {
            title: '把两个日期对调',
            kind: 'suggestion',
            after: reversed('from: 2026-12-26, to: 2026-12-24', 'from: "2027-01-01", to: "2027-01-02"'),
          },
        ],
      },
    ],
  },
});

covers('staffing/short-rest', {
  'tells the time between': {
    yaml: `${team}  shifts: [{ name: 晚班, days: fri, time: '16:00-24:00', members: [a] }, { name: 早班, days: sat, time: '06:30-12:00', members: [a] }]\n`,
    says: [
      {
        key: 'short',
        keysBeside: ['before'],
        zh: '小林周五上完“晚班”，第二天又上“早班”，中间只隔 6 小时 30 分钟，不到 8 小时。',
      },
    ],
  },
});

covers('staffing/no-training', {
  'goes by the rhythm of each': {
    yaml: 'staffing: { training: [{ topic: 新品, every: 14d, last: 2026-10-01 }] }\n',
    says: [
      {
        key: 'overdue',
        zh: '“新品”上次是 2026-10-01，离今天 52 天，已经超过说好的间隔（14 天）。',
        fixes: [],
      },
    ],
  },
});

covers('promotions/no-plan', {
  'knows 8 March and the Spring Festival sale': {
    yaml: '',
    day: '2027-01-10',
    says: [
      {
        level: 'info',
        zh: '离38节（2027-03-08）还有 57 天，大促安排里没有它：参加还是不参加，谁来接待，都没有写。',
      },
      {
        level: 'warning',
        zh: '离年货节（2027-01-23）还有 13 天，大促安排里没有它：参加还是不参加，谁来接待，都没有写。',
      },
    ],
  },
  'knows the two of the end of the year': {
    yaml: '',
    day: '2026-11-01',
    says: [
      { data: { name: { zh: '双11', en: 'Double 11' }, day: '2026-11-11', days: 10 } },
      { level: 'warning' },
    ],
  },
});

describe('what was untrue', () => {
  it('rules of Chinese platforms hold elsewhere only where an option says so', () => {
    const other = '  platform: other\n';
    assert.deepEqual(told('promotions/no-plan', other), []);
    const slow = 'priority: { categories: [{ id: c, first_response: 10m }] }\n';
    assert.deepEqual(told('priority/slow-first-response', other + slow), []);
    const asked = 'checks: { options: { priority/slow-first-response: { limit: 3m } } }\n';
    assert.equal(told('priority/slow-first-response', other + slow + asked).length, 1);
    const tags =
      'tags: [{ id: a, color: red }, { id: b, color: blue }, { id: c, color: green }, { id: d, color: yellow }, { id: e, color: pink }]\n';
    assert.equal(told('tags/limits', tags).length, 1);
    assert.deepEqual(told('tags/limits', other + tags), []);
  });

  it('contacts and absolute claims: a hint where another platform or no law of China may bind the shop', () => {
    const texts = 'quick_replies: [{ text: 这是最好的，加微信 abc123456 }]\n';
    const levels = (rule: string, shop: string): readonly unknown[] =>
      runRule(rule, head + shop + texts).findings.map(({ level }) => level);
    const contact = 'reply/off-platform-contact';
    const abroad = '  platform: other\n  timezone: America/Chicago\n';
    assert.deepEqual(levels(contact, ''), ['error']);
    assert.deepEqual(levels(contact, '  platform: other\n'), ['info']);
    assert.deepEqual(levels(contact, abroad), []);
    assert.deepEqual(levels(contact, '  platform: douyin\n  timezone: America/Chicago\n'), ['error']);
    assert.deepEqual(levels('reply/absolute-claim', ''), ['warning']);
    assert.deepEqual(levels('reply/absolute-claim', '  platform: other\n'), ['warning']);
    assert.deepEqual(levels('reply/absolute-claim', abroad), ['info']);
  });

  it('a telephone is marked with the words that lead to it and its brackets; only one that is an example is a blank too', () => {
    const words = (rule: string, text: string): readonly unknown[] =>
      runRule(rule, `${head}quick_replies: [{ text: '${text}' }]\n`).findings.map(({ data }) => data?.words);
    const contact = 'reply/off-platform-contact';
    for (const [text, found, blanks] of [
      ['有事打 13812345678', '13812345678', ['13812345678']],
      ['急单请打店里电话 0571-88123456', '打店里电话 0571-88123456', []],
      ['Call us at (312) 555-0142, please', 'Call us at (312) 555-0142', ['555-0142']],
    ] as const) {
      assert.deepEqual(words(contact, text), [found]);
      assert.deepEqual(words('reply/placeholder-residue', text), blanks);
    }
  });

  it('a rest whose end is before its start never comes: it needs no announcement', () => {
    const rest = (to: string): string =>
      `hours: { weekly: { mon: '09:00-18:00' }, exceptions: [{ from: 2026-12-20, to: ${to}, hours: closed, name: 盘点 }] }\n`;
    assert.deepEqual(told('announcements/promotion-unannounced', rest('2026-12-10')), []);
    assert.deepEqual(told('announcements/promotion-unannounced', rest('2026-12-20')), [
      '“盘点”休息（2026-12-20）没有公告，顾客会一直等回复。',
    ]);
  });

  it('platform hours go by the exceptions of a window and of holidays', () => {
    const off =
      'decision: { smart_service: disabled_for_window, window: { from: 2026-12-10, to: 2026-12-13 } }\n';
    const hours = "hours:\n  weekly: { mon-sun: '09:00-18:00' }\n";
    const special = "  exceptions: [{ from: 2026-12-10, to: 2026-12-13, hours: '08:00-23:00' }]\n";
    assert.deepEqual(told('staffing/platform-hours', off + hours + special), []);
    assert.equal(told('staffing/platform-hours', off + hours).length, 2);
    const holidays =
      "hours:\n  weekly: { mon-sun: '08:00-23:00' }\n  calendar: cn\n  exceptions: [{ from: 2027-01-01, to: 2027-01-03, hours: '08:00-23:00' }]\n";
    assert.deepEqual(told('staffing/platform-hours', holidays), []);
  });

  it('the steps put in order end with the test message', () => {
    const steps = ['verify', 'switch_off', 'login', 'verify', 'save']
      .map((action) => `    - { action: ${action}, title: t }\n`)
      .join('');
    const { findings } = runRule('disable/step-order', `${head}disable:\n  steps:\n${steps}`);
    const [fix] = findings[0]!.fixes!;
    assert.equal(fix!.kind, 'suggestion');
    assert.deepEqual(
      fix!.edits.map((edit) => edit.kind === 'reorder' && edit.order),
      [[2, 1, 4, 0, 3]],
    );
  });

  it('no fix takes a person off a shift, or a reason out of a decision', () => {
    const shifts = `${team}  shifts: [{ days: mon, time: '09:00-18:00', members: [a] }, { days: mon, time: '10:00-12:00', members: [a, b] }]\n`;
    const reasons =
      'decision: { smart_service: disabled, reasons: [low_volume], keep_reasons: [high_volume] }\n';
    for (const [id, yaml] of [
      ['staffing/overlapping-shift', shifts],
      ['decision/contradiction', reasons],
    ] as const) {
      const { findings } = runRule(id, head + yaml);
      assert.ok(findings.length > 0);
      for (const { fixes = [] } of findings) assert.deepEqual(fixes, []);
    }
  });
});

covers('staffing/break-outside-shift', {
  'knows the night': {
    yaml: `${team}  shifts: [{ days: mon, time: '20:00-04:00', members: [a], breaks: ['00:00-00:30'] }]\n`,
    on: [],
  },
  'tells of a break that goes on after the shift, and of one who is not there': {
    yaml: `${team}  shifts: [{ days: mon, time: '09:00-18:00', members: [a], breaks: [{ time: '17:30-18:30', members: [b] }] }]\n`,
    on: ["'17:30-18:30'", 'b'],
  },
});

covers('staffing/weights', {
  'points at the metrics': {
    yaml: 'staffing: { assessment: { metrics: [{ weight: 0.5 }, { weight: 0.4 }] } }\n',
    on: ['metrics'],
  },
  'takes thirds for a whole': {
    yaml: 'staffing: { assessment: { metrics: [{ weight: 0.33 }, { weight: 0.33 }, { weight: 0.33 }] } }\n',
    on: [],
  },
  'says nothing of a weight that cannot be read': {
    yaml: 'staffing: { assessment: { metrics: [{ weight: 40 }, { weight: 0.4 }] } }\n',
    on: [],
  },
});

covers('staffing/no-day-off', {
  'points at the name': {
    yaml: `${team}  shifts: [{ days: mon-sun, time: '09:00-18:00', members: [a] }, { days: mon-sat, time: '09:00-18:00', members: [b] }]\n`,
    on: ['小林'],
  },
  'does not count an hour at lunch': {
    yaml: `${team}  shifts: [{ days: mon-sun, time: '12:00-13:00', members: [a] }]\n`,
    on: [],
  },
});

covers('staffing/absent-without-cover', {
  'tells of a skill that nobody else has': {
    yaml: 'staffing:\n  team: [{ id: a, name: 小林, skills: [退款] }, { id: b }]\n  time_off: [{ member: a, from: 2026-12-24, to: 2026-12-25 }]\npriority: { categories: [{ id: c, assign: { skill: 退款 } }] }\n',
    says: [
      {
        on: 'a',
        beside: ['退款'],
        key: 'skill',
        keysBeside: ['needed'],
        zh: '团队里只有小林会“退款”，12月24日（周四）至12月25日（周五）请假，没有写谁顶（cover）。',
        en: '小林, the only one who can do "退款", is away (Thu 24 Dec to Fri 25 Dec), and no cover is named.',
        fixes: [],
      },
    ],
  },
  'points at the only lead': {
    yaml: 'staffing:\n  team: [{ id: a, level: lead }, { id: b }]\n  time_off: [{ member: a, from: 2026-12-24 }, { member: b, from: 2026-12-24 }]\n',
    on: ['a'],
  },
  'points at a cover who cannot do it': {
    yaml: 'staffing:\n  team: [{ id: a, skills: [refund] }, { id: b }]\n  time_off: [{ member: a, from: 2026-12-24, cover: b }]\npriority: { categories: [{ id: c, assign: { skill: refund } }] }\n',
    on: ['b'],
    beside: ['refund'],
  },
});

covers('staffing/expired-shift', {
  'points at the end': {
    yaml: `${team}  shifts: [{ days: mon, time: '09:00-18:00', valid: { to: 2026-11-21 } }]\n`,
    on: ['2026-11-21'],
  },
});

covers('promotions/shift-outside-hours', {
  'points at the time of the shift': {
    yaml: "hours: { weekly: { mon-sun: '09:00-21:00' } }\npromotions: [{ id: p, from: 2026-12-10, to: 2026-12-11, extra_shifts: [{ days: mon-sun, time: '20:00-24:00' }] }]\n",
    on: ["'20:00-24:00'"],
  },
  'lets people come a little early': {
    yaml: "hours: { weekly: { mon-sun: '09:00-21:00' } }\npromotions: [{ id: p, from: 2026-12-10, to: 2026-12-11, extra_shifts: [{ days: mon-sun, time: '08:45-12:00' }] }]\n",
    on: [],
  },
});

covers('quick-replies/review-due', {
  'points at the date': {
    yaml: 'quick_replies: [{ text: 好, review_on: 2026-11-21 }]\n',
    on: ['2026-11-21'],
  },
});

covers('disable/password', {
  'points at the password only, and does not repeat it': {
    yaml: 'disable: { account: "主账号，密码 Xm88@home", steps: [{ action: login, title: "main, password: linen2026." }] }\n',
    says: ['Xm88@home', 'linen2026'].map((on) => ({
      on,
      data: {},
      zh: '这里像是写了密码。删掉它，并且换一个新密码。',
      fixes: [],
    })),
  },
  'lets people say where it is kept': {
    yaml: 'disable: { account: "主账号（密码在保险柜，问 Mia）", steps: [{ action: login, title: "Enter your password and log in" }] }\n',
    on: [],
  },
});
