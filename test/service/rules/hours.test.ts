import { covers } from './covers';

const hours = (...lines: readonly string[]) => `hours:\n${lines.map((line) => `  ${line}\n`).join('')}`;

covers('hours/never-open', {
  'asks for the section': { yaml: '', on: ['playbook: 1'] },
  'sees that every day is closed': { yaml: hours('weekly: { mon-sun: closed }'), on: ['weekly'] },
  'counts the later line of a day': {
    yaml: hours("weekly: { mon: '09:00-18:00', mon-sun: closed }"),
    on: ['weekly'],
  },
  'takes hours on holidays for hours only with a calendar': {
    yaml: hours("holiday: '10:00-16:00'"),
    on: ['hours'],
  },
  'takes the hours of a channel': {
    yaml: hours("calendars: [{ id: live, weekly: { fri: '19:00-23:00' } }]"),
    on: [],
  },
});

covers('hours/overlap', {
  'offers to take out a line that counts on no day': {
    yaml: hours("weekly: { mon-fri: '09:00-18:00', mon-sat: '10:00-18:00' }"),
    says: [
      {
        on: 'mon-fri',
        beside: ['mon-sat'],
        key: 'twice',
        keysBeside: ['other'],
        zh: '周一至周五在下面又写了一次，以下面那一行为准，这一行里的周一至周五不算数。',
        fixes: [
          {
            key: 'remove',
            title: '去掉不算数的 mon-fri 这一行',
            kind: 'suggestion',
            after: hours("weekly: { mon-sat: '10:00-18:00' }"),
          },
        ],
      },
    ],
  },
  'points at the later range of a list': {
    yaml: hours("weekly: { mon: ['12:00-18:00', '09:00-12:30'] }"),
    on: ["'12:00-18:00'"],
    beside: ["'09:00-12:30'"],
  },
  'lets ranges touch': { yaml: hours("weekly: { mon: ['09:00-12:00', '12:00-18:00'] }"), on: [] },
  'sees what runs past midnight into the next morning': {
    yaml: hours("weekly: { mon-sun: ['09:00-18:00', '20:00-09:30'] }"),
    on: ["'20:00-09:30'"],
    beside: ["'09:00-18:00'"],
  },
  'sees it over the end of the week': {
    yaml: hours("weekly: { sun: '20:00-02:00', mon: '01:00-09:00' }"),
    on: ["'20:00-02:00'"],
    beside: ["'01:00-09:00'"],
  },
  'lets it end where the next day begins': {
    yaml: hours("weekly: { sat: '20:00-02:00', sun: '02:00-09:00' }"),
    on: [],
  },
  'sees a day that two lines name': {
    yaml: hours("weekly: { fri-mon: '09:00-18:00', sun: closed }"),
    on: ['fri-mon'],
    beside: ['sun'],
  },
  'sees exceptions that contradict each other, not those that agree': {
    yaml: hours(
      'exceptions:',
      "  - { date: 2026-12-31, hours: '10:00-16:00' }",
      '  - { from: 2026-12-30, to: 2027-01-03, hours: closed }',
      '  - { date: 2027-01-01 }',
    ),
    on: ['2026-12-30'],
    beside: ['2026-12-31'],
  },
  'sees one that ends before it begins': {
    yaml: hours('exceptions: [{ from: 2027-01-03, to: 2026-12-30 }]'),
    on: ['2026-12-30'],
  },
  'looks at further hours, too': {
    yaml: hours("calendars: [{ id: live, weekly: { fri: ['19:00-23:00', '22:00-24:00'] } }]"),
    on: ["'22:00-24:00'"],
  },
});

const open = "weekly: { mon-sun: '09:00-18:00' }";

covers('hours/no-holidays', {
  'points at the week': { yaml: hours(open), on: ['weekly'] },
  'does not count an exception beyond the horizon': {
    yaml: hours(open, 'exceptions: [{ date: 2027-02-21 }]'),
    on: ['weekly'],
  },
  'counts one on its last day': { yaml: hours(open, 'exceptions: [{ date: 2027-02-20 }]'), on: [] },
  'says nothing of a shop that never opens': { yaml: hours('weekly: { mon: closed }'), on: [] },
});

covers('hours/unknown-year', {
  'names no days of a year whose festivals are not known either': {
    yaml: hours(open, 'calendar: cn'),
    day: '2099-12-20',
    says: [
      {
        on: 'cn',
        key: 'far',
        zh: '2099 年的放假通知这个版本还没有收录，那一年的节日先按平时的时间算，可能不对。',
        fixes: [],
      },
    ],
  },
});
