import { type DayName, dayNames } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { windowOf } from './assistant';
import { addDays, datesIn, type LocalDate } from '../time/dates';
import { holidaysIn } from '../time/holidays';
import { hoursOn, workedAs } from '../time/hours';

/** A window of more days has every weekday in it, whatever its exceptions are. */
const MOST_DAYS = 60;
/** How far ahead public holidays are looked at, in days. */
const AHEAD = 400;

/**
 * The weekdays whose hours of the plain week hold on some day on which people answer: all of them, but in a window of
 * dates only those of its days that no exception and no holiday gives other hours.
 */
export function weekdaysInUse(playbook: Playbook): ReadonlySet<DayName> {
  const { from, to } = windowOf(playbook) ?? {};
  if (from === undefined || to === undefined || to < from || addDays(from, MOST_DAYS) < to)
    return new Set(dayNames);
  const days = datesIn(from, addDays(to, 1)).map((date) => hoursOn(playbook.hours, date));
  const plain = days.filter(({ cause }) => cause.kind === 'weekly' || cause.kind === 'none');
  return new Set(plain.map(({ date, day }) => workedAs(date, day)));
}

/**
 * Whether the hours of public holidays hold on a day to come: not where an exception answers for each of those that are
 * known. Where none is known yet (the next year's notice is not out) they hold unless the file names such days itself.
 */
export function holidaysCount(playbook: Playbook, today: LocalDate): boolean {
  const { hours } = playbook;
  const { from = today, to = addDays(today, AHEAD) } = windowOf(playbook) ?? {};
  const first = from > today ? from : today;
  const ahead = to < first ? [] : holidaysIn(first, addDays(to, 1), hours?.calendar);
  const known = ahead.filter(({ kind }) => kind === 'holiday');
  if (known.length === 0) {
    if (windowOf(playbook)) return false;
    return !(hours?.exceptions ?? []).some(({ date, from = date, to = from }) => (to ?? '') >= today);
  }
  const dates = known.flatMap((run) => datesIn(run.from, addDays(run.to, 1)));
  return dates.some((date) => hoursOn(hours, date).cause.kind === 'holiday');
}
