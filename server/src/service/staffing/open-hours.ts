import type { LocalDate } from '../time/dates';
import { type StaffingInterval, worstOf } from './requirement';

/**
 * How an open hour is staffed. Nobody on shift is told apart from too few; a surplus leaves at least one. `open` is all
 * that is known of an hour whose load is not written.
 */
export type StaffingState = 'closed' | 'nobody' | 'short' | 'fit' | 'surplus' | 'open';

/** One hour of the shop's clock in which it is open, or a part of one. */
export interface OpenHour {
  readonly date: LocalDate;
  /** 0 to 23. */
  readonly hour: number;
  /** Each as long as the staff on duty stays the same, in order. */
  readonly parts: readonly StaffingInterval[];
  /** The part with the largest shortfall: the hour is judged by it. */
  readonly worst: StaffingInterval;
}

/** The open hours that some intervals are parts of, in their order. */
export function openHours(intervals: readonly StaffingInterval[]): readonly OpenHour[] {
  return byHour(intervals).map((parts) => {
    const { date, hour } = parts[0]!;
    return { date, hour, parts, worst: worstOf(parts) };
  });
}

/** Groups what is known of parts of hours by the hour. */
export function byHour<T extends Pick<OpenHour, 'date' | 'hour'>>(
  parts: readonly T[],
): readonly (readonly T[])[] {
  const hours = new Map<string, T[]>();
  for (const part of parts) {
    const key = `${part.date} ${part.hour}`;
    const known = hours.get(key);
    if (known) known.push(part);
    else hours.set(key, [part]);
  }
  return [...hours.values()];
}

/** Agents required in open time: while the shop is open one must be there, even where nobody is expected to come. */
export const requiredWhileOpen = ({ requiredAgents }: Pick<StaffingInterval, 'requiredAgents'>): number =>
  Math.max(1, requiredAgents);

/** Net staffing (over or under): agents on duty above those required; negative where some are missing. */
export const netStaffing = (interval: Pick<StaffingInterval, 'requiredAgents' | 'headcount'>): number =>
  interval.headcount - requiredWhileOpen(interval);

/** How open time with so many agents on duty is staffed. */
export function stateOf(
  interval: Pick<StaffingInterval, 'requiredAgents' | 'headcount'>,
): Exclude<StaffingState, 'closed' | 'open'> {
  if (interval.headcount === 0) return 'nobody';
  const net = netStaffing(interval);
  return net < 0 ? 'short' : net > 0 ? 'surplus' : 'fit';
}
