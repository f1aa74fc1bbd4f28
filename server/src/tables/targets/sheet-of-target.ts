import type { Row, Sheet } from '../cells/workbook';
import { readWith } from './read-with';
import type { Target, TargetColumn, TargetTable } from './target';

/**
 * A sheet in the layout of a target: cells below the headings without its escapes, with our placeholders. A table of our
 * own holds texts as the playbook has them, so nothing in it is read as HTML.
 * @param header the number of the row with the headings
 */
export function sheetOfTarget(sheet: Sheet, target: Target, table: TargetTable, header: number): Sheet {
  const plain = target.placeholders?.as_written ? new Set(table.columns.keys()) : undefined;
  const rows = sheet.rows.map((row) =>
    row.number > header ? { ...plainRow(target, table.columns, row), ...(plain && { plain }) } : row,
  );
  return { ...sheet, rows, target: { id: target.id, table: target.tables.indexOf(table), header } };
}

const plainRow = (target: Target, columns: readonly TargetColumn[], row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell, at) => (cell === '' ? cell : readWith(target, cell, columns[at]))),
});
