import type { Shift, TeamMember } from '../../../../schemas/sections/staffing';
import { type DayName, dayNames, type MinuteRange, readDays } from '../../../../schemas/scalars';
import type { Hours } from '../../../../schemas/sections/hours';
import type { Locale } from '../../../../schemas/text';
import { idMaker } from '../text/ids-from-titles';
import { rangesOf } from '../time/hours';
import { writtenRange } from '../time/written-times';
import { starterWords as words } from './wording';

/** The longest shift that is planned, in minutes: longer opening hours are shared between people. */
const LONGEST_SHIFT = 9 * 60;
/** Shifts begin at the hour or half of it. */
const STEP = 30;

/** The members of a team by their names; the first takes what others hand on. */
export function teamOf(names: readonly string[], locale: Locale): TeamMember[] {
  const [owner, helper] = [words.owner[locale], words.helper[locale]];
  const make = idMaker(new Set(names.includes(owner) || names.includes(helper) ? ['owner', 'helper'] : []));
  return names.map((name, at) => ({
    id: name === owner ? 'owner' : name === helper ? 'helper' : make(name, 'agent'),
    name,
    role: name === owner ? owner : words.agent[locale],
    level: at === 0 ? 'lead' : 'regular',
    concurrent_chats: 3,
  }));
}

/**
 * A roster for a plain week that covers all opening hours, by people in turn. Where several share a shift each has a
 * day off, one after the other on working days.
 * @param draws whether shifts are as long as they may be, so that they overlap in the middle, for days with more
 *   customers than one at a time can answer
 */
export function shiftsOf(
  team: readonly TeamMember[],
  weekly: NonNullable<Hours['weekly']>,
  locale: Locale,
  draws: boolean,
): Shift[] {
  const taken = new Set<string>();
  const makeId = idMaker(taken);
  return Object.entries(weekly).flatMap(([days, hours]) =>
    rangesOf(hours).flatMap((range) => {
      const parts = partsOf(range, team.length, draws);
      return parts.flatMap((part, turn) => {
        const members = team.filter((_, at) => at % parts.length === turn);
        return rotated(members, readDays(days) ?? []).map(({ worked, who }): Shift => {
          const { id, name } = named(parts.length, turn);
          return {
            id: makeId(id, id),
            name: name[locale],
            days: worked.length === 1 ? worked[0]! : [...worked],
            time: writtenRange(part)!,
            members: who.map((one) => one.id),
          };
        });
      });
    }),
  );
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

interface Turn {
  /** Words of the format for days. */
  readonly worked: readonly string[];
  readonly who: readonly TeamMember[];
}

/** The days that each works: all together, or each with a day off where it is a whole week and others are there. */
function rotated(members: readonly TeamMember[], days: readonly DayName[]): readonly Turn[] {
  const together = { worked: spans(days), who: members };
  if (members.length < 2 || days.length < dayNames.length) return [together];
  const turns = new Map<DayName, TeamMember[]>();
  members.forEach((member, at) => {
    const off = dayNames[at % WORKDAYS]!;
    turns.set(off, [...(turns.get(off) ?? []), member]);
  });
  return [...turns].map(([off, who]) => ({ worked: spans(days.filter((day) => day !== off)), who }));
}

const WORKDAYS = 5;

/** Days in a row as spans: `mon`, `wed-sun`. */
function spans(days: readonly DayName[]): readonly string[] {
  const rows: DayName[][] = [];
  for (const day of days) {
    const last = rows.at(-1);
    if (last && dayNames.indexOf(last.at(-1)!) + 1 === dayNames.indexOf(day)) last.push(day);
    else rows.push([day]);
  }
  return rows.map((row) => (row.length === 1 ? row[0]! : `${row[0]}-${row.at(-1)}`));
}

function named(count: number, turn: number) {
  if (count === 1) return { id: 'day', name: words.day };
  if (turn === 0) return { id: 'early', name: words.early };
  return turn === count - 1 ? { id: 'late', name: words.late } : { id: 'middle', name: words.middle };
}
