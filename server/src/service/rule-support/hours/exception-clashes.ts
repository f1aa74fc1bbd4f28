import type { HoursException } from '../../../../../schemas/sections/hours';
import type { ValueRef } from '../../yaml/ranges/place';
import { daysMeant, type LocalDate } from '../../time/dates';
import { rangesOf } from '../../time/hours';

/** Two exceptions with different hours for one date; the later one in the file counts. */
export interface Clash {
  readonly later: HoursException;
  readonly earlier: HoursException;
  readonly date: LocalDate;
}

/** Finds the clashes, one for each exception that begins within another one. */
export function clashes(exceptions: readonly HoursException[]): readonly Clash[] {
  const spans = exceptions.flatMap((exception, index) => {
    const days = daysMeant(exception);
    return days && days.from <= days.to ? [{ exception, index, ...days }] : [];
  });
  spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  const found: Clash[] = [];
  let longest = spans[0];
  for (const span of spans.slice(1)) {
    if (span.from <= longest!.to && hoursKey(span.exception) !== hoursKey(longest!.exception)) {
      const [earlier, later] = longest!.index < span.index ? [longest!, span] : [span, longest!];
      found.push({ later: later.exception, earlier: earlier.exception, date: span.from });
    }
    if (span.to > longest!.to) longest = span;
  }
  return found;
}

const hoursKey = ({ hours }: HoursException): string =>
  rangesOf(hours)
    .map(({ start, end }) => `${start}-${end}`)
    .join();

/** Where the dates of an exception are written. */
export const datesOf = (exception: HoursException): ValueRef => ({
  in: exception,
  key: exception.date !== undefined ? 'date' : exception.from !== undefined ? 'from' : 'to',
});
