import type { Interval } from '../time/intervals';
import type { DayReport, HourReport } from './day-report';

/** Hours in a row with as many people on duty, as many required, and the same state. */
export interface StaffingLine extends Interval, Pick<HourReport, 'onDuty' | 'state'> {
  readonly hours: readonly HourReport[];
}

/** Days with the same lines. */
export interface DaysAlike<D extends DayReport> {
  readonly days: readonly D[];
  readonly lines: readonly StaffingLine[];
}

/** The hours of a day, those in a row that are alike on one line. */
export function staffingLines(hours: readonly HourReport[]): readonly StaffingLine[] {
  const lines: HourReport[][] = [];
  for (const hour of hours) {
    const last = lines.at(-1)?.at(-1);
    if (last?.end === hour.start && keyOf(last) === keyOf(hour)) lines.at(-1)!.push(hour);
    else lines.push([hour]);
  }
  return lines.map((own) => {
    const { start, onDuty, state } = own[0]!;
    return { start, end: own.at(-1)!.end, onDuty, state, hours: own };
  });
}

/**
 * Days that have the same lines, in the order of each group's first.
 * @param apart what else they must have in common
 */
export function daysAlike<D extends DayReport>(
  days: readonly D[],
  apart: (day: D) => unknown = () => undefined,
): readonly DaysAlike<D>[] {
  const groups = new Map<string, { readonly days: D[]; readonly lines: readonly StaffingLine[] }>();
  for (const day of days) {
    const { hours, busiest, byHand } = day;
    const shown = [...hours, ...(busiest ? [busiest] : [])].map((one) => [
      ...[one.start, one.end, keyOf(one), one.load?.customers.toFixed(2), one.load?.worst.service?.wait],
    ]);
    const key = JSON.stringify([byHand, shown, apart(day)]);
    const known = groups.get(key);
    if (known) known.days.push(day);
    else groups.set(key, { days: [day], lines: staffingLines(hours) });
  }
  return [...groups.values()];
}

const keyOf = ({ onDuty, state, load }: HourReport): string => `${onDuty} ${load?.required} ${state}`;
