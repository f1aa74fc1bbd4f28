import { readWrittenDate } from '../../service';

/** A date out of a cell. */
export interface CellDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** A time of day that stood behind it and is not kept; absent where it is none or midnight. */
  readonly time?: string;
}

/**
 * Reads a date as teams and tools write it, with or without a time of day. A date without a year is none, nor is one
 * whose day and month cannot be told apart, such as 03/04/2026.
 */
export function cellDate(cell: string): CellDate | undefined {
  if (cell.length > LONGEST) return undefined;
  const words = cell.trim();
  const found = timeAtEnd.exec(words);
  const [day, time] = [words.slice(0, found?.index), found?.[1] ?? ''];
  const date = readWrittenDate(day) ?? western(day);
  if (date === undefined) return undefined;
  return time === '' || emptyTimes.test(time) ? { date } : { date, time };
}

/** No date is longer, with its time and the day of the week. */
const LONGEST = 60;

/** Reads two dates in one cell: 2026-11-01 至 2026-11-11; the second may leave out its year. */
export function cellPeriod(cell: string): { readonly from: string; readonly to: string } | undefined {
  if (cell.length > 2 * LONGEST) return undefined;
  const parts = cell.split(/[~～至到–—]+|\bto\b|\s-+\s|-{2,}/);
  const [first = '', second = ''] = parts.length === 2 ? parts : halves(cell);
  const from = cellDate(first)?.date;
  const to = cellDate(second)?.date ?? (from && cellDate(`${from.slice(0, 4)}-${monthAndDay(second)}`)?.date);
  return from && to && from <= to ? { from, to } : undefined;
}

const timeAtEnd =
  /(?:T\s*|(?<!\s)\s+)(\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?\s*(?:[AaPp][Mm])?)(?:Z|[+-]\d{2}:?\d{2})?$/;
const emptyTimes = /^0?0[:：]00(?:[:：]00)?(?:\.0+)?$|^23[:：]59/;

/** 2026/11/1-2026/11/11 */
function halves(cell: string): readonly string[] {
  const match = /^(\d{4}[/.年]\d{1,2}[/.月]\d{1,2}日?)\s*-\s*(\S.*)$/.exec(cell.trim());
  return match ? [match[1]!, match[2]!] : [];
}

function monthAndDay(text: string): string {
  const [, month, day] = /^(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*[日号]?$/.exec(text.trim()) ?? [];
  return month && day ? `${month}-${day}` : '';
}

/** 11/30/2026 and 30.11.2026: certain where one of the two numbers is no month. */
function western(text: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return readWrittenDate(text.replace(/^(\d{1,2})-([A-Za-z]{3,9})-(\d{4})$/, '$1 $2 $3'));
  const [one, other, year] = [Number(match[1]), Number(match[2]), match[3]!];
  if (one <= 12 && other <= 12 && one !== other) return undefined;
  const [month, day] = one > 12 ? [other, one] : [one, other];
  return readWrittenDate(`${year}-${month}-${day}`);
}
