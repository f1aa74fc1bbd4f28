import { type DayName, dayNames, type MinuteRange } from '../../../../schemas/scalars';
import type { Shift, ShiftBreak } from '../../../../schemas/sections/staffing';
import type { LocalDate } from '../../service/time/dates';
import { namedDays } from '../../service/time/days';
import { type Interval, normalise, total } from '../../service/time/intervals';
import { shiftMinutes, workingMinutes } from '../../service/time/shifts';
import { labelOf } from '../../service/wording/label';
import { HALF_DAY } from './problem';

/** A part of a working day, as the playbook writes a shift: mostly the whole of it. */
export interface ShiftPart {
  readonly time: string;
  readonly range: MinuteRange;
  readonly name?: string;
  readonly note?: string;
  readonly channels?: Shift['channels'];
  /** The breaks that everyone takes. */
  readonly breaks: NonNullable<Shift['breaks']>;
  /** Breaks that people take in turn. */
  readonly turns: readonly (readonly ShiftBreak[])[];
  /** Whose turn is written, by id. */
  readonly turnOf: ReadonlyMap<string, number>;
}

/** A working day that can be proposed: one shift, or several with hours off between them. */
export interface WorkingDay {
  readonly parts: readonly ShiftPart[];
  /** The days on which it may be worked; any where none are told. */
  readonly days?: ReadonlySet<DayName | 'holiday'>;
  /** The ids of those who may work it; anyone where nobody is told. */
  readonly only?: ReadonlySet<string>;
}

/** Someone of the team, by id and place in it. */
export interface PlacedMember {
  readonly id: string;
  readonly index: number;
}

/** The shifts of a roster that are worked on a date or after it. */
export const shiftsFrom = (shifts: readonly Shift[] = [], from: LocalDate): readonly Shift[] =>
  shifts.filter(({ valid }) => valid?.to === undefined || valid.to >= from);

/** More different working days than these are not proposed: those that most people have now come first. */
const MOST_TIMES = 12;

/**
 * The working days that shifts make: those that people have now, on several shifts of a day too, and shifts that nobody
 * is on. Only those who have less than half a day now are asked to come for so little. Each may be worked on the days that it is written for, and on days for which nothing is. Times at which somebody
 * would work longer than `longest` minutes without a rest are left out.
 */
export function shiftTimesOf(shifts: readonly Shift[], longest: number): readonly WorkingDay[] {
  const parts = partsOf(shifts);
  const used = [...usesOf(shifts)].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST_TIMES);
  const written = new Set(shifts.flatMap(({ days }) => [...namedDays(days)]));
  const free = ([...dayNames, 'holiday'] as const).filter((day) => !written.has(day));
  return used
    .map(([key, { days, people }]): WorkingDay => {
      const own = key.split(' ').flatMap((one) => parts.get(one) ?? []);
      const time = { parts: own.sort((a, b) => a.range.start - b.range.start) };
      const isShort = time.parts.length > 0 && hoursOf(time) < HALF_DAY && people.size > 0;
      return { ...time, days: new Set([...days, ...free]), ...(isShort && { only: people }) };
    })
    .filter((time) => time.parts.length > 0 && longestWork(time) <= longest)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

/** How a working day is used now. */
interface DayUse {
  count: number;
  readonly days: Set<DayName | 'holiday'>;
  readonly people: Set<string>;
}

/** The working days of a roster, by the keys of their shifts. */
function usesOf(shifts: readonly Shift[]): ReadonlyMap<string, DayUse> {
  const uses = new Map<string, DayUse>();
  const use = (keys: readonly string[], days: Iterable<DayName | 'holiday'>, person?: string): void => {
    const key = [...new Set(keys)].sort().join(' ');
    const known = uses.get(key) ?? { count: 0, days: new Set(), people: new Set() };
    uses.set(key, known);
    for (const day of days) known.days.add(day);
    if (person === undefined) return;
    known.count++;
    known.people.add(person);
  };
  for (const member of new Set(shifts.flatMap((shift) => shift.members ?? [])))
    for (const day of [...dayNames, 'holiday'] as const) {
      const own = shifts.filter((shift) => shift.members?.includes(member) && namedDays(shift.days).has(day));
      if (own.length === 0) continue;
      if (isDisjoint(own)) use(own.map(keyOf), [day], member);
      else for (const shift of own) use([keyOf(shift)], [day], member);
    }
  for (const shift of shifts) if (!shift.members?.length) use([keyOf(shift)], namedDays(shift.days));
  return uses;
}

/** Shifts of the same time and channels are one. */
const keyOf = ({ time, channels }: Shift): string => `${time}${channels ? `|${channels.join('|')}` : ''}`;

function partsOf(shifts: readonly Shift[]): ReadonlyMap<string, ShiftPart> {
  const groups = new Map<string, Shift[]>();
  for (const shift of shifts) groups.set(keyOf(shift), [...(groups.get(keyOf(shift)) ?? []), shift]);
  const parts = new Map<string, ShiftPart>();
  for (const [key, own] of groups) {
    const [first] = own;
    const minutes = shiftMinutes(first!);
    if (!minutes) continue;
    const [name] = own
      .map((one) => labelOf('staffing.shifts.*', one))
      .filter((label) => label !== '')
      .sort((a, b) => a.length - b.length);
    const note = own.find((one) => one.note !== undefined)?.note;
    parts.set(key, {
      time: first!.time,
      range: minutes.range,
      ...(name !== undefined && { name }),
      ...(note !== undefined && { note }),
      ...(first!.channels && { channels: first!.channels }),
      ...breaksOf(own),
    });
  }
  return parts;
}

function breaksOf(shifts: readonly Shift[]): Pick<ShiftPart, 'breaks' | 'turns' | 'turnOf'> {
  const all = shifts.flatMap(({ breaks = [] }) => breaks);
  const breaks = distinct(all.filter((one) => typeof one === 'string' || !one.members));
  const inTurn = all.filter((one): one is ShiftBreak => typeof one === 'object' && !!one.members);
  const turns: ShiftBreak[][] = [];
  const known = new Map<string, number>();
  const turnOf = new Map<string, number>();
  for (const member of new Set(inTurn.flatMap((one) => one.members!))) {
    const own = distinct(inTurn.filter((one) => one.members!.includes(member)).map(withoutMembers));
    const key = JSON.stringify(own);
    const turn = known.get(key) ?? turns.push(own) - 1;
    known.set(key, turn);
    turnOf.set(member, turn);
  }
  return { breaks, turns, turnOf };
}

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** Which of the breaks in turn somebody takes: what is written, else one after the other. */
export const turnFor = ({ turns, turnOf }: ShiftPart, { id, index }: PlacedMember): number =>
  turns.length === 0 ? 0 : (turnOf.get(id) ?? index % turns.length);

/** The breaks of a shift as they are written for some people. */
export function breaksFor(part: ShiftPart, people: readonly PlacedMember[]): Shift['breaks'] {
  const written = new Map<string, { readonly own: ShiftBreak; readonly members: string[] }>();
  for (const one of people)
    for (const own of part.turns[turnFor(part, one)] ?? []) {
      const key = JSON.stringify(own);
      const known = written.get(key);
      if (known) known.members.push(one.id);
      else written.set(key, { own, members: [one.id] });
    }
  const all = [...part.breaks, ...[...written.values()].map(({ own, members }) => ({ ...own, members }))];
  return all.length > 0 ? all : undefined;
}

/** When somebody works on a day with these shifts, in minutes after its midnight; breaks are taken out. */
export const workOf = ({ parts }: WorkingDay, who: PlacedMember): readonly Interval[] =>
  normalise(parts.flatMap((part) => workingMinutes(asShift(part, [who]), who.id)));

const asShift = (part: ShiftPart, people: readonly PlacedMember[]): Shift => ({
  days: 'mon-sun',
  time: part.time,
  members: people.map(({ id }) => id),
  breaks: breaksFor(part, people),
});

/** The first minute of a working day. */
export const startOf = ({ parts }: WorkingDay): number => parts[0]!.range.start;
/** The minute at which a working day ends; it may be on the next day. */
export const endOf = ({ parts }: WorkingDay): number => Math.max(...parts.map(({ range }) => range.end));

/** Hours of work of someone who takes the first of the breaks in turn. */
export const hoursOf = (time: WorkingDay, who: PlacedMember = { id: '', index: 0 }): number =>
  total(workOf(time, who)) / 60;

/** Minutes of the longest time without a rest. */
function longestWork(time: WorkingDay): number {
  const turns = Math.max(1, ...time.parts.map((part) => part.turns.length));
  const works = Array.from({ length: turns }, (_, index) => workOf(time, { id: '', index }));
  return Math.max(0, ...works.flat().map(({ start, end }) => end - start));
}

function isDisjoint(shifts: readonly Shift[]): boolean {
  const ranges = shifts.flatMap((shift) => shiftMinutes(shift)?.range ?? []);
  return total(normalise(ranges)) === ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function withoutMembers({ name, time }: ShiftBreak): ShiftBreak {
  return { ...(name !== undefined && { name }), ...(time !== undefined && { time }) };
}

/** Shifts that end after this minute are late. */
export const LATE = 21 * 60;

/** Late shifts; where all are, none is. */
export function lateTimes(times: readonly WorkingDay[]): readonly boolean[] {
  const late = times.map((time) => endOf(time) > LATE);
  return late.every(Boolean) ? late.map(() => false) : late;
}

/** The most hours of a working day, of some times. */
export const longestDay = (times: readonly WorkingDay[]): number =>
  Math.max(0, ...times.map((time) => hoursOf(time)));
