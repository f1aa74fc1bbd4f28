import { readTimeRange, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Promotion } from '../../../../schemas/sections/promotions';
import type { Shift, ShiftBreak } from '../../../../schemas/sections/staffing';
import { LastResult, memoize, memoizeWeak } from '../collections/memoize';
import { type Absences, absences } from './absences';
import { addDays, datesIn, inSpan, type LocalDate } from './dates';
import { namedDays } from './days';
import { workedAs } from './hours';
import { dayKind } from './holidays';
import { type Interval, intersect, subtract } from './intervals';
import { clip, spanOf } from './timeline';
import { type Zone, zoneOf } from './zone';

/** An interval in which one person works one shift, without breaks and time off. Epoch minutes. */
export interface OnShift extends Interval {
  readonly member: string;
  readonly shift: Shift;
  /** The day on which the shift starts. */
  readonly date: LocalDate;
  /** The absent member whom this one stands in for. */
  readonly covers?: string;
  /** The promotion, for an extra shift of one. */
  readonly promotion?: Promotion;
}

/** A shift that is worked on a date. */
export interface WorkedShift {
  readonly shift: Shift;
  readonly promotion?: Promotion;
}

export type Rostered = Pick<Playbook, 'shop' | 'hours' | 'staffing' | 'promotions'>;

/**
 * Who is on shift when, on the local dates [from, to), sorted by start; shifts that run over from the day before are
 * included. Memoised per span until the roster changes, since rules, hovers and the preview ask for the same weeks.
 */
export function onShift(playbook: Rostered, from: LocalDate, to: LocalDate): readonly OnShift[] {
  const { shop, hours, staffing, promotions } = playbook;
  if (!staffing) return workOut(playbook, from, to);
  return spansOf(staffing)(`${from} ${to}`).of([shop, hours, promotions], () => workOut(playbook, from, to));
}

/**
 * When somebody's shift ends, in epoch minutes: a break does not end it.
 * @param all who is on shift from that day to the end of the next, at least
 */
export function shiftEnd({ member, shift, date }: OnShift, all: readonly OnShift[]): number {
  const own = all.filter((one) => one.member === member && one.shift === shift && one.date === date);
  return Math.max(...own.map(({ end }) => end));
}

/** The number of spans whose results are kept for one roster. */
const MOST_SPANS = 32;

/** The cached results of a roster, by the dates of the span. */
const spansOf = memoizeWeak<object, (dates: string) => LastResult<readonly OnShift[]>>(() => {
  const spans = new Map<string, LastResult<readonly OnShift[]>>();
  return (dates) => {
    if (spans.size >= MOST_SPANS) spans.clear();
    const span = spans.get(dates) ?? new LastResult();
    spans.set(dates, span);
    return span;
  };
});

function workOut(playbook: Rostered, from: LocalDate, to: LocalDate): readonly OnShift[] {
  const zone = zoneOf(playbook);
  const daysOf = memoize((shift: Shift) => namedDays(shift.days));
  const plansOf = memoize(plansOn);
  const away = absences(zone, playbook.staffing?.time_off ?? [], from, to);
  const all: OnShift[] = [];
  for (const date of datesIn(addDays(from, -1), to)) {
    const clock = clockOn(zone, date);
    for (const worked of workedOn(playbook, date, daysOf)) {
      addPeople(all, { clock, worked, plans: plansOf(worked.shift), away });
    }
  }
  return clip(all, spanOf(zone, from, to)).sort((a, b) => a.start - b.start);
}

/**
 * The shifts that start on a date: the roster's first, then the extra ones of promotions in use on it. On a public
 * holiday those that name `holiday` are worked; where none of a list does, the weekday's.
 */
export function shiftsOn(
  playbook: Pick<Playbook, 'hours' | 'staffing' | 'promotions'>,
  date: LocalDate,
): WorkedShift[] {
  return workedOn(playbook, date, (shift) => namedDays(shift.days));
}

/** Whether a promotion is in use on a date: it is enabled, and both its dates are written and include it. */
export function lastsOn(promotion: Pick<Promotion, 'from' | 'to' | 'enabled'>, date: LocalDate): boolean {
  const dated = promotion.from !== undefined && promotion.to !== undefined;
  return dated && promotion.enabled !== false && inSpan(date, promotion);
}

/** A shift on the local clock, in minutes after its day's midnight. */
export interface ShiftMinutes {
  readonly range: Interval;
  /** The member's breaks; without a member, those that everyone has. */
  readonly breaks: readonly Interval[];
}

/** The time and the breaks of one member of a shift; undefined where the time cannot be parsed. */
export function shiftMinutes(shift: Shift, member?: string): ShiftMinutes | undefined {
  const range = readTimeRange(shift.time);
  return range && { range, breaks: (shift.breaks ?? []).flatMap((one) => breakMinutes(one, range, member)) };
}

/**
 * Working time (the shift without breaks) of a member, in local minutes; without a member, when not everyone is on a
 * break.
 */
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

/**
 * A break in minutes after the shift's midnight. One that does not overlap the shift on that day is meant for the next
 * day (or the one before).
 */
function breakMinutes(written: string | ShiftBreak, shift: Interval, member: string | undefined): Interval[] {
  const { time, members } = typeof written === 'string' ? { time: written, members: undefined } : written;
  const forThem = members === undefined || (member !== undefined && members.includes(member));
  const range = time === undefined || !forThem ? undefined : readTimeRange(time);
  if (!range) return [];
  const candidates = [0, MINUTES_PER_DAY, -MINUTES_PER_DAY].map((by) => ({
    start: range.start + by,
    end: range.end + by,
  }));
  const met = candidates.find(({ start, end }) => start < shift.end && shift.start < end);
  return met ? [met] : [];
}

/** One member's time on a shift, on the local clock. */
interface Plan {
  readonly member: string;
  readonly minutes: ShiftMinutes;
  /** The time without the breaks. */
  readonly working: readonly Interval[];
}

/** The plans of a shift's members, each member once; none where the time cannot be parsed. */
function plansOn(shift: Shift): Plan[] {
  return [...new Set(shift.members ?? [])].flatMap((member) => {
    const minutes = shiftMinutes(shift, member);
    return minutes ? [{ member, minutes, working: subtract([minutes.range], minutes.breaks) }] : [];
  });
}

/** Converts plans to epoch minutes of a date. */
interface Clock {
  readonly date: LocalDate;
  times(plan: Plan): Interval[];
}

function clockOn(zone: Zone, date: LocalDate): Clock {
  const midnight = zone.at(date, 0);
  const straight = zone.at(date, 2 * MINUTES_PER_DAY) - midnight === 2 * MINUTES_PER_DAY;
  const onClock = ({ start, end }: Interval) => ({ start: zone.at(date, start), end: zone.at(date, end) });
  return {
    date,
    times: ({ minutes, working }) =>
      straight
        ? working.map(({ start, end }) => ({ start: midnight + start, end: midnight + end }))
        : // Converted to epoch minutes before the breaks are subtracted: on a clock change the other order gives another result.
          subtract([onClock(minutes.range)], minutes.breaks.map(onClock)),
  };
}

interface ShiftDay {
  readonly clock: Clock;
  readonly worked: WorkedShift;
  readonly plans: readonly Plan[];
  readonly away: Absences;
}

function addPeople(result: OnShift[], { clock, worked: { shift, promotion }, plans, away }: ShiftDay): void {
  const { date } = clock;
  const add = (times: readonly Interval[], member: string, covers?: string) => {
    for (const { start, end } of times) result.push({ start, end, member, shift, date, covers, promotion });
  };
  for (const plan of plans) {
    const { member } = plan;
    const own = clock.times(plan);
    const absences = (away.get(member) ?? []).filter((absence) =>
      own.some(({ start, end }) => absence.start < end && start < absence.end),
    );
    add(absences.length === 0 ? own : subtract(own, absences), member);
    let open = own;
    for (const absence of absences) {
      const { cover } = absence;
      if (cover === undefined) continue;
      const planned = plans.find((one) => one.member === cover);
      const busy = planned ? clock.times(planned) : [];
      const taken = subtract(intersect(open, [absence]), [...(away.get(cover) ?? []), ...busy]);
      add(taken, cover, member);
      open = subtract(open, taken);
    }
  }
}
