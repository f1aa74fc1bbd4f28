import { readDate, readDayOfYear, type DayOfYear } from './dates';

/** A date with its year, or a day of any year. */
export type WrittenDate = string | DayOfYear;

/** A text in which one date stands, or a span of two, with the rest of it around them. */
export interface DatedText {
  readonly from: WrittenDate;
  /** The end of a span. */
  readonly to?: WrittenDate;
  /** What stands beside the dates, in pieces: apart where a date or a mark was between them. */
  readonly rest: readonly string[];
}

/** A date as it stands in a text, with a year or without. */
const date =
  /(?:(?:19|20)\d\d(?:年[ \t]*\d{1,2}月[ \t]*\d{1,2}[日号]?|-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|\.\d{1,2}\.\d{1,2})|(?<![\d年])\d{1,2}月[ \t]*\d{1,2}[日号]?)(?!\d)/gu;

/** Takes a text apart in which dates stand: `春节 2027-02-05`, `2027-02-05 到 2027-02-12 春节 休息`. */
export function readDatedText(written: string): DatedText | undefined {
  const found = [...written.matchAll(date)];
  const [first, second, ...more] = found;
  if (!first || more.length > 0 || written.length > MOST_LETTERS) return undefined;
  const from = readAny(first[0]);
  const to = second && readAny(second[0]);
  if (from === undefined || (second && to === undefined)) return undefined;
  const behind = first.index + first[0].length;
  const between = second ? written.slice(behind, second.index) : '';
  if (second && !/^[ \t]*(?:[-~～—–至到]+|to|until|through)[ \t]*$/i.test(between)) return undefined;
  const end = second ? second.index + second[0].length : behind;
  const rest = [written.slice(0, first.index), written.slice(end)].map(bare).filter((part) => part !== '');
  return { from, ...(to !== undefined && { to }), rest };
}

/** Longer texts are no name with a date. */
const MOST_LETTERS = 80;

const readAny = (text: string): WrittenDate | undefined => readDate(text) ?? readDayOfYear(text);

/** A text without the marks and brackets around it. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && mark.test(text[start]!)) start++;
  while (end > start && mark.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const mark = /[\s:：=,，、;；()（）【】[\]-]/;
