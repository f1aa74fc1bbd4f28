import type { DayName, MinuteRange } from '../../../../schemas/scalars';
import type { Text } from '../../../../schemas/text';
import { dayRangeText, daysText, rangesText } from './clock';

/** Ranges in both languages, for messages: 09:00–12:00、14:00–18:00 */
export const rangesInWords = (ranges: readonly MinuteRange[]): Text => ({
  zh: rangesText(ranges, 'zh'),
  en: rangesText(ranges, 'en'),
});

/** Days with their range in both languages, for messages: 周一至周五 22:00–23:00 */
export const dayRangeInWords = (days: Iterable<DayName>, range: MinuteRange): Text => ({
  zh: dayRangeText(days, [range], 'zh'),
  en: dayRangeText(days, [range], 'en'),
});

/** Days in both languages, for messages: 周一至周五 */
export const daysInWords = (days: readonly DayName[]): Text => ({
  zh: daysText(days, 'zh'),
  en: daysText(days, 'en'),
});
