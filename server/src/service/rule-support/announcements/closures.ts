import type { Playbook } from '../../../../../schemas/playbook';
import type { Locale } from '../../../../../schemas/text';
import type { ValueRef } from '../../yaml/ranges/place';
import { addDays, daysMeant, type LocalDate } from '../../time/dates';
import { holidaysIn } from '../../time/holidays';
import { hoursOn, rangesOf } from '../../time/hours';

/** A named period without service; `to` is its last day. */
export interface Closure {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The cause: an exception or the calendar. */
  readonly at: ValueRef;
}

/** How far ahead public holidays are checked, in days: later ones need no notice yet. */
const DAYS_AHEAD = 30;

/** The current and future closures: the named exceptions, and the public holidays of the next weeks. */
export function closuresAhead({ hours }: Playbook, today: LocalDate, language: Locale): readonly Closure[] {
  const written = (hours?.exceptions ?? []).flatMap((exception): readonly Closure[] => {
    const days = daysMeant(exception);
    const { name } = exception;
    // One whose end is before its start never comes, and is told as that.
    if (
      !days ||
      days.to < days.from ||
      days.to < today ||
      name === undefined ||
      rangesOf(exception.hours).length > 0
    )
      return [];
    return [{ ...days, name, at: { in: exception, key: 'name' } }];
  });
  const isClosed = (date: LocalDate): boolean => {
    const { ranges, cause } = hoursOn(hours, date);
    return cause.kind === 'holiday' && ranges.length === 0;
  };
  const holidays = holidaysIn(today, addDays(today, DAYS_AHEAD), hours?.calendar)
    .filter(({ kind, from }) => kind === 'holiday' && isClosed(from))
    .map(({ name, from, to }) => ({ name: name[language], from, to, at: { in: hours!, key: 'calendar' } }));
  return [...written, ...holidays];
}
