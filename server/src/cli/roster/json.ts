import { addDays } from '../../service/time/dates';
import type { Locale } from '../../../../schemas/text';
import { memberName } from '../../service/shop/members';
import { missingPaths } from '../../service/explanations/response';
import { markdownAsPlainText } from '../../service/text/markdown-as-plain-text';
import { clockTime } from '../../service/time/written-times';
import { comparedFigures, type RosterFigures } from './figures';
import { type RosterCell, weekTables } from './roster-table';
import type { ToldProposal } from './told-proposal';
import { unmetNeeds } from './unmet';
import { unmetText } from './unmet-blocks';

/** The stable output for programs: version 1. Keys may be added, none is removed. */
export function asRosterJson({ proposal, file, today, isWhole }: ToldProposal, locale: Locale): string {
  const { playbook, request, repeatsFrom, roster, rows, timesFrom, backups } = proposal;
  const { from, weeks, team, times } = request;
  const tables = weekTables(proposal);
  const { now, then } = comparedFigures(proposal);
  const { limits, mostHours } = roster.problem;
  const json = {
    version: 1,
    file,
    shop: playbook.shop.name ?? null,
    today,
    read_whole: isWhole,
    from,
    weeks,
    to: addDays(repeatsFrom, -1),
    repeats_from: repeatsFrom,
    times_from: timesFrom,
    missing: missingPaths(then.missing),
    limits: { rest_hours: limits.rest / 60, days_in_a_row: limits.daysInRow },
    working_days: times.map(({ parts }) => parts.map(({ name, time }) => ({ name: name ?? null, time }))),
    people: team.map(({ id }, person) => ({
      id,
      name: memberName(id, team),
      most_hours_a_week: mostHours[person]!,
      days: tables.flatMap(({ dates, repeats, rows: own }) =>
        dates.map((date, day) => ({
          date,
          ...(repeats && { repeats }),
          ...cellJson(own[person]!.cells[day]!),
        })),
      ),
    })),
    not_planned: backups.map(({ id }) => id),
    unmet: unmetNeeds(proposal).map((need) => ({
      date: need.date,
      ...(need.repeats && { repeats: true }),
      from: clockTime(need.range.start),
      to: clockTime(need.range.end),
      agents_required: need.needed,
      agents_on_duty: need.onDuty,
      because_of: need.isMinimum ? 'minimum' : 'load',
      skill: need.skill ?? null,
      others: Object.fromEntries(need.why),
      text: markdownAsPlainText(unmetText([need], today, locale)),
    })),
    now: figuresJson(now),
    proposed: figuresJson(then),
    cost: Object.fromEntries(Object.entries(roster.terms()).map(([name, value]) => [name, rounded(value)])),
    shifts: rows.map(({ shift }) => shift),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const cellJson = (cell: RosterCell) =>
  cell.kind === 'work'
    ? { works: true, working_day: cell.shift }
    : { works: cell.kind === 'extra', why: cell.kind };

const figuresJson = ({ shortHours, overHours, nobodyHours, people }: RosterFigures) => ({
  agent_hours_short: rounded(shortHours),
  agent_hours_over: rounded(overHours),
  unattended_hours: rounded(nobodyHours),
  people: people.map(({ id, hoursAWeek, weekendDays, lateDays }) => ({
    id,
    hours_a_week: rounded(hoursAWeek),
    weekend_days: weekendDays,
    late_days: lateDays,
  })),
});

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 1e4) / 1e4;
