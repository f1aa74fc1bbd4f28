import { type DayName, readDate, readDuration, readTimeRange } from '../../../../schemas/scalars';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { ShiftDays } from '../../../../schemas/sections/staffing';
import { namedDays } from '../time/days';
import { dateText, daysText, durationText, rangesText } from './days';

const words = {
  fromTo: { zh: '{from}至 {to}', en: '{from} to {to}' },
  fromOn: { zh: '{from}起', en: 'from {from}' },
  until: { zh: '到 {to}为止', en: 'until {to}' },
  and: { zh: '、', en: ', ' },
  holiday: { zh: '法定节假日', en: 'public holidays' },
} as const satisfies Record<string, Text>;

/** Days as people say them, public holidays last. */
export function daysInWords(days: ShiftDays, locale: Locale): string {
  const named = namedDays(days);
  const weekdays = [...named].filter((day): day is DayName => day !== 'holiday');
  const parts = weekdays.length > 0 ? [daysText(weekdays, locale)] : [];
  return (named.has('holiday') ? [...parts, words.holiday[locale]] : parts).join(words.and[locale]);
}

/** `30s`, `3m` … with its unit written out; a text that is no duration stays as it is. */
export function durationInWords(duration: string, locale: Locale): string {
  const seconds = readDuration(duration);
  return seconds === undefined ? duration : durationText(seconds, locale);
}

/** `HH:MM-HH:MM` in plain words; a text that is no range stays as it is. */
export function rangeInWords(range: string, locale: Locale): string {
  const read = readTimeRange(range);
  return read ? rangesText([read], locale) : range;
}

/** `YYYY-MM-DD` as people say it, without the year where that is today's; no date stays as it is. */
export function dateInWords(date: string, locale: Locale, today: string): string {
  return readDate(date) ? dateText(date, today, locale) : date;
}

/** A date range, either end of which may be open; empty where both are. */
export function periodInWords(
  { from, to }: { readonly from?: string; readonly to?: string },
  locale: Locale,
  today: string,
): string {
  const [first, last] = [from, to].map((date) => date && dateInWords(date, locale, today));
  if (first && last) return first === last ? first : say(words.fromTo, locale, { from: first, to: last });
  if (first) return say(words.fromOn, locale, { from: first });
  return last ? say(words.until, locale, { to: last }) : '';
}

/** A share from 0 to 1 in per cent. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The separator of the items of an enumeration. */
export const comma = (locale: Locale): string => words.and[locale];

/** The name of a language code such as `en` or `zh-TW`; the code itself where its name is not known. */
export function languageInWords(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
