import type { Quantity } from './quantity';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?:${months.join('|')})[a-z]*\.?`;

/** Source of a pattern for a day of the year: 2026-11-12, 11月12日, 12 November, Nov 12. */
export const datePattern = String.raw`(?:(?:\d{4}[-/]|\d{4}年\s?)?(?<![\d.])(?<month>1[0-2]|0?[1-9])(?:月\s?|(?<=\d{4}[-/]\d{1,2})[-/])(?<day>3[01]|[12]\d|0?[1-9])(?!\d)[日号]?)|\b(?<monthBefore>${month})\s(?<dayBehind>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?\b|\b(?<dayBefore>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?\s(?<monthBehind>${month})`;

/** The matched day as a number that increases over the year (31 days a month). */
export function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<Quantity, 'kind' | 'low' | 'high'> | undefined {
  const name = groups.monthBefore ?? groups.monthBehind;
  const inYear = groups.month ?? (name && String(months.indexOf(name.slice(0, 3)) + 1));
  const inMonth = groups.day ?? groups.dayBehind ?? groups.dayBefore;
  if (inYear === undefined || inMonth === undefined) return undefined;
  const value = Number(inYear) * 31 + Number(inMonth);
  return { kind: 'date', low: value, high: value };
}
