import type { Playbook } from '../../../../schemas/playbook';
import type { Shift } from '../../../../schemas/sections/staffing';
import type { Locale } from '../../../../schemas/text';
import { memberName } from '../shop/members';
import { rosterFrom } from '../shop/roster';
import { addDays, daysMeant, type LocalDate, weekdayOf } from '../time/dates';
import { dayKind } from '../time/holidays';
import { labelOf } from '../wording/label';
import { rangeInWords } from '../wording/values';

/** A day of the month. */
export interface MonthDay {
  readonly date: string;
  /** The name of a holiday or an exception, or that it is a shifted workday. */
  readonly name?: string;
  /** Whether the shop is closed, or it is a weekend or a holiday. */
  readonly isOff: boolean;
}

/** A person of the month: the codes of the shifts of each day, or that the person is away. */
export interface MonthRow {
  readonly name: string;
  readonly cells: readonly (readonly string[] | 'off')[];
  /** On how many days the person works. */
  readonly count: number;
}

/** A code for shifts of the same time, with its meaning. */
export interface ShiftCode {
  readonly code: string;
  readonly name: string;
  readonly time: string;
}

export interface Month {
  readonly month: string;
  readonly days: readonly MonthDay[];
  readonly rows: readonly MonthRow[];
  readonly codes: readonly ShiftCode[];
}

/**
 * The roster of a month, person by person: the team in its order, then who else works.
 * @param month `YYYY-MM`
 */
export function monthOf(playbook: Playbook, month: string, locale: Locale): Month {
  const first = `${month}-01`;
  const days = rosterFrom(playbook, first, daysIn(month));
  const codes = codesOf(
    days.flatMap(({ shifts }) => shifts.map(({ shift }) => shift)),
    (time) => rangeInWords(time, locale),
  );
  const worked = days.map(({ shifts }) => {
    const of = new Map<string, string[]>();
    for (const { shift, people } of shifts)
      for (const { member } of people)
        of.set(member, [...(of.get(member) ?? []), codes.get(shift.time)!.code]);
    return of;
  });
  const team = playbook.staffing?.team?.map(({ id }) => id) ?? [];
  const members = [...new Set([...team, ...worked.flatMap((of) => [...of.keys()])])];
  const away = playbook.staffing?.time_off ?? [];
  const isAway = (member: string, date: string): boolean =>
    away.some((off) => {
      const span = off.member === member ? daysMeant(off) : undefined;
      return span !== undefined && span.from <= date && date <= span.to;
    });
  const rows = members.map((member): MonthRow => {
    const cells = worked.map((of, index) => {
      const codesOfDay = of.get(member);
      if (codesOfDay) return [...new Set(codesOfDay)];
      return isAway(member, addDays(first, index)) ? ('off' as const) : [];
    });
    return {
      name: memberName(member, playbook.staffing?.team),
      cells,
      count: cells.filter((cell) => cell !== 'off' && cell.length > 0).length,
    };
  });
  return {
    month,
    days: days.map(({ date, name, open }) => ({
      date,
      ...(name && { name: name[locale] }),
      isOff: open.length === 0 || isRest(date, playbook),
    })),
    rows,
    codes: [...codes.values()],
  };
}

/** Whether a date is a holiday, or of a weekend that is no shifted workday. */
export function isRest(date: LocalDate, { hours }: Playbook): boolean {
  const { kind } = dayKind(date, hours?.calendar);
  return kind === 'holiday' || (kind !== 'shifted-workday' && ['sat', 'sun'].includes(weekdayOf(date)));
}

/** A code for each time at which shifts are worked, by the time: the first letter of their shortest name, with a number where it is taken. */
export function codesOf(
  shifts: readonly Shift[],
  inWords: (time: string) => string,
): ReadonlyMap<string, ShiftCode> {
  const names = new Map<string, string>();
  for (const shift of new Set(shifts)) {
    const { time } = shift;
    const short = withoutNote(labelOf('staffing.shifts.*', shift).trim());
    const known = names.get(time);
    if (known === undefined || short.length < known.length) names.set(time, short);
  }
  const codes = new Map<string, ShiftCode>();
  const taken = new Map<string, number>();
  for (const [time, name] of names) {
    const letter = (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? 'S').toUpperCase();
    const number = (taken.get(letter) ?? 0) + 1;
    taken.set(letter, number);
    codes.set(time, { code: number === 1 ? letter : `${letter}${number}`, name, time: inWords(time) });
  }
  return codes;
}

/**
 * The number of days of a month.
 * @param month `YYYY-MM`
 */
export function daysIn(month: string): number {
  const next: LocalDate = addDays(`${month}-28`, 4);
  return 28 + 4 - Number(next.slice(8));
}

/** A name without what stands behind it in brackets. */
const withoutNote = (name: string): string => (/[）)]$/.test(name) ? /^[^（(]*/.exec(name)![0].trim() : name);
