import type { Row } from '../cells/workbook';
import { columnsToFill, levelOf } from './fill-down';
import { coveredColumns, isAcross } from './merged-cells';
import type { Column } from './sheet-layout';

/** A row whose empty cells have what stands above them, where that holds. */
export interface FilledRow {
  readonly row: Row;
  readonly cells: readonly string[];
  /** The columns that a merged cell of a row above covers. */
  readonly covered: ReadonlySet<number>;
  /** What a row without anything else says: the group of the rows below it. */
  readonly chapter?: string;
  /** The chapter that this row is in, where no column has it. */
  readonly within?: string;
}

/** Fields whose merged cells hold for all their rows; texts are not among them, nor is what tells items apart. */
const mergeable = new Set(
  'group,product,topic,updated,valid,valid.from,valid.to,from,to,dates,owner,status,channels,where,language,scope,category,kind,review_on,tags'.split(
    ',',
  ),
);

/**
 * Makes what fills the rows of a sheet from above, asked for each row in their order: each column by itself, but for
 * groups, whose inner levels begin anew with the outer ones.
 * @param isByHand whether people wrote it; a program writes every cell, and an empty one says that there is nothing
 */
export function rowFiller(
  columns: readonly Column[],
  rows: readonly Row[],
  isByHand = true,
): (row: Row) => FilledRow {
  const filling = new Set(isByHand ? columnsToFill(columns, rows).map(({ index }) => index) : []);
  const levels = columns.filter(({ field }) => levelOf(field) >= 0);
  const ordered = [...levels].sort((one, other) => levelOf(one.field) - levelOf(other.field));
  const others = columns.filter(({ field }) => field && levelOf(field) < 0 && mergeable.has(field));
  const above = new Map<number, string>();
  const coveredIn = coveredColumns();
  let within: string | undefined;
  return (row) => {
    const covered = coveredIn(row);
    const chapter = chapterIn(row, columns, levels, filling);
    if (chapter !== undefined && levels.length === 0) within = chapter;
    const cells = [...row.cells];
    if (chapter !== undefined && ordered[0] && !levels.some(({ index }) => isFilled(cells[index])))
      cells[ordered[0].index] = chapter;
    let isNew = false;
    for (const { index } of ordered) {
      const cell = (cells[index] ?? '').trim();
      if (cell !== '') {
        if (cell !== above.get(index)) isNew = true;
        above.set(index, cell);
      } else if (isNew) above.delete(index);
      else if (filling.has(index) || covered.has(index)) cells[index] = above.get(index) ?? '';
    }
    for (const { index } of others) {
      const cell = (cells[index] ?? '').trim();
      if (cell !== '') above.set(index, cell);
      else if (filling.has(index) || covered.has(index)) cells[index] = above.get(index) ?? '';
    }
    return {
      row,
      cells,
      covered,
      ...(chapter !== undefined && { chapter }),
      ...(within !== undefined && { within }),
    };
  };
}

/** The group that a row sets for those below it, where it says nothing else: in the columns of groups, or across the sheet. */
function chapterIn(
  row: Row,
  columns: readonly Column[],
  levels: readonly Column[],
  filling: ReadonlySet<number>,
): string | undefined {
  const filled = row.cells.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
  if (filled.length === 0 || columns.length < 2) return undefined;
  const isOfGroups = filled.every(
    (index) => filling.has(index) && levels.some((column) => column.index === index),
  );
  if (isOfGroups || (filled.length === 1 && isAcross(row, filled[0]!)))
    return filled.map((index) => row.cells[index]!.trim()).join(' › ');
  return undefined;
}

/** Whether a cell has a text. */
export const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
