import type { Locale } from '../../../../schemas/text';
import { dayWords } from '../../service/wording/days';
import { weekdayOf } from '../../service/time/dates';
import { csvOf } from '../formats/csv';
import { tenths } from '../staffing/figures';
import type { Proposal } from './propose';
import { type RosterCell, weekTables } from './roster-table';
import { words } from './words';

/** The planned weeks as a table for a spreadsheet: a row a person, a column a day, with the names of the shifts. */
export function asRosterCsv(proposal: Proposal, locale: Locale): string {
  const weeks = weekTables(proposal).filter(({ repeats }) => !repeats);
  const dates = weeks.flatMap((week) => week.dates);
  const rows = proposal.request.team.map(({ id }, person) => {
    const own = weeks.map((week) => week.rows[person]!);
    return [
      id,
      own[0]!.name,
      ...own.flatMap(({ cells }) => cells.map((cell) => cellText(proposal, cell, locale))),
      tenths(own.reduce((sum, { hours }) => sum + hours, 0)),
    ];
  });
  return csvOf([
    [words.id[locale], words.person[locale], ...dates, words.hoursAll[locale]],
    ['', '', ...dates.map((date) => dayWords[weekdayOf(date)][locale]), ''],
    ...rows,
  ]);
}

function cellText({ request }: Proposal, cell: RosterCell, locale: Locale): string {
  if (cell.kind === 'work')
    return request.times[cell.shift]!.parts.map(({ name, time }) => name ?? time).join('+');
  if (cell.kind === 'off') return '';
  return words[cell.kind][locale];
}
