import type { MinuteRange } from '../../../../schemas/scalars';
import type { Shift, TimeOff } from '../../../../schemas/sections/staffing';
import { staffingModel } from './model';
import { type Run, runsOf, requirement, type StaffingInterval } from './requirement';
import { addDays, daysMeant, inSpan, type LocalDate, weekdayOf } from '../time/dates';
import type { Interval } from '../time/intervals';
import { onShift } from '../time/shifts';
import { onClock, zoneOf } from '../time/zone';
import type { Facts } from '../document/facts';
import { WEEKS_AHEAD } from '../time/horizon';

/** Understaffed times shorter than this are not reported, since a queue needs time to grow. In minutes. */
const NOTICED = 30;
/** On how many dates of one weekday it happens before it is reported for the weekday, not by date. */
const HABIT = WEEKS_AHEAD / 2;

/** An understaffed time that is the same on some dates. */
export interface ShortTime {
  readonly dates: readonly LocalDate[];
  /** On the clock of each date. */
  readonly range: MinuteRange;
  /** The time of the largest shortfall, on the clock of the date. */
  readonly worstRange: MinuteRange;
  readonly worst: StaffingInterval;
}

/**
 * The understaffed times of the wanted ones of the dates [from, to): someone is on shift, but the targets are missed.
 * Where only the busiest hour is known, a time is the hour of the date with the highest capacity.
 */
export function shortTimes(
  { playbook, options }: Facts,
  [from, to]: readonly [LocalDate, LocalDate],
  counts: (date: LocalDate) => boolean,
): { readonly times: readonly ShortTime[]; readonly busiestOnly: boolean } {
  const { intervals, known } = requirement(
    playbook,
    from,
    to,
    staffingModel(options['staffing/understaffed']),
  );
  const zone = zoneOf(playbook);
  const busiestOnly = known === 'busiest-hour';
  const groups = new Map<string, ShortTime & { dates: LocalDate[] }>();
  for (const run of runsOf(intervals.filter(({ date }) => counts(date)))) {
    if (run.verdict !== 'short' || (!busiestOnly && run.end - run.start < NOTICED)) continue;
    const { date } = run;
    const range = onClock(zone, run, date);
    const worstRange = onClock(zone, around(run, run.worst), date);
    // Dates share a message only where each has all of its figures.
    const { headcount: heads, requiredAgents, arrivalsPerHour, capacity } = run.worst;
    const figures = [heads, requiredAgents, arrivalsPerHour, capacity];
    const key = [range.start, range.end, worstRange.start, worstRange.end, ...figures].join();
    const group = groups.get(key) ?? { dates: [], range, worstRange, worst: run.worst };
    groups.set(key, group);
    group.dates.push(date);
  }
  return { times: withoutEchoes([...groups.values()]), busiestOnly };
}

/** An interval of a run, extended by its neighbours on both sides that have the same figures. */
export function around({ intervals }: Run, worst: StaffingInterval): Interval {
  const alike = (one: StaffingInterval | undefined): boolean =>
    one?.headcount === worst.headcount &&
    one.requiredAgents === worst.requiredAgents &&
    one.arrivalsPerHour === worst.arrivalsPerHour &&
    one.capacity === worst.capacity;
  let [first, last] = [intervals.indexOf(worst), intervals.indexOf(worst)];
  while (alike(intervals[first - 1])) first--;
  while (alike(intervals[last + 1])) last++;
  return { start: intervals[first]!.start, end: intervals[last]!.end };
}

/** Drops single dates that are covered by a time reported for their weekday, even where such a date is worse. */
function withoutEchoes(times: readonly ShortTime[]): readonly ShortTime[] {
  const habits = times.filter(({ dates }) => isHabit(dates));
  const echoes = (date: LocalDate, { range }: ShortTime) =>
    habits.some(
      (habit) =>
        habit.dates.some((one) => weekdayOf(one) === weekdayOf(date)) &&
        habit.range.start <= range.start &&
        range.end <= habit.range.end,
    );
  return times.flatMap((time) => {
    if (isHabit(time.dates)) return [time];
    const dates = time.dates.filter((date) => !echoes(date, time));
    return dates.length > 0 ? [{ ...time, dates }] : [];
  });
}

/** Whether it happens regularly on some weekday. */
export function isHabit(dates: readonly LocalDate[]): boolean {
  return dates.some((date) => dates.filter((one) => weekdayOf(one) === weekdayOf(date)).length >= HABIT);
}

/** The shifts that are staffed at the worst of a time, those with most people first. */
export function shiftsAt({ playbook }: Facts, { worst }: ShortTime): readonly Shift[] {
  const people = new Map<Shift, number>();
  for (const { shift, start, end } of onShift(playbook, worst.date, addDays(worst.date, 1))) {
    if (start < worst.end && worst.start < end) people.set(shift, (people.get(shift) ?? 0) + 1);
  }
  return [...people].sort(([, a], [, b]) => b - a).map(([shift]) => shift);
}

/** The time off that covers all of the dates. */
export function awayOn(
  dates: readonly LocalDate[],
  entries: readonly TimeOff[] | undefined,
): readonly TimeOff[] {
  return (entries ?? []).filter((entry) => {
    const days = daysMeant(entry);
    return entry.member !== undefined && days !== undefined && dates.every((date) => inSpan(date, days));
  });
}
