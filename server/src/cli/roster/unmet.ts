import { MINUTES_PER_DAY, type MinuteRange } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { memoize, memoizeWeak } from '../../service/collections/memoize';
import { dayReports, isUnderstaffed } from '../../service/scheduling/day-report';
import { staffingLines } from '../../service/scheduling/staffing-lines';
import { withoutDates } from '../../service/scheduling/usual-week';
import { staffingModel } from '../../service/staffing/model';
import { peopleWith, shortfallFinder } from '../../service/staffing/shortfalls';
import { addDays, daysBetween, type LocalDate } from '../../service/time/dates';
import type { Hindrance } from './limits';
import { OFF, WEEK } from './problem';
import type { Proposal } from './propose';
import { type WorkingDay, workOf } from './shift-times';

/** Why somebody is not on duty at a time that lacks people. */
export type UnmetReason = Hindrance | 'other-shift' | 'no-shift' | 'not-worth';

/** A time on a date for which the proposal has too few people, as the staffing engine and the rules see it. */
export interface UnmetNeed {
  readonly date: LocalDate;
  /** On the clock of the date. */
  readonly range: MinuteRange;
  readonly needed: number;
  readonly onDuty: number;
  /** The skill that `minimum` asks for. */
  readonly skill?: string;
  /** Whether `minimum` asks for so many, not the load. */
  readonly isMinimum: boolean;
  /** Whether it is of the week that repeats. */
  readonly repeats: boolean;
  /** How many people of the team are not there for which reason; of those with the skill, where one is asked for. */
  readonly why: ReadonlyMap<UnmetReason, number>;
}

/** What the proposal cannot meet: in the planned weeks, and in the week that repeats after them. */
export function unmetNeeds(proposal: Proposal): readonly UnmetNeed[] {
  const { proposed, repeatsFrom, request } = proposal;
  const usual = withoutDates(proposed);
  return [
    ...unmetIn(proposal, proposed, request.from, repeatsFrom, false),
    ...unmetIn(proposal, usual, repeatsFrom, addDays(repeatsFrom, WEEK), true),
  ];
}

function unmetIn(
  proposal: Proposal,
  playbook: Playbook,
  from: LocalDate,
  to: LocalDate,
  repeats: boolean,
): readonly UnmetNeed[] {
  const model = staffingModel(proposal.request.options['staffing/understaffed']);
  const days = dayReports(playbook, from, to, model).days.filter(({ byHand }) => byHand);
  const short = days.flatMap(({ date, hours }) =>
    staffingLines(hours)
      .filter(isUnderstaffed)
      .map(({ start, end, onDuty, hours: own }): UnmetNeed => {
        const needed = own[0]!.load?.required ?? 1;
        const range = { start, end };
        const why = reasons(proposal, date, range);
        return { date, range, needed, onDuty, isMinimum: false, repeats, why };
      }),
  );
  const shortfallsOf = shortfallFinder(playbook, from);
  const below = (playbook.staffing?.minimum ?? []).flatMap((entry) =>
    shortfallsOf(entry).flatMap(({ dates, range, heads: onDuty }) =>
      dates
        .filter((date) => date < to)
        .map((date): UnmetNeed => {
          const { heads: needed = 1, skill } = entry;
          const why = reasons(proposal, date, range, peopleWith(skill, playbook));
          return { date, range, needed, onDuty, skill, isMinimum: true, repeats, why };
        }),
    ),
  );
  const others = below.filter(
    (one) => one.skill !== undefined || !short.some((other) => includes(other, one)),
  );
  return [...short, ...others].sort((a, b) => a.date.localeCompare(b.date) || a.range.start - b.range.start);
}

/** Whether one need says all that another does. */
const includes = (one: UnmetNeed, other: UnmetNeed): boolean =>
  one.date === other.date &&
  one.range.start <= other.range.start &&
  other.range.end <= one.range.end &&
  one.needed >= other.needed;

/** When each person of a team works on a day with some shifts. */
const worksIn = memoizeWeak((team: readonly TeamMember[]) =>
  memoizeWeak((time: WorkingDay) => memoize((index: number) => workOf(time, { id: team[index]!.id, index }))),
);

function reasons(
  { roster, request }: Proposal,
  date: LocalDate,
  range: MinuteRange,
  among?: ReadonlySet<string>,
): ReadonlyMap<UnmetReason, number> {
  const { team, times, from } = request;
  const { days } = roster.problem;
  const day = daysBetween(from, date);
  const counts = new Map<UnmetReason, number>();
  const worksOf = worksIn(team);
  team.forEach(({ id }, person) => {
    if (among && !among.has(id)) return;
    const meets = (shift: number, by: number): boolean =>
      worksOf(times[shift]!)(person).some(
        ({ start, end }) => start + by < range.end && range.start < end + by,
      );
    const own = roster.cells[person * days + day]!;
    const before = day > 0 ? roster.cells[person * days + day - 1]! : OFF;
    const isThere = (own !== OFF && meets(own, 0)) || (before !== OFF && meets(before, -MINUTES_PER_DAY));
    if (isThere) return;
    const reason = own !== OFF ? 'other-shift' : reasonOf(person);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);

    function reasonOf(index: number): UnmetReason {
      const shifts = times.map((_, shift) => shift).filter((shift) => meets(shift, 0));
      if (shifts.length === 0) return 'no-shift';
      const found = shifts.map((shift) => roster.hindranceTo(index, day, shift));
      return found.includes(undefined) ? 'not-worth' : found[0]!;
    }
  });
  return counts;
}
