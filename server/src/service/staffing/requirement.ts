import { datesIn, type LocalDate } from '../time/dates';
import type { Interval } from '../time/intervals';
import { onShift, type Rostered } from '../time/shifts';
import { openTime, spanOf } from '../time/timeline';
import { zoneOf } from '../time/zone';
import { type StaffOnDuty, staffOnDutyOver, memberOf } from './staff-on-duty';
import { serviceTargetsOf, staffingEvaluator, type StaffingResult } from './evaluate';
import type { StaffingModel } from './model';
import { type InquiryLoad, type LoadInputs, type Missing, readLoad } from './load';

/** 0 to 23. */
export const hoursOfDay: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * An hour of the day, or a part of it, in which the shop is open and the staff on duty stays the same. Epoch minutes.
 */
export interface StaffingInterval extends Interval, StaffingResult {
  readonly date: LocalDate;
  /** The hour on the shop's clock, 0 to 23; where only the busiest is known, the one with the highest capacity. */
  readonly hour: number;
  /** Arrivals per hour. */
  readonly arrivalsPerHour: number;
  /** Headcount: people on shift, breaks and time off taken out. */
  readonly headcount: number;
}

/** Required agents against staff on duty, over open time. */
export interface Requirement {
  /** Sorted. Where only the busiest hour is known there is one per date. */
  readonly intervals: readonly StaffingInterval[];
  /** The inputs that the playbook lacks; nothing is calculated without them. */
  readonly missing: readonly Missing[];
  readonly known?: InquiryLoad['known'];
}

/**
 * Calculates required agents and service for the open time of the local dates [from, to): load from `staffing.load` and
 * promotions, people from the roster with breaks, time off, cover, holidays and extra shifts. Messages that come while
 * the shop is closed are not counted; without `hours` any time counts as open. Each hour is evaluated in the steady
 * state: a short rush is judged too hard, and its backlog is not carried into the next hour.
 */
export function requirement(
  playbook: Rostered & LoadInputs,
  from: LocalDate,
  to: LocalDate,
  model: StaffingModel,
): Requirement {
  const load = readLoad(playbook);
  const targets = serviceTargetsOf(playbook, model);
  if ('missing' in load)
    return { intervals: [], missing: targets ? load.missing : [...load.missing, 'targets'] };
  if (!targets) return { intervals: [], missing: ['targets'] };
  const evaluate = staffingEvaluator(playbook, load.handleTime, targets, model);
  const intervals = openIntervals(
    playbook,
    from,
    to,
    model,
    ({ date, hour }, onDuty, { start, end }): StaffingInterval => {
      const arrivalsPerHour = load.inHour(date, hour);
      // A year has thousands of intervals: copying the fields one by one takes a third of the time of spreading them.
      const { requiredAgents, enough, service, capacity } = evaluate(arrivalsPerHour, onDuty);
      return {
        start,
        end,
        date,
        hour,
        arrivalsPerHour,
        headcount: onDuty.headcount,
        requiredAgents,
        enough,
        service,
        capacity,
      };
    },
  );
  return {
    known: load.known,
    missing: [],
    intervals: load.known === 'each-hour' ? intervals : bestHours(intervals),
  };
}

/** Consecutive open intervals of one date with the same verdict. */
export interface Run extends Interval {
  readonly date: LocalDate;
  readonly verdict: StaffingVerdict;
  /** The interval with the largest shortfall. */
  readonly worst: StaffingInterval;
  readonly intervals: readonly StaffingInterval[];
}

export type StaffingVerdict = 'enough' | 'short' | 'nobody';

/** The verdict on an interval. Nobody on shift is not understaffing but a coverage gap. */
export const verdictOf = ({ enough, headcount: heads }: StaffingInterval): StaffingVerdict =>
  enough ? 'enough' : heads > 0 ? 'short' : 'nobody';

/** Merges intervals that touch and have the same verdict, up to midnight. */
export function runsOf(intervals: readonly StaffingInterval[]): Run[] {
  const rows: StaffingInterval[][] = [];
  for (const interval of intervals) {
    const last = rows.at(-1)?.at(-1);
    const goesOn =
      last?.end === interval.start && last.date === interval.date && verdictOf(last) === verdictOf(interval);
    if (goesOn) rows.at(-1)!.push(interval);
    else rows.push([interval]);
  }
  return rows.map((row) => {
    const [first, last] = [row[0]!, row.at(-1)!];
    const { start, date } = first;
    return { start, end: last.end, date, verdict: verdictOf(first), worst: worstOf(row), intervals: row };
  });
}

/**
 * The interval with the largest shortfall of people; of equals the one with the longest wait, and where queues only grow,
 * the one whose queue grows fastest.
 */
export function worstOf(intervals: readonly StaffingInterval[]): StaffingInterval {
  return intervals.reduce((worst, one) => (isWorse(one, worst) ? one : worst));
}

function isWorse(one: StaffingInterval, other: StaffingInterval): boolean {
  const lacks = [one, other].map(({ requiredAgents, headcount: heads }) => requiredAgents - heads);
  if (lacks[0] !== lacks[1]) return lacks[0]! > lacks[1]!;
  const waits = [one, other].map(waitOf);
  if (waits[0] !== waits[1]) return waits[0]! > waits[1]!;
  const growths = [one, other].map(({ arrivalsPerHour, capacity }) => arrivalsPerHour - capacity);
  return growths[0]! > growths[1]!;
}

const waitOf = ({ service }: StaffingInterval) => service?.wait ?? Infinity;

/**
 * The hour with the highest capacity of each date, by the lowest within the hour: the best case is that the rush falls
 * there.
 */
function bestHours(intervals: readonly StaffingInterval[]): StaffingInterval[] {
  const hours = new Map<string, StaffingInterval>();
  for (const interval of intervals) {
    const key = `${interval.date} ${interval.hour}`;
    hours.set(key, worstOf([hours.get(key) ?? interval, interval]));
  }
  const best = new Map<LocalDate, StaffingInterval>();
  for (const interval of hours.values()) {
    const known = best.get(interval.date);
    if (!known || interval.capacity > known.capacity) best.set(interval.date, interval);
  }
  return [...best.values()];
}

/** An hour on the shop's clock. */
export interface ClockHour extends Interval {
  readonly date: LocalDate;
  readonly hour: number;
}

/**
 * Splits the open time of the local dates [from, to) at the hours of the shop's clock and wherever the staff on duty
 * changes.
 */
export function openIntervals<T>(
  playbook: Rostered,
  from: LocalDate,
  to: LocalDate,
  model: StaffingModel,
  make: (hour: ClockHour, onDuty: StaffOnDuty, part: Interval) => T,
): T[] {
  const zone = zoneOf(playbook);
  const span = spanOf(zone, from, to);
  const open = playbook.hours ? openTime(zone, playbook.hours, from, to) : [span];
  const member = memberOf(playbook.staffing?.team, model.concurrencyFactors);
  const staff = staffOnDutyOver(onShift(playbook, from, to), span, member);
  const hours = datesIn(from, to).flatMap((date) =>
    hoursOfDay.map((hour): ClockHour => {
      return { date, hour, start: zone.at(date, hour * 60), end: zone.at(date, hour * 60 + 60) };
    }),
  );
  const openStaff = overlaps(open, staff, (_, { onDuty }, { start, end }) => ({
    start,
    end,
    onDuty,
  }));
  return overlaps(hours, openStaff, (hour, { onDuty }, part) => make(hour, onDuty, part));
}

/** Intersects two lists of intervals, both sorted and disjoint, and combines the data of the two. */
function overlaps<A extends Interval, B extends Interval, T>(
  a: readonly A[],
  b: readonly B[],
  make: (a: A, b: B, part: Interval) => T,
): T[] {
  const result: T[] = [];
  for (let i = 0, j = 0, first: boolean; i < a.length && j < b.length; first ? i++ : j++) {
    const [x, y] = [a[i]!, b[j]!];
    const start = Math.max(x.start, y.start);
    const end = Math.min(x.end, y.end);
    if (start < end) result.push(make(x, y, { start, end }));
    first = x.end < y.end;
  }
  return result;
}
