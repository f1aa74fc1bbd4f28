import { type DayName, dayNames, readShiftDays } from '../../../../schemas/scalars';
import type { ShiftDays } from '../../../../schemas/sections/staffing';

/** The days that a shift (or a minimum) names, `holiday` among them; unknown words are ignored. */
export function namedDays(days: ShiftDays): ReadonlySet<DayName | 'holiday'> {
  const words = typeof days === 'string' ? [days] : days;
  return new Set(words.flatMap((word) => readShiftDays(word) ?? []));
}

/**
 * Groups days into runs of consecutive weekdays: mon, tue, wed, sat → [[mon, tue, wed], [sat]]. A run over the week's
 * end (sat, sun, mon) stays one run, which comes last.
 */
export function dayRuns(days: Iterable<DayName>): DayName[][] {
  const named = new Set(days);
  const runs: DayName[][] = [];
  dayNames.forEach((day, index) => {
    if (!named.has(day)) return;
    if (index > 0 && named.has(dayNames[index - 1]!)) runs.at(-1)!.push(day);
    else runs.push([day]);
  });
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && first[0] === 'mon' && last.at(-1) === 'sun') {
    return [...runs.slice(1, -1), [...last, ...first]];
  }
  return runs;
}

/** Days as a playbook writes them: `mon-fri`, or `mon-wed, sat`. */
export function daysKey(days: Iterable<DayName>): string {
  return dayRuns(days)
    .map((run) => (run.length === 1 ? run[0]! : `${run[0]!}-${run.at(-1)!}`))
    .join(', ');
}
