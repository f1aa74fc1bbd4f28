import { joinTexts, type Locale, say } from '../../../../schemas/text';
import { missingFields } from '../../service/explanations/response';
import { memberName } from '../../service/shop/members';
import { escapeMarkdown } from '../../service/text/markdown';
import { addDays, datesIn, type LocalDate, weekdayOf } from '../../service/time/dates';
import type { Missing } from '../../service/staffing/load';
import { firstUnknownYear, unknownYearText } from '../../service/time/unknown-year';
import { byHandOn } from '../../service/triage/by-hand';
import { dateText, dayWords } from '../../service/wording/days';
import type { ReportBlock } from '../staffing/blocks';
import { tenths } from '../staffing/figures';
import { mostDaysAWeek, WEEK } from './problem';
import { comparedFigures } from './figures';
import { figuresBlocks, spread } from './figures-blocks';
import { longestDay } from './shift-times';
import { type Proposal, STANDARD_WEEK } from './propose';
import { codesFor, type RosterCell, type WeekTable, weekTables } from './roster-table';
import type { ToldProposal } from './told-proposal';
import { type UnmetNeed, unmetNeeds } from './unmet';
import { unmetBlocks } from './unmet-blocks';
import { words } from './words';

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** The report of a proposed roster, for people. */
export function proposalBlocks(told: ToldProposal, locale: Locale): readonly ReportBlock[] {
  const { name } = told.proposal.playbook.shop;
  const unmet = unmetNeeds(told.proposal);
  const figures = comparedFigures(told.proposal);
  return [
    heading(
      1,
      name ? say(words.title, locale, { shop: escapeMarkdown(name) }) : words.titleWithoutShop[locale],
    ),
    ...[scopeText(told, locale), ...summary(told, unmet, figures.then.missing, locale)].map(paragraph),
    ...unmetBlocks(unmet, told.today, locale),
    ...weekTables(told.proposal).flatMap((week) => weekBlocks(told, week, locale)),
    paragraph(codesText(told, locale)),
    ...figuresBlocks(told.proposal, figures, locale),
    heading(2, words.howTitle[locale]),
    paragraph(words.how[locale]),
  ];
}

function scopeText({ proposal, file, today }: ToldProposal, locale: Locale): string {
  const { repeatsFrom, request } = proposal;
  const date = (one: LocalDate): string => dateText(one, today, locale);
  return say(words.scope, locale, {
    file: escapeMarkdown(file),
    weeks: request.weeks,
    from: date(request.from),
    to: date(addDays(repeatsFrom, -1)),
    after: date(repeatsFrom),
  });
}

function summary(
  { proposal, isWhole }: ToldProposal,
  unmet: readonly UnmetNeed[],
  missing: readonly Missing[],
  locale: Locale,
): readonly string[] {
  const { request, backups, timesFrom, allTooLong, playbook, repeatsFrom, roster } = proposal;
  const { from, team, times } = request;
  const dates = datesIn(from, repeatsFrom);
  const codes = codesFor(proposal, locale);
  const inWords = joinTexts(
    [...codes.values()].map(({ name, time }) => escapeMarkdown(name === time ? time : `${name} ${time}`)),
  );
  const { limits } = roster.problem;
  const longest = longestDay(times);
  const minimum = playbook.staffing?.minimum?.length ? words.andMinimum : '';
  const notes = team.flatMap(({ id, note }) =>
    note === undefined ? [] : [say(words.noteOf, locale, { name: memberName(id, team), note })],
  );
  const year = firstUnknownYear(playbook.hours, dates);
  return [
    unmet.length === 0 ? words.met[locale] : say(words.unmetCount, locale, { count: unmet.length }),
    ...(allTooLong ? [words.tooLong[locale]] : []),
    say(timesFrom === 'playbook' ? words.ownTimes : words.newTimes, locale, { times: inWords }),
    say(mostDaysAWeek(limits) < WEEK ? words.limits : words.limitsWithoutDayOff, locale, {
      hours: hoursText(proposal),
      days: limits.daysInRow,
      rest: tenths(limits.rest / 60),
    }),
    ...(timesFrom === 'playbook' && proposal.mostHours > STANDARD_WEEK && proposal.isUsualLimit
      ? [
          say(words.longShifts, locale, {
            longest: tenths(longest),
            hours: tenths(proposal.mostHours),
            standard: STANDARD_WEEK,
          }),
        ]
      : []),
    ...(missing.length > 0 ? [say(words.noLoad, locale, { fields: missingFields(missing), minimum })] : []),
    ...(dates.every((date) => byHandOn(playbook, date)) ? [] : [words.assistant[locale]]),
    ...(backups.length > 0
      ? [
          say(words.backups, locale, {
            people: joinTexts(backups.map(({ id }) => escapeMarkdown(memberName(id, backups)))),
          }),
        ]
      : []),
    ...(notes.length > 0
      ? [say(words.notes, locale, { notes: joinTexts(notes.map((note) => escapeMarkdown(note))) })]
      : []),
    ...(isWhole ? [] : [words.notWhole[locale]]),
    ...(year === undefined
      ? []
      : [`${say(unknownYearText, locale, { year })}${locale === 'zh' ? '。' : '.'}`]),
  ];
}

/** The most hours a week: one number, or the least and the most where people have their own. */
function hoursText({ roster }: Proposal): string {
  const all = [...roster.problem.mostHours];
  return spread(Math.min(...all), Math.max(...all));
}

function weekBlocks(
  { proposal, today }: ToldProposal,
  { dates, repeats, rows }: WeekTable,
  locale: Locale,
): readonly ReportBlock[] {
  const [from, to] = [dates[0]!, dates.at(-1)!].map((date) => dateText(date, today, locale));
  const codes = codesFor(proposal, locale);
  const title = repeats
    ? say(words.after, locale, { from: from! })
    : say(words.week, locale, { from: from!, to: to! });
  return [
    heading(2, title),
    {
      kind: 'table',
      heads: [
        words.person[locale],
        ...dates.map((date) =>
          say(words.dayHead, locale, {
            day: repeats ? '' : Number(date.slice(8)),
            weekday: shortDay(date, locale),
          }).trim(),
        ),
        words.hours[locale],
      ],
      rows: rows.map(({ name, cells, hours }) => [
        escapeMarkdown(name),
        ...cells.map((cell) => cellText(proposal, cell, codes, locale)),
        tenths(hours),
      ]),
    },
  ];
}

const shortDay = (date: LocalDate, locale: Locale): string => {
  const word = dayWords[weekdayOf(date)][locale];
  return locale === 'zh' ? word.slice(-1) : word;
};

function cellText(
  { request }: Proposal,
  cell: RosterCell,
  codes: ReturnType<typeof codesFor>,
  locale: Locale,
): string {
  switch (cell.kind) {
    case 'work':
      return request.times[cell.shift]!.parts.map(({ time }) => codes.get(time)!.code).join('+');
    case 'away':
      return words.away[locale];
    case 'extra':
      return words.extra[locale];
    case 'off':
      return words.rest[locale];
  }
}

function codesText({ proposal }: ToldProposal, locale: Locale): string {
  const codes = [...codesFor(proposal, locale).values()].map(({ code, name, time }) =>
    say(words.code, locale, { code, name: name === time ? '' : escapeMarkdown(name), time }).replace(
      / +/g,
      ' ',
    ),
  );
  return say(words.codes, locale, { codes: joinTexts(codes) });
}
