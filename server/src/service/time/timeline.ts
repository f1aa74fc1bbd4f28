import type { Playbook } from '../../../../schemas/playbook';
import { addDays, datesIn, type LocalDate } from './dates';
import { type DayHours, hoursOn, type HoursTable, hoursTable } from './hours';
import { type Interval, normalise, subtract } from './intervals';
import { type LocalTime, type Zone, zoneOf } from './zone';

/** An interval in epoch minutes, with both ends on the shop's clock. */
export interface TimedInterval extends Interval {
  readonly startLocal: LocalTime;
  /** Midnight is 0:00 of the next date. */
  readonly endLocal: LocalTime;
}

/** An interval with one cause: open hours that start on `hours.date`, or the closed part of that date. */
export interface HoursInterval extends TimedInterval {
  readonly hours: DayHours;
}

/** The opening hours of a span of days. */
export interface Timeline extends Interval {
  /** Sorted and disjoint; where ranges overlap, the shared time belongs to the one that starts first. */
  readonly open: readonly HoursInterval[];
  /** Sorted, split at midnights. */
  readonly closed: readonly HoursInterval[];
}

/**
 * When the shop is open and closed on the local dates [from, to), including what runs over from the day before.
 * Days on which the clock changes have 23 or 25 hours.
 * @param calendarId an id of `hours.calendars`; the main hours if left out
 */
export function timeline(
  playbook: Pick<Playbook, 'shop' | 'hours'>,
  from: LocalDate,
  to: LocalDate,
  calendarId?: string,
): Timeline {
  const zone = zoneOf(playbook);
  const span = spanOf(zone, from, to);
  const days = datesIn(addDays(from, -1), to).map((date) => hoursOn(hoursTable(playbook, calendarId), date));
  const open = openParts(zone, days, span);
  const closed = days.slice(1).flatMap((hours) => {
    const day = spanOf(zone, hours.date, addDays(hours.date, 1));
    return subtract([day], open).map((rest) => ({ ...timed(zone, rest), hours }));
  });
  return { ...span, open, closed };
}

/** The local dates [from, to) in epoch minutes. */
export function spanOf(zone: Zone, from: LocalDate, to: LocalDate): Interval {
  return { start: zone.at(from, 0), end: zone.at(to, 0) };
}

/** The open time that starts on a date, in epoch minutes, as written: it may overlap itself. */
export function openOn(zone: Zone, hours: DayHours): Interval[] {
  return hours.ranges.map(({ start, end }) => ({
    start: zone.at(hours.date, start),
    end: zone.at(hours.date, end),
  }));
}

/** The open time of [from, to) in epoch minutes, normalised. */
export function openTime(
  zone: Zone,
  table: HoursTable | undefined,
  from: LocalDate,
  to: LocalDate,
): Interval[] {
  const days = datesIn(addDays(from, -1), to).map((date) => hoursOn(table, date));
  const open = normalise(days.flatMap((hours) => openOn(zone, hours)));
  return clip(open, spanOf(zone, from, to));
}

/** Clips intervals to a span; empty ones are dropped. */
export function clip<T extends Interval>(intervals: readonly T[], { start, end }: Interval): T[] {
  const result: T[] = [];
  for (const one of intervals) {
    if (start <= one.start && one.end <= end && one.start < one.end) result.push(one);
    else if (Math.max(start, one.start) < Math.min(end, one.end)) {
      result.push({ ...one, start: Math.max(start, one.start), end: Math.min(end, one.end) });
    }
  }
  return result;
}

export function timed(zone: Zone, { start, end }: Interval): TimedInterval {
  return { start, end, startLocal: zone.local(start), endLocal: zone.local(end) };
}

function openParts(zone: Zone, days: readonly DayHours[], span: Interval): HoursInterval[] {
  const starts = days.flatMap((hours) => openOn(zone, hours).map((range) => ({ ...range, hours })));
  starts.sort((a, b) => a.start - b.start);
  const parts: HoursInterval[] = [];
  let taken = span.start;
  for (const { start, end, hours } of clip(starts, span)) {
    const rest = { start: Math.max(start, taken), end };
    if (rest.start >= rest.end) continue;
    parts.push({ ...timed(zone, rest), hours });
    taken = rest.end;
  }
  return parts;
}
