import { type DayName, dayNames, readShiftDays } from '../../../../schemas/scalars';
import type { ShiftDays } from '../../../../schemas/sections/staffing';

/** The days that a shift (or a minimum) names, `holiday` among them; unknown words are ignored. */
export function namedDays(days: ShiftDays): ReadonlySet<DayName | 'holiday'> {
  const words = typeof days === 'string' ? [days] : days;
  return new Set(words.flatMap((word) => readShiftDays(word) ?? []));
}

/** Groups days into runs of consecutive weekdays: mon, tue, wed, sat → [[mon, tue, wed], [sat]]. None goes over the week's end. */
export function runsInWeek(days: Iterable<DayName>): DayName[][] {
  const named = new Set(days);
  const runs: DayName[][] = [];
  dayNames.forEach((day, index) => {
    if (!named.has(day)) return;
    if (index > 0 && named.has(dayNames[index - 1]!)) runs.at(-1)!.push(day);
    else runs.push([day]);
  });
  return runs;
}

/** The same, but that a run over the week's end (sat, sun, mon) stays one, which comes last. */
export function dayRuns(days: Iterable<DayName>): DayName[][] {
  const runs = runsInWeek(days);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && first[0] === 'mon' && last.at(-1) === 'sun') {
    return [...runs.slice(1, -1), [...last, ...first]];
  }
  return runs;
}

/** A run of days as a playbook writes it: `sat`, `mon-fri`. */
export const runWord = (run: readonly DayName[]): string =>
  run.length === 1 ? run[0]! : `${run[0]!}-${run.at(-1)!}`;

/** Days as a key of a playbook: `mon-fri`, or `mon-wed, sat`. */
export const daysKey = (days: Iterable<DayName>): string => dayRuns(days).map(runWord).join(', ');

/** Days as a shift writes them: one word, or a list of words. */
export const daysOfShift = (words: string[]): ShiftDays => (words.length === 1 ? words[0]! : words);
