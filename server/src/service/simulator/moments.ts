import { readDateTime } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { addDays, daysBetween, type LocalDate } from '../time/dates';
import { pointAt, type TimePoint } from '../time/status';
import { clockText, dateText } from '../time/words';
import { type LocalTime, momentOf, zoneOf } from '../time/zone';

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
  sameDay: { zh: '当天 {time}', en: '{time}' },
  nextDay: { zh: '次日 {time}', en: '{time} the next day' },
  onDate: { zh: '{date}{time}', en: '{time} on {date}' },
} as const satisfies Record<string, Text>;

/** A date and a time on the shop's clock as people say them. */
export const momentInWords = ({ date, minute }: LocalTime, today: LocalDate, locale: Locale): string =>
  say(words.onDate, locale, { date: dateText(date, today, locale), time: clockText(minute, locale) });

/**
 * A point on the shop's clock as people say it, seen from the day of the message: that need not be today, so nothing
 * is called today or tomorrow.
 */
export function timeInWords(
  { date, minute }: Pick<TimePoint, 'date' | 'minute'>,
  day: LocalDate,
  locale: Locale,
  second = 0,
): string {
  const time = clockText(minute, locale) + (second === 0 ? '' : `:${String(second).padStart(2, '0')}`);
  const away = daysBetween(day, date);
  if (away === 0) return say(words.sameDay, locale, { time });
  if (away === 1) return say(words.nextDay, locale, { time });
  return say(words.onDate, locale, { date: dateText(date, day, locale), time });
}

/** The same for an end: midnight is 24:00 of the day that ends. */
export function endInWords(
  point: Pick<TimePoint, 'date' | 'minute'>,
  day: LocalDate,
  locale: Locale,
): string {
  const end = point.minute === 0 ? { date: addDays(point.date, -1), minute: MINUTES_PER_DAY } : point;
  return timeInWords(end, day, locale);
}

const MINUTES_PER_DAY = 1440;
