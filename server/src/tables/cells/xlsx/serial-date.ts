/** What of a date a number format shows. */
export interface DateFormat {
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  readonly hasSeconds: boolean;
  /** Whether hours go on behind 24, as `[h]:mm` says. */
  readonly isElapsed: boolean;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The last day that a spreadsheet knows: 9999-12-31. */
const LAST_DAY = 2_958_465;

/** Days from the first of the year 1970 to day 0 of the two systems. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/**
 * A date or time that a spreadsheet holds as a number of days, as `YYYY-MM-DD`, `YYYY-MM-DD HH:MM` or `HH:MM`; undefined
 * for a number that is no date. The 1900 system has a 29 February 1900, and so every day before it is one further.
 */
export function serialDate(serial: number, format: DateFormat, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return undefined;
  const seconds = Math.round(serial * DAY);
  const day = Math.floor(seconds / DAY);
  const clock = clockOf(format.isElapsed && !format.hasDate ? seconds : seconds % DAY, format.hasSeconds);
  if (!format.hasDate) return clock;
  const date = dateOf(day, is1904);
  return format.hasTime ? `${date} ${clock}` : date;
}

function dateOf(day: number, is1904: boolean): string {
  if (is1904) return isoDay(day + EPOCH_1904);
  if (day === 60) return '1900-02-29';
  return isoDay(day + EPOCH_1900 + (day < 60 ? 1 : 0));
}

const isoDay = (days: number): string => new Date(days * DAY * 1000).toISOString().slice(0, 10);

function clockOf(seconds: number, hasSeconds: boolean): string {
  const parts = [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / MINUTE)];
  const rest = seconds % MINUTE;
  return (hasSeconds && rest > 0 ? [...parts, rest] : parts)
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
