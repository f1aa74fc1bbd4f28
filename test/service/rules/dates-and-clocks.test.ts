import { covers } from './covers';

const team = 'staffing:\n  team: [{ id: a, name: 小林 }, { id: b, name: 阿杰 }]\n';
const shifts = (...lines: readonly string[]) =>
  `  shifts:\n${lines.map((line) => `    - { ${line} }\n`).join('')}`;
const london = '  timezone: Europe/London\n';

covers('staffing/uncovered-hours', {
  'tells the end of a gap by the clock on the day on which it is put forward': {
    yaml: `${london}hours: { weekly: { sun: 00:00-12:00 } }\n${team}${shifts(
      'days: sun, time: 00:00-12:00, members: [a], valid: { to: 2027-03-21 }',
      'days: sun, time: 00:00-00:15, members: [a], valid: { from: 2027-03-28, to: 2027-03-28 }',
      'days: sun, time: 04:00-12:00, members: [a], valid: { from: 2027-03-28, to: 2027-03-28 }',
      'days: sun, time: 00:00-12:00, members: [a], valid: { from: 2027-04-04 }',
    )}`,
    day: '2027-03-20',
    says: [{ en: 'Open on Sun 28 Mar, 00:15–04:00, with nobody on shift then.' }],
  },
  'and on the day on which it is put back': {
    yaml: `${london}hours: { weekly: { sun: 00:00-12:00 } }\n${team}${shifts(
      'days: sun, time: 00:00-12:00, members: [a], valid: { from: 2026-11-01 }',
      'days: sun, time: 00:00-00:15, members: [a], valid: { to: 2026-10-25 }',
      'days: sun, time: 04:00-12:00, members: [a], valid: { to: 2026-10-25 }',
    )}`,
    day: '2026-10-24',
    says: [{ zh: '10月25日（周日）00:15–04:00 是接待时间，但那时没有人在岗。' }],
  },
  'tells a date, not its weekday, where a shift begins next week': {
    yaml: `hours: { weekly: { mon-sun: 10:00-16:00 } }\n${team}${shifts(
      'days: [mon-tue, thu-sun], time: 10:00-16:00, members: [a]',
      'days: wed, time: 10:00-16:00, members: [b], valid: { from: 2026-11-26 }',
    )}`,
    says: [{ zh: '11月25日（周三）10:00–16:00 是接待时间，但那时没有人在岗。', fixes: [] }],
  },
  'tells the weekday where it begins in two months': {
    yaml: `hours: { weekly: { mon-sun: 10:00-16:00 } }\n${team}${shifts(
      'days: [mon-tue, thu-sun], time: 10:00-16:00, members: [a]',
      'days: wed, time: 10:00-16:00, members: [b], valid: { from: 2027-01-12 }',
    )}`,
    says: [{ zh: '周三 10:00–16:00 是接待时间，但没有人在岗。' }],
  },
  'points at the special day whose hours run past midnight': {
    yaml: `hours:\n  weekly: { mon-sun: 18:00-01:00 }\n  exceptions: [{ date: 2026-12-24, name: 平安夜, hours: 18:00-03:00 }]\n${team}${shifts('days: mon-sun, time: 18:00-01:00, members: [a]')}`,
    on: ['18:00-03:00'],
    says: [{ zh: '12月25日（周五）01:00–03:00 是接待时间，但那时没有人在岗。' }],
  },
  'tells a night without anybody as one time': {
    yaml: `hours:\n  weekly: { mon-sun: 09:00-18:00 }\n  exceptions: [{ date: 2026-12-31, name: 跨年, hours: [09:00-18:00, 22:00-02:00] }]\n${team}${shifts('days: mon-sun, time: 09:00-18:00, members: [a]')}`,
    on: ['[09:00-18:00, 22:00-02:00]'],
    says: [{ zh: '12月31日（周四）22:00–次日 02:00 是接待时间，但那时没有人在岗。' }],
  },
});

covers('staffing/below-minimum', {
  'tells the end by the clock on the day on which it is put forward': {
    yaml: `${london}${team}${shifts(
      'days: sun, time: 00:00-00:45, members: [a, b]',
      'days: sun, time: 00:45-05:00, members: [a]',
    )}  minimum: [{ days: sun, time: 00:00-05:00, heads: 2 }]\n`,
    day: '2027-03-27',
    says: [{ en: 'Sun, 00:45–05:00: at least 2 wanted, as few as 1 on shift.' }],
  },
});

covers('staffing/overlapping-shift', {
  'does not tell what is left of yesterday’s shifts': {
    yaml: `${team}${shifts(
      'id: x, name: 甲, days: sat, time: 21:00-03:00, members: [a]',
      'id: y, name: 乙, days: sat, time: 22:00-03:00, members: [a]',
    )}`,
    says: [{ zh: '小林周六同时在“乙”和“甲”两个班上。' }],
  },
  'nor a part of yesterday’s long shift': {
    yaml: `${team}${shifts('id: x, name: 甲, days: sat, time: 06:00-05:00, members: [a], breaks: [06:00-07:00]', 'id: y, name: 乙, days: sun, time: 05:00-14:00, members: [a]')}`,
    says: [{ zh: '小林周六连续上 31 小时没有休息，超过 12 小时。' }],
  },
});

covers('staffing/short-rest', {
  'sees that there is none between two shifts with breaks': {
    yaml: `${team}${shifts(
      'name: 晚班, days: fri, time: 15:00-23:00, members: [b], breaks: [19:00-19:30]',
      'name: 夜班, days: fri, time: 23:00-24:00, members: [a]',
      'name: 通宵, days: tue, time: 21:00-05:00, members: [b], breaks: [01:00-01:30]',
      'name: 早班, days: wed, time: 05:00-13:00, members: [b], breaks: [09:00-09:30]',
    )}`,
    says: [
      {
        zh: '阿杰周二上完“通宵”，接着就上第二天的“早班”，两个班之间没有休息，不到 8 小时。',
        en: 'Tue: after "通宵", 阿杰 goes straight on to "早班" of the next day without a rest between: less than 8 hours.',
        key: 'none',
      },
    ],
  },
  'takes a night that is written as two shifts for one': {
    yaml: `${team}${shifts(
      'name: 前半夜, days: mon-sun, time: 19:00-24:00, members: [a]',
      'name: 后半夜, days: mon-sun, time: 00:00-03:00, members: [a]',
    )}`,
    on: [],
  },
  'leaves work without a break to another rule': {
    yaml: `${team}${shifts(
      'name: 通宵, days: tue, time: 21:00-05:00, members: [b]',
      'name: 早班, days: wed, time: 05:00-13:00, members: [b]',
    )}`,
    on: [],
  },
});

covers('staffing/break-outside-shift', {
  'sees that a break does not say when': {
    yaml: `${team}${shifts('name: 白班, days: mon, time: 09:00-18:00, members: [a, b], breaks: [{ name: 午饭 }, { members: [b] }, { name: 茶歇, time: 15:00-15:15 }]')}`,
    on: ['{ name: 午饭 }', '{ members: [b] }'],
  },
});

covers('hours/overlap', {
  'sees that a special day names no date': {
    yaml: 'hours:\n  weekly: { mon-sun: 09:00-18:00 }\n  exceptions: [{ name: 团建, hours: closed }, { to: 2026-12-31, hours: closed }]\n',
    on: ['{ name: 团建, hours: closed }'],
  },
  'sees that from and to do not count beside date': {
    yaml: 'hours:\n  exceptions: [{ date: 2026-12-05, to: 2026-12-07, hours: closed }, { date: 2026-12-09, from: 2026-12-09, to: 2026-12-09, hours: closed }]\n',
    on: ['2026-12-05'],
    says: [{ key: 'both', level: 'warning' }],
  },
  'sees that two special days overlap past midnight': {
    yaml: 'hours:\n  weekly: { mon-sun: 09:00-18:00 }\n  exceptions: [{ date: 2026-12-12, hours: 19:00-03:00 }, { date: 2026-12-13, hours: 02:00-10:00 }]\n',
    on: ['19:00-03:00'],
    beside: ['02:00-10:00'],
    says: [{ zh: '2026-12-12 的这一段过了午夜，和第二天的 02:00-10:00 重叠。' }],
  },
  'and that one does so with a day of the week': {
    yaml: 'hours:\n  weekly: { mon-sun: 20:00-02:00 }\n  exceptions: [{ from: 2026-12-12, to: 2026-12-14, hours: 01:00-12:00 }]\n',
    on: ['20:00-02:00'],
    beside: ['01:00-12:00'],
  },
  'lets special days touch at night': {
    yaml: 'hours:\n  weekly: { mon-sun: 09:00-18:00 }\n  exceptions: [{ date: 2026-12-12, hours: 19:00-02:00 }, { date: 2026-12-13, hours: 02:00-10:00 }]\n',
    on: [],
  },
});

const sale = (shift: string) =>
  `${team}promotions:\n  - { id: sale, name: 开仓, from: 2026-12-05, to: 2026-12-06, expected_load: 4, extra_shifts: [{ name: 加班, time: 18:00-22:00, ${shift} }] }\n`;
const off = 'checks: { options: { promotions/no-plan: { days: 14 } } }\n';

covers('promotions/no-plan', {
  'does not count an extra shift of other days': {
    yaml: sale('days: [mon-tue, fri], members: [a]') + off,
    says: [
      {
        on: '[mon-tue, fri]',
        zh: '“开仓”期间没有一天会上“加班”这个班，等于没有加排：days 和 valid 要有大促里的日子。',
        fixes: [],
      },
    ],
  },
  'nor one that is valid later': {
    yaml: sale('days: mon-sun, members: [a], valid: { from: 2026-12-07 }') + off,
    on: ['mon-sun'],
  },
  'nor one that nobody works': {
    yaml: sale('days: sat-sun, members: []') + off,
    says: [{ on: '18:00-22:00', zh: '“开仓”加排的“加班”没有写谁来上，等于没有加排。' }],
  },
  'counts one of some days': { yaml: sale('days: sun, members: [a]') + off, on: [] },
});

const loads = (hours: string) =>
  `hours: { weekly: { mon-sun: 18:00-22:00 } }\n${team}${shifts('days: mon-sun, time: 18:00-22:00, members: [a]')}  load: { daily_inquiries: 100, handle_time: 3m, by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ${hours}, 0, 0] }\n  targets: { first_response: 60s, shrinkage: 0.1 }\n`;

covers('staffing/understaffed', {
  'tells the figures of the hour that they are of': {
    yaml: loads('10, 20, 34, 36'),
    says: [
      {
        zh: '每天 19:00–22:00 人手不够，最紧的是 21:00–22:00：在班 1 人，需要 2 人；每小时大约来 36 位，最多接得住 30 位，队会越排越长。',
      },
    ],
  },
  'tells several hours where they are of all': {
    yaml: loads('10, 15, 37, 37'),
    says: [
      {
        zh: '每天 19:00–22:00 人手不够，最紧的是 20:00–22:00：在班 1 人，需要 2 人；每小时大约来 38 位，最多接得住 30 位，队会越排越长。',
      },
    ],
  },
});
