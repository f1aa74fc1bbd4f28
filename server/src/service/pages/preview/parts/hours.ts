import { type DayName, dayNames, type MinuteRange, readDays } from '../../../../../../schemas/scalars';
import type { Hours, HoursCalendar, HoursException } from '../../../../../../schemas/sections/hours';
import type { Text } from '../../../../../../schemas/text';
import { unreadKeys } from '../../../format/unread';
import { resolvePlaceholder } from '../../../shop/placeholder-values';
import { addDays, datesIn, daysMeant, weekdayOf } from '../../../time/dates';
import { type HolidayRun, holidaysIn, knowsCalendar } from '../../../time/holidays';
import { type DayHours, hoursOn, type HoursTable, rangesOf, weeklyHours } from '../../../time/hours';
import { daysText, rangesText } from '../../../wording/days';
import { unknownYearAhead, unknownYearText } from '../../../time/unknown-year';
import { type Html, html, nothing, type HtmlValue } from '../../../text/html';
import { unbroken } from '../../../text/unbroken';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { fieldRow, keyValues, mark, orUnread, part, sectionHeading, under } from '../../section';
import { periodInWords } from '../../../wording/values';

const words = {
  today: { zh: '今天', en: 'Today' },
  next: { zh: '下次有人', en: 'Next open' },
  day: { zh: '星期', en: 'Day' },
  hours: { zh: '时间', en: 'Hours' },
  past: { zh: '已过', en: 'past' },
  noDate: { zh: '没写日期', en: 'no date' },
  china: { zh: '按中国的法定节假日和调休', en: 'Public holidays and shifted workdays of China' },
  ahead: { zh: '接下来两个月的节假日和调休', en: 'Holidays and shifted workdays in the next two months' },
  worked: { zh: '调休上班，按周一算', en: 'worked as a Monday' },
} as const satisfies Record<string, Text>;

/** How far ahead public holidays are listed, in days. */
const DAYS_AHEAD = 61;

/** The service hours: today, the plain week, exceptions, holidays, and further calendars. */
export function hoursPart(page: PageContext): readonly TitledPart[] {
  const { hours } = page.playbook;
  if (!hours) return [];
  const further = hours.calendars?.map((calendar) =>
    under(
      page.link({ in: calendar }, page.label('hours.calendars.*', calendar)),
      timetable(page, calendar, 'hours.calendars.*'),
    ),
  );
  const body = html`${todayLine(page)}${timetable(page, hours, 'hours')}${further}${unknownYear(page, hours)}`;
  return [part('hours', sectionHeading(page, 'hours'), body)];
}

function todayLine(page: PageContext): Html {
  // A line that cannot be read may be about today.
  if (page.unread('hours')) return nothing;
  const rows = { today: 'hours.today', next: 'hours.next_open' } as const;
  return keyValues(
    (['today', 'next'] as const).map((key) => {
      const value = resolvePlaceholder(rows[key], page.playbook, page);
      return value === undefined ? undefined : { label: page.say(words[key]), value };
    }),
  );
}

/** The caveat that the next year's notice is not known, once for all calendars. */
function unknownYear(page: PageContext, hours: Hours): Html {
  const calendar = [hours, ...(hours.calendars ?? [])].find((table) =>
    knowsCalendar(table.calendar),
  )?.calendar;
  const unknown = unknownYearAhead(calendar, page.today, DAYS_AHEAD);
  if (!unknown) return nothing;
  return html`<p class="sp-note">
    ${page.say(unknownYearText, { year: unknown.year })}${page.locale === 'zh' ? '。' : '.'}
  </p>`;
}

function timetable(page: PageContext, hours: HoursTable, path: 'hours' | 'hours.calendars.*'): Html {
  const calendar =
    hours.calendar === 'cn'
      ? {
          label: page.title(`${path}.calendar`),
          value: page.link({ in: hours, key: 'calendar' }, page.say(words.china)),
        }
      : fieldRow(page, hours, path, 'calendar');
  const rows = keyValues([calendar, fieldRow(page, hours, path, 'holiday')]);
  const differing = under(page.title(`${path}.exceptions`), exceptions(page, hours));
  return html`${hours.weekly && week(page, hours)}${rows}${differing}${holidays(page, hours)}`;
}

/** The days of the week with their hours; days in a row with the same hours are one line. */
function week(page: PageContext, hours: HoursTable): Html {
  const today = weekdayOf(page.today);
  const row = (days: readonly DayName[]): Html => {
    const current = days.includes(today) && html` aria-current="date"`;
    const { ranges } = weeklyHours(hours, days[0]!);
    const state = ranges.length > 0 ? 'sp-open' : 'sp-closed';
    return html`<tr${current}><th scope="row">${daysText(days, page.locale)}</th><td class="${state}">${hoursOfDays(page, hours, days)}</td></tr>`;
  };
  const heads = [words.day, words.hours].map((text) => html`<th scope="col">${page.say(text)}</th>`);
  return html`<table class="sp-week">
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${alikeInRow(page, hours).map(row)}
    </tbody>
  </table>`;
}

/** The days from Monday on, those in a row with the same hours together. */
function alikeInRow(page: PageContext, hours: HoursTable): readonly (readonly DayName[])[] {
  const runs: { readonly days: DayName[]; readonly text: string }[] = [];
  for (const day of dayNames) {
    const { ranges, cause } = weeklyHours(hours, day);
    const isUnread = cause.kind === 'none' && mayBeUnread(hours, [day]);
    const text = `${cause.kind} ${isUnread} ${rangesText(ranges, page.locale)}`;
    const last = runs.at(-1);
    if (last?.text === text) last.days.push(day);
    else runs.push({ days: [day], text });
  }
  return runs.map(({ days }) => days);
}

/** The hours of some days, linked to the lines that say so; days that nobody mentions may be on a line that cannot be read. */
function hoursOfDays(page: PageContext, hours: HoursTable, days: readonly DayName[]): HtmlValue {
  const { ranges, cause } = weeklyHours(hours, days[0]!);
  const text = rangesText(ranges, page.locale);
  if (cause.kind === 'weekly') return page.field({ in: hours.weekly!, key: cause.key }, text);
  return mayBeUnread(hours, days) ? orUnread(page, 'hours', text) : text;
}

/** Whether a line of the week that cannot be read may be about one of the days. */
function mayBeUnread({ weekly }: HoursTable, days: readonly DayName[]): boolean {
  const keys = weekly && unreadKeys(weekly);
  if (!keys) return true;
  return [...keys].some((key) => readDays(String(key))?.some((day) => days.includes(day)) ?? true);
}

function exceptions(page: PageContext, { exceptions: list = [] }: Pick<HoursCalendar, 'exceptions'>): Html {
  if (list.length === 0) return nothing;
  return html`<ul>
    ${list.map((exception) => html`<li>${exceptionLine(page, exception)}</li>`)}
  </ul>`;
}

function exceptionLine(page: PageContext, exception: HoursException): HtmlValue {
  const { name, note } = exception;
  const days = daysMeant(exception);
  const dates = days ? periodInWords(days, page.locale, page.today) : page.say(words.noDate);
  const ranges = rangesOf(exception.hours);
  const past = days && days.to < page.today && html` ${mark(page.say(words.past))}`;
  return html`${page.link({ in: exception }, name ? `${dates} ${name}` : dates)}
  ${exception.hours === undefined ? hoursOf(page, ranges) : page.field({ in: exception, key: 'hours' }, hoursOf(page, ranges))}${past}${
    note && html`<p class="sp-note">${page.field({ in: exception, key: 'note' }, note)}</p>`
  }`;
}

/** The public holidays ahead with their hours. */
function holidays(page: PageContext, hours: HoursTable): Html {
  const end = addDays(page.today, DAYS_AHEAD);
  const items = holidaysIn(page.today, end, hours.calendar).flatMap((run) =>
    daysAlike(hours, run).map((days) => holidayLine(page, run, days)),
  );
  return under(
    page.say(words.ahead),
    items.length > 0
      ? html`<ul>
          ${items}
        </ul>`
      : nothing,
  );
}

/** Splits a run of holidays where an exception gives some of them other hours. */
function daysAlike(hours: HoursTable, run: HolidayRun): readonly (readonly DayHours[])[] {
  const parts: DayHours[][] = [];
  for (const date of datesIn(run.from, addDays(run.to, 1))) {
    const day = hoursOn(hours, date);
    const before = parts.at(-1);
    if (before && JSON.stringify(before[0]!.ranges) === JSON.stringify(day.ranges)) before.push(day);
    else parts.push([day]);
  }
  return parts;
}

function holidayLine(page: PageContext, run: HolidayRun, days: readonly DayHours[]): Html {
  const [first, last] = [days[0]!, days.at(-1)!];
  const dates = periodInWords({ from: first.date, to: last.date }, page.locale, page.today);
  const asMonday = run.kind === 'shifted-workday' && first.cause.kind === 'weekly';
  const note = asMonday && html` ${mark(page.say(words.worked))}`;
  return html`<li>${unbroken(dates)} ${run.name[page.locale]} ${hoursOf(page, first.ranges)}${note}</li>`;
}

function hoursOf(page: PageContext, ranges: readonly MinuteRange[]): Html {
  const state = ranges.length > 0 ? 'sp-open' : 'sp-closed';
  return html`<span class="${state}">${unbroken(rangesText(ranges, page.locale))}</span>`;
}
