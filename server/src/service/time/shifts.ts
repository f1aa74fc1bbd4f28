import { readTimeRange } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Promotion } from '../../../../schemas/sections/promotions';
import type { Shift, ShiftBreak, TimeOff } from '../../../../schemas/sections/staffing';
import { addDays, datesIn, daysMeant, inSpan, type LocalDate } from './dates';
import { namedDays } from './days';
import { workedAs } from './hours';
import { dayKind } from './holidays';
import { type Interval, intersect, subtract } from './intervals';
import { remembered } from './remembered';
import { clip, spanOf } from './timeline';
import { type Zone, zoneOf } from './zone';

/** One person on one shift, breaks and time off already taken out. Epoch minutes. */
export interface OnShift extends Interval {
  readonly member: string;
  readonly shift: Shift;
  /** The day on which the shift starts. */
  readonly date: LocalDate;
  /** The member who is away, where this one steps in. */
  readonly covers?: string;
  /** The promotion whose extra shift this is. */
  readonly promotion?: Promotion;
}

/** A shift that is worked on a date. */
export interface WorkedShift {
  readonly shift: Shift;
  readonly promotion?: Promotion;
}

export type Rostered = Pick<Playbook, 'shop' | 'hours' | 'staffing' | 'promotions'>;

/** Who is on shift when, on the local dates [from, to), by start; what runs over from the day before is included. */
export function onShift(playbook: Rostered, from: LocalDate, to: LocalDate): OnShift[] {
  const zone = zoneOf(playbook);
  const daysOf = remembered((shift: Shift) => namedDays(shift.days));
  const minutesOf = remembered((shift: Shift) => remembered((member: string) => shiftMinutes(shift, member)));
  const away = absences(zone, playbook.staffing?.time_off ?? [], from, to);
  const all = datesIn(addDays(from, -1), to).flatMap((date) =>
    workedOn(playbook, date, daysOf).flatMap((worked) =>
      peopleOf({ zone, worked, date, away, minutesOf: minutesOf(worked.shift) }),
    ),
  );
  return clip(all, spanOf(zone, from, to)).sort((a, b) => a.start - b.start);
}

/**
 * The shifts that start on a date: the roster's first, then the extra ones of promotions that last on it.
 * On a public holiday those that name `holiday` are worked; where none of a list does, the weekday's.
 */
export function shiftsOn(
  playbook: Pick<Playbook, 'hours' | 'staffing' | 'promotions'>,
  date: LocalDate,
): WorkedShift[] {
  return workedOn(playbook, date, (shift) => namedDays(shift.days));
}

/** Whether a promotion is in use and both its dates are written and hold the date. */
export function lastsOn(promotion: Pick<Promotion, 'from' | 'to' | 'enabled'>, date: LocalDate): boolean {
  const dated = promotion.from !== undefined && promotion.to !== undefined;
  return dated && promotion.enabled !== false && inSpan(date, promotion);
}

/** A shift on the local clock, in minutes after its day's midnight. */
export interface ShiftMinutes {
  readonly range: Interval;
  /** Those that take the member off; without a member, those that take everyone off. */
  readonly breaks: readonly Interval[];
}

/** The time and the breaks of one member of a shift; undefined where the time cannot be read. */
export function shiftMinutes(shift: Shift, member?: string): ShiftMinutes | undefined {
  const range = readTimeRange(shift.time);
  return range && { range, breaks: (shift.breaks ?? []).flatMap((one) => breakMinutes(one, range, member)) };
}

/** When a member answers, in local minutes; without a member, when not everyone is on a break. */
export function workingMinutes(shift: Shift, member?: string): Interval[] {
  const minutes = shiftMinutes(shift, member);
  return minutes ? subtract([minutes.range], minutes.breaks) : [];
}

type DaysOf = (shift: Shift) => ReturnType<typeof namedDays>;

function workedOn(
  playbook: Pick<Playbook, 'hours' | 'staffing' | 'promotions'>,
  date: LocalDate,
  daysOf: DaysOf,
): WorkedShift[] {
  const day = dayKind(date, playbook.hours?.calendar);
  const weekday = workedAs(date, day);
  const worked = (shifts: readonly Shift[] = []) => {
    const valid = shifts.filter((shift) => inSpan(date, shift.valid ?? {}));
    const named = day.kind === 'holiday' ? valid.filter((shift) => daysOf(shift).has('holiday')) : [];
    return named.length > 0 ? named : valid.filter((shift) => daysOf(shift).has(weekday));
  };
  const extra = (playbook.promotions ?? [])
    .filter((promotion) => lastsOn(promotion, date))
    .flatMap((promotion) => worked(promotion.extra_shifts).map((shift) => ({ shift, promotion })));
  return [...worked(playbook.staffing?.shifts).map((shift) => ({ shift })), ...extra];
}

/** A break that does not meet the shift on its own day is meant for the day after (or before) it. */
function breakMinutes(written: string | ShiftBreak, shift: Interval, member: string | undefined): Interval[] {
  const { time, members } = typeof written === 'string' ? { time: written, members: undefined } : written;
  const forThem = members === undefined || (member !== undefined && members.includes(member));
  const range = time === undefined || !forThem ? undefined : readTimeRange(time);
  if (!range) return [];
  const candidates = [0, 1440, -1440].map((by) => ({ start: range.start + by, end: range.end + by }));
  const met = candidates.find(({ start, end }) => start < shift.end && shift.start < end);
  return met ? [met] : [];
}

interface Absence extends Interval {
  readonly member: string;
  readonly cover?: string;
}

function absences(zone: Zone, entries: readonly TimeOff[], from: LocalDate, to: LocalDate): Absence[] {
  // One day more on each side: shifts run over midnight.
  const [first, last] = [addDays(from, -1), addDays(to, 1)];
  return entries.flatMap(({ member, cover, ...dates }) => {
    const days = daysMeant(dates);
    if (member === undefined || !days || days.to < first || days.from > last) return [];
    const start = days.from < first ? first : days.from;
    const end = days.to > last ? last : days.to;
    return [{ ...spanOf(zone, start, addDays(end, 1)), member, cover }];
  });
}

interface ShiftDay {
  readonly zone: Zone;
  readonly worked: WorkedShift;
  readonly date: LocalDate;
  readonly away: readonly Absence[];
  readonly minutesOf: (member: string) => ShiftMinutes | undefined;
}

function peopleOf({ zone, worked: { shift, promotion }, date, away, minutesOf }: ShiftDay): OnShift[] {
  const members = [...new Set(shift.members ?? [])];
  const onClock = ({ start, end }: Interval) => ({ start: zone.at(date, start), end: zone.at(date, end) });
  const planned = (member: string) => {
    const minutes = minutesOf(member);
    // Clock times first, then the breaks taken out: where the clock jumps the two orders differ.
    return minutes ? subtract([onClock(minutes.range)], minutes.breaks.map(onClock)) : [];
  };
  const off = (member: string) => away.filter((absence) => absence.member === member);
  const entry = (member: string, { start, end }: Interval, covers?: string): OnShift => ({
    start,
    end,
    member,
    shift,
    date,
    covers,
    promotion,
  });
  return members.flatMap((member) => {
    const own = planned(member);
    const absences = off(member);
    const result = subtract(own, absences).map((time) => entry(member, time));
    let open = own;
    for (const absence of absences) {
      const { cover } = absence;
      if (cover === undefined) continue;
      const busy = members.includes(cover) ? planned(cover) : [];
      const taken = subtract(intersect(open, [absence]), [...off(cover), ...busy]);
      result.push(...taken.map((time) => entry(cover, time, member)));
      open = subtract(open, taken);
    }
    return result;
  });
}
