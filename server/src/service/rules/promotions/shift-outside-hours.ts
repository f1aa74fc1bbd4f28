import type { Playbook } from '../../../../../schemas/playbook';
import type { Promotion } from '../../../../../schemas/sections/promotions';
import type { Shift } from '../../../../../schemas/sections/staffing';
import type { MinuteRange } from '../../../../../schemas/scalars';
import { addDays, datesIn, type LocalDate } from '../../time/dates';
import { subtract, total } from '../../time/intervals';
import { lastsOn, shiftMinutes, shiftsOn } from '../../time/shifts';
import { openTime } from '../../time/timeline';
import { onClock, zoneOf } from '../../time/zone';
import { rangesInWords } from '../../wording/hours';
import { defineRule } from '../../rule-support/rule';
import { datesInWords } from '../../wording/dates';
import { shiftName } from '../../shop/members';

/** Coming early and leaving late is no service; in minutes. */
const LEAST = 30;
/** So many days of a promotion are looked at. */
const MOST_DAYS = 60;

export const promotionsShiftOutsideHours = defineRule({
  id: 'promotions/shift-outside-hours',
  level: 'info',
  source: 'G3',
  title: { zh: '加排的班不在接待时间里', en: 'An extra shift outside the opening hours' },
  why: {
    zh: '加班的人坐在那里，接待时间却没有跟着改：顾客来问，还是按下班处理，可能只收到一句“已经下班”。',
    en: 'People sit there for the extra shift while the hours still say closed: customers are treated as if nobody were there, and may get the after-hours reply.',
  },
  howToFix: {
    zh: '在 hours.exceptions 里把大促那几天的接待时间写上；不对外接待的班就不用管。',
    en: 'Write the hours of these days under hours.exceptions. If the shift serves nobody, leave it.',
  },
  reads: ['shop', 'hours', 'staffing', 'promotions'],
  needs: [
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
    'promotions',
  ],
  messages: {
    outside: {
      zh: '“{shift}”{dates} {range} 不在接待时间里，这时来的顾客还是按下班处理。',
      en: '"{shift}" lies outside the opening hours on {dates}, {range}: customers who write then are treated as if you were closed.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-21:00" }
promotions:
  - id: double-12
    name: 双12
    from: 2026-12-10
    to: 2026-12-12
    extra_shifts: [{ name: 大促晚班, days: mon-sun, time: "18:00-24:00", members: [xiao-lin] }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-21:00" }
  exceptions: [{ from: 2026-12-10, to: 2026-12-12, name: 双12, hours: "09:00-24:00" }]
promotions:
  - id: double-12
    name: 双12
    from: 2026-12-10
    to: 2026-12-12
    extra_shifts: [{ name: 大促晚班, days: mon-sun, time: "18:00-24:00", members: [xiao-lin] }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-sun: "09:00-21:00" }
promotions:
  - { id: winter, from: 2026-11-01, to: 2026-11-03, extra_shifts: [{ days: mon-sun, time: "20:00-24:00", members: [mia] }] }
`,
    ],
  },
  check({ playbook, today }, report) {
    if (!playbook.hours?.weekly) return;
    for (const promotion of playbook.promotions ?? [])
      for (const shift of promotion.extra_shifts ?? [])
        for (const { range, dates } of outside(playbook, promotion, shift, today)) {
          const data = {
            shift: shiftName(shift),
            range: rangesInWords([range]),
            dates: datesInWords(dates, today),
          };
          report({ at: { in: shift, key: 'time' }, message: 'outside', data });
        }
  },
});

/** What of a shift lies in closed time, on which dates. */
function outside(
  playbook: Playbook,
  promotion: Promotion,
  shift: Shift,
  today: LocalDate,
): readonly { readonly range: MinuteRange; readonly dates: LocalDate[] }[] {
  const { from, to } = promotion;
  const range = shiftMinutes(shift)?.range;
  if (from === undefined || to === undefined || to < today || !range) return [];
  const zone = zoneOf(playbook);
  const first = from > today ? from : today;
  const end = [addDays(to, 1), addDays(first, MOST_DAYS)].sort()[0]!;
  const found = new Map<string, { range: MinuteRange; dates: LocalDate[] }>();
  for (const date of datesIn(first, end)) {
    if (!lastsOn(promotion, date) || !shiftsOn(playbook, date).some((one) => one.shift === shift)) continue;
    const worked = { start: zone.at(date, range.start), end: zone.at(date, range.end) };
    const closed = subtract([worked], openTime(zone, playbook.hours, date, addDays(date, 3)));
    for (const one of closed.filter((part) => total([part]) >= LEAST)) {
      const part = onClock(zone, one, date);
      const key = `${part.start}-${part.end}`;
      const known = found.get(key) ?? { range: part, dates: [] };
      known.dates.push(date);
      found.set(key, known);
    }
  }
  return [...found.values()];
}
