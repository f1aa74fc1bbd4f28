import { joinTexts, type Locale, say } from '../../../../schemas/text';
import { missingFields } from '../../service/explanations/response';
import { memberName } from '../../service/shop/members';
import { escapeMarkdown } from '../../service/text/markdown';
import { addDays, datesIn, type LocalDate, weekdayOf } from '../../service/time/dates';
import { firstUnknownYear, unknownYearText } from '../../service/time/unknown-year';
import { byHandOn } from '../../service/triage/by-hand';
import { datesInWords } from '../../service/wording/dates';
import { dateText, daysText, dayWords, rangesText } from '../../service/wording/days';
import type { ReportBlock } from '../staffing/blocks';
import { tenths } from '../staffing/figures';
import { mostDaysAWeek, WEEK } from './problem';
import { type PersonFigures, type RosterFigures, rosterFigures } from './figures';
import { longestDay } from './build-problem';
import { type Proposal, STANDARD_WEEK } from './propose';
import { codesFor, type RosterCell, type WeekTable, weekTables } from './roster-table';
import { type UnmetNeed, unmetNeeds } from './unmet';
import { reasonWords, words } from './words';

/** A proposal, and what is told with it. */
export interface ToldProposal {
  readonly proposal: Proposal;
  /** The file's name as given. */
  readonly file: string;
  readonly today: LocalDate;
  /** Whether all that is planned from could be read. */
  readonly isWhole: boolean;
}

/** More of them than these are counted, not listed. */
const MOST_LISTED = 12;

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** The report of a proposed roster, for people. */
export function proposalBlocks(told: ToldProposal, locale: Locale): readonly ReportBlock[] {
  const { name } = told.proposal.playbook.shop;
  const unmet = unmetNeeds(told.proposal);
  return [
    heading(
      1,
      name ? say(words.title, locale, { shop: escapeMarkdown(name) }) : words.titleWithoutShop[locale],
    ),
    ...[scopeText(told, locale), ...summary(told, unmet, locale)].map(paragraph),
    ...unmetBlocks(told, unmet, locale),
    ...weekTables(told.proposal).flatMap((week) => weekBlocks(told, week, locale)),
    paragraph(codesText(told, locale)),
    ...figuresBlocks(told, locale),
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
  locale: Locale,
): readonly string[] {
  const { request, backups, timesFrom, allTooLong, playbook, repeatsFrom, roster } = proposal;
  const { from, team, times } = request;
  const dates = datesIn(from, repeatsFrom);
  const codes = codesFor(proposal, locale);
  const inWords = joinTexts(
    [...codes.values()].map(({ name, time }) => escapeMarkdown(name === time ? time : `${name} ${time}`)),
  );
  const { missing } = rosterFigures(proposal.proposed, request.options, from, addDays(from, WEEK));
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

const spread = (least: number, most: number): string =>
  tenths(least) === tenths(most) ? tenths(most) : `${tenths(least)}–${tenths(most)}`;

function unmetBlocks(
  { today }: ToldProposal,
  unmet: readonly UnmetNeed[],
  locale: Locale,
): readonly ReportBlock[] {
  if (unmet.length === 0) return [];
  const groups = groupedUnmet(unmet);
  const items = groups.slice(0, MOST_LISTED).map((group) => unmetText(group, today, locale));
  const more = groups.length - MOST_LISTED;
  return [
    heading(2, words.unmet[locale]),
    { kind: 'list', items, ordered: true },
    ...(more > 0 ? [paragraph(say(words.more, locale, { count: more }))] : []),
  ];
}

/** Needs of which the same is said but for the date, most people missing first. */
function groupedUnmet(unmet: readonly UnmetNeed[]): readonly (readonly UnmetNeed[])[] {
  const groups = new Map<string, UnmetNeed[]>();
  for (const one of unmet) {
    const { range, needed, onDuty, skill, isMinimum, repeats, why } = one;
    const key = JSON.stringify([range, needed, onDuty, skill, isMinimum, repeats, [...why]]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].sort(([a], [b]) => lackOf(b!) - lackOf(a!));
}

const lackOf = ({ needed, onDuty }: UnmetNeed): number => needed - onDuty;

/** A sentence about some time on some dates for which people are missing. */
export function unmetText(group: readonly UnmetNeed[], today: LocalDate, locale: Locale): string {
  const [first] = group;
  const { range, needed, onDuty, skill, isMinimum, repeats, why } = first!;
  const dates = group.map(({ date }) => date);
  const when = repeats
    ? say(words.everyWeek, locale, { days: daysText(dates.map(weekdayOf), locale) })
    : datesInWords(dates, today)[locale];
  const reasons = joinTexts([...why].map(([reason, n]) => say(reasonWords[reason], locale, { n })));
  return say(isMinimum ? (skill ? words.shortSkill : words.shortMinimum) : words.short, locale, {
    when,
    range: rangesText([range], locale),
    needed,
    onDuty,
    missing: needed - onDuty,
    skill: escapeMarkdown(skill ?? ''),
    why: why.size === 0 ? words.all : say(words.others, locale, { reasons }),
  });
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

function figuresBlocks({ proposal }: ToldProposal, locale: Locale): readonly ReportBlock[] {
  const { playbook, proposed, request, repeatsFrom } = proposal;
  const figuresOf = (one: typeof playbook): RosterFigures =>
    rosterFigures(one, request.options, request.from, repeatsFrom);
  const [now, then] = [figuresOf(playbook), figuresOf(proposed)];
  const planned = new Set(request.team.map(({ id }) => id));
  const row = (text: keyof typeof words, value: (one: RosterFigures) => string): readonly string[] => [
    words[text][locale],
    value(now),
    value(then),
  ];
  const each =
    (value: (one: PersonFigures) => number) =>
    (figures: RosterFigures): string => {
      const all = figures.people.filter(({ id }) => planned.has(id)).map(value);
      return spread(Math.min(...all), Math.max(...all));
    };
  return [
    heading(2, say(words.figures, locale, { weeks: request.weeks })),
    {
      kind: 'table',
      heads: [words.what[locale], words.now[locale], words.proposed[locale]],
      rows: [
        row('nobodyHours', (one) => tenths(one.nobodyHours)),
        ...(then.shortHours === undefined
          ? []
          : [
              row('shortHours', (one) => tenths(one.shortHours ?? 0)),
              row('overHours', (one) => tenths(one.overHours ?? 0)),
            ]),
        row(
          'hoursAWeek',
          each(({ hoursAWeek }) => hoursAWeek),
        ),
        row(
          'weekendDays',
          each(({ weekendDays }) => weekendDays),
        ),
        row(
          'lateDays',
          each(({ lateDays }) => lateDays),
        ),
      ],
    },
    heading(2, words.people[locale]),
    {
      kind: 'table',
      heads: (['person', 'hoursAWeek', 'weekendDays', 'lateDays'] as const).map((one) => words[one][locale]),
      rows: request.team.map(({ id }) => {
        const [before, after] = [now, then].map(({ people }) => people.find((one) => one.id === id)!);
        return [
          escapeMarkdown(memberName(id, request.team)),
          ...(['hoursAWeek', 'weekendDays', 'lateDays'] as const).map(
            (key) => `${tenths(before![key])} → ${tenths(after![key])}`,
          ),
        ];
      }),
    },
  ];
}
