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
  const found = candidates.map((delimiter) => {
    const { records, wrongQuote } = recordsOf(sample, delimiter, SAMPLE_RECORDS);
    const whole =
      isCut && records.length < SAMPLE_RECORDS && records.length > 1 ? records.slice(0, -1) : records;
    return { delimiter, ...evidence(whole), isQuoted: !wrongQuote };
  });
  const best = mostOf(found.filter(({ delimiter, share }) => share >= leastShare(delimiter)));
  if (best) return best.delimiter;
  // Where quotes fit only if a delimiter stands beside them, they were put around cells: rows may be shorter than the header.
  if (!recordsOf(sample, noDelimiter, SAMPLE_RECORDS).wrongQuote) return noDelimiter;
  return mostOf(found.filter(({ isQuoted, cells }) => isQuoted && cells > 1))?.delimiter ?? noDelimiter;
}

interface Evidence {
  readonly share: number;
  readonly cells: number;
}

/** The one that cuts most records alike, of several the one into most cells; undefined where none cuts any. */
const mostOf = <One extends Evidence>(found: readonly One[]): One | undefined =>
  found.reduce<One | undefined>((best, one) => {
    const { share, cells } = best ?? { share: 0, cells: 1 };
    return one.share > share || (one.share === share && one.cells > cells) ? one : best;
  }, undefined);

/** A few lines before the header may have one cell; a full-width comma must cut every record alike. */
const LEAST_SHARE = 0.5;
const leastShare = (delimiter: string): number => (delimiter === '，' ? 1 : LEAST_SHARE);

/** The share of records that have the most frequent number of cells, of those with two or more, and that number. */
function evidence(records: readonly (readonly string[])[]): Evidence {
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
