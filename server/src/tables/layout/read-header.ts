import type { Row, Sheet } from '../cells/workbook';
import type { Notice } from '../text/notice';
import { findHeader } from './header-row';
import { headingKey } from './headings';
import { yesOrNo } from './yes-no';

/** The header of a sheet, and what stands below it. */
export interface ReadHeader {
  /** Undefined where the sheet has none. */
  readonly row: Row | undefined;
  /** The rows below it. */
  readonly rows: readonly Row[];
  /** The headings of all columns that hold anything, as columns are recognised by them; empty without one. */
  readonly headings: readonly string[];
  readonly notices: readonly Notice[];
  /** Whether a column has but whole numbers, as running numbers are: those are no ids. */
  isNumbering(column: number): boolean;
}

/** Finds the header, or takes the row that a person has named. */
export function readHeader(sheet: Sheet, chosen: number | undefined): ReadHeader {
  const found = chosen === undefined ? findHeader(sheet.rows) : undefined;
  const row = found?.row ?? sheet.rows.find(({ number }) => number === chosen);
  const rows = row ? sheet.rows.filter(({ number }) => number > row.number) : sheet.rows;
  const width = widthOf(row ? [row, ...rows] : rows);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    row,
    rows,
    headings: columns.map((column) => headingOf(row, rows, column)),
    notices: found ? noticesOf(found, sheet) : [],
    isNumbering: (column) => hasOnly(rows, column, (cell) => /^\d+(?:\.0)?$/.test(cell)),
  };
}

function noticesOf(
  { row, other, isDoubtful }: NonNullable<ReturnType<typeof findHeader>>,
  sheet: Sheet,
): Notice[] {
  const above = sheet.rows.filter(({ number }) => number < row.number && number !== other?.number).length;
  const number = row.number;
  const notices: Notice[] = [];
  if (other)
    notices.push({
      message: {
        zh: '第 {number} 行和第 {other} 行都像表头，按第 {number} 行读。不对的话，在编辑器的“每张表怎么读”里改，或者删掉表头上面的行。',
        en: 'Rows {number} and {other} both look like the header; row {number} is taken. If it is the other one, set it under "How each sheet is read" in the editor, or delete the rows above the header.',
      },
      data: { number, other: other.number },
      row: number,
    });
  if (isDoubtful)
    notices.push({
      message: {
        zh: '第 {number} 行当作表头，其中只有一个列名认得出。不对的话，在编辑器的“每张表怎么读”里改，或者删掉表头上面的行。',
        en: 'Row {number} is taken as the header, though only one of its headings is known. If it is not, set it under "How each sheet is read" in the editor, or delete the rows above the header.',
      },
      data: { number },
      row: number,
    });
  if (above > 0)
    notices.push({
      message: {
        zh: '表头在第 {number} 行，它上面有字的 {above} 行不读。',
        en: 'The header is row {number}; what stands above it is not read (rows: {above}).',
      },
      data: { number, above },
      row: number,
    });
  return notices;
}

/** A column headed 已审核 that says yes or no holds the state of the review, not the reviewed words. */
function headingOf(row: Row | undefined, rows: readonly Row[], column: number): string {
  const heading = (row?.cells[column] ?? '').trim();
  if (!/^已审核|^审核$|^approved$/.test(headingKey(heading))) return heading;
  return hasOnly(rows, column, (cell) => yesOrNo(cell) !== undefined) ? '审核状态' : heading;
}

/** Whether a column has cells with something in them, and each is of a kind. */
function hasOnly(rows: readonly Row[], column: number, isOfKind: (cell: string) => boolean): boolean {
  let hasAny = false;
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').trim();
    if (cell === '') continue;
    if (!isOfKind(cell)) return false;
    hasAny = true;
  }
  return hasAny;
}

/** The number of columns up to the last one that holds something. */
function widthOf(rows: readonly Row[]): number {
  let width = 0;
  for (const { cells } of rows)
    for (let column = cells.length; column > width; column -= 1)
      if (cells[column - 1]!.trim() !== '') width = column;
  return width;
}
