import { clockTime } from '../time/written-times';
import { MINUTES_PER_DAY, type DayName, type MinuteRange, secondsPerUnit } from '../../../../schemas/scalars';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { type LocalDate, weekdayOf } from '../time/dates';
import { dayRuns } from '../time/days';
import { normalise } from '../time/intervals';

export const dayWords: Readonly<Record<DayName, Text>> = {
  mon: { zh: '周一', en: 'Mon' },
  tue: { zh: '周二', en: 'Tue' },
  wed: { zh: '周三', en: 'Wed' },
  thu: { zh: '周四', en: 'Thu' },
  fri: { zh: '周五', en: 'Fri' },
  sat: { zh: '周六', en: 'Sat' },
  sun: { zh: '周日', en: 'Sun' },
};

const words = {
  everyDay: { zh: '每天', en: 'every day' },
  allDay: { zh: '24 小时', en: '24 hours' },
  closed: { zh: '休息', en: 'closed' },
  nextDay: { zh: '次日 {time}', en: '{time} the next day' },
} satisfies Record<string, Text>;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days as people say them: 周一至周五、周日 / Mon–Fri, Sun; all seven are 每天 / every day. */
export function daysText(days: Iterable<DayName>, locale: Locale): string {
  const runs = dayRuns(days);
  if (runs[0]?.length === 7) return words.everyDay[locale];
  const [pair, through, list] = locale === 'zh' ? ['、', '至', '、'] : [' and ', '–', ', '];
  const texts = runs.map((run) => {
    const [first, last] = [dayWords[run[0]!][locale], dayWords[run.at(-1)!][locale]];
    if (run.length === 1) return first;
    return run.length === 2 ? `${first}${pair}${last}` : `${first}${through}${last}`;
  });
  return texts.join(list);
}

/** Minutes after midnight as HH:MM; from the next day on 次日 02:00 / 02:00 the next day. */
export function clockText(minute: number, locale: Locale): string {
  if (minute > MINUTES_PER_DAY)
    return say(words.nextDay, locale, { time: clockTime(minute - MINUTES_PER_DAY) });
  return clockTime(minute);
}

/** Hours of a day: 09:00–18:00, several joined, 24 小时 / 24 hours, 休息 / closed where there are none. */
export function rangesText(ranges: readonly MinuteRange[], locale: Locale): string {
  const apart = normalise(ranges);
  if (apart.length === 0) return words.closed[locale];
  if (apart[0]!.start === 0 && apart[0]!.end >= MINUTES_PER_DAY) return words.allDay[locale];
  const texts = apart.map(({ start, end }) => `${clockTime(start)}–${clockText(end, locale)}`);
  if (locale === 'zh' || texts.length === 1) return texts.join('、');
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`;
}

/** Days with their hours: 周一至周五 22:00–23:00, 周日休息 / Mon–Fri 22:00–23:00, Sun closed. */
export function dayRangeText(
  days: Iterable<DayName>,
  ranges: readonly MinuteRange[],
  locale: Locale,
): string {
  const named = [...days];
  const hours = rangesText(ranges, locale);
  if (locale === 'en')
    return new Set(named).size === 7 ? `${hours} every day` : `${daysText(named, locale)} ${hours}`;
  return ranges.length === 0 ? `${daysText(named, locale)}${hours}` : `${daysText(named, locale)} ${hours}`;
}

const namesOfMonths = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * A month with its year: 2026 年 12 月 / December 2026.
 * @param month `YYYY-MM`
 */
export function monthText(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  if (locale === 'zh') return `${year} 年 ${Number(number)} 月`;
  return `${namesOfMonths.format(new Date(`${month}-01`))} ${year}`;
}

/** A date with its weekday; the year only where it is not that of `today`. */
export function dateText(date: LocalDate, today: LocalDate, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const otherYear = date.slice(0, 4) !== today.slice(0, 4);
  const weekday = dayWords[weekdayOf(date)][locale];
  if (locale === 'zh') return `${otherYear ? `${year}年` : ''}${month}月${day}日（${weekday}）`;
  return `${weekday} ${day} ${months[month - 1]!}${otherYear ? ` ${year}` : ''}`;
}

const units: readonly (readonly [seconds: number, zh: string, en: string])[] = [
  [secondsPerUnit.d, '天', 'day'],
  [secondsPerUnit.h, '小时', 'hour'],
  [secondsPerUnit.m, '分钟', 'minute'],
  [secondsPerUnit.s, '秒', 'second'],
];

/** A duration as people say it, rounded to whole seconds: 1 小时 30 分钟 / 1 hour 30 minutes. */
export function durationText(seconds: number, locale: Locale): string {
  let rest = Math.max(0, Math.round(seconds));
  if (rest === 0) return locale === 'zh' ? '0 秒' : '0 seconds';
  const parts: string[] = [];
  for (const [size, zh, en] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(locale === 'zh' ? `${count} ${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ');
}
