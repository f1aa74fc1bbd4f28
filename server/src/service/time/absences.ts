import type { TimeOff } from '../../../../schemas/sections/staffing';
import { addDays, daysMeant, type LocalDate } from './dates';
import type { Interval } from './intervals';
import { spanOf } from './timeline';
import type { Zone } from './zone';

/** Whole days in which someone is away, in epoch minutes. */
export interface Absence extends Interval {
  readonly cover?: string;
}

export type Absences = ReadonlyMap<string, readonly Absence[]>;

/** The time off that overlaps the local dates [from, to), by member id and in the order of the file. */
export function absences(zone: Zone, entries: readonly TimeOff[], from: LocalDate, to: LocalDate): Absences {
  // One day more on each side, since shifts run past midnight.
  const [first, last] = [addDays(from, -1), addDays(to, 1)];
  const away = new Map<string, Absence[]>();
  for (const { member, cover, ...dates } of entries) {
    const days = daysMeant(dates);
    if (member === undefined || !days || days.to < first || days.from > last) continue;
    const start = days.from < first ? first : days.from;
    const end = days.to > last ? last : days.to;
    const absence = { ...spanOf(zone, start, addDays(end, 1)), cover };
    away.set(member, [...(away.get(member) ?? []), absence]);
  }
  return away;
}
