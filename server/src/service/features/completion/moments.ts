import { MINUTES_PER_DAY, readTime, readTimeRange } from '../../../../../schemas/scalars';
import { writtenRange } from '../../time/written-times';

/** Hours that people commonly work or a shop commonly serves at a stretch, the most common first. */
const COMMON_HOURS = [8, 9, 10, 12, 4, 6];

/**
 * Whole time ranges for one whose beginning is typed (`08:00-`): of the lengths that the file uses in this field, then
 * of common lengths. Nothing unless a time and a dash are typed.
 */
export function rangesFrom(typed: string, used: readonly string[]): readonly string[] {
  const dash = typed.indexOf('-');
  const start = dash < 0 ? undefined : readTime(typed.slice(0, dash).trim());
  if (start === undefined || start === MINUTES_PER_DAY) return [];
  const lengths = [...used.flatMap(lengthOf), ...COMMON_HOURS.map((hours) => hours * 60)];
  return [...new Set(lengths)].flatMap((length) => writtenRange({ start, end: start + length }) ?? []);
}

function lengthOf(range: string): readonly number[] {
  const read = readTimeRange(range);
  return read && read.end - read.start < MINUTES_PER_DAY ? [read.end - read.start] : [];
}
