import type { Playbook } from '../../../../../schemas/playbook';
import type { Locale } from '../../../../../schemas/text';
import type { ValueRef } from '../../yaml/ranges/place';
import { addDays, daysMeant, type LocalDate } from '../../time/dates';
import { holidaysIn } from '../../time/holidays';
import { hoursOn, rangesOf } from '../../time/hours';

/** Days with a name on which nobody serves; `to` is the last of them. */
export interface Closure {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What in the playbook closes the shop. */
  readonly at: ValueRef;
}

/** How far ahead the public holidays are looked at: a notice for a later one need not be written yet. */
const DAYS_AHEAD = 30;

/** The closures that go on or lie ahead: the named exceptions, and the public holidays of the next weeks. */
export function closuresAhead({ hours }: Playbook, today: LocalDate, language: Locale): readonly Closure[] {
  const written = (hours?.exceptions ?? []).flatMap((exception): readonly Closure[] => {
    const days = daysMeant(exception);
    const { name } = exception;
    if (!days || days.to < today || name === undefined || rangesOf(exception.hours).length > 0) return [];
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
