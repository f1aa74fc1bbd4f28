import { readDateTime, MINUTES_PER_DAY } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { addDays, daysBetween, type LocalDate } from '../time/dates';
import { pointAt, type TimePoint } from '../time/status';
import { clockText, dateText } from '../wording/clock';
import { momentOf, zoneOf } from '../time/zone';

/** Parses a date and a time on the shop's clock to epoch milliseconds; undefined where the text is none. */
export function momentOfLocal(playbook: Pick<Playbook, 'shop'>, text: string): number | undefined {
  const read = readDateTime(text);
  return read && momentOf(playbook, read.date, read.minute);
}

/** Converts epoch seconds to the shop's clock. */
export const pointOfSeconds = (playbook: Pick<Playbook, 'shop'>, seconds: number): TimePoint =>
  pointAt(zoneOf(playbook), Math.floor(seconds / 60));

/** Epoch seconds as `YYYY-MM-DD HH:MM` on the shop's clock; the seconds are there where they are not 0. */
export function localText(playbook: Pick<Playbook, 'shop'>, seconds: number): string {
  const rest = seconds % 60;
  return `${dateTimeText(pointOfSeconds(playbook, seconds))}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** A date and a time as written in a file: `YYYY-MM-DD HH:MM`. */
export const dateTimeText = ({ date, minute }: LocalPoint): string => `${date} ${clockText(minute, 'en')}`;

const words = {
  today: { zh: '今天 {time}', en: '{time} today' },
  tomorrow: { zh: '明天 {time}', en: '{time} tomorrow' },
  sameDay: { zh: '当天 {time}', en: '{time}' },
  nextDay: { zh: '次日 {time}', en: '{time} the next day' },
  onDate: { zh: '{date} {time}', en: '{time} on {date}' },
} as const satisfies Record<string, Text>;

type LocalPoint = Pick<TimePoint, 'date' | 'minute'>;

/** A date and a time on the shop's clock as people say them. */
export const momentInWords = ({ date, minute }: LocalPoint, today: LocalDate, locale: Locale): string =>
  say(words.onDate, locale, { date: dateText(date, today, locale), time: clockText(minute, locale) });

/** A point on the shop's clock in words, relative to today. */
export const timeInWords = (point: LocalPoint, today: LocalDate, locale: Locale): string =>
  momentText(point, today, locale, [words.today, words.tomorrow]);

/** The same for the end of a range: midnight is 24:00 of the day that ends. */
export const endInWords = (point: LocalPoint, today: LocalDate, locale: Locale): string =>
  timeInWords(dayEnd(point), today, locale);

/** A point on the shop's clock in words, relative to the day of a message, which need not be today. */
export const laterInWords = (point: LocalPoint, day: LocalDate, locale: Locale, second = 0): string =>
  momentText(point, day, locale, [words.sameDay, words.nextDay], second);

/** Converts the end of a range: midnight becomes 24:00 of the day that ends. */
export const dayEnd = (point: LocalPoint): LocalPoint =>
  point.minute === 0 ? { date: addDays(point.date, -1), minute: MINUTES_PER_DAY } : point;

function momentText(
  { date, minute }: LocalPoint,
  day: LocalDate,
  locale: Locale,
  [same, next]: readonly [Text, Text],
  second = 0,
): string {
  const time = clockText(minute, locale) + (second === 0 ? '' : `:${String(second).padStart(2, '0')}`);
  const away = daysBetween(day, date);
  if (away === 0) return say(same, locale, { time });
  if (away === 1) return say(next, locale, { time });
  return say(words.onDate, locale, { date: dateText(date, day, locale), time });
}
