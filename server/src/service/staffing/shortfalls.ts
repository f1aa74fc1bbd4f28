import type { Playbook } from '../../../../schemas/playbook';
import type { Minimum } from '../../../../schemas/sections/staffing';
import { type MinuteRange, readTimeRange } from '../../../../schemas/scalars';
import { addDays, datesIn, type LocalDate } from '../time/dates';
import { namedDays } from '../time/days';
import { type StaffedInterval, staffedIntervals } from '../time/staffed-intervals';
import { hoursOn, workedAs } from '../time/hours';
import type { Interval } from '../time/intervals';
import { type OnShift, onShift } from '../time/shifts';
import { openOn } from '../time/timeline';
import { onClock, zoneOf } from '../time/zone';
import { WEEKS_AHEAD } from '../time/horizon';

/** A shortfall against `minimum` that is the same on some dates. */
export interface Shortfall {
  readonly dates: readonly LocalDate[];
  /** On the clock of each date; it may run past midnight. */
  readonly range: MinuteRange;
  /** The lowest headcount in it. */
  readonly heads: number;
}

/** Makes a function that finds the shortfalls of the coming weeks against one entry of `minimum`; time off counts. */
export function shortfallFinder(
  playbook: Playbook,
  today: LocalDate,
): (entry: Minimum) => readonly Shortfall[] {
  const zone = zoneOf(playbook);
  const end = addDays(today, WEEKS_AHEAD * 7);
  const roster = onShift(playbook, today, addDays(end, 1));
  const byDate = new Map<LocalDate, OnShift[]>();
  for (const entry of roster) {
    const others = byDate.get(entry.date);
    if (others) others.push(entry);
    else byDate.set(entry.date, [entry]);
  }
  const holidaysNamed = (playbook.staffing?.minimum ?? []).some((one) => daysOf(one).has('holiday'));
  // Shifts of the day before run into the date, and a minimum that runs past midnight needs those of the day after.
  const near = (date: LocalDate): readonly OnShift[] =>
    [-1, 0, 1].flatMap((by) => byDate.get(addDays(date, by)) ?? []);

  return (entry) => {
    const wanted = entry.heads ?? 1;
    const days = daysOf(entry);
    const skilled = peopleWith(entry.skill, playbook);
    const found = new Map<string, Shortfall & { dates: LocalDate[] }>();
    for (const date of datesIn(today, end)) {
      const hours = hoursOn(playbook.hours, date);
      const onHoliday = hours.day.kind === 'holiday' && holidaysNamed;
      if (!days.has(onHoliday ? 'holiday' : workedAs(date, hours.day))) continue;
      // A day off is a day off, whatever the minimum says.
      if (playbook.hours && hours.ranges.length === 0) continue;
      const own = entry.time === undefined ? undefined : readTimeRange(entry.time)!;
      const spans = openOn(zone, own ? { ...hours, ranges: [own] } : hours);
      const able = near(date).filter(({ member }) => !skilled || skilled.has(member));
      for (const span of spans.filter(({ start, end }) => start < end)) {
        const people = able.filter(({ start, end }) => start < span.end && span.start < end);
        for (const { heads, ...lack } of lacking(staffedIntervals(people, span), wanted)) {
          const range = onClock(zone, lack, date);
          const key = `${range.start}-${range.end} ${heads}`;
          const known = found.get(key);
          if (known) known.dates.push(date);
          else found.set(key, { dates: [date], range, heads });
        }
      }
    }
    return [...found.values()];
  };
}

/** The intervals with too few people, each with its lowest headcount. */
function lacking(
  intervals: readonly StaffedInterval[],
  wanted: number,
): readonly (Interval & { readonly heads: number })[] {
  const result: (Interval & { heads: number })[] = [];
  for (const { start, end, members } of intervals) {
    const heads = members.length;
    if (heads >= wanted) continue;
    const last = result.at(-1);
    if (last?.end === start) result[result.length - 1] = { ...last, end, heads: Math.min(last.heads, heads) };
    else result.push({ start, end, heads });
  }
  return result;
}

const daysOf = ({ days = 'mon-sun' }: Minimum) => namedDays(days);

/** The ids of the team's members with a skill; undefined where none is asked for. */
export function peopleWith(
  skill: string | undefined,
  { staffing }: Playbook,
): ReadonlySet<string> | undefined {
  if (skill === undefined) return undefined;
  return new Set((staffing?.team ?? []).filter(({ skills }) => skills?.includes(skill)).map(({ id }) => id));
}
