import { MINUTES_PER_DAY, type MinuteRange } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { TimeOff } from '../../../../schemas/sections/staffing';
import type { ValueRef } from '../yaml/ranges/place';
import { uncovered, type WeekGap } from '../time/coverage';
import { addDays, datesIn, daysBetween, daysMeant, inSpan, type LocalDate, weekdayOf } from '../time/dates';
import { type DayHours, workedAs } from '../time/hours';
import { contains, type Interval, intersect, subtract } from '../time/intervals';
import { shiftMinutes, shiftsOn } from '../time/shifts';
import { timeline } from '../time/timeline';
import { onClock, zoneOf } from '../time/zone';
import { lineAt } from '../time/hours-lines';
import { WEEKS_AHEAD } from '../time/horizon';

/** Why a date has a coverage gap that the plain week does not have. */
export type GapCause = 'timeOff' | 'exception' | 'holiday' | 'week';

/** Coverage gaps that are the same on some dates, with one cause. */
export interface DatedGap {
  readonly dates: readonly LocalDate[];
  /** On the clock of each date; they may run past midnight. */
  readonly ranges: readonly MinuteRange[];
  readonly cause: GapCause;
  /** Where the cause is written. */
  readonly at: ValueRef;
}

/**
 * The coverage gaps of the coming weeks that the plain week does not have: time off, special hours, holidays, shifts
 * that end.
 */
export function datedGaps(
  playbook: Playbook,
  today: LocalDate,
  weekly: readonly WeekGap[],
): readonly DatedGap[] {
  const zone = zoneOf(playbook);
  const end = addDays(today, WEEKS_AHEAD * 7);
  const known = datesIn(addDays(today, -1), end).flatMap((date) =>
    weekly
      .filter(({ days }) => days.includes(weekdayOf(date)))
      .map(({ range }) => ({ start: zone.at(date, range.start), end: zone.at(date, range.end) })),
  );
  const gaps = subtract(uncovered(playbook, today, end), known);
  if (gaps.length === 0) return [];
  return merged(
    openDays(playbook, today, end).flatMap(({ hours, open }) =>
      intersect(gaps, open).map((gap): DatedGap => {
        const { date } = zone.local(gap.start);
        const range = onClock(zone, gap, date);
        return { dates: [date], ranges: [range], ...causeOf(playbook, hours, date, range.start) };
      }),
    ),
  );
}

/** The open time of some dates, by the date on which it starts: what runs past midnight belongs to the day before. */
function openDays(
  playbook: Playbook,
  from: LocalDate,
  to: LocalDate,
): readonly { readonly hours: DayHours; readonly open: readonly Interval[] }[] {
  const byDate = new Map<DayHours, Interval[]>();
  for (const { hours, start, end } of timeline(playbook, from, to).open)
    byDate.set(hours, [...(byDate.get(hours) ?? []), { start, end }]);
  return [...byDate].map(([hours, open]) => ({ hours, open }));
}

/** Merges the dates of gaps with the same cause and range, then the ranges of those with the same cause and dates. */
function merged(gaps: readonly DatedGap[]): readonly DatedGap[] {
  const rangesKey = ({ ranges }: DatedGap) => ranges.map(({ start, end }) => `${start}-${end}`).join();
  const overDates = together(gaps, rangesKey).map((same) => ({
    ...same[0]!,
    dates: same.flatMap(({ dates }) => dates),
  }));
  return together(overDates, ({ dates }) => dates.join()).map((same) => ({
    ...same[0]!,
    ranges: same.flatMap(({ ranges }) => ranges),
  }));
}

/** Groups gaps by cause and key, in the order of each group's first. */
function together(gaps: readonly DatedGap[], keyOf: (gap: DatedGap) => string): readonly DatedGap[][] {
  const places = new Map<object, Map<string, DatedGap[]>>();
  const groups: DatedGap[][] = [];
  for (const gap of gaps) {
    const place = places.get(gap.at.in) ?? new Map<string, DatedGap[]>();
    places.set(gap.at.in, place);
    const key = `${String(gap.at.key)} ${keyOf(gap)}`;
    const group = place.get(key);
    if (group) group.push(gap);
    else place.set(key, groups[groups.push([gap]) - 1]!);
  }
  return groups;
}

/**
 * @param day the hours that are open at the gap
 * @param date the date of the gap, which is the day after where they run past midnight
 */
function causeOf(
  playbook: Playbook,
  day: DayHours,
  date: LocalDate,
  minute: number,
): Pick<DatedGap, 'cause' | 'at'> {
  const away = playbook.staffing?.time_off?.find((entry) => wouldBeThere(playbook, entry, date, minute));
  if (away) return { cause: 'timeOff', at: { in: away, key: 'member' } };
  const hours = playbook.hours!;
  const { cause } = day;
  if (cause.kind === 'exception') return { cause: 'exception', at: { in: cause.exception, key: 'hours' } };
  if (cause.kind === 'holiday') return { cause: 'holiday', at: { in: hours, key: 'holiday' } };
  const sinceOpening = daysBetween(day.date, date) * MINUTES_PER_DAY + minute;
  const at = lineAt(hours, workedAs(day.date, day.day), sinceOpening) ?? {
    in: hours,
    key: 'weekly',
    onKey: true,
  };
  return { cause: 'week', at };
}

/** Whether someone would be on shift but for this time off. */
function wouldBeThere(playbook: Playbook, entry: TimeOff, date: LocalDate, minute: number): boolean {
  const days = daysMeant(entry);
  if (entry.member === undefined || !days || !inSpan(date, days)) return false;
  return [0, 1].some((nights) =>
    shiftsOn(playbook, addDays(date, -nights)).some(({ shift }) => {
      const minutes = shift.members?.includes(entry.member!) && shiftMinutes(shift, entry.member);
      return minutes && contains([minutes.range], minute + nights * MINUTES_PER_DAY);
    }),
  );
}
