import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { isRest } from '../../service/scheduling/month';
import { withoutDates } from '../../service/scheduling/usual-week';
import { staffingModel } from '../../service/staffing/model';
import { meanMember, memberOf } from '../../service/staffing/staff-on-duty';
import { absences } from '../../service/time/absences';
import { addDays, datesIn, daysBetween, type LocalDate, weekdayOf } from '../../service/time/dates';
import { dayKind } from '../../service/time/holidays';
import { workedAs } from '../../service/time/hours';
import { type Interval, total } from '../../service/time/intervals';
import { type OnShift, onShift } from '../../service/time/shifts';
import { zoneOf } from '../../service/time/zone';
import { needWithUsualWeek, withoutShifts } from './need';
import {
  CLOSED,
  type FixedWork,
  HALF_DAY,
  OFF,
  OPEN,
  type RosterProblem,
  WEEK,
  type WorkedBefore,
} from './problem';
import { endOf, hoursOf, type WorkingDay, startOf, workOf } from './shift-times';

/** What is asked for. */
export interface RosterRequest {
  readonly playbook: Playbook;
  readonly options: RuleOptions;
  readonly from: LocalDate;
  readonly weeks: number;
  /** Who is planned. */
  readonly team: readonly TeamMember[];
  readonly times: readonly WorkingDay[];
  /** The most hours a week, by id. */
  readonly mostHours: (id: string) => number;
  /** Whether what is rostered now is kept where it can be. */
  readonly keeps: boolean;
}

/** The first day whose shifts the playbook repeats week after week. */
export const firstRepeated = ({ from, weeks }: Pick<RosterRequest, 'from' | 'weeks'>): LocalDate =>
  addDays(from, weeks * WEEK);

/** Puts into numbers what a playbook says of who can work when, for some weeks and a usual one that follows them. */
export function rosterProblem(request: RosterRequest): RosterProblem {
  const { playbook, options, from, weeks, team, times, keeps } = request;
  const zone = zoneOf(playbook);
  const model = staffingModel(options['staffing/understaffed']);
  const days = (weeks + 1) * WEEK;
  const end = addDays(from, days);
  const repeated = firstRepeated(request);
  const repeats = weeks * WEEK;
  const dates = datesIn(from, end);
  const need = needWithUsualWeek(playbook, from, repeated, model);
  const placed = team.map(({ id }, index) => ({ id, index }));
  const works = placed.map((who) => times.map((time) => workOf(time, who)));
  const length = slotLength([
    ...works.flat(2),
    ...need.open,
    ...need.required,
    ...need.minimums.flatMap(({ parts }) => parts),
  ]);
  const slotsPerDay = MINUTES_PER_DAY / length;
  const count = (days + 1) * slotsPerDay;
  const each = (one: Interval, set: (slot: number) => void): void => {
    const last = Math.min(days * slotsPerDay, Math.ceil(one.end / length));
    for (let slot = Math.max(0, Math.floor(one.start / length)); slot < last; slot++) set(slot);
  };

  const state = new Uint8Array(count).fill(CLOSED, 0, days * slotsPerDay);
  const needed = new Float64Array(count);
  for (const one of need.open)
    each(one, (slot) => {
      state[slot] = OPEN;
      needed[slot] = 1;
    });
  const ask = (one: Interval & { readonly heads: number }): void =>
    each(one, (slot) => {
      needed[slot] = Math.max(needed[slot]!, one.heads);
      state[slot] = OPEN;
    });
  need.required.forEach(ask);
  const minimums = need.minimums.map(({ skill, parts }) => {
    const heads = new Uint8Array(count);
    for (const part of parts)
      each(part, (slot) => (heads[slot] = Math.max(heads[slot]!, Math.min(255, part.heads))));
    if (skill === undefined) parts.forEach(ask);
    const counts = Uint8Array.from(team, (one) =>
      skill === undefined || one.skills?.includes(skill) ? 1 : 0,
    );
    return { heads, counts };
  });

  // The first day of the week that repeats follows its last one.
  for (const slots of [state, needed, ...minimums.map(({ heads }) => heads)])
    slots.copyWithin(days * slotsPerDay, repeats * slotsPerDay, (repeats + 1) * slotsPerDay);

  const index = new Map(team.map(({ id }, at) => [id, at]));
  const slotsOfWork = (all: readonly Interval[]): Int32Array => {
    const slots = all.flatMap(({ start, end: until }) => {
      const first = Math.ceil(start / length);
      return Array.from({ length: Math.max(0, Math.floor(until / length) - first) }, (_, at) => first + at);
    });
    return Int32Array.from(slots);
  };
  const epochSlots = ({ start, end: until }: Interval): readonly number[] => {
    const first = zone.at(from, 0);
    return [...slotsOfWork([{ start: start - first, end: until - first }])].filter(
      (slot) => slot >= 0 && slot < count,
    );
  };
  const fixed = fixedWork(playbook, { from, repeated, index, epochSlots });
  const extraOf = new Map<string, FixedWork[]>();
  for (const one of fixed) {
    const key = `${one.person} ${one.day}`;
    extraOf.set(key, [...(extraOf.get(key) ?? []), one]);
  }
  const longest = options['staffing/overlapping-shift'].max_hours * 60;
  const isOfDay = dates.map((date, day) => {
    const { kind } = dayKind(date, day >= repeats ? undefined : playbook.hours?.calendar);
    const word = day >= repeats ? weekdayOf(date) : workedAs(date, dayKind(date, playbook.hours?.calendar));
    return times.map(({ days: own }) => !own || own.has(word) || (kind === 'holiday' && own.has('holiday')));
  });
  const away = absences(zone, playbook.staffing?.time_off ?? [], from, repeated);
  const starts = times.map((time) => dates.map((date) => zone.at(date, startOf(time))));
  const ends = times.map((time) => dates.map((date) => zone.at(date, endOf(time))));
  const isServed = team.map((member) => times.map((time) => serves(member, time)));
  const tables = works.map((own) => own.map(slotsOfWork));
  const hours = works.map((own) => own.map((work) => total(work) / 60));
  const mayWork = (person: number, shift: number, day: number): boolean => {
    const { id, joined } = team[person]!;
    if (joined !== undefined && joined > dates[day]!) return false;
    const { only } = times[shift]!;
    if (!isServed[person]![shift] || !isOfDay[day]![shift] || (only && !only.has(id))) return false;
    const one = { start: starts[shift]![day]!, end: ends[shift]![day]! };
    const extra = extraOf.get(`${person} ${day}`) ?? [];
    if (extra.some((other) => !isApart(one, other, longest))) return false;
    // Of the days that repeat nobody knows who will be away.
    return day >= repeats || !(away.get(id) ?? []).some((absence) => overlap(one, absence));
  };
  const mostHours = Float64Array.from(team, ({ id }) => request.mostHours(id));
  const allowed = (person: number): number =>
    dates.filter((_, day) => times.some((_time, shift) => mayWork(person, shift, day))).length / days;
  const most = Math.max(1, ...mostHours);
  const factors = model.concurrencyFactors;
  const mean = meanMember(team, factors).effectiveAgents;
  return {
    people: team.length,
    days,
    shifts: times.length,
    slotsPerDay,
    needed,
    state,
    minimums,
    fixed,
    slotsOf: (person, shift) => tables[person]![shift]!,
    hoursOf: (person, shift) => hours[person]![shift]!,
    start: (shift, day) => starts[shift]![day]!,
    end: (shift, day) => ends[shift]![day]!,
    strength: Float64Array.from(team, ({ id }) => memberOf(team, factors)(id).effectiveAgents / mean),
    mayWork,
    isLate: lateTimes(times),
    isWeekend: dates.map((date, day) => isRest(date, day >= repeats ? withoutDates(playbook) : playbook)),
    mostHours,
    share: Float64Array.from(team, (_, person) => (allowed(person) * mostHours[person]!) / most),
    limits: {
      rest: options['staffing/short-rest'].min_hours * 60,
      daysInRow: options['staffing/no-day-off'].days,
    },
    before: team.map(({ id }) => workedBefore(playbook, id, from)),
    repeatsFrom: repeats,
    ...(keeps && { present: presentCells(playbook, request, dates) }),
  };
}

const overlap = (one: Interval, other: Interval): boolean => one.start < other.end && other.start < one.end;

/** Whether two shifts of a day can be worked by one person: with time between them, or both in one go. */
function isApart(one: Interval, other: Interval, longest: number): boolean {
  if (overlap(one, other)) return false;
  const touch = one.start === other.end || other.start === one.end;
  return !touch || Math.max(one.end, other.end) - Math.min(one.start, other.start) <= longest;
}

/** The longest slots, in minutes, at whose ends everything begins and ends; not below five minutes. */
function slotLength(all: readonly Interval[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const length = all.reduce(
    (known, { start, end }) => divisor(divisor(known, Math.abs(start)), Math.abs(end)),
    60,
  );
  return length % 5 === 0 ? length : 5;
}

/** Shifts that end after this minute are late. */
export const LATE = 21 * 60;

/** Late shifts; where all are, none is. */
export function lateTimes(times: readonly WorkingDay[]): readonly boolean[] {
  const late = times.map((time) => endOf(time) > LATE);
  return late.every(Boolean) ? late.map(() => false) : late;
}

/** Someone who names channels works shifts of these, and shifts that name none. */
const serves = ({ channels }: TeamMember, { parts }: WorkingDay): boolean =>
  !channels || parts.every((part) => !part.channels || part.channels.some((one) => channels.includes(one)));

interface FixedTime {
  readonly from: LocalDate;
  readonly repeated: LocalDate;
  readonly index: ReadonlyMap<string, number>;
  readonly epochSlots: (one: Interval) => readonly number[];
}

/** Extra shifts of promotions, and what of the night before runs into the first day. */
function fixedWork(
  playbook: Playbook,
  { from, repeated, index, epochSlots }: FixedTime,
): readonly FixedWork[] {
  const extraOnly: Playbook = {
    ...playbook,
    ...(playbook.staffing && { staffing: { ...playbook.staffing, shifts: [] } }),
  };
  const entries: readonly OnShift[] = [
    ...onShift(playbook, addDays(from, -1), addDays(from, 1)).filter(({ date }) => date < from),
    ...onShift(extraOnly, from, repeated).filter(({ date }) => date >= from),
  ];
  return entries.map((one): FixedWork => {
    const { member, date, start, end } = one;
    return {
      person: index.get(member) ?? -1,
      day: daysBetween(from, date),
      slots: epochSlots(one),
      hours: (end - start) / 60,
      start,
      end,
    };
  });
}

function workedBefore(playbook: Playbook, id: string, from: LocalDate): WorkedBefore {
  const first = addDays(from, -2 * WEEK);
  const own = onShift(playbook, first, addDays(from, 1)).filter(
    ({ member, date, promotion }) => member === id && date < from && !promotion,
  );
  const minutes = new Map<LocalDate, number>();
  for (const { date, start, end } of own) minutes.set(date, (minutes.get(date) ?? 0) + end - start);
  let daysInRow = 0;
  while ((minutes.get(addDays(from, -1 - daysInRow)) ?? 0) >= HALF_DAY * 60) daysInRow++;
  return { end: Math.max(-Infinity, ...own.map(({ end }) => end)), daysInRow };
}

/** What each cell is rostered to now. */
function presentCells(
  playbook: Playbook,
  { team, times }: RosterRequest,
  dates: readonly LocalDate[],
): Int16Array {
  const rostered: Playbook = {
    ...withoutShifts(playbook),
    ...(playbook.staffing && { staffing: playbook.staffing }),
  };
  const entries = onShift(rostered, dates[0]!, addDays(dates.at(-1)!, 2));
  const byCell = new Map<string, Set<string>>();
  for (const { member, date, shift } of entries) {
    const key = `${member} ${date}`;
    byCell.set(key, (byCell.get(key) ?? new Set()).add(shift.time));
  }
  const cells = team.flatMap(({ id }) =>
    dates.map((date) => {
      const own = byCell.get(`${id} ${date}`);
      if (!own) return OFF;
      const isSame = ({ parts }: WorkingDay): boolean =>
        parts.length === own.size && parts.every(({ time }) => own.has(time));
      const found = times.findIndex(isSame);
      return found < 0 ? times.findIndex(({ parts }) => parts.some(({ time }) => own.has(time))) : found;
    }),
  );
  return Int16Array.from(cells);
}

/** The most hours of a working day, of some times. */
export const longestDay = (times: readonly WorkingDay[]): number =>
  Math.max(0, ...times.map((time) => hoursOf(time)));
