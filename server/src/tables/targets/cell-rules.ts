import { takesApostrophe } from '../cells/write-csv';
import type { Target } from './target';

/** A text as it stands in a cell of the target: its escapes, and the apostrophe before what a spreadsheet would run. */
export function escaped(target: Target, text: string): string {
  const { escapes } = target;
  if (!escapes) return text;
  return Object.entries(escapes).reduce((written, [from, to]) => written.replaceAll(from, to), text);
}

/** The text of a cell of the target without its escapes. */
export function unescaped(target: Target, cell: string): string {
  const { escapes, csv } = target;
  const text =
    csv?.opened_in_spreadsheet && cell.startsWith("'") && takesApostrophe(cell) ? cell.slice(1) : cell;
  if (!escapes) return text;
  return Object.entries(escapes).reduceRight((read, [from, to]) => read.replaceAll(to, from), text);
}
