import type { Text } from '../../../../schemas/text';
import { addDays, type LocalDate } from './dates';
import { dayKind, knownHolidayYears, knowsCalendar } from './holidays';
import { hoursOn, type HoursTable, rangesOf, weeklyHours } from './hours';

/** The caveat for the hours of a year whose notice of public holidays is not known. */
export const unknownYearText: Text = {
  zh: '{year} 年的放假通知这个版本还没有收录，那一年没另写的日子先按平时算',
  en: '{year}: the public-holiday notice is not known to this version; its days count as usual unless the file gives them hours',
};

/** The same in a few words, to follow a time. */
export const unknownYearShort: Text = {
  zh: '{year} 年的放假通知没有收录',
  en: '{year}: the public-holiday notice is not known to this version',
};

/**
 * The year whose missing notice could change the hours of a date; undefined where it could not: its year is known, an
 * exception says the hours, or they are the same on holidays and in all of the week.
 */
export function unknownYearOn(table: HoursTable | undefined, date: LocalDate): number | undefined {
  const { day, cause, ranges } = hoursOn(table, date);
  if (day.kind !== 'unknown-year' || cause.kind === 'exception') return undefined;
  const others = [rangesOf(table?.holiday), weeklyHours(table, 'mon').ranges];
  return others.some((one) => JSON.stringify(one) !== JSON.stringify(ranges)) ? day.year : undefined;
}

/** The first such year of some dates. */
export function firstUnknownYear(
  table: HoursTable | undefined,
  dates: readonly (LocalDate | undefined)[],
): number | undefined {
  for (const date of dates) {
    const year = date === undefined ? undefined : unknownYearOn(table, date);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The first year with unknown days within a number of days, whatever the hours; undefined where there is none. */
export function unknownYearAhead(
  calendar: string | undefined,
  from: LocalDate,
  days: number,
): { readonly year: number; readonly from: LocalDate } | undefined {
  if (!knowsCalendar(calendar)) return undefined;
  const { to } = knownHolidayYears();
  const first = [from, `${to}-12-29`].sort()[1]!;
  if (first > addDays(from, days)) return undefined;
  const kind = dayKind(first, calendar);
  return kind.kind === 'unknown-year' ? { year: kind.year, from: first } : undefined;
}
