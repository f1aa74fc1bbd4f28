import type { Row } from '../cells/workbook';
import { headingKey } from './headings';
import type { Column } from './sheet-layout';

/** The fields that tables write once for many rows. Texts are never taken from the row above. */
const written = new Set(['group', 'product', 'topic']);

/** The day on which a batch of rows was entered, which teams write once for the batch. Every other day is that of its row alone. */
const entryDates = new Set(['登记日期']);

/**
 * The columns whose empty cells mean what stands above: those of groups, products and days of entry that say a thing once
 * and then nothing. A column that repeats what it says from row to row means nothing by an empty cell.
 */
export const columnsToFill = (columns: readonly Column[], rows: readonly Row[]): readonly Column[] =>
  columns.filter((column) => isWrittenOnce(column) && isOnceForMany(rows, column.index));

const isWrittenOnce = ({ field, heading }: Column): boolean =>
  field !== undefined && (written.has(field) || entryDates.has(headingKey(heading)));

/** The outer ones first: where one of them says something new, those within it begin anew. */
export const levelOf = (field: string | undefined): number =>
  ['product', 'group', 'topic'].indexOf(field ?? '');

function isOnceForMany(rows: readonly Row[], column: number): boolean {
  let [blanks, repeats, before, filled] = [0, 0, '', 0];
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').trim();
    if (cell !== '') filled += 1;
    if (cell === '' && filled > 0) blanks += 1;
    if (cell !== '' && cell === before) repeats += 1;
    before = cell;
  }
  return filled > 0 && blanks > 0 && (repeats === 0 || repeats * 2 < blanks);
}
