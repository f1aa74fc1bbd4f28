import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Interval } from '../../service/time/intervals';

/** Days cut into slots of one length, so that each thing on them begins and ends with a slot. */
export interface SlotGrid {
  readonly days: number;
  readonly perDay: number;
  /** Those of all days, and of one day behind the last. */
  readonly count: number;
  /** Calls back with every slot of the days that an interval touches, in minutes after the first midnight. */
  readonly each: (one: Interval, set: (slot: number) => void) => void;
  /** The slots that lie wholly in some intervals, in minutes after the midnight of slot 0. */
  readonly within: (all: readonly Interval[]) => Int32Array;
}

/** Cuts days into the longest slots at whose ends some intervals begin and end; not below five minutes. */
export function slotsFor(all: readonly Interval[], days: number): SlotGrid {
  const length = slotLength(all);
  const perDay = MINUTES_PER_DAY / length;
  return {
    days,
    perDay,
    count: (days + 1) * perDay,
    each: ({ start, end }, set) => {
      const last = Math.min(days * perDay, Math.ceil(end / length));
      for (let slot = Math.max(0, Math.floor(start / length)); slot < last; slot++) set(slot);
    },
    within: (intervals) =>
      Int32Array.from(
        intervals.flatMap(({ start, end }) => {
          const first = Math.ceil(start / length);
          const count = Math.max(0, Math.floor(end / length) - first);
          return Array.from({ length: count }, (_, at) => first + at);
        }),
      ),
  };
}

function slotLength(all: readonly Interval[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const length = all.reduce(
    (known, { start, end }) => divisor(divisor(known, Math.abs(start)), Math.abs(end)),
    60,
  );
  return length % 5 === 0 ? length : 5;
}
