import { MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import { addDays, datesIn, daysMeant, type LocalDate } from '../../time/dates';
import { type DayHours, hoursOn, type HoursTable } from '../../time/hours';
import { type Overlap, type WrittenRange, writtenIn } from './overlapping-ranges';

/** A range of one date that runs past midnight into a range of the next. */
export interface DatedOverlap extends Overlap {
  readonly date: LocalDate;
}

/** So many days of an exception are looked at. */
const MOST_DAYS = 400;

/**
 * Finds the ranges that run past midnight into a range of the next day, where one of the two is of an exception: once for
 * each pair, with the first date.
 */
export function datedOverlaps(table: HoursTable): readonly DatedOverlap[] {
  const found: DatedOverlap[] = [];
  for (const date of datesAround(table)) {
    const [own, next] = [hoursOn(table, date), hoursOn(table, addDays(date, 1))];
    if (![own, next].some(({ cause }) => cause.kind === 'exception')) continue;
    for (const { end, at } of writtenOn(table, own)) {
      const other = writtenOn(table, next).find(({ start }) => start < end - MINUTES_PER_DAY);
      const isKnown = found.some((one) => samePlace(one.at, at) && samePlace(one.other, other?.at));
      if (other && !isKnown) found.push({ at, other: other.at, written: other.text, date });
    }
  }
  return found;
}

/** The dates of all exceptions, and for each the day before. */
function datesAround({ exceptions = [] }: HoursTable): ReadonlySet<LocalDate> {
  return new Set(
    exceptions.flatMap((exception) => {
      const days = daysMeant(exception);
      return days ? datesIn(addDays(days.from, -1), addDays(days.to, 1)).slice(0, MOST_DAYS) : [];
    }),
  );
}

/** The ranges of a date as written, by their start. */
function writtenOn(table: HoursTable, hours: DayHours): readonly WrittenRange[] {
  return allWritten(table, hours).sort((a, b) => a.start - b.start);
}

function allWritten(table: HoursTable, { cause }: DayHours): WrittenRange[] {
  switch (cause.kind) {
    case 'weekly':
      return writtenIn(table.weekly!, cause.key, table.weekly![cause.key]!);
    case 'exception':
      return writtenIn(cause.exception, 'hours', cause.exception.hours ?? []);
    case 'holiday':
      return writtenIn(table, 'holiday', table.holiday ?? []);
    case 'none':
      return [];
  }
}

const samePlace = (one: Overlap['at'], other: Overlap['at'] | undefined): boolean =>
  one.in === other?.in && one.key === other.key;
