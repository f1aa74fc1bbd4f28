import type { Sheet, Workbook } from '../cells/workbook';
import { type Target, type TargetTable, targets } from './target';

/** A sheet in the layout of a target: which table of it, and the number of the row with the headings. */
export interface SheetOfTarget {
  readonly target: Target;
  readonly table: TargetTable;
  readonly header: number;
}

/** The header is looked for in as many rows from the top. */
const ROWS_ABOVE = 20;

/**
 * The target whose own layout a sheet has: a row of the first 20 equals its headings to the letter, one after another.
 * Of several, the first of the file's kind.
 * @param known the targets that are tried, those of a team before ours
 */
export function targetOf(
  sheet: Sheet,
  kind: Workbook['kind'],
  known: readonly Target[] = targets,
): SheetOfTarget | undefined {
  const format = kind === 'xlsx' ? 'xlsx' : 'csv';
  const first = sheet.rows.slice(0, ROWS_ABOVE).map(({ number, cells }) => ({ number, key: keyOf(cells) }));
  const found = known
    .filter(({ format: own }) => own === 'xlsx' || own === 'csv')
    .flatMap((target) =>
      target.tables.flatMap((table) => {
        const key = keyOf(table.columns.map(({ heading }) => heading));
        const row = first.find((one) => one.key === key);
        return row ? [{ target, table, header: row.number }] : [];
      }),
    );
  return found.find(({ target }) => target.format === format) ?? found[0];
}

/** Headings as they are compared; cells at the end without a heading count for nothing. */
const keyOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/^\ufeff/, '').trim())
    .join('\n')
    .trimEnd();
