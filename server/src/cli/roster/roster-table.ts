import type { Locale } from '../../../../schemas/text';
import { codesOf, type ShiftCode } from '../../service/scheduling/month';
import { memberName } from '../../service/shop/members';
import { addDays, daysMeant, inSpan, type LocalDate } from '../../service/time/dates';
import { OFF, WEEK } from './problem';
import type { Proposal } from './propose';
import { rangeInWords } from '../../service/wording/values';

/** What somebody does on a day. */
export type RosterCell =
  { readonly kind: 'work'; readonly shift: number } | { readonly kind: 'away' | 'extra' | 'off' };

/** The days of a proposal, a week at a time; the last one repeats. */
export interface WeekTable {
  readonly dates: readonly LocalDate[];
  readonly repeats: boolean;
  readonly rows: readonly PersonWeek[];
}

export interface PersonWeek {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly RosterCell[];
  readonly hours: number;
}

/** Who does what on each day, week by week. */
export function weekTables({ roster, request, playbook }: Proposal): readonly WeekTable[] {
  const { problem, cells } = roster;
  const { from, weeks, team } = request;
  const extra = new Set(problem.fixed.map(({ person, day }) => `${person} ${day}`));
  const isAway = (id: string, date: LocalDate): boolean =>
    (playbook.staffing?.time_off ?? []).some((off) => {
      const days = off.member === id ? daysMeant(off) : undefined;
      return days !== undefined && inSpan(date, days);
    });
  return Array.from({ length: weeks + 1 }, (_, week): WeekTable => {
    const days = Array.from({ length: WEEK }, (_day, day) => week * WEEK + day);
    const repeats = week === weeks;
    const cellOf = (person: number, day: number): RosterCell => {
      const shift = cells[person * problem.days + day]!;
      if (shift !== OFF) return { kind: 'work', shift };
      if (extra.has(`${person} ${day}`)) return { kind: 'extra' };
      const away = !repeats && isAway(team[person]!.id, addDays(from, day));
      return { kind: away ? 'away' : 'off' };
    };
    return {
      dates: days.map((day) => addDays(from, day)),
      repeats,
      rows: team.map(({ id }, person): PersonWeek => {
        const own = days.map((day) => cellOf(person, day));
        return {
          id,
          name: memberName(id, team),
          cells: own,
          hours: own.reduce(
            (sum, cell) => sum + (cell.kind === 'work' ? problem.hoursOf(person, cell.shift) : 0),
            0,
          ),
        };
      }),
    };
  });
}

/** A code for each part of the working days, by its time. */
export const codesFor = ({ request }: Proposal, locale: Locale): ReadonlyMap<string, ShiftCode> =>
  codesOf(
    request.times.flatMap(({ parts }) =>
      parts.map(({ name, time }) => ({ days: 'mon-sun', time, ...(name !== undefined && { name }) })),
    ),
    (time) => rangeInWords(time, locale),
  );
