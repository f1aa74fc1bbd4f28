import type { Row } from '../cells/workbook';
import { isAnswerHeading, isFieldHeading, isKnownHeading, namingsOf } from './headings';

/** A header that was found. */
export interface FoundHeader {
  readonly row: Row;
  /** Another row that looks like a header, with other headings. */
  readonly other: Row | undefined;
  /** Whether but one of its headings is known. */
  readonly isDoubtful: boolean;
}

/** The header is sought in as many rows from the top; above it stand titles, dates and warnings. */
const ROWS_ABOVE = 20;

/**
 * The row with the headings: among the first 20, the one with the most known words, at least two. Where no row has two,
 * a row with one word that names what is sent.
 */
export function findHeader(rows: readonly Row[]): FoundHeader | undefined {
  const first = rows.slice(0, ROWS_ABOVE).map((row) => ({ row, known: knownIn(row) }));
  const candidates = first.filter(({ row, known }) => known >= 2 && row.cells.some(isFieldHeading));
  const most = Math.max(...candidates.map(({ known }) => known));
  const best = candidates.find(({ known }) => known === most)?.row;
  if (!best) return alone(first.map(({ row }) => row));
  const other = candidates.find(({ row }) => row !== best && !hasHeadings(row, best))?.row;
  return { row: best, other, isDoubtful: false };
}

/** Whether a row repeats the headings of another, as tables that run over several printed pages do. */
export const hasHeadings = (row: Row, header: Row): boolean => textsOf(row) === textsOf(header);

/** Whether all that a row holds is headings, two at least. */
export function isAllHeadings(row: Row): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  return filled.length >= 2 && filled.every(isKnownHeading);
}

function alone(rows: readonly Row[]): FoundHeader | undefined {
  const row = rows.find(({ cells }) => cells.some(namesWording));
  return row && { row, other: undefined, isDoubtful: true };
}

const namesWording = (cell: string): boolean =>
  isAnswerHeading(cell) ||
  [...namingsOf('quick_replies', cell), ...namingsOf('faq', cell)].some(
    ({ field, isWeak }) => !isWeak && ['text', 'answer', 'question'].includes(field),
  );

const knownIn = ({ cells }: Row): number => new Set(cells.filter(isKnownHeading)).size;

const textsOf = ({ cells }: Row): string => JSON.stringify(cells.filter((cell) => cell.trim() !== ''));
