import {
  type DayName,
  type MinuteRange,
  readDays,
  readHours,
  readTimeRange,
} from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { HoursCalendar, HoursException, HoursValue } from '../../../../schemas/sections/hours';
import type { Text } from '../../../../schemas/text';
import { memoizeWeak, memoize } from '../collections/memoize';
import { daysMeant, inSpan, type LocalDate, weekdayOf } from './dates';
import { type DayKind, dayKind } from './holidays';

/** The opening hours that the engine calculates with: the main ones, or one of `calendars`. */
export type HoursTable = Pick<HoursCalendar, 'weekly' | 'exceptions' | 'calendar' | 'holiday'>;

/** The source of a date's hours. */
export type HoursCause =
  /** The key of the line in `weekly`, such as `mon-fri`. */
  | { readonly kind: 'weekly'; readonly key: string }
  | { readonly kind: 'exception'; readonly exception: HoursException }
  | { readonly kind: 'holiday'; readonly name: Text }
  /** Nothing names the day, so it is closed. */
  | { readonly kind: 'none' };

/** The hours of one date. */
export interface DayHours {
  readonly date: LocalDate;
  /** The ranges that start on the date, by their start, in local minutes; they may overlap. Empty is closed. */
  readonly ranges: readonly MinuteRange[];
  readonly cause: HoursCause;
  readonly day: DayKind;
}

/**
 * The main hours, or those with the given id; undefined where the playbook does not have them.
 * @param calendarId an id of `hours.calendars`
 */
export function hoursTable(playbook: Pick<Playbook, 'hours'>, calendarId?: string): HoursTable | undefined {
  if (calendarId === undefined) return playbook.hours;
  return playbook.hours?.calendars?.find((calendar) => calendar.id === calendarId);
}

/** The hours of a date: a dated exception comes first, then the public calendar, then the week. */
export function hoursOn(table: HoursTable | undefined, date: LocalDate): DayHours {
  return table ? datesOf(table)(date) : workOut(table, date);
}

/** Memoised per date, since many rules and engines ask for the same days. */
const datesOf = memoizeWeak((table: HoursTable) => memoize((date: LocalDate) => workOut(table, date)));

function workOut(table: HoursTable | undefined, date: LocalDate): DayHours {
  const day = dayKind(date, table?.calendar);
  const exception = exceptionOn(table, date);
  if (exception) {
    return { date, day, ranges: rangesOf(exception.hours), cause: { kind: 'exception', exception } };
  }
  if (day.kind === 'holiday') {
    return { date, day, ranges: rangesOf(table?.holiday), cause: { kind: 'holiday', name: day.name } };
  }
  return { date, day, ...weeklyHours(table, workedAs(date, day)) };
}

/** The hours of a weekday in a week without exceptions and holidays. */
export function weeklyHours(
  table: HoursTable | undefined,
  weekday: DayName,
): Pick<DayHours, 'ranges' | 'cause'> {
  const line = table?.weekly && linesOf(table.weekly).findLast(({ days }) => days?.includes(weekday));
  if (!line) return { ranges: [], cause: { kind: 'none' } };
  return { ranges: line.ranges, cause: { kind: 'weekly', key: line.key } };
}

const linesOf = memoizeWeak((weekly: NonNullable<HoursTable['weekly']>) =>
  Object.entries(weekly).map(([key, value]) => ({ key, days: readDays(key), ranges: rangesOf(value) })),
);

/** The weekday whose hours and shifts a date has: a shifted workday counts as a Monday. */
export function workedAs(date: LocalDate, day: DayKind): DayName {
  return day.kind === 'shifted-workday' ? 'mon' : weekdayOf(date);
}

/** The occasion of the automatic reply for closed time on that date. */
export function closedAs({ cause, day, ranges }: DayHours): 'holiday' | 'after_hours' {
  const namedClosure =
    cause.kind === 'exception' && cause.exception.name !== undefined && ranges.length === 0;
  return day.kind === 'holiday' || namedClosure ? 'holiday' : 'after_hours';
}

/** Parses written hours into ranges, sorted by start; `closed` and an absent value give none. */
export function rangesOf(value: HoursValue | undefined): MinuteRange[] {
  const words =
    value === undefined ? [] : typeof value === 'string' ? [readHours(value)] : value.map(readTimeRange);
  return words
    .filter((range) => range !== undefined && range !== 'closed')
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The exception for a date; of several the last in the file counts. */
function exceptionOn(table: HoursTable | undefined, date: LocalDate): HoursException | undefined {
  return table?.exceptions?.findLast((exception) => {
    const days = daysMeant(exception);
    return days !== undefined && inSpan(date, days);
  });
}
