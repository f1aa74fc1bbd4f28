import { type DayName, dayNames } from '../../../../schemas/scalars';

/** The days of 400 years, after which the Gregorian calendar repeats. */
const ERA = 146_097;
/** 1970-01-01 counted from 0000-03-01: a year that begins in March has its leap day at the end. */
const EPOCH = 719_468;

/** A local date as `YYYY-MM-DD`; such strings sort as dates do. */
export type LocalDate = string;

/**
 * Days since 1970-01-01 of a date that exists. By integer arithmetic, not `Date` objects: whole years are walked day by
 * day.
 */
export function dayNumber(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  return 365 * year + leapDaysBefore(year) + dayOfYear - EPOCH;
}

/** The date that is a number of days after 1970-01-01. */
export function dateOf(day: number): LocalDate {
  const sinceMarch = day + EPOCH;
  const era = Math.floor(sinceMarch / ERA);
  const dayOfEra = sinceMarch - era * ERA;
  // Every 4 years have one day more than 365 each, every 100 one less again, the whole era one more.
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - 365 * yearOfEra - leapDaysBefore(yearOfEra);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

const leapDaysBefore = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): DayName {
  // 1970-01-01 was a Thursday.
  return dayNames[(((dayNumber(date) + 3) % 7) + 7) % 7]!;
}

/** Every date from `from` up to, not including, `to`. */
export function datesIn(from: LocalDate, to: LocalDate): LocalDate[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first) }, (_, offset) => dateOf(first + offset));
}

/** A date range as playbooks write it: both ends included, either may be absent. */
export interface DateSpan {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** Whether the date lies in the span; an absent end sets no limit. */
export function inSpan(date: LocalDate, { from, to }: DateSpan): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** The first and last day of an exception or of time off; a single date is both. Undefined without any date. */
export function daysMeant(written: DateSpan & { readonly date?: LocalDate }): Required<DateSpan> | undefined {
  const from = written.date ?? written.from ?? written.to;
  const to = written.date ?? written.to ?? written.from;
  return from === undefined || to === undefined ? undefined : { from, to };
}
