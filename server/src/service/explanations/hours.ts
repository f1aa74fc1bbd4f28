import { dayRangeInWords } from '../wording/hours';
import { dayNames, type DayName, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import { type Locale, say, type Text, joinTexts } from '../../../../schemas/text';
import { dateInWords, periodInWords } from '../wording/values';
import { servesByHand } from '../triage/smart-service';
import { tellApart } from '../simulation/clock-changes';
import { endInWords, timeInWords } from '../simulation/shop-clock';
import type { WeekGap } from '../time/coverage';
import type { TimePoint } from '../time/status';
import { escapeMarkdown } from '../text/markdown';
import { addDays, datesIn, daysMeant } from '../time/dates';
import { knownHolidayYears, knowsCalendar } from '../time/holidays';
import { hoursOn, hoursTable, type HoursTable, rangesOf, weeklyHours } from '../time/hours';
import { durationText, rangesText } from '../wording/days';
import { firstUnknownYear, unknownYearAhead, unknownYearShort, unknownYearText } from '../time/unknown-year';
import type { ShopAnalysis } from '../shop/analysis';

/** How far ahead a hover lists special days, in days. */
const SOON = 30;
/** How far ahead a year without a notice is mentioned, in days. */
const YEAR = 400;
/** More of them are counted, not listed. */
const MOST_LISTED = 4;

const words = {
  open: { zh: '接待中 · {time} 结束', en: 'open until {time}' },
  closed: { zh: '休息中 · {time} 开始接待', en: 'closed until {time}' },
  always: { zh: '全天都接待', en: 'never closes' },
  uncovered: { zh: '一周有 {time}没人在班', en: '{time} a week without anyone on shift' },
  hours: { zh: '{count} 小时', en: '{count} hours' },
  openLong: { zh: '现在在接待时间内，{time} 结束。', en: 'Open now, until {time}.' },
  closedLong: { zh: '现在不在接待时间内，{time} 开始接待。', en: 'Closed now, until {time}.' },
  next: { zh: '再下一次从{time} 开始接待。', en: 'Open again from {time}.' },
  alwaysLong: { zh: '全天都是接待时间。', en: 'Open around the clock.' },
  never: { zh: '接下来 400 天里没有接待时间。', en: 'Not open once in the next 400 days.' },
  gaps: {
    zh: '平常一周里没人在班的接待时间：{list}。',
    en: 'Open hours of a usual week without anyone on shift: {list}.',
  },
  covered: {
    zh: '平常一周的接待时间都有人在班。',
    en: 'All open hours of a usual week have someone on shift.',
  },
  soon: { zh: '{days} 天内和平时不同的日子：', en: 'Days that differ within {days} days:' },
  years: {
    zh: '这个版本收录了 {from} 到 {to} 年的放假通知。',
    en: 'This version knows the public-holiday notices of {from} to {to}.',
  },
  remark: { zh: '{label}（{unknown}）', en: '{label} ({unknown})' },
  more: { zh: '还有 {count} 处', en: '{count} more' },
} as const satisfies Record<string, Text>;

/** Whether the shop is open now and when that changes, in a few words; undefined where it is never open. */
export function openingLabel(analysis: ShopAnalysis, calendar?: string): string | undefined {
  const label = openingWords(analysis, calendar);
  const year = unknownYearNow(analysis, calendar);
  if (label === undefined || year === undefined) return label;
  const { locale } = analysis;
  return say(words.remark, locale, { label, unknown: say(unknownYearShort, locale, { year }) });
}

/** The year whose missing notice could change whether the shop is open now, or when it opens. */
function unknownYearNow({ playbook, openings, moment }: ShopAnalysis, calendar?: string): number | undefined {
  const { open, nextOpening } = openings(calendar);
  const dates = [moment().date, open ? undefined : nextOpening?.date];
  return firstUnknownYear(hoursTable(playbook, calendar), dates);
}

function openingWords(analysis: ShopAnalysis, calendar?: string): string | undefined {
  const { openings, moment, locale } = analysis;
  const { open, closesAt, nextOpening } = openings(calendar);
  const { date } = moment();
  if (open) {
    if (!closesAt) return words.always[locale];
    return say(words.open, locale, { time: which(analysis, closesAt, endInWords(closesAt, date, locale)) });
  }
  const time = nextOpening && which(analysis, nextOpening, timeInWords(nextOpening, date, locale));
  return time && say(words.closed, locale, { time });
}

const which = ({ playbook, locale }: ShopAnalysis, { epochMinute }: TimePoint, time: string): string =>
  tellApart(playbook, epochMinute, time, locale);

/** The coverage gaps of a line of `weekly`. */
export interface UncoveredLine {
  readonly label: string;
  /** When, by day. */
  readonly when: string;
}

/** The coverage gaps of a line of `weekly`; undefined where it has none, and where nobody has to be on shift. */
export function uncoveredOn(
  analysis: ShopAnalysis,
  key: string,
  calendar?: string,
): UncoveredLine | undefined {
  const { locale, playbook } = analysis;
  const table = hoursTable(playbook, calendar);
  const days = dayNames.filter((day) => {
    const { cause } = weeklyHours(table, day);
    return cause.kind === 'weekly' && cause.key === key;
  });
  const gaps = gapsOn(analysis, days, calendar);
  const minutes = gaps.reduce((sum, { range, days }) => sum + (range.end - range.start) * days.length, 0);
  if (minutes === 0) return undefined;
  const time = inHours(minutes, locale);
  return { label: say(words.uncovered, locale, { time }), when: listOf(gaps, locale) };
}

/** A duration in hours, past 24 too: 24 open hours are not a day. */
function inHours(minutes: number, locale: Locale): string {
  if (minutes < MINUTES_PER_DAY) return durationText(minutes * 60, locale);
  const hours = say(words.hours, locale, { count: Math.floor(minutes / 60) });
  return minutes % 60 === 0 ? hours : `${hours} ${durationText((minutes % 60) * 60, locale)}`;
}

function gapsOn(analysis: ShopAnalysis, days: readonly DayName[], calendar?: string): readonly WeekGap[] {
  const { playbook } = analysis;
  if (!servesByHand(playbook) || !playbook.staffing?.shifts?.length) return [];
  return analysis.gaps(calendar).flatMap((gap) => {
    const own = gap.days.filter((day) => days.includes(day));
    return own.length > 0 ? [{ ...gap, days: own }] : [];
  });
}

const listOf = (gaps: readonly WeekGap[], locale: Locale): string =>
  joinTexts(
    gaps.map(({ days, range }) => dayRangeInWords(days, range)),
    { zh: '；', en: '; ' },
  )[locale];

/** Whether the shop is open, the next change, coverage gaps, and special days ahead, as Markdown. */
export function hoursHover(analysis: ShopAnalysis, calendar?: string): string | undefined {
  const { playbook, locale } = analysis;
  const table = hoursTable(playbook, calendar);
  if (!table) return undefined;
  const paragraphs = [openingText(analysis, calendar)];
  if (servesByHand(playbook) && playbook.staffing?.shifts?.length) {
    const list = listOf(gapsOn(analysis, dayNames, calendar), locale);
    paragraphs.push(list ? say(words.gaps, locale, { list }) : words.covered[locale]);
  }
  const days = differing(analysis, table);
  const unknown = unknownYearAhead(table.calendar, analysis.today, SOON);
  if (unknown) paragraphs.push(sentence(unknownYearText, locale, unknown.year));
  if (days.length > 0) {
    const shown = days.slice(0, MOST_LISTED);
    if (days.length > shown.length)
      shown.push(say(words.more, locale, { count: days.length - shown.length }));
    paragraphs.push(
      `${say(words.soon, locale, { days: SOON })}\n\n${shown.map((day) => `- ${day}`).join('\n')}`,
    );
  }
  return paragraphs.join('\n\n');
}

/** The public holidays that are known, as Markdown; undefined for a calendar of which we have no data. */
export function calendarHover({ playbook, locale, today }: ShopAnalysis, id?: string): string | undefined {
  const calendar = hoursTable(playbook, id)?.calendar;
  if (!knowsCalendar(calendar)) return undefined;
  const { from, to } = knownHolidayYears();
  const unknown = unknownYearAhead(calendar, today, YEAR);
  const known = say(words.years, locale, { from, to });
  return unknown ? `${known}\n\n${sentence(unknownYearText, locale, unknown.year)}` : known;
}

const sentence = (text: Text, locale: Locale, year: number): string =>
  `${say(text, locale, { year })}${locale === 'zh' ? '。' : '.'}`;

function openingText(analysis: ShopAnalysis, calendar?: string): string {
  const { openings, moment, locale } = analysis;
  const { open, closesAt, nextOpening } = openings(calendar);
  const { date } = moment();
  if (!open && !nextOpening) return words.never[locale];
  if (open && !closesAt) return words.alwaysLong[locale];
  const next = nextOpening && which(analysis, nextOpening, timeInWords(nextOpening, date, locale));
  if (!open) return say(words.closedLong, locale, { time: next! });
  const until = say(words.openLong, locale, {
    time: which(analysis, closesAt!, endInWords(closesAt!, date, locale)),
  });
  const again = next === undefined ? '' : say(words.next, locale, { time: next });
  return [until, again].join(locale === 'en' ? ' ' : '');
}

/** Exceptions and public holidays of the days ahead with their hours, each run of days once. */
function differing({ today, locale }: ShopAnalysis, table: HoursTable): string[] {
  const end = addDays(today, SOON);
  const exceptions = (table.exceptions ?? []).flatMap((exception) => {
    const days = daysMeant(exception);
    if (!days || days.to < today || days.from >= end) return [];
    const dates = periodInWords(days, locale, today);
    const hours = rangesText(rangesOf(exception.hours), locale);
    return [
      {
        from: days.from,
        text: [dates, escapeMarkdown(exception.name ?? ''), hours].filter(Boolean).join(' '),
      },
    ];
  });
  const holidays = datesIn(today, end).flatMap((date) => {
    const { day, cause, ranges } = hoursOn(table, date);
    if (cause.kind === 'exception' || (day.kind !== 'holiday' && day.kind !== 'shifted-workday')) return [];
    const text = [dateInWords(date, locale, today), day.name[locale], rangesText(ranges, locale)].join(' ');
    return [{ from: date, text }];
  });
  return [...exceptions, ...holidays].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ text }) => text);
}
