import { netStaffing, requiredWhileOpen } from './open-hours';
import type { StaffingInterval } from './requirement';

/** What some open time comes to. Agent hours are people times hours. */
export interface StaffingTotals {
  /** Customers expected while the shop is open. */
  readonly customers: number;
  /** Those of them who come while the queue does not grow without limit. */
  readonly served: number;
  /** Mean seconds until a person takes the chat, of those served; undefined where there are none. */
  readonly wait?: number;
  /** The share of those served who are taken within three minutes, 0 to 1. */
  readonly within3m?: number;
  readonly requiredHours: number;
  readonly onDutyHours: number;
  /** Agent hours that are missing where too few are on duty; what is to spare elsewhere does not make up for them. */
  readonly shortHours: number;
  /** The share of their time, absences taken out, in which the agents on duty are busy; undefined where there are none. */
  readonly occupancy?: number;
}

/** Adds intervals up: agent hours by time, waits by customers. */
export function staffingTotals(intervals: readonly StaffingInterval[]): StaffingTotals {
  const sum = (value: (one: StaffingInterval) => number, of = intervals): number =>
    of.reduce((all, one) => all + (value(one) * (one.end - one.start)) / 60, 0);
  const settled = intervals.filter(({ service }) => service !== undefined);
  const served = sum(({ arrivalsPerHour }) => arrivalsPerHour, settled);
  const mean = (value: (one: NonNullable<StaffingInterval['service']>) => number): number | undefined =>
    served > 0
      ? sum(({ arrivalsPerHour, service }) => arrivalsPerHour * value(service!), settled) / served
      : undefined;
  const capacity = sum((one) => one.capacity);
  return {
    customers: sum(({ arrivalsPerHour }) => arrivalsPerHour),
    served,
    wait: mean(({ wait }) => wait),
    within3m: mean(({ within3m }) => within3m),
    requiredHours: sum(requiredWhileOpen),
    onDutyHours: sum(({ headcount }) => headcount),
    shortHours: sum((one) => Math.max(0, -netStaffing(one))),
    occupancy:
      capacity > 0 ? sum((one) => Math.min(one.arrivalsPerHour, one.capacity)) / capacity : undefined,
  };
}
