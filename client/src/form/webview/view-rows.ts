import { naturalOrder } from '../../natural-order';
import type { GridRow, GridRowsEdit } from '../../../../server/src/protocol';

/** What of the rows is shown, and in which order. */
export interface ViewOptions {
  readonly search: string;
  /** The value of the first column that rows must have; empty for all. */
  readonly group: string;
  readonly onlyFindings: boolean;
  readonly sort?: { readonly column: number; readonly isDescending: boolean };
}

export const everything: ViewOptions = { search: '', group: '', onlyFindings: false };

/** The rows after the edits, each applied to what those before it left. */
export function withEdits(rows: readonly GridRow[], edits: readonly GridRowsEdit[]): readonly GridRow[] {
  if (edits.length === 0) return rows;
  const next = [...rows];
  for (const edit of edits) next.splice(edit.start, edit.deleteCount, ...edit.rows);
  return next;
}

/** The index of a row after the edits; undefined where the row was taken away. */
export function indexAfter(index: number, edits: readonly GridRowsEdit[]): number | undefined {
  let at = index;
  for (const { start, deleteCount, rows } of edits) {
    if (at < start) continue;
    if (at >= start + deleteCount) at += rows.length - deleteCount;
    else if (at - start >= rows.length) return undefined;
  }
  return at;
}

/** The indexes of the rows that are shown, in the order in which they are. */
export function viewOf(rows: readonly GridRow[], options: ViewOptions): readonly number[] {
  const words = options.search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.flatMap((row, index) => (isShown(row, options, words) ? [index] : []));
  const { sort } = options;
  if (!sort) return shown;
  const text = (index: number): string => rows[index]!.cells[sort.column] ?? '';
  const sign = sort.isDescending ? -1 : 1;
  // Empty cells stand at the end either way.
  return [...shown].sort((a, b) => {
    const [one, other] = [text(a), text(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sign * naturalOrder(one, other);
  });
}

function isShown(row: GridRow, { group, onlyFindings }: ViewOptions, words: readonly string[]): boolean {
  if (onlyFindings && !row.findings?.length) return false;
  if (group !== '' && row.cells[0] !== group) return false;
  if (words.length === 0) return true;
  const said = [...row.cells, row.id, row.initials, row.resolved].join('\n').toLowerCase();
  return words.every((word) => said.includes(word));
}
