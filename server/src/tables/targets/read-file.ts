import { readTables as readCells, type TableFile } from '../cells/read';
import type { ReadResult, Row, Sheet, Workbook } from '../cells/workbook';
import { readJson } from './read-json';
import { readWith } from './read-with';
import { type Target, type TargetColumn, targets } from './target';
import { targetOf } from './target-of';

/**
 * Reads a file of tables: a workbook, delimited text, or the JSON of a tool whose layout is known. Sheets in the layout
 * of a target come without its escapes and with our placeholders. Never throws; what cannot be read is refused with the
 * reason and a way out.
 * @param own targets of the team
 */
export function readTables(file: TableFile, own: readonly Target[] = []): ReadResult {
  const known = [...own, ...targets];
  const json = readJson(file, known);
  if (json) return json;
  const read = readCells(file);
  if (!read.workbook) return read;
  const { workbook } = read;
  return {
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => plainSheet(sheet, workbook.kind, known)),
    },
  };
}

function plainSheet(sheet: Sheet, kind: Workbook['kind'], known: readonly Target[]): Sheet {
  const found = targetOf(sheet, kind, known);
  if (!found) return sheet;
  const { target, table, header } = found;
  const rows = sheet.rows.map((row) => (row.number > header ? plainRow(target, table.columns, row) : row));
  return { ...sheet, rows, target: target.id };
}

const plainRow = (target: Target, columns: readonly TargetColumn[], row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell, at) => (cell === '' ? cell : readWith(target, cell, columns[at]))),
});
