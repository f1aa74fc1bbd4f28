import type { DayName, MinuteRange } from '../../../../schemas/scalars';
import { inEveryLanguage, type Text } from '../../../../schemas/text';
import { dayRangeText, daysText, rangesText } from './clock';

/** Ranges in both languages, for messages: 09:00–12:00、14:00–18:00 */
export const rangesInWords = (ranges: readonly MinuteRange[]): Text =>
  inEveryLanguage((locale) => rangesText(ranges, locale));

/** Days with their range in both languages, for messages: 周一至周五 22:00–23:00 */
export const dayRangeInWords = (days: Iterable<DayName>, range: MinuteRange): Text =>
  inEveryLanguage((locale) => dayRangeText(days, [range], locale));

/** Days in both languages, for messages: 周一至周五 */
export const daysInWords = (days: readonly DayName[]): Text =>
  inEveryLanguage((locale) => daysText(days, locale));
