import { type DayName, dayNames } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { windowOf } from './assistant';
import { addDays, datesIn, type LocalDate } from '../time/dates';
import { holidaysIn } from '../time/holidays';
import { hoursOn, workedAs } from '../time/hours';

/** The longest window that is checked day by day: a longer one contains every weekday, whatever its exceptions. */
const MOST_DAYS = 60;
/** How far ahead public holidays are checked, in days. */
const AHEAD = 400;

/**
 * The weekdays whose weekly hours apply on some day on which people answer: all of them, but in a window of dates only
 * those of its days that have no other hours by an exception or a holiday.
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
 * Whether the hours of public holidays apply on a day to come: not where each known one has an exception. Where none is
 * known yet (the next year's notice is not out) they do, unless the file names such days itself.
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
