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

/** An hour of the day, or a part of it, in which the shop is open and the same people are there. Epoch minutes. */
export interface StaffingInterval extends Interval, StaffingResult {
  readonly date: LocalDate;
  /** The hour on the shop's clock, 0 to 23; where only the busiest is known, the one with most people. */
  readonly hour: number;
  /** Customers an hour. */
  readonly arrivalsPerHour: number;
  /** People on shift, breaks and time off taken out. */
  readonly heads: number;
}

/** What open time asks for, against who is there. */
export interface Requirement {
  /** In order. Where only the busiest hour is known there is one of each date. */
  readonly intervals: readonly StaffingInterval[];
  /** What the playbook must say first; nothing is calculated without it. */
  readonly missing: readonly Missing[];
  readonly known?: InquiryLoad['known'];
}

/**
 * Calculates the open time of the local dates [from, to): demand from `staffing.load` and promotions, people from the
 * roster with breaks, time off, cover, holidays and extra shifts. Messages that come while the shop is closed are not
 * counted; without `hours` any time counts as open. Each hour is judged as if it went on for ever, so a rush that is
 * over soon is judged too hard, and what it leaves undone is not carried into the next hour.
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
      // A year has thousands of intervals: named one by one, the fields cost a third of what spreading them does.
      const { requiredAgents, enough, service, capacity } = evaluate(arrivalsPerHour, onDuty);
      return {
        start,
        end,
        date,
        hour,
        arrivalsPerHour,
        heads: onDuty.heads,
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

/** Open intervals in a row on one date, all with enough people or all without. */
export interface Run extends Interval {
  readonly date: LocalDate;
  readonly verdict: StaffingVerdict;
  /** The interval that lacks most. */
  readonly worst: StaffingInterval;
  readonly intervals: readonly StaffingInterval[];
}

export type StaffingVerdict = 'enough' | 'short' | 'nobody';

/** Nobody at all is another matter than too few: a gap in the roster. */
export const verdictOf = ({ enough, heads }: StaffingInterval): StaffingVerdict =>
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

/** The interval that lacks most people; of equals the one with the longest wait. */
export function worstOf(intervals: readonly StaffingInterval[]): StaffingInterval {
  return intervals.reduce((worst, one) => {
    const [lack, most] = [one.requiredAgents - one.heads, worst.requiredAgents - worst.heads];
    return lack > most || (lack === most && waitOf(one) > waitOf(worst)) ? one : worst;
  });
}

const waitOf = ({ service }: StaffingInterval) => service?.wait ?? Infinity;

/** Of each date the hour with most people, as few as they ever are in it: at best the rush falls there. */
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

/** Cuts the open time of the local dates [from, to) at the hours of the shop's clock and wherever someone comes or goes. */
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

/** The parts that lie in both rows, made of what both say of them; each row is in order and disjoint. */
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
