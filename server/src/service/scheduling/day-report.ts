import type { DayName } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Missing } from '../staffing/load';
import type { StaffingModel } from '../staffing/model';
import {
  byHour,
  netStaffing,
  openHours,
  requiredWhileOpen,
  type StaffingState,
  stateOf,
} from '../staffing/open-hours';
import { openIntervals, requirement, type StaffingInterval, worstOf } from '../staffing/requirement';
import { datesIn, type LocalDate, weekdayOf } from '../time/dates';
import type { Interval } from '../time/intervals';
import { onClock, type Zone, zoneOf } from '../time/zone';
import { byHandOn } from '../triage/by-hand';

/**
 * An open hour: what is expected, and who is there. It begins and ends with what is open of it, in minutes after the
 * day's midnight on the shop's clock.
 */
export interface HourReport extends Interval {
  /** 0 to 23. */
  readonly hour: number;
  /** Agents on duty in the worst part of the hour. */
  readonly onDuty: number;
  readonly state: StaffingState;
  /** Undefined where the load of the hour is not known. */
  readonly load?: HourLoad;
}

/** An hour whose load is known. */
export interface HourLoad {
  /** Customers expected in what is open of the hour. */
  readonly customers: number;
  /** At least one. */
  readonly required: number;
  /** Agents on duty above those required; negative where some are missing. */
  readonly net: number;
  /** The part with the largest shortfall, by which the hour is judged. */
  readonly worst: StaffingInterval;
}

/** The staffing of a date, hour by hour. */
export interface DayReport {
  readonly date: LocalDate;
  readonly day: DayName;
  /** Whether people answer; where smart service does, nothing tells how much of the load comes through to them. */
  readonly byHand: boolean;
  /** The open hours, in order. */
  readonly hours: readonly HourReport[];
  /** The busiest hour at its best, where only the share of it is written. */
  readonly busiest?: HourReport;
}

/** The staffing of some dates. */
export interface DayReports {
  readonly days: readonly DayReport[];
  /** What the playbook lacks for the load of each hour to be known. */
  readonly missing: readonly Missing[];
  /** What the days are made of; undefined where the load of each hour is not known. */
  readonly intervals?: readonly StaffingInterval[];
}

/** Whether an hour has too few people, or none. */
export const isUnderstaffed = ({ state }: Pick<HourReport, 'state'>): boolean =>
  state === 'short' || state === 'nobody';

/** Reports the local dates [from, to) day by day. */
export function dayReports(
  playbook: Playbook,
  from: LocalDate,
  to: LocalDate,
  model: StaffingModel,
): DayReports {
  const zone = zoneOf(playbook);
  const { intervals, missing, known } = requirement(playbook, from, to, model);
  const isKnown = missing.length === 0 && known === 'each-hour';
  const dated = isKnown
    ? openHours(intervals).map(({ date, parts }) => ({ date, hour: loadHour(zone, parts) }))
    : headHours(playbook, from, to, model);
  const hours = new Map<LocalDate, HourReport[]>();
  for (const { date, hour } of dated) hours.set(date, [...(hours.get(date) ?? []), hour]);
  const rush = isKnown ? [] : intervals;
  return {
    days: datesIn(from, to).map((date): DayReport => {
      const busiest = rush.find((one) => one.date === date);
      return {
        date,
        day: weekdayOf(date),
        byHand: byHandOn(playbook, date),
        hours: hours.get(date) ?? [],
        ...(busiest && { busiest: loadHour(zone, [busiest]) }),
      };
    }),
    missing: missing.length > 0 ? missing : isKnown ? [] : ['by_hour'],
    intervals: isKnown ? intervals : undefined,
  };
}

function loadHour(zone: Zone, parts: readonly StaffingInterval[]): HourReport {
  const worst = worstOf(parts);
  const customers = parts.reduce((sum, one) => sum + (one.arrivalsPerHour * (one.end - one.start)) / 60, 0);
  return {
    ...clockOf(zone, worst.date, parts),
    hour: worst.hour,
    onDuty: worst.headcount,
    state: stateOf(worst),
    load: { customers, required: requiredWhileOpen(worst), net: netStaffing(worst), worst },
  };
}

/** The open hours by the roster alone, each with its lowest headcount. */
function headHours(playbook: Playbook, from: LocalDate, to: LocalDate, model: StaffingModel) {
  const zone = zoneOf(playbook);
  const parts = openIntervals(playbook, from, to, model, ({ date, hour }, { headcount }, { start, end }) => {
    return { date, hour, headcount, start, end };
  });
  return byHour(parts).map((own): { readonly date: LocalDate; readonly hour: HourReport } => {
    const { date, hour } = own[0]!;
    const onDuty = Math.min(...own.map(({ headcount }) => headcount));
    const state = onDuty === 0 ? 'nobody' : 'open';
    return { date, hour: { ...clockOf(zone, date, own), hour, onDuty, state } };
  });
}

const clockOf = (zone: Zone, date: LocalDate, parts: readonly Interval[]): Interval =>
  onClock(zone, { start: parts[0]!.start, end: parts.at(-1)!.end }, date);
