import type { Row } from '../cells/workbook';

/** Whether a cell without a text is part of one that begins in a row above it. */
export function isMerged(row: Row, column: number): boolean {
  if (!hasDoubt(row, column)) return false;
  for (let before = column; before >= 0 && hasDoubt(row, before); before -= 1)
    if ((row.cells[before] ?? '').trim() !== '') return false;
  return true;
}

/** Whether a cell is merged with the next one in its row, as lines across a sheet are. */
export const isAcross = (row: Row, column: number): boolean =>
  hasDoubt(row, column) && hasDoubt(row, column + 1) && (row.cells[column + 1] ?? '').trim() === '';

const hasDoubt = ({ doubts }: Row, column: number): boolean =>
  doubts !== undefined && doubts.some((doubt) => doubt.column === column && doubt.kind === 'merged');
