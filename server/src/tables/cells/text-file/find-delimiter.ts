import { type BrokenText, recordsOf } from './records';

/** In the order of preference, where several tell the same. The full-width comma comes last: it stands in every Chinese sentence. */
const candidates = [',', '\t', ';', '，'] as const;

/** Stands in no text, so that every record is one cell. */
export const noDelimiter = '\u001f';

const SAMPLE_RECORDS = 100;
const SAMPLE_LENGTH = 256 * 1024;

/**
 * Which delimiter a text has, by evidence: the one that cuts the most of its first records into the same number of
 * cells, at least two. A text in which none does so in half of the records has one column.
 */
export function findDelimiter({ text, newline }: BrokenText): string {
  const sample: BrokenText = { text: text.slice(0, SAMPLE_LENGTH), newline };
  const isCut = sample.text.length < text.length;
  let best = { delimiter: noDelimiter as string, share: 0, cells: 1 };
  for (const delimiter of candidates) {
    const { records } = recordsOf(sample, delimiter, SAMPLE_RECORDS);
    const whole =
      isCut && records.length < SAMPLE_RECORDS && records.length > 1 ? records.slice(0, -1) : records;
    const { share, cells } = evidence(whole);
    const isBetter = share > best.share || (share === best.share && cells > best.cells);
    if (share >= leastShare(delimiter) && isBetter) best = { delimiter, share, cells };
  }
  return best.delimiter;
}

/** A few lines before the header may have one cell; a full-width comma must cut every record alike. */
const LEAST_SHARE = 0.5;
const leastShare = (delimiter: string): number => (delimiter === '，' ? 1 : LEAST_SHARE);

/** The share of records that have the most frequent number of cells, of those with two or more, and that number. */
function evidence(records: readonly (readonly string[])[]): {
  readonly share: number;
  readonly cells: number;
} {
  const counts = new Map<number, number>();
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  // Nothing but delimiters.
  if (filled.length === 0) return { share: 1, cells: 1 };
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [best] = [...counts]
    .filter(([cells]) => cells > 1)
    .toSorted(([cells, count], [otherCells, other]) => other - count || otherCells - cells);
  if (!best) return { share: 0, cells: 1 };
  const [cells, count] = best;
  // Rows of many lengths are told apart from sentences by none of them, the header included, being one cell.
  return { share: Math.max(count / filled.length, counts.has(1) ? 0 : LEAST_SHARE), cells };
}
