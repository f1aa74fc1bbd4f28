import type { Row, Sheet } from '../cells/workbook';
import { readWith } from './read-with';
import { isReadBack, type Target, type TargetColumn, type TargetTable } from './target';

/**
 * A sheet in the layout of a target: cells below the headings without its escapes, with our placeholders. A table of our
 * own holds texts as the playbook has them, so nothing in it is read as HTML. A column that is none of the target's stays
 * as it is.
 * @param header the number of the row with the headings
 */
export function sheetOfTarget(sheet: Sheet, target: Target, table: TargetTable, header: number): Sheet {
  const headings = sheet.rows.find(({ number }) => number === header)?.cells ?? [];
  const columns = columnsUnder(headings, table);
  const plain = isReadBack(target) ? new Set(headings.keys()) : undefined;
  const rows = sheet.rows.map((row) =>
    row.number > header ? { ...plainRow(target, columns, row), ...(plain && { plain }) } : row,
  );
  return { ...sheet, rows, target: { id: target.id, table: target.tables.indexOf(table), header } };
}

/** The columns of a table by the places of their headings in a sheet; each is there once. */
export function columnsUnder(
  headings: readonly string[],
  { columns }: TargetTable,
): readonly (TargetColumn | undefined)[] {
  const left = [...columns];
  return headings.map((heading) => {
    const at = left.findIndex((column) => column.heading === heading.replace(/^\ufeff/, '').trim());
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

const plainRow = (target: Target, columns: readonly (TargetColumn | undefined)[], row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell, at) => (cell === '' ? cell : readWith(target, cell, columns[at]))),
});
