import type { Locale } from '../../../../schemas/text';
import { type LocalDate, weekdayOf } from '../time/dates';
import { dayWords } from './days';

/** The weekday of a date in a letter or two, for narrow columns: 一 / Mo. */
export const dayLetters = (date: LocalDate, locale: Locale): string => {
  const word = dayWords[weekdayOf(date)][locale];
  return locale === 'zh' ? word.slice(1) : word.slice(0, 2);
};
