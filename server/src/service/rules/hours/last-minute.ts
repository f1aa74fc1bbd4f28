import type { HoursValue } from '../../../../../schemas/sections/hours';
import type { Shift } from '../../../../../schemas/sections/staffing';
import { readTimeRange, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { ValueRef } from '../../yaml/ranges/place';
import type { HoursTable } from '../../time/hours';
import { defineRule, type Report } from '../../rule-support/rule';
import { writtenRange } from '../../time/written-times';

export const hoursLastMinute = defineRule({
  id: 'hours/last-minute',
  level: 'info',
  source: 'G2',
  title: { zh: '漏了一分钟', en: 'A minute is left out' },
  why: {
    zh: '时间段写到几点，就在那一刻结束。写 23:59，23:59 到 24:00 这一分钟就算下班：这时来的顾客收到的是下班回复，排班上也会空出一分钟没人。',
    en: 'A range ends at the moment it names. With 23:59 the last minute of the day counts as closed: whoever writes then gets the after-hours reply, and the roster shows a gap.',
  },
  howToFix: {
    zh: '到半夜为止就写 24:00；两段紧挨着，就让前一段写到后一段开始的时间。',
    en: 'Write 24:00 for an end at midnight; where two ranges follow each other, let the first end when the second begins.',
  },
  reads: ['hours', 'staffing', 'promotions'],
  messages: {
    allDay: {
      zh: '{written} 漏了一天里的最后一分钟：23:59 到 24:00 不算在内。全天应写 {better}。',
      en: '{written} leaves out the last minute of the day, from 23:59 to 24:00. All day is {better}.',
    },
    midnight: {
      zh: '{written} 漏了 23:59 到 24:00 这一分钟。到半夜为止应写 {better}。',
      en: '{written} leaves out the minute from 23:59 to 24:00. To end at midnight, write {better}.',
    },
    between: {
      zh: '{written} 和下一段 {next} 之间漏了一分钟。紧接着的话应写 {better}。',
      en: 'A minute is left out between {written} and {next}. If one follows the other, write {better}.',
    },
    next: { zh: '下一段在这里', en: 'The next one is here' },
  },
  fixes: { whole: { zh: '改成 {better}', en: 'Change it to {better}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "00:00-23:59" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: ["09:00-11:59", "12:00-18:00"], sat: "09:00-23:59" }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "00:00-24:00" }
  holiday: ["09:00-12:00", "13:00-24:00"]
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: ["09:00-11:30", "11:35-11:59", "12:30-18:00"] }
`,
    ],
  },
  check({ playbook: { hours, staffing, promotions = [] } }, report) {
    for (const table of hours ? [hours, ...(hours.calendars ?? [])] : []) checkTable(table, report);
    const shifts = [...(staffing?.shifts ?? []), ...promotions.flatMap((one) => one.extra_shifts ?? [])];
    for (const shift of shifts) checkShift(shift, report);
  },
});

type Found = Report<'allDay' | 'midnight' | 'between' | 'next', 'whole'>;

function checkTable(table: HoursTable, report: Found): void {
  for (const [key, value] of Object.entries(table.weekly ?? {}))
    checkValue(table.weekly!, key, value, report);
  checkValue(table, 'holiday', table.holiday, report);
  for (const exception of table.exceptions ?? []) checkValue(exception, 'hours', exception.hours, report);
}

function checkShift(shift: Shift, report: Found): void {
  checkRange({ at: { in: shift, key: 'time' }, text: shift.time }, new Map(), report);
}

function checkValue(owner: object, key: string, value: HoursValue | undefined, report: Found): void {
  if (value === undefined) return;
  const all: readonly Written[] =
    typeof value === 'string'
      ? [{ at: { in: owner, key }, text: value }]
      : value.map((text, index) => ({ at: { in: value, key: index }, text }));
  const byStart = new Map<number | undefined, Written>();
  for (const one of all) {
    const start = readTimeRange(one.text)?.start;
    if (!byStart.has(start)) byStart.set(start, one);
  }
  for (const one of all) checkRange(one, byStart, report);
}

interface Written {
  readonly at: ValueRef;
  readonly text: string;
}

/** @param byStart the first of the ranges beside it that begins in a minute */
function checkRange(
  { at, text }: Written,
  byStart: ReadonlyMap<number | undefined, Written>,
  report: Found,
): void {
  const range = readTimeRange(text);
  if (!range) return;
  const { start, end } = range;
  const next = byStart.get(end + 1);
  if (!next && end % MINUTES_PER_DAY !== MINUTES_PER_DAY - 1) return;
  const better = writtenRange({ start, end: end + 1 });
  if (better === undefined) return;
  const edits = [{ kind: 'set', in: at.in, key: at.key!, value: better } as const];
  report({
    at,
    message: next ? 'between' : start === 0 ? 'allDay' : 'midnight',
    data: { written: text, better, next: next?.text ?? '' },
    level: start === 0 && !next ? 'warning' : 'info',
    related: next && [{ at: next.at, message: 'next' }],
    fixes: [{ title: 'whole', data: { better }, kind: 'suggestion', edits }],
  });
}
