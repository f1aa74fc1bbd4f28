import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { type Cells, isWorkingDay, mostDaysAWeek, OFF, type RosterProblem, WEEK } from './problem';

/** Why somebody cannot work a shift on a day. */
export type Hindrance = 'away' | 'rest' | 'days-in-row' | 'hours' | 'days-a-week';

/**
 * What forbids the shift of a cell, or its day, with the cells around it as they are; undefined where nothing does.
 * The limits are hard: no roster that is proposed goes over them.
 */
export function hindranceAt(
  problem: RosterProblem,
  extra: ExtraShifts,
  cells: Cells,
  person: number,
  day: number,
): Hindrance | undefined {
  const row = person * problem.days;
  const shift = cells[row + day]!;
  if (shift === OFF) return undefined;
  if (!problem.mayWork(person, shift, day)) return 'away';
  if (!isRested(problem, extra, cells, person, day)) return 'rest';
  if (daysInRow(problem, cells, person, day) > problem.limits.daysInRow) return 'days-in-row';
  const week = day - (day % WEEK);
  let hours = 0;
  let worked = 0;
  for (let one = week; one < week + WEEK && one < problem.days; one++) {
    const own = cells[row + one]!;
    if (own === OFF) continue;
    hours += problem.hoursOf(person, own);
    if (isWorkingDay(problem, person, own)) worked++;
  }
  if (hours > problem.mostHours[person]! + ALIKE) return 'hours';
  return worked > mostDaysAWeek(problem.limits) ? 'days-a-week' : undefined;
}

const ALIKE = 1e-6;

/** The extra shifts of promotions, by person and day: from the first to the last of a day. */
export interface ExtraShifts {
  of(person: number, day: number): { readonly start: number; readonly end: number } | undefined;
}

export function extraShifts({ fixed, days }: RosterProblem): ExtraShifts {
  const byCell = new Map<number, { start: number; end: number }>();
  for (const { person, day, start, end } of fixed) {
    if (person < 0 || day < 0 || day >= days) continue;
    const cell = person * days + day;
    const known = byCell.get(cell);
    byCell.set(cell, {
      start: Math.min(start, known?.start ?? start),
      end: Math.max(end, known?.end ?? end),
    });
  }
  return { of: (person, day) => byCell.get(person * days + day) };
}

function isRested(
  problem: RosterProblem,
  extra: ExtraShifts,
  cells: Cells,
  person: number,
  day: number,
): boolean {
  const { days, repeatsFrom, limits } = problem;
  const row = person * days;
  const startOf = (one: number): number => {
    const shift = cells[row + one]!;
    const more = extra.of(person, one)?.start ?? Infinity;
    return shift === OFF ? more : Math.min(more, problem.start(shift, one));
  };
  const endOf = (one: number): number => {
    if (one < 0) return problem.before[person]!.end;
    const shift = cells[row + one]!;
    const more = extra.of(person, one)?.end ?? -Infinity;
    return shift === OFF ? more : Math.max(more, problem.end(shift, one));
  };
  const start = startOf(day);
  const end = endOf(day);
  if (start - endOf(day - 1) < limits.rest) return false;
  if (day + 1 < days && startOf(day + 1) - end < limits.rest) return false;
  if (repeatsFrom >= days) return true;
  // The week that repeats goes on with itself.
  const length = WEEK * MINUTES_PER_DAY;
  if (day === repeatsFrom && start + length - endOf(days - 1) < limits.rest) return false;
  return day !== days - 1 || startOf(repeatsFrom) + length - end >= limits.rest;
}

/** Extra shifts are left out, as staffing/no-day-off does: the days off for them are taken afterwards. */
function daysInRow(problem: RosterProblem, cells: Cells, person: number, day: number): number {
  const { days, repeatsFrom } = problem;
  const works = (one: number): boolean => isWorkingDay(problem, person, cells[person * days + one]!);
  if (!works(day)) return 0;
  let first = day;
  while (first > 0 && works(first - 1)) first--;
  let count = day - first + 1 + (first === 0 ? problem.before[person]!.daysInRow : 0);
  let last = day;
  while (last + 1 < days && works(last + 1)) last++;
  count += last - day;
  if (last !== days - 1 || repeatsFrom >= days) return count;
  // The last day of the week that repeats is followed by its first one.
  let more = 0;
  while (more < WEEK && works(repeatsFrom + more)) more++;
  return count + more;
}
