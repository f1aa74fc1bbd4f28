import assert from 'node:assert/strict';
import { runRule } from '../rule-runner';
import { covers } from './covers';
import { saidBy } from './says';

const nine = "hours: { weekly: { mon-sun: '09:00-18:00' } }\n";
const replies = (...lines: readonly string[]) =>
  `auto_replies:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const night = (text: string) => replies(`{ when: after_hours, text: ${JSON.stringify(text)} }`);

covers('auto-replies/no-after-hours', {
  'has no section to point at': { yaml: nine, on: ['playbook: 1'] },
  'points at what is idle': {
    yaml: `${nine}${replies('{ when: after_hours, enabled: false, text: a }', '{ when: after_hours, channels: [phone], text: b }')}`,
    on: ['auto_replies'],
    beside: ['after_hours', 'after_hours'],
  },
  'waits for the window in which the robot is off': {
    yaml: `decision: { smart_service: disabled_for_window, window: { from: 2026-12-10, to: 2026-12-13 } }\n${nine}${replies('{ when: after_hours, from: 2026-12-10, to: 2026-12-13, text: a }')}`,
    on: [],
  },
  'asks a robot that works in hours only': {
    yaml: `decision: { smart_service: enabled }\nassistant: { active: in_hours }\n${nine}`,
    on: ['playbook: 1'],
  },
  'says nothing without hours, or where the shop never opens': {
    yaml: 'hours: { weekly: { mon: closed } }\n',
    on: [],
  },
});

covers('auto-replies/no-holiday', {
  'names each closure that nothing answers': {
    yaml: "hours:\n  weekly: { mon-sun: '09:00-18:00' }\n  calendar: cn\n  exceptions:\n    - { date: 2026-12-31, name: 盘点, hours: closed }\n    - { date: 2026-10-02, name: 过去了, hours: closed }\n",
    on: ['playbook: 1'],
    beside: ['盘点', 'cn'],
  },
  'wants a reply in force on those days': {
    yaml: `hours: { exceptions: [{ date: 2026-12-31, name: 盘点 }] }\n${replies('{ when: holiday, from: 2027-01-01, text: a }')}`,
    on: ['auto_replies'],
  },
  'wants one in the chat': {
    yaml: `hours: { exceptions: [{ date: 2026-12-31, name: 盘点 }] }\n${replies('{ when: holiday, channels: [phone], text: a }')}`,
    on: ['auto_replies'],
  },
});

covers('auto-replies/overlap', {
  'finds a reply that is never sent': {
    yaml: replies('{ when: busy, order: 2, text: a }', '{ when: busy, order: 1, text: b }'),
    on: ['busy'],
    beside: ['busy'],
  },
  'lets an exception go first': {
    yaml: replies('{ when: busy, from: 2026-12-01, to: 2026-12-03, text: a }', '{ when: busy, text: b }'),
    on: [],
  },
  'wants an order where each has something of its own': {
    yaml: replies('{ when: busy, to: 2026-12-03, text: a }', '{ when: busy, from: 2026-12-01, text: b }'),
    on: ['busy'],
  },
  'finds the keyword that a shorter one takes': {
    yaml: replies(
      '{ when: keyword, keywords: [发 票], text: a }',
      '{ when: keyword, keywords: [开票, 电子发票], text: b }',
    ),
    on: ['电子发票'],
    beside: ['keyword'],
  },
  'sees what several earlier ones take together': {
    yaml: replies(
      '{ when: welcome, to: 2026-12-03, text: a }',
      '{ when: welcome, from: 2026-12-04, text: b }',
      '{ when: welcome, from: 2026-12-01, to: 2026-12-20, text: c }',
      '{ when: welcome, text: d }',
    ),
    on: ['welcome', 'welcome'],
  },
  'minds no hours where the occasion does not': {
    yaml: replies('{ when: welcome, text: a }', '{ when: welcome, calendar: live, text: b }'),
    on: ['welcome'],
  },
  'holds hours against each other where it does': {
    yaml: `hours: { weekly: { mon-sun: '09:00-18:00' }, calendars: [{ id: live, weekly: { mon-sun: '10:00-18:00' } }] }\n${replies('{ when: after_hours, text: a }', '{ when: after_hours, calendar: live, text: b }')}`,
    on: [],
  },
  'leaves alone what is over, and what is never due': {
    yaml: `hours: { weekly: { mon-sun: '00:00-24:00' } }\n${replies(
      '{ when: after_hours, text: a }',
      '{ when: after_hours, text: b }',
      '{ when: welcome, text: c }',
      '{ when: welcome, to: 2026-11-21, text: d }',
      '{ when: keyword, text: e }',
      '{ when: keyword, text: f }',
    )}`,
    on: [],
  },
  'leaves other channels, calendars, and what is switched off alone': {
    yaml: replies(
      '{ when: busy, text: a, channels: [im] }',
      '{ when: busy, text: b, channels: [phone] }',
      '{ when: busy, text: c, enabled: false }',
      '{ when: queue, text: d }',
    ),
    on: [],
  },
});

covers('auto-replies/hours-mismatch', {
  'tells hours that begin otherwise from service around the clock': {
    yaml: `${nine}${night('早上8点上班，我们全天24小时在线')}`,
    on: ['早上8点上班', '全天24小时在线'],
    says: [
      { key: 'point', zh: '“早上8点上班”和 hours 里的上下班时间对不上。', fixes: [] },
      {
        key: 'always',
        zh: '“全天24小时在线”说的是全天有人，hours 里不是全天。',
        en: '"全天24小时在线" says that someone is always there; the hours do not.',
        fixes: [
          {
            key: 'summary',
            kind: 'suggestion',
            after: `${nine}${night('早上8点上班，我们{{hours.summary}}')}`,
          },
        ],
      },
    ],
  },
  'covers the range with the days that the summary names itself': {
    yaml: `${nine}${night('客服在线：每天 9：00～21：00，急事请先申请售后')}`,
    on: ['每天 9：00～21：00'],
  },
  'knows the hours of a named day': {
    yaml: `hours: { weekly: { mon-fri: '09:00-18:00', sat: '10:00-16:00' } }\n${night('周六 9:00-18:00 有客服，工作日 9:00-18:00')}`,
    on: ['9:00-18:00'],
  },
  'takes ranges that touch for one, and hours past midnight': {
    yaml: `hours: { weekly: { mon-sun: ['09:00-12:00', '12:00-18:00', '20:00-02:00'] } }\n${night('早9点到晚6点，晚上8点到次日凌晨2点')}`,
    on: [],
  },
  'looks at other sections only where they speak of service': {
    yaml: `${nine}quick_replies:\n  - { text: 快递10:00-20:00派送 }\n  - { text: 门店 10:00-20:00 }\n  - { text: 人工客服 10:00-20:00 }\n`,
    on: ['10:00-20:00'],
  },
  'has nothing to compare with in a file without hours': { yaml: night('客服 9:00-21:00'), on: [] },
});

covers('auto-replies/after-hours-vague', {
  'looks at translations too': {
    yaml: `${nine}auto_replies:\n  - when: after_hours\n    text: '{{hours.summary}}'\n    translations: { en: We will reply soon. }\n`,
    on: ['We will reply soon.'],
  },
  'takes a time of another matter for no answer time': {
    yaml: replies(
      '{ when: after_hours, text: 客服已下班，付款后48小时内发货 }',
      '{ when: after_hours, text: 今晚8点直播间有福利，咨询请留言 }',
      "{ when: after_hours, text: 'Closed now. Orders ship within 48 hours.' }",
    ),
    on: [
      '客服已下班，付款后48小时内发货',
      '今晚8点直播间有福利，咨询请留言',
      "'Closed now. Orders ship within 48 hours.'",
    ],
  },
  'reads answer times however they are said': {
    yaml: replies(
      '{ when: after_hours, text: 4号早上回您 }',
      '{ when: after_hours, text: 后天正常上线答复大家 }',
      '{ when: after_hours, text: 留言后2h内回 }',
      '{ when: after_hours, text: 节后初七上班 }',
      '{ when: after_hours, text: Mon-Fri 9-5 }',
      '{ when: after_hours, text: We are back on Monday. }',
    ),
    on: [],
  },
  'reports a time that it does not understand too': {
    yaml: `${nine}${replies('{ when: after_hours, text: 掌柜的鸡叫三遍，约摸6点钟 }', '{ when: after_hours, text: 已下班 }')}`,
    on: ['掌柜的鸡叫三遍，约摸6点钟', '已下班'],
  },
});

describe('the fix of auto-replies/after-hours-vague', () => {
  const fixOf = (text: string) =>
    runRule('auto-replies/after-hours-vague', `playbook: 1\nshop: { name: a }\n${nine}${night(text)}`)
      .findings[0]?.fixes?.[0];

  it('is left to a person beside a time that the rule does not understand', () => {
    assert.equal(fixOf('掌柜的鸡叫三遍，约摸6点钟')?.byHand, true);
    assert.equal(fixOf('已下班')?.byHand, undefined);
    assert.equal(fixOf('已下班，付款后48小时内发货')?.byHand, undefined);
  });
});

covers('auto-replies/promises-instant', {
  'measures the open kinds by the target': {
    yaml: `staffing: { targets: { first_response: 3m } }\n${replies('{ when: queue, text: 两分钟内回复您 }', '{ when: busy, text: 5分钟内回复您 }')}`,
    on: ['两分钟内回复'],
  },
  'does not take a holiday for an open moment': {
    yaml: replies('{ when: holiday, text: 马上回复您 }'),
    on: ['马上回复'],
  },
});

covers('auto-replies/not-a-human-reply', {
  'reads standards, metrics and targets': {
    yaml: 'staffing:\n  targets: { first_response: 2s }\n  standards: { etiquette: [自动回复也算三分钟内回复, 自动回复不算数] }\n  assessment: { metrics: [{ name: 回复率（含机器人）, target: "0.9" }] }\n',
    on: ['自动回复也算三分钟内回复', '回复率（含机器人）', '2s'],
  },
});

const desk = `hours:
  weekly: { mon-sun: '09:00-18:00' }
  calendars: [{ id: desk, name: 售后窗口, weekly: { mon-fri: '10:00-12:00' } }]
`;

covers('auto-replies/closed-while-open', {
  'offers the shop’s hours where no other reply goes by them': {
    yaml: `${desk}${replies('{ when: after_hours, calendar: desk, text: 下班了 }')}`,
    says: [
      {
        on: 'desk',
        key: 'shopOpen',
        zh: '店里还开着（比如11月22日（周日）09:00），这条却因为“售后窗口”下班就发了：这时候来的顾客都会收到它，不管找的是不是这个窗口。',
        fixes: [
          {
            key: 'byShop',
            title: '不按“售后窗口”，按店里的接待时间发',
            kind: 'suggestion',
            after: `${desk}${replies('{ when: after_hours, text: 下班了 }')}`,
          },
        ],
      },
    ],
  },
  'tells of a team that is there while everybody is told that nobody is': {
    yaml: `hours:
  weekly: { mon-fri: '09:00-18:00' }
  calendars: [{ id: late, weekly: { mon-sun: '08:00-22:00' } }]
priority: { categories: [{ id: complaint, name: 投诉, calendar: late }] }
${night('下班了')}`,
    on: ['after_hours'],
    beside: ['late'],
  },
  'lets a team close while the shop is closed too': {
    yaml: `hours:
  weekly: { mon-sun: '09:00-18:00' }
  calendars: [{ id: live, weekly: { mon-sun: '08:00-22:00' } }]
${replies('{ when: after_hours, calendar: live, text: 直播结束了 }')}`,
    on: [],
  },
  'looks at replies in force only': {
    yaml: `hours:
  weekly: { mon-sun: '09:00-18:00' }
  calendars: [{ id: desk, weekly: { mon: '10:00-11:00' } }]
${replies('{ when: after_hours, calendar: desk, enabled: false, text: a }', '{ when: after_hours, calendar: desk, to: 2026-11-01, text: b }')}`,
    on: [],
  },
});

describe('a greeting in closed hours', () => {
  const shop = `playbook: 1\nshop: { name: 小满家居 }\n${nine}`;
  const hello = (text: string) => replies(`{ when: welcome, text: ${JSON.stringify(text)} }`);

  it('is told what it cannot keep, and when', () => {
    const [found] = saidBy(
      'auto-replies/promises-instant',
      `${shop}${hello('您好，接下来是真人客服回您。')}`,
    );
    assert.equal(found!.on, '接下来是真人客服回');
    assert.equal(
      found!.zh,
      '下班以后来的顾客也会收到这条（比如 11月22日（周日）00:00），那时没有人，“接下来是真人客服回”做不到。',
    );
    const [fix] = found!.fixes;
    assert.equal(fix!.kind, 'draft');
    assert.match(fix!.after, /您好，人工客服的服务时间是 \{\{hours\.summary\}\}/);
  });

  it('hears a person promised in English, and words that promise nothing', () => {
    const found = (text: string) =>
      saidBy('auto-replies/promises-instant', `${shop}${hello(text)}`).map(({ on }) => on);
    assert.deepEqual(found('Hello! A person answers you next.'), ['A person answers you next']);
    assert.deepEqual(found('您好，客服马上为您服务'), ['马上为您服务']);
    assert.deepEqual(found('您好，回您的都是真人，{{hours.summary}}有人在'), []);
    assert.deepEqual(found('上班时间接下来由真人客服回您'), []);
  });

  it('may promise where the shop never closes', () => {
    const text = `playbook: 1\nshop: { name: 店 }\nhours: { weekly: { mon-sun: 00:00-24:00 } }\n${hello('马上为您服务')}`;
    assert.deepEqual(saidBy('auto-replies/promises-instant', text), []);
  });

  it('says a target in words', () => {
    const text = `playbook: 1\nshop: { name: 店 }\nstaffing: { targets: { first_response: 5m } }\n${replies('{ when: busy, text: 1分钟内回复您 }')}`;
    const [found] = saidBy('auto-replies/promises-instant', text);
    assert.equal(found!.zh, '“1分钟内回复”比手册里的目标（5 分钟）还快。');
  });
});
