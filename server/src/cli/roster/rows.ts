import { type DayName, dayNames } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';
import { addDays, datesIn, type LocalDate, weekdayOf } from '../../service/time/dates';
import { dayRuns, daysOfShift, runWord } from '../../service/time/days';
import { hoursOn, workedAs } from '../../service/time/hours';
import { type Cells, OFF, WEEK } from './problem';
import { breaksFor, type PlacedMember, type ShiftPart, type WorkingDay } from './shift-times';

/** Who is rostered when. */
export interface RosterPlan {
  readonly from: LocalDate;
  /** Planned weeks; one more, which repeats, follows them. */
  readonly weeks: number;
  readonly times: readonly WorkingDay[];
  readonly people: readonly PlacedMember[];
  readonly cells: Cells;
}

/** A shift of the roster as it will be written, and the part of a working day that it is. */
export interface RosterRow {
  readonly part: ShiftPart;
  readonly shift: Shift;
}

/** People who work the same part on the same days of consecutive dates. */
interface Group {
  readonly part: ShiftPart;
  readonly days: readonly DayName[];
  readonly people: readonly PlacedMember[];
}

/** Dates on which every weekday is worked as itself, or a single one that is worked as another. */
interface Span {
  readonly from: LocalDate;
  /** Undefined where it goes on. */
  readonly to?: LocalDate;
  readonly dates: readonly LocalDate[];
}

/**
 * A plan as the shifts of a playbook: those of the same people on the same days are one, over weeks in which nothing
 * changes as well. Dates that count as another weekday have shifts of their own, since `days` names weekdays.
 */
export function rosterRows(playbook: Playbook, plan: RosterPlan): readonly RosterRow[] {
  interface Open {
    readonly group: Group;
    readonly from: LocalDate;
    to?: LocalDate;
  }
  const rows: Open[] = [];
  let last = new Map<string, Open>();
  for (const span of spansOf(playbook, plan)) {
    const current = new Map<string, Open>();
    for (const group of groupsIn(playbook, plan, span)) {
      const key = keyOf(group);
      const before = last.get(key);
      const goesOn = before?.to !== undefined && addDays(before.to, 1) === span.from;
      const row: Open = goesOn ? before : { group, from: span.from };
      row.to = span.to;
      if (!goesOn) rows.push(row);
      current.set(key, row);
    }
    last = current;
  }
  const noted = new Set<ShiftPart>();
  return rows.map(({ group: { part, days, people }, from, to }): RosterRow => {
    const { name, time, channels, note } = part;
    const breaks = breaksFor(part, people);
    const isFirst = !noted.has(part);
    noted.add(part);
    const shift: Shift = {
      ...(name !== undefined && { name }),
      days: daysOfShift(dayRuns(days).map(runWord)),
      time,
      members: people.map(({ id }) => id),
      ...(breaks && { breaks }),
      valid: { from, ...(to !== undefined && { to }) },
      ...(channels && { channels }),
      ...(note !== undefined && isFirst && { note }),
    };
    return { part, shift };
  });
}

const keyOf = ({ part, days, people }: Group): string =>
  JSON.stringify([part.time, part.channels, days, people.map(({ id }) => id)]);

/** The spans of a plan: weeks, parted where a date is worked as another weekday. */
function spansOf(playbook: Playbook, { from, weeks }: RosterPlan): readonly Span[] {
  const repeated = addDays(from, weeks * WEEK);
  const spans: Span[] = [];
  for (let week = 0; week < weeks; week++) {
    let run: LocalDate[] = [];
    const close = (): void => {
      if (run.length > 0) spans.push({ from: run[0]!, to: run.at(-1)!, dates: run });
      run = [];
    };
    for (const date of datesIn(addDays(from, week * WEEK), addDays(from, (week + 1) * WEEK)))
      if (wordFor(playbook, date) === weekdayOf(date)) run.push(date);
      else {
        close();
        spans.push({ from: date, to: date, dates: [date] });
      }
    close();
  }
  return [...spans, { from: repeated, dates: datesIn(repeated, addDays(repeated, WEEK)) }];
}

/** The weekday whose shifts are worked on a date. */
const wordFor = ({ hours }: Playbook, date: LocalDate): DayName => workedAs(date, hoursOn(hours, date).day);

/** Who works what in a span: by the days that people have in common, or by the people that days have, whichever is less. */
function groupsIn(playbook: Playbook, plan: RosterPlan, { from, to, dates }: Span): readonly Group[] {
  const { times, people, cells } = plan;
  const days = (plan.weeks + 1) * WEEK;
  const first = datesIn(plan.from, from).length;
  const repeats = to === undefined;
  const words = dates.map((date) => (repeats ? weekdayOf(date) : wordFor(playbook, date)));
  const parts = new Map<ShiftPart, Map<string, DayName[]>>();
  for (const { id, index } of people)
    words.forEach((word, at) => {
      const shift = cells[index * days + first + at]!;
      for (const part of shift === OFF ? [] : times[shift]!.parts) {
        const known = onlyPart(parts, part);
        const members = parts.get(known) ?? new Map<string, DayName[]>();
        parts.set(known, members.set(id, [...(members.get(id) ?? []), word]));
      }
    });
  const placed = new Map(people.map((one) => [one.id, one]));
  return [...parts].flatMap(([part, members]) => {
    const byDays = grouped(
      [...members],
      ([, own]) => sorted(own).join(),
      ([id]) => placed.get(id)!,
    ).map(([key, own]): Group => ({ part, days: key.split(',') as DayName[], people: own }));
    const who = dayNames.flatMap((day) => {
      const own = [...members].filter(([, all]) => all.includes(day)).map(([id]) => id);
      return own.length > 0 ? [{ day, own }] : [];
    });
    const byPeople = grouped(
      who,
      ({ own }) => own.join(),
      ({ day }) => day,
    ).map(([key, own]): Group => ({ part, days: own, people: key.split(',').map((id) => placed.get(id)!) }));
    return byPeople.length < byDays.length ? byPeople : byDays;
  });
}

/** Parts of two working days may be the same shift. */
function onlyPart(parts: ReadonlyMap<ShiftPart, unknown>, part: ShiftPart): ShiftPart {
  return [...parts.keys()].find((one) => one.time === part.time && one.channels === part.channels) ?? part;
}

const sorted = (days: readonly DayName[]): readonly DayName[] => dayNames.filter((day) => days.includes(day));

function grouped<T, V>(
  all: readonly T[],
  keyFor: (one: T) => string,
  valueOf: (one: T) => V,
): readonly (readonly [string, readonly V[]])[] {
  const groups = new Map<string, V[]>();
  for (const one of all) groups.set(keyFor(one), [...(groups.get(keyFor(one)) ?? []), valueOf(one)]);
  return [...groups];
}
