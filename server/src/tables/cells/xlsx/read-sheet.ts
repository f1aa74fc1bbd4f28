import type { CellDoubt, Row } from '../workbook';
import type { ZipEntry } from '../zip/entries';
import type { UnpackTrouble } from '../zip/unpack';
import type { Budget } from './budget';
import { columnOf, rowOf } from './cell-reference';
import { type CellContext, cellShown } from './cell-value';
import { textKeeper } from './kept-text';
import { stringItem } from './string-item';
import { type AttributeOf, walkXml } from './walk-xml';

export interface SheetCells {
  readonly rows: readonly Row[];
  /** The number of rows with something in them that the spreadsheet hides, by a filter for instance. */
  readonly hiddenRows: number;
  readonly trouble?: UnpackTrouble;
}

type MutableRow = { number: number; cells: string[]; doubts?: CellDoubt[] };

/**
 * Reads the cells of a worksheet. Rows and cells are counted on where they do not say where they are; what the sheet
 * says of its own extent (`dimension`) is not looked at, since some writers leave it at one cell.
 */
export function readSheet(entry: ZipEntry, context: CellContext, budget: Budget): SheetCells {
  const rows: MutableRow[] = [];
  const merged: string[] = [];
  const inline = stringItem();
  const kept = textKeeper();
  let row: MutableRow = { number: 0, cells: [] };
  let column = -1;
  let hiddenRows = 0;
  let isHidden = false;
  const cell = { type: 'n', style: 0, value: undefined as string | undefined, hasFormula: false };
  let isIn: 'value' | 'inline' | 'cell' | undefined;

  const startRow = (attribute: AttributeOf): void => {
    row = { number: countedRow(attribute('r'), row.number + 1), cells: [] };
    isHidden = /^(?:1|true)$/.test(attribute('hidden') ?? '');
    column = -1;
  };
  const startCell = (attribute: AttributeOf): void => {
    column = columnOf(attribute('r') ?? '') ?? column + 1;
    cell.type = attribute('t') ?? 'n';
    cell.style = Number(attribute('s') ?? 0);
    cell.value = undefined;
    cell.hasFormula = false;
    isIn = 'cell';
  };
  const endCell = (): void => {
    isIn = undefined;
    const { text, doubt } = cellShown(cell, context);
    if (doubt) (row.doubts ??= []).push({ column, kind: doubt });
    if (text === '') return;
    if (cell.type !== 's') budget.takeText(text);
    budget.takeShown(text);
    budget.takeCells(Math.max(1, column + 1 - row.cells.length));
    if (budget.isSpent()) return;
    for (let next = row.cells.length; next < column; next += 1) row.cells.push('');
    row.cells[column] = cell.type === 's' ? text : kept(text);
  };
  const endRow = (): void => {
    if (!row.doubts && row.cells.every((text) => text.trim() === '')) return;
    rows.push(row);
    if (isHidden) hiddenRows += 1;
  };

  const trouble = walkXml(entry, {
    open: (name, attribute) => {
      if (isIn === 'inline') inline.open(name, attribute);
      else if (name === 'row') startRow(attribute);
      else if (name === 'c') startCell(attribute);
      else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
      else if (isIn === undefined) return;
      else if (name === 'v') isIn = 'value';
      else if (name === 'f') cell.hasFormula = true;
      else if (name === 'is') {
        inline.reset();
        isIn = 'inline';
      }
    },
    close: (name) => {
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
      else if (name === 'v' && isIn === 'value') {
        cell.value ??= '';
        isIn = 'cell';
      } else if (name === 'is' && isIn === 'inline') {
        cell.value = inline.value();
        cell.type = 'inlineStr';
        isIn = 'cell';
      } else if (isIn === 'inline') inline.close(name);
    },
    text: (text) => {
      if (isIn === 'value') cell.value = (cell.value ?? '') + text;
      else if (isIn === 'inline') inline.text(text);
    },
    isEnough: budget.isSpent,
  });
  return { rows: withMerged(inOrder(rows), merged), hiddenRows, trouble };
}

function countedRow(written: string | undefined, next: number): number {
  const number = Number(written ?? NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : next;
}

/** Rows come in order unless a program wrote them that does not know better. */
const inOrder = (rows: readonly MutableRow[]): readonly MutableRow[] =>
  rows.every(({ number }, index) => index === 0 || rows[index - 1]!.number <= number)
    ? rows
    : rows.toSorted((one, other) => one.number - other.number);

/** The rows with a doubt at the first cell of each merged range. */
function withMerged(rows: readonly MutableRow[], ranges: readonly string[]): readonly Row[] {
  if (ranges.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const range of ranges) {
    const row = byNumber.get(rowOf(range) ?? 0);
    const column = columnOf(range);
    if (row && column !== undefined)
      (row.doubts ??= []).push({ column, kind: 'merged', ...sizeOf(range, row.number, column) });
  }
  return rows;
}

function sizeOf(
  range: string,
  row: number,
  column: number,
): { readonly rows: number; readonly columns: number } {
  const last = range.slice(range.indexOf(':') + 1);
  return { rows: (rowOf(last) ?? row) - row + 1, columns: (columnOf(last) ?? column) - column + 1 };
}
