import { readDate as isDate } from '../../../../schemas/scalars';
import { readNumber } from './numbers';
import { plainValue } from './plain';
import { readTime } from './times';

/** A date without a year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Reads a date with its year: `2026年11月11日`, `2026/11/1`, `20261111`, `Nov 11, 2026` → `YYYY-MM-DD`. */
export function readDate(written: string): string | undefined {
  const text = plainValue(written).replace(/ ?\(?(?:周|星期)[一二三四五六日天]\)?$/, '');
  const match =
    /^(\d{4}|[二零〇一三四五六七八九]{4}) ?[年/.-] ?([\d一二三四五六七八九十]{1,3}) ?[月/.-] ?([\d一二三四五六七八九十]{1,3}) ?[日号]?$/.exec(
      text,
    ) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  if (match) return dateText(readNumber(match[1]!), readNumber(match[2]!), readNumber(match[3]!));
  const english = /^(.+?),? (\d{4})$/.exec(text);
  const day = english && readEnglish(english[1]!);
  return day ? dateText(Number(english[2]), day.month, day.day) : undefined;
}

/** Reads a date that leaves out its year: `11月11日`, `11.11`, `11/11`, `Nov 11`. */
export function readDayOfYear(written: string): DayOfYear | undefined {
  const text = plainValue(written);
  const match =
    /^([\d一二三四五六七八九十]{1,3}) ?月 ?([\d一二三四五六七八九十]{1,3}) ?[日号]?$/.exec(text) ??
    /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const found = match
    ? { month: readNumber(match[1]!) ?? 0, day: readNumber(match[2]!) ?? 0 }
    : readEnglish(text);
  // Checked in a leap year, so that February 29 is valid.
  return found && dateText(2024, found.month, found.day) ? found : undefined;
}

/** The next date on this day of the year, today included. */
export function nextDate({ month, day }: DayOfYear, today: string): string {
  const year = Number(today.slice(0, 4));
  for (let next = year; next < year + 8; next++) {
    const date = dateText(next, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return dateText(2024, month, day)!;
}

/** Reads a date with a time: `2026/10/2 23:10`, `2026年10月2日 晚上11点` → `YYYY-MM-DD HH:MM`. */
export function readDateTime(written: string): string | undefined {
  const text = plainValue(written);
  const match = /^(\d{4}[年/.-] ?\d{1,2}[月/.-] ?\d{1,2}[日号]?)[ t]?(.+)$/.exec(text);
  const date = match && readDate(match[1]!);
  const time = match && readTime(match[2]!.replace(/^(\d\d?:\d\d):\d\d$/, '$1'));
  return date && time ? `${date} ${time}` : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readEnglish(text: string): DayOfYear | undefined {
  const match =
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?$|^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?$/.exec(text);
  if (!match) return undefined;
  const month = months.indexOf((match[1] ?? match[4]!).slice(0, 3)) + 1;
  return month > 0 ? { month, day: Number(match[2] ?? match[3]) } : undefined;
}

function dateText(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isDate(text) ? text : undefined;
}
