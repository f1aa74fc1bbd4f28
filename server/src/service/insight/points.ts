import type { Locale } from '../../../../schemas/text';
import { addDays, type LocalDate } from '../time/dates';
import { pointText } from '../time/words';
import type { LocalTime } from '../time/zone';

/** A text that another word follows: Chinese sets a blank between a figure and the word behind it. */
export const spaced = (text: string, locale: Locale): string =>
  locale === 'zh' && /\d$/.test(text) ? `${text} ` : text;

/** A moment at which something ends: midnight is 24:00 of the day that it ends. */
export function endText(point: LocalTime, today: LocalDate, locale: Locale): string {
  const end = point.minute === 0 ? { date: addDays(point.date, -1), minute: 1440 } : point;
  return pointText(end, today, locale);
}
