import type { Playbook } from '../../../../schemas/playbook';
import { addDays, datesIn, type LocalDate } from './dates';
import { closedAs, type DayHours, hoursOn, type HoursTable, hoursTable } from './hours';
import { contains, type Interval } from './intervals';
import { type OnShift, onShift, type Rostered } from './shifts';
import { openOn } from './timeline';
import { epochMinuteOf, type LocalTime, type Moment, type Zone, zoneOf } from './zone';

/** How far ahead the next opening is searched for, in days. */
const SEARCH_DAYS = 400;

export interface TimePoint extends LocalTime {
  readonly epochMinute: number;
}

/** The shop's status at a moment. */
export interface Status {
  readonly now: TimePoint;
  readonly open: boolean;
  /** The day whose hours decide: where open, the one on which the range started; else the local day. */
  readonly hours: DayHours;
  readonly onShift: readonly OnShift[];
  /** Who or which automatic reply answers a message now; `holiday` is answered by `after_hours` where none is in force. */
  readonly answeredBy: 'person' | 'no_agent' | 'holiday' | 'after_hours';
  /** When the open time ends; undefined while closed, and for a shop that does not close within 400 days. */
  readonly closesAt?: TimePoint;
  /** The next time that service begins after this moment; undefined if not within 400 days. */
  readonly nextOpening?: TimePoint;
}

/**
 * Whether the shop is open at a moment, who is there, and when it opens next.
 * @param calendarId an id of `hours.calendars`; the main hours if left out
 * @throws RangeError where the moment is not an instant
 */
export function statusAt(playbook: Rostered, moment: Moment, calendarId?: string): Status {
  const zone = zoneOf(playbook);
  const epochMinute = epochMinuteOf(moment);
  const now = pointAt(zone, epochMinute);
  const hours = decidingHours(zone, hoursTable(playbook, calendarId), now);
  const people = onShift(playbook, now.date, addDays(now.date, 1)).filter((one) =>
    contains([one], epochMinute),
  );
  const openings = openingsAfter(playbook, now, calendarId);
  const open = openings.open;
  return {
    now,
    ...openings,
    hours,
    onShift: people,
    answeredBy: !open ? closedAs(hours) : people.length > 0 ? 'person' : 'no_agent',
  };
}

/** The opening hours' part of a status. */
export function openingsAfter(
  playbook: Pick<Playbook, 'shop' | 'hours'>,
  now: TimePoint,
  calendarId?: string,
): Pick<Status, 'open' | 'closesAt' | 'nextOpening'> {
  const zone = zoneOf(playbook);
  const horizon = addDays(now.date, SEARCH_DAYS);
  const point = (minute: number | undefined) => (minute === undefined ? undefined : pointAt(zone, minute));
  const ahead: Interval[] = [];
  for (const span of openSpans(zone, hoursTable(playbook, calendarId), now.date, horizon)) {
    if (span.end > now.epochMinute) ahead.push(span);
    if (ahead.length === 2 || (ahead[0] && ahead[0].start > now.epochMinute)) break;
  }
  const [first, second] = ahead;
  if (!first || first.start > now.epochMinute) return { open: false, nextOpening: point(first?.start) };
  if (first.end >= zone.at(horizon, 0)) return { open: true };
  return { open: true, closesAt: point(first.end), nextOpening: point(second?.start) };
}

/** The moment on the shop's clock. */
export function pointAt(zone: Zone, epochMinute: number): TimePoint {
  return { epochMinute, ...zone.local(epochMinute) };
}

function decidingHours(zone: Zone, table: HoursTable | undefined, now: TimePoint): DayHours {
  const today = hoursOn(table, now.date);
  // Ranges that started yesterday come first: they are open before any of today's.
  const days = [hoursOn(table, addDays(now.date, -1)), today];
  return days.find((day) => contains(openOn(zone, day), now.epochMinute)) ?? today;
}

/** Generates the spans of open time from the day before `first` up to `end`, in order and lazily. */
function* openSpans(
  zone: Zone,
  table: HoursTable | undefined,
  first: LocalDate,
  end: LocalDate,
): Generator<Interval> {
  let current: Interval | undefined;
  for (const date of datesIn(addDays(first, -1), end)) {
    for (const range of openOn(zone, hoursOn(table, date))) {
      if (range.start >= range.end) continue;
      if (current && range.start <= current.end) {
        current = { start: current.start, end: Math.max(current.end, range.end) };
        continue;
      }
      if (current) yield current;
      current = range;
    }
  }
  if (current) yield current;
}
