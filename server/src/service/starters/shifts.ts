import type { Shift, TeamMember } from '../../../../schemas/sections/staffing';
import { type DayName, dayNames, type MinuteRange } from '../../../../schemas/scalars';
import type { Locale } from '../../../../schemas/text';
import { idMaker } from '../text/ids-from-titles';
import { daysOfShift, runsInWeek, runWord } from '../time/days';
import { knowsCalendar } from '../time/holidays';
import { type HoursTable, rangesOf, weeklyHours } from '../time/hours';
import { subtract } from '../time/intervals';
import { writtenRange } from '../time/written-times';
import { starterWords as words } from './wording';

/** The longest shift that is planned, in minutes: longer opening hours are shared between people. */
const LONGEST_SHIFT = 9 * 60;
/** Shifts begin at the hour or half of it. */
const STEP = 30;
/** Days off begin on a working day: on weekends most customers come. */
const WORKDAYS = 5;

/** Opening hours that are the same on some days; `holiday` stands for public holidays. */
interface OpenLine {
  readonly days: readonly DayName[] | 'holiday';
  readonly ranges: readonly MinuteRange[];
}

/** A part of the opening hours that one person works; people of the same turn work at about the same time of day. */
interface Turn {
  readonly turn: number;
  readonly of: number;
  readonly range: MinuteRange;
}

/** The team, shared out over the turns. */
interface Groups {
  /** By turn. */
  readonly groups: readonly (readonly TeamMember[])[];
  /** Who takes the days off of those who are alone in their turn. */
  readonly relief?: TeamMember;
}

/**
 * A roster that covers all opening hours of a plain week, and of public holidays where these are longer, by people in
 * turn. In a week of six or seven days each has a day off, one after the other on working days, where the team is large
 * enough: others of the same turn are there then, or somebody takes the days off of all.
 * @param draws whether shifts are as long as they may be, so that they overlap in the middle, for days with more
 *   customers than one at a time can answer
 */
export function starterShifts(
  team: readonly TeamMember[],
  hours: HoursTable,
  locale: Locale,
  draws: boolean,
): Shift[] {
  const lines = openLines(hours).map((line) => ({ ...line, turns: turnsOf(line, team.length, draws) }));
  const worked = daysWorked(lines);
  const { groups, relief } = groupsOf(team, worked);
  const makeId = idMaker(new Set<string>());
  return lines.flatMap(({ days, turns }) =>
    turns.flatMap(({ turn, of, range }) => {
      const shift = (on: Shift['days'], who: readonly TeamMember[]): Shift => {
        const { id, name } = named(of, turn);
        const members = who.map((one) => one.id);
        return { id: makeId(id, id), name: name[locale], days: on, time: writtenRange(range)!, members };
      };
      if (days === 'holiday') return [shift('holiday', [team.at(-1 - turn)!])];
      const group = groups[turn]!;
      const rotates = isLongWeek(worked[turn]!) && (group.length > 1 || relief);
      if (!rotates) return [shift(writtenDays(days), group)];
      const offs = new Map<DayName, TeamMember[]>();
      group.forEach((member, at) => {
        const off = dayNames[(group.length > 1 ? at : turn) % WORKDAYS]!;
        offs.set(off, [...(offs.get(off) ?? []), member]);
      });
      return [...offs].flatMap(([off, who]) => {
        const rest = days.filter((day) => day !== off);
        return [
          ...(rest.length > 0 ? [shift(writtenDays(rest), who)] : []),
          ...(group.length === 1 && relief && rest.length < days.length ? [shift(off, [relief])] : []),
        ];
      });
    }),
  );
}

/** How many people a roster takes on which nobody works too long a day, or a week without a day off. */
export function peopleNeeded(hours: HoursTable): number {
  const lines = openLines(hours).map((line) => ({ ...line, turns: turnsOf(line, Infinity, false) }));
  const worked = daysWorked(lines);
  const onHolidays = lines.map(({ turns }) => turns.at(-1)!.of);
  return Math.max(worked.length + (worked.some(isWholeWeek) ? 1 : 0), ...onHolidays);
}

/** The opening hours of the week, and of public holidays unless those of every weekday include them. */
function openLines(hours: HoursTable): readonly OpenLine[] {
  const lines = new Map<string, { days: DayName[]; ranges: readonly MinuteRange[] }>();
  for (const day of dayNames) {
    const { ranges } = weeklyHours(hours, day);
    const key = ranges.map(({ start, end }) => `${start}-${end}`).join();
    const line = lines.get(key);
    if (line) line.days.push(day);
    else if (ranges.length > 0) lines.set(key, { days: [day], ranges });
  }
  const holiday = knowsCalendar(hours.calendar) ? rangesOf(hours.holiday) : [];
  const isIncluded = dayNames.every((day) => subtract(holiday, weeklyHours(hours, day).ranges).length === 0);
  return [...lines.values(), ...(isIncluded ? [] : [{ days: 'holiday', ranges: holiday } as const])];
}

/** The turns of a day: each range in parts, and so many parts for one person as make no day that is too long. */
function turnsOf({ ranges }: OpenLine, people: number, draws: boolean): readonly Turn[] {
  const parts = ranges.flatMap((range) => partsOf(range, people, draws));
  const turns: Omit<Turn, 'of'>[] = [];
  let minutes = 0;
  let turn = 0;
  for (const range of parts) {
    const length = range.end - range.start;
    if (minutes > 0 && minutes + length > LONGEST_SHIFT && turn + 1 < people) {
      turn++;
      minutes = 0;
    }
    minutes += length;
    turns.push({ turn, range });
  }
  return turns.map((one) => ({ ...one, of: turn + 1 }));
}

/** The parts into which a range is shared; no more than there are people. */
function partsOf({ start, end }: MinuteRange, people: number, draws: boolean): readonly MinuteRange[] {
  const whole = end - start;
  const count = Math.min(people, Math.ceil(whole / LONGEST_SHIFT));
  if (count === 1) return [{ start, end }];
  const even = Math.ceil(whole / count / STEP) * STEP;
  const length = draws ? Math.max(even, Math.min(whole, LONGEST_SHIFT)) : even;
  const between = (whole - length) / (count - 1);
  return Array.from({ length: count }, (_, turn) => {
    const from = start + Math.floor((turn * between) / STEP) * STEP;
    return { start: from, end: turn === count - 1 ? end : Math.min(end, from + length) };
  });
}

/** The weekdays that each turn works, by turn. */
function daysWorked(
  lines: readonly (OpenLine & { readonly turns: readonly Turn[] })[],
): readonly ReadonlySet<DayName>[] {
  const weekdays = lines.flatMap(({ days, turns }) => (days === 'holiday' ? [] : [{ days, turns }]));
  const count = Math.max(0, ...weekdays.flatMap(({ turns }) => turns.map(({ of }) => of)));
  return Array.from({ length: count }, (_, turn) => {
    const own = weekdays.filter(({ turns }) => turns.some((one) => one.turn === turn));
    return new Set(own.flatMap(({ days }) => days));
  });
}

const isWholeWeek = (days: ReadonlySet<DayName>): boolean => days.size === dayNames.length;

/** Six days are long too: where a Sunday is worked for a holiday they become thirteen. */
const isLongWeek = (days: ReadonlySet<DayName>): boolean => days.size >= dayNames.length - 1;

/** Shares a team out over the turns; the last one relieves where somebody would be alone in a turn all week. */
function groupsOf(team: readonly TeamMember[], worked: readonly ReadonlySet<DayName>[]): Groups {
  const share = (people: readonly TeamMember[]) =>
    worked.map((_, turn) => people.filter((_, at) => at % worked.length === turn));
  const groups = share(team);
  const isAlone = worked.some((days, turn) => isLongWeek(days) && groups[turn]!.length === 1);
  if (!isAlone || team.length <= worked.length) return { groups };
  return { groups: share(team.slice(0, -1)), relief: team.at(-1) };
}

/** Days as a shift writes them: a day or a span, or a list of these: `mon`, `wed-sun`. No span goes over the end of the week. */
const writtenDays = (days: readonly DayName[]): Shift['days'] => daysOfShift(runsInWeek(days).map(runWord));

function named(count: number, turn: number) {
  if (count === 1) return { id: 'day', name: words.day };
  if (turn === 0) return { id: 'early', name: words.early };
  return turn === count - 1 ? { id: 'late', name: words.late } : { id: 'middle', name: words.middle };
}
