import { dayNames, readTimeRange, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { Shift } from '../../../../../schemas/sections/staffing';
import type { TextData } from '../../../../../schemas/text';
import type { ValueRef } from '../../yaml/ranges/place';
import type { WeekGap } from '../../time/coverage';
import { namedDays } from '../../time/days';
import { writtenRange } from '../../time/written-times';
import { shiftName } from '../../shop/members';

/** How a shift next to a coverage gap relates to it. */
export type Relation = 'ends' | 'begins' | 'onBreak' | 'noPeople' | 'notValid';

/** A shift next to a coverage gap, as related information of a finding. */
export interface Neighbour {
  readonly at: ValueRef;
  readonly message: Relation;
  readonly data: TextData;
}

/** Why the shifts next to a gap do not cover it, and where that is written. */
export function neighboursOf(gap: WeekGap): readonly Neighbour[] {
  return gap.near.map((shift) => {
    const { relation, at } = relationOf(shift, gap);
    return { at, message: relation, data: { shift: shiftName(shift) } };
  });
}

function relationOf(shift: Shift, { range: gap }: WeekGap): { relation: Relation; at: ValueRef } {
  if (!shift.members?.length) return { relation: 'noPeople', at: { in: shift, key: 'time' } };
  const range = readTimeRange(shift.time)!;
  const inside = [-MINUTES_PER_DAY, 0, MINUTES_PER_DAY].some(
    (by) => range.start < gap.start + by && gap.end + by < range.end,
  );
  if (inside && shift.breaks?.length)
    return { relation: 'onBreak', at: { in: shift, key: 'breaks', onKey: true } };
  if ((range.end - gap.start) % MINUTES_PER_DAY === 0)
    return { relation: 'ends', at: { in: shift, key: 'time' } };
  if ((range.start - gap.end) % MINUTES_PER_DAY === 0)
    return { relation: 'begins', at: { in: shift, key: 'time' } };
  return shift.valid
    ? { relation: 'notValid', at: { in: shift, key: 'valid', onKey: true } }
    : { relation: 'ends', at: { in: shift, key: 'time' } };
}

/**
 * The shift's time, extended over the gap next to it; undefined where it would get longer than a person may work, or is
 * not worked on each of the gap's days.
 * @param longest in minutes
 */
export function drawnOut(shift: Shift, gap: WeekGap, longest: number): string | undefined {
  const range = readTimeRange(shift.time);
  if (!range || !shift.members?.length || shift.valid) return undefined;
  const length = gap.range.end - gap.range.start;
  if (range.end - range.start + length > longest) return undefined;
  const reaches = (edge: number, wanted: number) => (edge - wanted) % MINUTES_PER_DAY === 0;
  const isWorked = (by: number) => {
    const named = namedDays(shift.days);
    return gap.days.every((day) => named.has(dayNames[(dayNames.indexOf(day) + by + 14) % 7]!));
  };
  if (reaches(range.end, gap.range.start) && isWorked((gap.range.start - range.end) / MINUTES_PER_DAY))
    return writtenRange({ start: range.start, end: range.end + length });
  const earlier = range.start - length;
  if (
    earlier >= 0 &&
    reaches(range.start, gap.range.end) &&
    isWorked((gap.range.end - range.start) / MINUTES_PER_DAY)
  )
    return writtenRange({ start: earlier, end: range.end });
  return undefined;
}
