import {
  MINUTES_PER_DAY,
  readDate,
  readTime,
  readTimeRange,
  type ScalarName,
} from '../../../../../schemas/scalars';
import { clockTime, writtenRange } from '../../time/written-times';

/** Hours that people commonly work or a shop commonly serves at a stretch, the most common first. */
const COMMON_HOURS = [8, 9, 10, 12, 4, 6];
/** When a shop commonly begins, in minutes: what is offered where nothing is typed and the file has no times yet. */
const COMMON_BEGIN = 9 * 60;
const HALF_HOUR = 30;

/** Every half hour of the day, in minutes. */
const halfHours = Array.from({ length: MINUTES_PER_DAY / HALF_HOUR }, (_, nth) => nth * HALF_HOUR);

/** Whether a notation is a range of times, or may be one. */
export const isRange = (scalar: ScalarName | undefined): boolean =>
  scalar === 'time-range' || scalar === 'hours';

/**
 * Time ranges for what is typed of one. Behind a beginning (`08:00-`): of the lengths that the file uses in this field,
 * of common lengths, then to every half hour. For a beginning that is half typed (`8`, `13:`): from each half hour that it
 * may become, of the first of these lengths.
 * @param used the ranges that the file has in this field, the most used first
 * @param samples the ranges that the format shows
 */
export function rangesFrom(
  typed: string,
  used: readonly string[],
  samples: readonly string[] = [],
): readonly string[] {
  const dash = typed.indexOf('-');
  if (dash >= 0) return rangesBehind(typed.slice(0, dash).trim(), used);
  if (typed === '') return used.length + samples.length > 0 ? [] : rangesOf(COMMON_BEGIN, lengthsOf(used));
  const [length = 0] = [...[...used, ...samples].flatMap(lengthOf), ...lengthsOf(used)];
  return halfHours.filter((start) => isBegun(typed, start)).flatMap((start) => rangesOf(start, [length]));
}

function rangesBehind(beginning: string, used: readonly string[]): readonly string[] {
  const start = readTime(beginning);
  if (start === undefined || start === MINUTES_PER_DAY) return [];
  const ends = halfHours.map((_, nth) => (nth + 1) * HALF_HOUR - (start % HALF_HOUR));
  return rangesOf(start, [...lengthsOf(used), ...ends.filter((length) => length > 0)]);
}

const rangesOf = (start: number, lengths: readonly number[]): readonly string[] => [
  ...new Set(lengths.flatMap((length) => writtenRange({ start, end: start + length }) ?? [])),
];

const lengthsOf = (used: readonly string[]): readonly number[] => [
  ...used.flatMap(lengthOf),
  ...COMMON_HOURS.map((hours) => hours * 60),
];

function lengthOf(range: string): readonly number[] {
  const read = readTimeRange(range);
  return read && read.end - read.start < MINUTES_PER_DAY ? [read.end - read.start] : [];
}

/** Whether a time begins with what is typed, written with or without its first zero. */
const isBegun = (typed: string, minute: number): boolean => {
  const time = clockTime(minute);
  return time.startsWith(typed) || time.startsWith(`0${typed}`);
};

/**
 * Times of a day on the half hour, for the word behind a date (`2026-11-22 1`).
 * @param before what stands before the word in its line
 */
export function timesBehindDate(before: string): readonly string[] {
  const date = /(?:^|[\s"'[{,])(\d{4}-\d\d-\d\d)[ T]+$/.exec(before)?.[1];
  return date !== undefined && readDate(date) ? halfHours.map(clockTime) : [];
}
