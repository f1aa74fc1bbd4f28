import { type DayName, dayNames, type MinuteRange } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { daysBetween, type LocalDate } from '../time/dates';
import { knowsCalendar } from '../time/holidays';
import { hoursOn, type HoursTable, hoursTable, rangesOf, weeklyHours } from '../time/hours';
import { clockText, dateText, dayRangeText, rangesText } from './days';
import { openingsAfter, pointAt } from '../time/status';
import { unknownYearOn } from '../time/unknown-year';
import { epochMinuteOf, type LocalTime, localTimeOf, type Moment, zoneOf } from '../time/zone';

export * from './days';

type Timed = Pick<Playbook, 'shop' | 'hours'>;

const words = {
  holidayHours: { zh: '法定节假日 {hours}', en: 'public holidays {hours}' },
  holidayClosed: { zh: '法定节假日休息', en: 'closed on public holidays' },
  today: { zh: '今天 {time}', en: 'today at {time}' },
  tomorrow: { zh: '明天 {time}', en: 'tomorrow at {time}' },
  onDate: { zh: '{date}{time}', en: 'on {date} at {time}' },
  mayChange: { zh: '{time}（遇法定节假日可能有变）', en: '{time} (may change if that is a public holiday)' },
  anyTime: { zh: '随时', en: 'any time' },
} satisfies Record<string, Text>;

/**
 * The weekly hours in one line (`{{hours.summary}}`): days with equal hours grouped, closed days last, then public
 * holidays where a calendar is named. Undefined where no day is ever open.
 * @param calendarId an id of `hours.calendars`; the main hours if left out
 */
export function hoursSummary(
  playbook: Pick<Playbook, 'hours'>,
  locale: Locale,
  calendarId?: string,
): string | undefined {
  const table = hoursTable(playbook, calendarId);
  const groups = new Map<string, { days: DayName[]; ranges: readonly MinuteRange[] }>();
  for (const day of dayNames) {
    const { ranges } = weeklyHours(table, day);
    const key = rangesText(ranges, locale);
    const group = groups.get(key) ?? { days: [], ranges };
    groups.set(key, group);
    group.days.push(day);
  }
  const onHolidays = knowsCalendar(table?.calendar) ? rangesOf(table?.holiday) : undefined;
  const lines = [...groups.values()].sort(
    (a, b) => Number(a.ranges.length === 0) - Number(b.ranges.length === 0),
  );
  if (lines[0]!.ranges.length === 0 && !onHolidays?.length) return undefined;
  const parts = lines.map(({ days, ranges }) => dayRangeText(days, ranges, locale));
  const alwaysTheSame = groups.size === 1 && onHolidays && groups.has(rangesText(onHolidays, locale));
  if (onHolidays && !alwaysTheSame) parts.push(holidayText(onHolidays, locale));
  return parts.join(locale === 'zh' ? '，' : ', ');
}

/** The hours that start on the local day of the moment (`{{hours.today}}`): 09:00–18:00, 休息 / closed. */
export function hoursTodayText(playbook: Timed, moment: Moment, locale: Locale, calendarId?: string): string {
  const { date } = localTimeOf(playbook, moment);
  return hoursOfDateText(hoursTable(playbook, calendarId), date, locale);
}

/** The hours that start on a date; with a caveat where a notice that is not known yet could change them. */
export function hoursOfDateText(table: HoursTable | undefined, date: LocalDate, locale: Locale): string {
  const hours = rangesText(hoursOn(table, date).ranges, locale);
  return unknownYearOn(table, date) === undefined ? hours : say(words.mayChange, locale, { time: hours });
}

/**
 * The next opening after the moment (`{{hours.next_open}}`): 明天 09:00 / tomorrow at 09:00. A day whose year has no
 * notice of public holidays yet carries a caveat. A shop that never closes says 随时 / any time; undefined where it does
 * not open within 400 days.
 * @param tell text to add to the time, given the epoch minute: which of the two it is where the clock shows it twice
 */
export function nextOpenText(
  playbook: Timed,
  moment: Moment,
  locale: Locale,
  calendarId?: string,
  tell = (_epochMinute: number, time: string): string => time,
): string | undefined {
  const now = pointAt(zoneOf(playbook), epochMinuteOf(moment));
  const { open, closesAt, nextOpening } = openingsAfter(playbook, now, calendarId);
  if (open && !closesAt) return words.anyTime[locale];
  if (!nextOpening) return undefined;
  const isUnknown = unknownYearOn(hoursTable(playbook, calendarId), nextOpening.date) !== undefined;
  const time = tell(nextOpening.epochMinute, pointText(nextOpening, now.date, locale));
  return isUnknown ? say(words.mayChange, locale, { time }) : time;
}

/** A time of another day or of today: 今天 23:00, 明天 09:00 / today at 23:00, tomorrow at 09:00. */
export function pointText({ date, minute }: LocalTime, today: LocalDate, locale: Locale): string {
  const time = clockText(minute, locale);
  const away = daysBetween(today, date);
  if (away === 0) return say(words.today, locale, { time });
  if (away === 1) return say(words.tomorrow, locale, { time });
  return say(words.onDate, locale, { date: dateText(date, today, locale), time });
}

function holidayText(ranges: readonly MinuteRange[], locale: Locale): string {
  if (ranges.length === 0) return words.holidayClosed[locale];
  return say(words.holidayHours, locale, { hours: rangesText(ranges, locale) });
}
