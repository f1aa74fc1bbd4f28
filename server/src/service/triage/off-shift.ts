import { type DayName, dayNames, type MinuteRange, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';
import { uncoveredWeek, type WeekGap } from '../time/coverage';
import type { LocalDate } from '../time/dates';
import { type Interval, subtract } from '../time/intervals';

/** Open hours of the week in which none of some people is on shift. */
export interface OffShift {
  /** Each range with the days on which it starts, in the order of the week. */
  readonly gaps: readonly { readonly days: readonly DayName[]; readonly range: MinuteRange }[];
  /** The shifts in those hours, or next to them. */
  readonly near: readonly Shift[];
}

/**
 * The open hours of a plain week in which others are on shift and none of these people is. Those in which nobody at all
 * is on shift are coverage gaps, which another rule reports.
 * @param calendarId the hours of the category, where it has its own
 */
export function offShift(
  { hours, staffing }: Pick<Playbook, 'hours' | 'staffing'>,
  people: ReadonlySet<string>,
  when: { readonly today: LocalDate; readonly calendarId?: string },
): OffShift {
  const originals = new Map<Shift, Shift>();
  const shifts = (staffing?.shifts ?? []).map((shift) => {
    const theirs = { ...shift, members: shift.members?.filter((member) => people.has(member)) };
    originals.set(theirs, shift);
    return theirs;
  });
  const without = uncoveredWeek({ hours, staffing: { ...staffing, shifts } }, when);
  const nobody = uncoveredWeek({ hours, staffing }, when);
  return {
    gaps: perRange(subtract(without.flatMap(onWeek), nobody.flatMap(onWeek))),
    near: [...new Set(without.flatMap(({ near }) => near.map((shift) => originals.get(shift)!)))],
  };
}

/** Minutes after Monday's midnight; a gap that starts on Sunday may run into the next week. */
const onWeek = ({ days, range }: WeekGap): readonly Interval[] =>
  days.map((day) => {
    const midnight = dayNames.indexOf(day) * MINUTES_PER_DAY;
    return { start: midnight + range.start, end: midnight + range.end };
  });

function perRange(intervals: readonly Interval[]): OffShift['gaps'] {
  const groups = new Map<string, { days: DayName[]; range: MinuteRange }>();
  for (const { start, end } of intervals.flatMap(cutAtMidnights)) {
    const day = Math.floor(start / MINUTES_PER_DAY);
    const range = { start: start - day * MINUTES_PER_DAY, end: end - day * MINUTES_PER_DAY };
    const group = groups.get(`${range.start}-${range.end}`);
    if (group) group.days.push(dayNames[day % 7]!);
    else groups.set(`${range.start}-${range.end}`, { days: [dayNames[day % 7]!], range });
  }
  return [...groups.values()];
}

/** Splits an interval that is longer than a day at midnights. */
function cutAtMidnights({ start, end }: Interval): readonly Interval[] {
  const midnight = (Math.floor(start / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  if (end - start <= MINUTES_PER_DAY || midnight >= end) return [{ start, end }];
  return [{ start, end: midnight }, ...cutAtMidnights({ start: midnight, end })];
}
