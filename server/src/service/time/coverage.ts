import { type DayName, dayNames, type MinuteRange, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';
import { addDays, inSpan, type LocalDate, weekdayOf } from './dates';
import { namedDays } from './days';
import { hoursTable, weeklyHours } from './hours';
import { type Interval, intersect, subtract } from './intervals';
import { onShift, type Rostered, workingMinutes } from './shifts';
import { openTime, timed, type TimedInterval } from './timeline';
import { zoneOf } from './zone';

const WEEK = 7 * MINUTES_PER_DAY;

/**
 * The uncovered open time of the local dates [from, to): nobody is on shift. Exceptions, holidays, time off and
 * promotions count.
 * @param calendarId an id of `hours.calendars`; the main hours if left out
 */
export function uncovered(
  playbook: Rostered,
  from: LocalDate,
  to: LocalDate,
  calendarId?: string,
): TimedInterval[] {
  const zone = zoneOf(playbook);
  const open = openTime(zone, hoursTable(playbook, calendarId), from, to);
  return subtract(open, onShift(playbook, from, to)).map((gap) => timed(zone, gap));
}

/** A coverage gap (open time with nobody on shift) that is the same on some days of the week. */
export interface WeekGap {
  readonly days: readonly DayName[];
  /** On the local clock of the day on which the gap starts; it may run past midnight. */
  readonly range: MinuteRange;
  /** The shifts that end where the gap begins, begin where it ends, or would lie in it but have no people or are not valid. */
  readonly near: readonly Shift[];
}

/**
 * The coverage gaps of a plain week: `weekly` against the roster, without exceptions, holidays, time off and
 * promotions. A shift's `valid` is judged on the seven days that begin with `today`.
 */
export function uncoveredWeek(
  playbook: Pick<Playbook, 'hours' | 'staffing'>,
  { today, calendarId }: { readonly today: LocalDate; readonly calendarId?: string },
): WeekGap[] {
  const table = hoursTable(playbook, calendarId);
  const open = onRing(
    dayNames.flatMap((day, index) => shifted(weeklyHours(table, day).ranges, index * MINUTES_PER_DAY)),
  );
  const roster = (playbook.staffing?.shifts ?? []).map((shift) => weekOf(shift, today));
  const gaps = subtract(
    open,
    roster.flatMap(({ staffed }) => staffed),
  );
  return merged(joinedOverWeeksEnd(gaps).flatMap(perDay), roster);
}

/** A shift in minutes after Monday's midnight, modulo a week. */
interface ShiftWeek {
  readonly shift: Shift;
  readonly staffed: readonly Interval[];
  /** The shift's time on days on which it is not valid, or on all where nobody is named to work it. */
  readonly idle: readonly Interval[];
}

function weekOf(shift: Shift, today: LocalDate): ShiftWeek {
  const named = namedDays(shift.days);
  const members = shift.members ?? [];
  const dates = [0, 1, 2, 3, 4, 5, 6]
    .map((by) => addDays(today, by))
    .filter((date) => named.has(weekdayOf(date)));
  const on = (some: readonly LocalDate[], minutes: readonly Interval[]) =>
    onRing(some.flatMap((date) => shifted(minutes, dayNames.indexOf(weekdayOf(date)) * MINUTES_PER_DAY)));
  const works = (date: LocalDate) => members.length > 0 && inSpan(date, shift.valid ?? {});
  return {
    shift,
    staffed: on(
      dates.filter(works),
      members.flatMap((member) => workingMinutes(shift, member)),
    ),
    idle: on(
      dates.filter((date) => !works(date)),
      workingMinutes(shift),
    ),
  };
}

function shifted(ranges: readonly Interval[], by: number): Interval[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/**
 * Wraps intervals round the week: what runs past Sunday's midnight continues on Monday, and what begins before Monday's
 * is Sunday's.
 */
function onRing(intervals: readonly Interval[]): Interval[] {
  const turns = [-WEEK, 0, WEEK].flatMap((by) => shifted(intervals, by));
  return intersect([{ start: 0, end: WEEK }], turns);
}

/** Joins a gap over the week's end into one that starts on Sunday. */
function joinedOverWeeksEnd(gaps: readonly Interval[]): Interval[] {
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last || first === last || first.start !== 0 || last.end !== WEEK) return [...gaps];
  return [...gaps.slice(1, -1), { start: last.start, end: WEEK + first.end }];
}

/** Splits a gap longer than a day at midnights; a shorter one stays whole. */
function perDay({ start, end }: Interval): Interval[] {
  if (end - start <= MINUTES_PER_DAY) return [{ start, end }];
  const nextMidnight = (Math.floor(start / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  if (nextMidnight >= end) return [{ start, end }];
  return [{ start, end: nextMidnight }, ...cutAtMidnights(nextMidnight, end)];
}

function cutAtMidnights(start: number, end: number): Interval[] {
  if (end - start <= MINUTES_PER_DAY) return [{ start, end }];
  return [{ start, end: start + MINUTES_PER_DAY }, ...cutAtMidnights(start + MINUTES_PER_DAY, end)];
}

function merged(gaps: readonly Interval[], roster: readonly ShiftWeek[]): WeekGap[] {
  const groups = new Map<string, { range: MinuteRange; days: DayName[]; near: Set<Shift> }>();
  for (const gap of gaps) {
    const day = Math.floor(gap.start / MINUTES_PER_DAY);
    const range = { start: gap.start - day * MINUTES_PER_DAY, end: gap.end - day * MINUTES_PER_DAY };
    const key = `${range.start}-${range.end}`;
    const group = groups.get(key) ?? { range, days: [], near: new Set<Shift>() };
    groups.set(key, group);
    group.days.push(dayNames[day % 7]!);
    for (const shift of neighbours(gap, roster)) group.near.add(shift);
  }
  return [...groups.values()].map(({ range, days, near }) => ({
    days,
    range,
    near: [...near],
  }));
}

function neighbours(gap: Interval, roster: readonly ShiftWeek[]): Shift[] {
  const same = (a: number, b: number) => (a - b) % WEEK === 0;
  return roster
    .filter(
      ({ staffed, idle }) =>
        staffed.some(({ start, end }) => same(end, gap.start) || same(start, gap.end)) ||
        idle.some(({ start, end }) =>
          [0, WEEK].some((turn) => start + turn < gap.end && gap.start < end + turn),
        ),
    )
    .map(({ shift }) => shift);
}
