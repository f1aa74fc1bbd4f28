import { readDateTime } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { addDays, daysBetween, type LocalDate } from '../time/dates';
import { pointAt, type TimePoint } from '../time/status';
import { clockText, dateText } from '../time/words';
import { momentOf, zoneOf } from '../time/zone';

/** The instant, in epoch milliseconds, of a date and a time on the shop's clock; undefined where it is no such text. */
export function momentOfLocal(playbook: Pick<Playbook, 'shop'>, text: string): number | undefined {
  const read = readDateTime(text);
  return read && momentOf(playbook, read.date, read.minute);
}

/** Epoch seconds on the shop's clock. */
export const pointOfSeconds = (playbook: Pick<Playbook, 'shop'>, seconds: number): TimePoint =>
  pointAt(zoneOf(playbook), Math.floor(seconds / 60));

/** Epoch seconds as `YYYY-MM-DD HH:MM` on the shop's clock; the seconds are there where they are not 0. */
export function localText(playbook: Pick<Playbook, 'shop'>, seconds: number): string {
  const { date, minute } = pointOfSeconds(playbook, seconds);
  const rest = seconds % 60;
  return `${date} ${clockText(minute, 'en')}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

const words = {
  today: { zh: '今天 {time}', en: '{time} today' },
  tomorrow: { zh: '明天 {time}', en: '{time} tomorrow' },
  onDate: { zh: '{date}{time}', en: '{time} on {date}' },
} as const satisfies Record<string, Text>;

/** A point on the shop's clock as people say it, seen from a day. */
export function timeInWords(
  { date, minute }: Pick<TimePoint, 'date' | 'minute'>,
  today: LocalDate,
  locale: Locale,
  second = 0,
): string {
  const time = clockText(minute, locale) + (second === 0 ? '' : `:${String(second).padStart(2, '0')}`);
  const away = daysBetween(today, date);
  if (away === 0) return say(words.today, locale, { time });
  if (away === 1) return say(words.tomorrow, locale, { time });
  return say(words.onDate, locale, { date: dateText(date, today, locale), time });
}

/** The same for an end: midnight is 24:00 of the day that ends. */
export function endInWords(
  point: Pick<TimePoint, 'date' | 'minute'>,
  today: LocalDate,
  locale: Locale,
): string {
  const end = point.minute === 0 ? { date: addDays(point.date, -1), minute: MINUTES_PER_DAY } : point;
  return timeInWords(end, today, locale);
}

const MINUTES_PER_DAY = 1440;
