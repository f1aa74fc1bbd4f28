import type { HoursTable } from '../../time/hours';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule, type Report } from '../../rule-support/rule';
import { daysInWords } from '../../wording/hours';
import { daysMeant } from '../../time/dates';
import { datedOverlaps } from '../../rule-support/hours/dated-overlaps';
import { clashes, datesOf } from '../../rule-support/hours/exception-clashes';
import {
  namedTwice,
  overlapsInList,
  overlapsOverMidnight,
  withoutTwice,
} from '../../rule-support/hours/overlapping-ranges';

export const hoursOverlap = defineRule({
  id: 'hours/overlap',
  level: 'error',
  source: 'G2',
  title: { zh: '接待时间互相打架', en: 'Opening hours that contradict each other' },
  why: {
    zh: '同一天写了两种时间，排班、自动回复和同事各按各的理解，顾客看到的时间就不一定算数。',
    en: 'With two answers for one day, the roster, the automatic replies and your colleagues each pick their own, and what customers read may not hold.',
  },
  howToFix: {
    zh: '让每一天、每一段时间只写一次：合并重叠的时间段，每个星期几只留一行，日期重叠的特殊日子只留一条，每条都写明是哪一天。',
    en: 'Say every day and hour once: join overlapping ranges, keep one line for each weekday and one exception for each date, which it names.',
  },
  reads: ['hours'],
  messages: {
    ranges: { zh: '这一段和 {other} 重叠了。', en: 'This range overlaps {other}.' },
    midnight: {
      zh: '这一段过了午夜，和第二天的 {other} 重叠。',
      en: 'This range runs past midnight into {other} of the next day.',
    },
    midnightOn: {
      zh: '{date} 的这一段过了午夜，和第二天的 {other} 重叠。',
      en: 'On {date} this range runs past midnight into {other} of the next day.',
    },
    twice: {
      zh: '{days}在下面又写了一次，以下面那一行为准，这一行里的{days}不算数。',
      en: 'Written again below for {days}: there the later line counts, not this one.',
    },
    clash: {
      zh: '{date} 在上面另有不同的安排，以写在后面的这条为准。',
      en: '{date} has other hours above. This entry is the later one, so it counts.',
    },
    backwards: {
      zh: '{to} 比开始的 {from} 还早，这条安排永远不会生效。',
      en: '{to} is before {from}, so this entry never applies.',
    },
    dateless: {
      zh: '这一条没有写是哪一天，永远不会生效：只改一天写 date，连续几天写 from 和 to。',
      en: 'This entry names no day, so it never applies: write date for one day, from and to for several.',
    },
    both: {
      zh: '写了 date，这条就只管 {date} 这一天，from 和 to 不算数。只管一天就删掉 from 和 to，要管连续几天就删掉 date。',
      en: 'With date this entry is for {date} only, and from and to do not count. Delete from and to if one day is meant, or date if several are.',
    },
    other: { zh: '另一处在这里', en: 'The other one is here' },
  },
  fixes: {
    join: { zh: '合并重叠的部分（时间不变）', en: 'Join them (the hours stay the same)' },
    days: { zh: '{written} 这一行只留 {days}', en: 'Keep only {days} in the line {written}' },
    remove: { zh: '去掉不算数的 {written} 这一行', en: 'Take out the line {written}, which does not count' },
    swap: { zh: '把两个日期对调', en: 'Swap the two dates' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly:
    mon-fri: ["09:00-12:30", "12:00-18:00"]
    sat: "20:00-02:00"
    sun: "00:00-10:00"
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00", wed: "09:00-12:00" }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-18:00" }
  exceptions:
    - { from: 2026-12-30, to: 2027-01-03, name: 元旦, hours: closed }
    - { date: 2027-01-01, hours: "10:00-16:00" }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: ["09:00-12:00", "12:00-18:00"], sat: "20:00-02:00", sun: "02:00-10:00" }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "00:00-24:00" }
  exceptions:
    - { from: 2026-12-30, to: 2027-01-01, hours: closed }
    - { date: 2027-01-02, hours: "10:00-16:00" }
`,
    ],
  },
  check({ playbook: { hours } }, report) {
    for (const table of hours ? [hours, ...(hours.calendars ?? [])] : []) checkTable(table, report);
  },
});

type Message =
  'ranges' | 'midnight' | 'midnightOn' | 'twice' | 'clash' | 'backwards' | 'dateless' | 'both' | 'other';
type Fix = 'join' | 'days' | 'remove' | 'swap';

function checkTable(table: HoursTable, report: Report<Message, Fix>): void {
  const lists = [
    ...Object.entries(table.weekly ?? {}).flatMap(([key, value]) =>
      overlapsInList(table.weekly!, key, value),
    ),
    ...overlapsInList(table, 'holiday', table.holiday),
    ...(table.exceptions ?? []).flatMap((one) => overlapsInList(one, 'hours', one.hours)),
  ];
  const both = [
    ['ranges', lists],
    ['midnight', overlapsOverMidnight(table)],
  ] as const;
  for (const [message, overlaps] of both)
    for (const { at, other, written, fix } of overlaps) {
      const fixes = fix && [{ title: 'join', kind: 'suggestion', edits: [fix] } as const];
      report({ at, message, data: { other: written }, related: [{ at: other, message: 'other' }], fixes });
    }
  for (const { at, other, written, date } of datedOverlaps(table))
    report({
      at,
      message: 'midnightOn',
      level: 'warning',
      data: { other: written, date },
      related: [{ at: other, message: 'other' }],
    });
  for (const line of namedTwice(table))
    report({
      at: { in: table.weekly!, key: line.key, onKey: true },
      message: 'twice',
      data: { days: daysInWords(line.days) },
      related: line.later.map((key) => ({ at: { in: table.weekly!, key, onKey: true }, message: 'other' })),
      fixes: withoutTwice(line, table.weekly!).map((edits) => ({
        title: line.left.length > 0 ? 'days' : 'remove',
        data: { days: daysInWords(line.left), written: line.key },
        kind: 'suggestion',
        edits,
      })),
    });
  for (const { later, earlier, date } of clashes(table.exceptions ?? []))
    report({
      at: datesOf(later),
      message: 'clash',
      data: { date },
      related: [{ at: datesOf(earlier), message: 'other' }],
    });
  for (const [index, one] of (table.exceptions ?? []).entries()) {
    const { from, to, date } = one;
    if (!daysMeant(one)) report({ at: { in: table.exceptions!, key: index }, message: 'dateless' });
    const others = date === undefined ? [] : [from, to].filter((day) => day !== undefined && day !== date);
    if (date !== undefined && others.length > 0)
      report({ at: { in: one, key: 'date' }, message: 'both', level: 'warning', data: { date } });
    if (date !== undefined || from === undefined || to === undefined || from <= to) continue;
    const set = (key: string, value: string): Edit => ({ kind: 'set', in: one, key, value });
    const fixes = [{ title: 'swap', kind: 'suggestion', edits: [set('from', to), set('to', from)] } as const];
    report({ at: { in: one, key: 'to' }, message: 'backwards', data: { from, to }, fixes });
  }
}
