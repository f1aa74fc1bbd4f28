import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { ValueRef } from '../yaml/ranges/place';
import { addDays, daysMeant, inSpan, type LocalDate } from '../time/dates';
import type { OnShift } from '../time/shifts';
import { zoneOf } from '../time/zone';
import type { Facts } from '../document/facts';
import { weeksOf } from './rests';

/** A double booking: one person on two shifts at once, on some dates. */
export interface Double {
  readonly member: string;
  /** The entry that starts later, and the one that is still going on. */
  readonly later: OnShift;
  readonly earlier: OnShift;
  readonly dates: LocalDate[];
}

/** A person who works too long without a rest, on some dates. */
export interface LongInterval {
  readonly member: string;
  readonly minutes: number;
  readonly shifts: readonly Shift[];
  readonly dates: LocalDate[];
}

/**
 * The double bookings of the coming weeks, and the times that someone works for longer than `longest` minutes without a
 * rest.
 */
export function overworked(
  facts: Facts,
  longest: number,
): { readonly doubles: readonly Double[]; readonly intervals: readonly LongInterval[] } {
  const zone = zoneOf(facts.playbook);
  const numbers = new Map<Shift, number>();
  const numberOf = (shift: Shift) => numbers.get(shift) ?? numbers.set(shift, numbers.size).size - 1;
  const doubles = new Map<string, Double>();
  const intervals = new Map<string, LongInterval>();
  for (const [member, entries] of weeksOf(facts)) {
    const spans: Continuous[] = [];
    let last = entries[0]!;
    for (const entry of entries) {
      const current = spans.at(-1);
      const isDouble = entry !== last && entry.start < last.end && entry.shift !== last.shift;
      // What is left of yesterday's shifts is no case of its own.
      if (isDouble && entry.date >= facts.today) {
        // A break splits a shift into two entries: the pair is the same whichever of them comes first.
        const pair = [last, entry].map(({ shift, covers }) => `${numberOf(shift)} ${covers ?? ''}`).sort();
        const key = [member, ...pair].join();
        const known = doubles.get(key) ?? { member, later: entry, earlier: last, dates: [] };
        known.dates.push(zone.local(entry.start).date);
        doubles.set(key, known);
      }
      const { start, end, shift, date } = entry;
      if (current && start <= current.end) {
        current.end = Math.max(current.end, end);
        current.shifts.push(shift);
        current.longest = Math.max(current.longest, end - start);
        current.doubled ||= isDouble;
      } else spans.push({ start, end, shifts: [shift], longest: end - start, doubled: isDouble, date });
      if (end > last.end || entry === entries[0]) last = entry;
    }
    for (const span of spans) {
      if (!isTooLong(span, longest)) continue;
      const minutes = span.end - span.start;
      const shifts = [...new Set(span.shifts)];
      // Where the weeks that are looked at begin and end, the same work may only look shorter.
      const isCut = span.date < facts.today || span === spans.at(-1);
      if (
        isCut &&
        spans.some(
          (other) =>
            isTooLong(other, longest) && other.end - other.start > minutes && holdsAll(other.shifts, shifts),
        )
      )
        continue;
      const key = [member, minutes, ...shifts.map(numberOf)].join();
      const known = intervals.get(key) ?? { member, minutes, shifts, dates: [] };
      known.dates.push(zone.local(span.start).date);
      intervals.set(key, known);
    }
  }
  return { doubles: [...doubles.values()], intervals: [...intervals.values()] };
}

/** Whether work lasts too long; a double booking is reported as such, too long besides only where a single shift is. */
const isTooLong = (span: Continuous, longest: number): boolean =>
  span.end - span.start > longest && !(span.doubled && span.longest <= longest);

const holdsAll = (shifts: readonly Shift[], some: readonly Shift[]): boolean =>
  some.every((shift) => shifts.includes(shift));

/** Continuous working time: entries of one person that touch or overlap. */
interface Continuous {
  readonly start: number;
  end: number;
  readonly shifts: Shift[];
  /** Minutes of the longest entry. */
  longest: number;
  /** Whether two entries overlap. */
  doubled: boolean;
  /** The date on which its first shift starts. */
  readonly date: LocalDate;
}

/** Where the file puts a person on a shift: among its members, or as cover for someone who is away. */
export function placeOn({ shift, member, covers, date }: OnShift, { staffing }: Playbook): ValueRef {
  if (covers === undefined) return { in: shift.members!, key: shift.members!.indexOf(member) };
  const cover = staffing?.time_off?.find((entry) => {
    const days = daysMeant(entry);
    const near = days !== undefined && (inSpan(date, days) || inSpan(addDays(date, 1), days));
    return entry.member === covers && entry.cover === member && near;
  });
  return cover ? { in: cover, key: 'cover' } : { in: shift, key: 'members', onKey: true };
}
