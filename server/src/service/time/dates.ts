import { type DayName, dayNames } from '../../../../schemas/scalars';

const MILLISECONDS_PER_DAY = 86_400_000;

/** A local date as `YYYY-MM-DD`; such strings sort as dates do. */
export type LocalDate = string;

/** Days since 1970-01-01 of a date that the calendar has. */
export function dayNumber(date: LocalDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) /
    MILLISECONDS_PER_DAY
  );
}

/** The date that lies so many days after 1970-01-01. */
export function dateOf(day: number): LocalDate {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) + days);
}

/** How many days `to` lies after `from`; negative if before. */
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

/** A stretch of dates as playbooks write it: both ends included, either may be absent. */
export interface DateSpan {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** Whether the date lies in the span; an absent end sets no limit. */
export function inSpan(date: LocalDate, { from, to }: DateSpan): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/**
 * The first and last day of exceptions and time off, where one date alone means that one day.
 * Undefined without any date.
 */
export function daysMeant(written: DateSpan & { readonly date?: LocalDate }): Required<DateSpan> | undefined {
  const from = written.date ?? written.from ?? written.to;
  const to = written.date ?? written.to ?? written.from;
  return from === undefined || to === undefined ? undefined : { from, to };
}
