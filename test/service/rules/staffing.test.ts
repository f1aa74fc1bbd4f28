import { covers } from './covers';

const hours = (weekly: string) => `hours: { weekly: { ${weekly} } }\n`;
const team = 'staffing:\n  team: [{ id: a, name: 小林 }, { id: b, name: 阿杰, skills: [refund] }]\n';
const shifts = (...lines: readonly string[]) =>
  `  shifts:\n${lines.map((line) => `    - { ${line} }\n`).join('')}`;

covers('staffing/missing', {
  'asks for both': { yaml: '', on: ['playbook: 1'] },
  'asks for the shifts': { yaml: team, on: ['staffing'] },
  'asks for the team': {
    yaml: `staffing:\n  team: []\n${shifts("days: mon, time: '09:00-18:00', members: [a]")}`,
    on: ['team'],
  },
  'asks who works a shift, unless it is over': {
    yaml: `${team}${shifts("id: x, days: mon, time: '09:00-18:00', members: []", "id: y, days: tue, time: '09:00-18:00', valid: { to: 2026-11-01 }")}`,
    on: ['[]'],
  },
});

covers('staffing/uncovered-hours', {
  'points at the range that is open, and at the shifts beside the gap': {
    yaml: `${hours("mon-fri: ['09:00-12:00', '13:00-20:00']")}${team}${shifts("days: mon-fri, time: '09:00-15:00', members: [a]", "days: mon-fri, time: '17:00-20:00', members: [b]")}`,
    on: ["'13:00-20:00'"],
    beside: ["'09:00-15:00'", "'17:00-20:00'"],
  },
  'is one finding for all the days that have the gap': {
    yaml: `${hours("mon-fri: '09:00-18:00', sat-sun: '10:00-18:00'")}${team}${shifts("days: mon-sun, time: '09:00-17:00', members: [a]")}`,
    on: ["'09:00-18:00'"],
    beside: ["'09:00-17:00'", "'10:00-18:00'"],
  },
  'finds the night that no shift of the day before reaches': {
    yaml: `${hours("sat: '20:00-02:00'")}${team}${shifts("days: sat, time: '20:00-24:00', members: [a]")}`,
    on: ["'20:00-02:00'"],
    beside: ["'20:00-24:00'"],
  },
  'knows a shift past midnight, and one over the end of the week': {
    yaml: `${hours("sat-sun: '20:00-02:00'")}${team}${shifts("days: sat-sun, time: '19:00-03:00', members: [a]")}`,
    on: [],
  },
  'does not count a shift without people': {
    yaml: `${hours("mon: '09:00-18:00'")}${team}${shifts("days: mon, time: '09:00-12:00', members: [a]", "days: mon, time: '12:00-18:00'")}`,
    on: ["'09:00-18:00'"],
    beside: ["'09:00-12:00'", "'12:00-18:00'"],
  },
  'names the break of the whole shift': {
    yaml: `${hours("mon: '09:00-18:00'")}${team}${shifts("days: mon, time: '09:00-18:00', members: [a, b], breaks: ['12:00-13:00']")}`,
    on: ["'09:00-18:00'"],
    beside: ['breaks'],
  },
  'points at the time off, once for all its days': {
    yaml: `${hours("mon-sun: '09:00-18:00'")}${team}${shifts("days: mon-sun, time: '09:00-18:00', members: [a]")}  time_off: [{ member: a, from: 2026-12-24, to: 2026-12-26 }, { member: b, from: 2026-12-25 }]\n`,
    on: ['a'],
  },
  'lets a cover step in': {
    yaml: `${hours("mon-sun: '09:00-18:00'")}${team}${shifts("days: mon-sun, time: '09:00-18:00', members: [a]")}  time_off: [{ member: a, from: 2026-12-24, cover: b }]\n`,
    on: [],
  },
  'points at the special day that nobody works': {
    yaml: `hours:\n  weekly: { mon-fri: '09:00-18:00' }\n  exceptions: [{ date: 2026-12-12, name: 双12, hours: '10:00-16:00' }]\n${team}${shifts("days: mon-fri, time: '09:00-18:00', members: [a]")}`,
    on: ["'10:00-16:00'"],
  },
  'points at the holidays that nobody works': {
    yaml: `hours: { weekly: { mon-thu: '09:00-18:00' }, calendar: cn, holiday: '10:00-16:00' }\n${team}${shifts("days: mon-thu, time: '09:00-18:00', members: [a]")}`,
    day: '2026-01-01',
    on: ["'10:00-16:00'"],
  },
  'names the shift that ends in the coming weeks': {
    yaml: `${hours("mon: '09:00-18:00'")}${team}${shifts("days: mon, time: '09:00-18:00', members: [a], valid: { to: 2026-12-20 }")}`,
    on: ["'09:00-18:00'"],
    beside: ['2026-12-20'],
  },
  'names the shift that is not valid in the coming weeks': {
    yaml: `${hours("mon-sun: '09:00-18:00'")}${team}${shifts("name: 早班, days: mon-sun, time: '09:00-12:00', members: [a], valid: { to: 2026-10-01 }", "name: 晚班, days: mon-sun, time: '12:00-18:00', members: [b]")}`,
    says: [
      {
        on: "'09:00-18:00'",
        beside: ['valid', "'12:00-18:00'"],
        key: 'week',
        keysBeside: ['notValid', 'begins'],
        zh: '每天 09:00–12:00 是接待时间，但没有人在岗。',
        fixes: [
          {
            key: 'drawOut',
            title: '把“晚班”从 12:00-18:00 改成 09:00-18:00',
            kind: 'draft',
            after: `${hours("mon-sun: '09:00-18:00'")}${team}${shifts("name: 早班, days: mon-sun, time: '09:00-12:00', members: [a], valid: { to: 2026-10-01 }")}    # playbook-draft: 把“晚班”从 12:00-18:00 改成 09:00-18:00\n    - { name: 晚班, days: mon-sun, time: 09:00-18:00, members: [b] }\n`,
          },
        ],
      },
    ],
  },
  'leaves a file without a team to another rule': {
    yaml: `${hours("mon: '09:00-18:00'")}staffing:\n${shifts("days: mon, time: '09:00-10:00'")}`,
    on: [],
  },
});

covers('staffing/below-minimum', {
  'counts time off, and names who is away': {
    yaml: `${team}${shifts("days: mon-sun, time: '09:00-18:00', members: [a, b]")}  minimum: [{ time: '10:00-12:00', heads: 2 }]\n  time_off: [{ member: b, from: 2026-12-03 }, { member: a, from: 2026-11-01 }]\n`,
    on: ['2'],
    beside: ['b'],
  },
  'takes the open hours where no time is given': {
    yaml: `${hours("mon: '09:00-18:00'")}${team}${shifts("days: mon-sun, time: '09:00-17:00', members: [a]")}  minimum: [{ heads: 1 }]\n`,
    on: ['1'],
  },
  'asks nothing of a closed day': {
    yaml: `${hours("mon: '09:00-18:00'")}${team}${shifts("days: mon, time: '09:00-18:00', members: [a]")}  minimum: [{ time: '09:00-18:00' }]\n`,
    on: [],
  },
  'counts those with the skill only': {
    yaml: `${team}${shifts("days: mon-sun, time: '09:00-18:00', members: [a]")}  minimum: [{ time: '10:00-12:00', skill: refund }, { skill: live }]\n`,
    on: ['refund', 'live'],
  },
});

covers('staffing/platform-hours', {
  'points at the line of each gap': {
    yaml: hours("mon-fri: '08:00-22:00', sat-sun: '08:00-23:00'"),
    on: ["'08:00-22:00'"],
  },
  'points at the week for a day that it does not name': {
    yaml: hours("mon-sat: '08:00-23:00'"),
    on: ['weekly'],
  },
  'counts what runs over from the day before': { yaml: hours("mon-sun: '08:00-07:00'"), on: [] },
  'looks at holidays': {
    yaml: "hours: { weekly: { mon-sun: '00:00-24:00' }, calendar: cn, holiday: '09:00-23:00' }\n",
    on: ["'09:00-23:00'"],
  },
  'leaves a shop without hours to another rule': { yaml: '', on: [] },
});

covers('staffing/offline-messages', {
  'asks a shop that closes': {
    yaml: 'messages: { offline_messages: { answer_within: 1h } }\n',
    on: ['offline_messages'],
  },
  'lets a shop be that never closes': { yaml: hours("mon-sun: '00:00-24:00'"), on: [] },
});

covers('staffing/overlapping-shift', {
  'tells a long run once, also where the weeks that are looked at end in the middle of it': {
    yaml: `staffing:
  team: [{ id: a, name: 甲 }]
  shifts:
    - { name: 晚班, days: mon-sun, time: "18:00-08:00", members: [a] }
    - { name: 早班, days: mon-sun, time: "07:00-12:00", members: [a] }
`,
    says: [
      { zh: '甲每天同时在“早班”和“晚班”两个班上。' },
      { zh: '甲每天连续上 18 小时没有休息，超过 12 小时。' },
    ],
  },
  'points at the person in the later shift, and in the other': {
    yaml: `${team}${shifts("days: mon, time: '09:00-18:00', members: [a]", "days: mon-fri, time: '17:30-22:00', members: [b, a]")}`,
    // Thirteen hours in all, but only since the two lie over each other: one finding.
    on: ['a'],
    beside: ['a'],
  },
  'is one finding where a break parts a shift': {
    yaml: `${team}${shifts("days: mon-sun, time: '09:00-18:00', members: [a], breaks: ['12:00-13:00']", "days: mon-sun, time: '10:00-14:00', members: [a]")}`,
    on: ['a'],
    beside: ['a'],
  },
  'still tells of a shift that is too long by itself': {
    yaml: `${team}${shifts("days: mon, time: '08:00-23:00', members: [a]", "days: mon, time: '10:00-12:00', members: [a]")}`,
    on: ['a', "'10:00-12:00'"],
  },
  'sees that a cover has a shift of his own': {
    yaml: `${team}${shifts("days: mon-sun, time: '09:00-15:00', members: [a]", "days: mon-sun, time: '12:00-18:00', members: [b]")}  time_off: [{ member: b, from: 2026-12-03, cover: a }]\n`,
    on: ['a'],
    beside: ['a'],
  },
  'lets a break be filled on another shift': {
    yaml: `${team}${shifts("days: mon, time: '09:00-18:00', members: [a], breaks: ['12:00-13:00']", "days: mon, time: '12:00-13:00', members: [a]")}`,
    on: [],
  },
  'adds up shifts past midnight': {
    yaml: `${team}${shifts("days: sun, time: '20:00-04:00', members: [a]", "days: mon, time: '04:00-09:00', members: [a]")}`,
    on: ["'04:00-09:00'"],
    beside: ["'20:00-04:00'"],
  },
  'allows twelve hours, or what the options say': {
    yaml: `${team}${shifts("days: mon, time: '09:00-21:00', members: [a]")}`,
    on: [],
  },
});

covers('staffing/unassigned-member', {
  'points at the name': {
    yaml: `${team}${shifts("days: mon, time: '09:00-18:00', members: [a]")}`,
    on: ['阿杰'],
  },
  'counts extra shifts of promotions': {
    yaml: `${team}${shifts("days: mon, time: '09:00-18:00', members: [a]")}promotions: [{ id: p, extra_shifts: [{ days: mon, time: '18:00-20:00', members: [b] }] }]\n`,
    on: [],
  },
});

covers('staffing/no-standards', {
  'tells of each part that is missing': {
    yaml: 'staffing: { standards: { tone: [亲切], must_say: [] } }\n',
    on: ['must_say', 'standards'],
  },
  'takes any reply standard': {
    yaml: 'staffing: { standards: { tone: [亲切], must_not_say: [不知道], etiquette: [先问好] } }\n',
    on: [],
  },
});

covers('staffing/no-training', {
  'speaks of a training without a topic as of this one': {
    yaml: 'staffing:\n  training:\n    - who: 全体客服\n    - { who: 全体客服, every: 14d, last: 2026-10-01 }\n',
    says: [
      {
        on: 'who: 全体客服',
        key: 'unnamed',
        zh: '这项培训没有写多久一次（every）。',
        fixes: [
          {
            key: 'monthly',
            title: '定为每 30 天一次',
            kind: 'draft',
            after:
              'staffing:\n  training:\n    - who: 全体客服\n      # playbook-draft: 定为每 30 天一次\n      every: 30d\n    - { who: 全体客服, every: 14d, last: 2026-10-01 }\n',
          },
        ],
      },
      {
        on: '2026-10-01',
        level: 'info',
        key: 'overdueUnnamed',
        zh: '这项培训上次是 2026-10-01，离今天 52 天，已经超过说好的间隔（14 天）。',
        en: 'This training was last held on 2026-10-01, 52 days ago: longer ago than agreed (14 days).',
        fixes: [],
      },
    ],
  },
  'wants a rhythm for each': {
    yaml: 'staffing: { training: [{ topic: 新品 }, { every: 7d }] }\n',
    on: ['新品'],
  },
});

covers('staffing/no-assessment', {
  'wants metrics, not only a rhythm': {
    yaml: 'staffing: { assessment: { every: 30d } }\n',
    on: ['assessment'],
  },
});

covers('staffing/no-targets', {
  'takes either of the two': { yaml: 'staffing: { targets: { reply_within_3m: 0.9 } }\n', on: [] },
});

covers('staffing/no-backup', {
  'wants somebody': { yaml: 'staffing: { backup: [] }\n', on: ['backup'] },
});
