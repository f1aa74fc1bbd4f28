import { type DayName, dayNames } from '../../../../schemas/scalars';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { Analysis } from '../document/analysis';
import { dayRuns, namedDays, runWord } from '../time/days';
import type { Edit } from '../yaml/edit/edit';
import { oneLineList } from '../yaml/edit/render';
import { obstacleAt } from './obstacle';
import { type EditsOrRefusal, refuse } from './refusals';
import { setValue } from './set-value';

type DayWord = DayName | 'holiday';

const isDayWord = (word: string): word is DayWord =>
  word === 'holiday' || (dayNames as readonly string[]).includes(word);

/** Has a shift worked on other days; a word stays a word where one says it, several become a list on one line. */
export function daysEdits(
  file: Analysis,
  shift: Shift,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): EditsOrRefusal {
  const unknown = [...add, ...remove].find((word) => !isDayWord(word));
  if (unknown !== undefined) return refuse('unknownDay', { day: unknown });
  const before = namedDays(shift.days);
  const after = new Set([...before].filter((day) => !remove.includes(day)));
  for (const day of add) after.add(day as DayWord);
  if (after.size === before.size && [...after].every((day) => before.has(day))) return [];
  if (after.size === 0) return refuse('noDay');
  const obstacle = obstacleAt(file, shift, 'days');
  if (obstacle) return obstacle;
  const words = wordsOf(after);
  const { days } = shift;
  if (typeof days === 'string' && words.length === 1) {
    const word = words[0]!;
    return setValue(
      file,
      { in: shift, key: 'days' },
      { part: { start: 0, end: days.length }, text: word, whole: word },
    );
  }
  return [setDays(shift, words)];
}

/** Has a shift worked on one day instead of another. */
export function movedDay(
  file: Analysis,
  shift: Shift,
  { from, to }: { readonly from: string; readonly to: string },
): EditsOrRefusal {
  const named: ReadonlySet<string> = namedDays(shift.days);
  if (!named.has(from)) return refuse('unknownDay', { day: from });
  if (named.has(to)) return refuse('sameDay');
  return daysEdits(file, shift, { add: [to], remove: [from] });
}

const setDays = (shift: Shift, words: readonly string[]): Edit => ({
  kind: 'set',
  in: shift,
  key: 'days',
  value: words.length === 1 ? words[0] : oneLineList(words),
});

function wordsOf(days: ReadonlySet<DayWord>): readonly string[] {
  const weekdays = dayNames.filter((day) => days.has(day));
  const runs = dayRuns(weekdays).map(runWord);
  return days.has('holiday') ? [...runs, 'holiday'] : runs;
}
