import type { Row } from '../cells/workbook';

/**
 * Tells of the rows of a sheet, asked in their order, which columns are covered by merged cells that begin in a row above;
 * of a cell over several columns, all of them.
 */
export function coveredColumns(): (row: Row) => ReadonlySet<number> {
  /** The last row that is covered, by column. */
  const until = new Map<number, number>();
  return ({ number, doubts = [] }) => {
    const covered = new Set<number>();
    for (const [column, last] of until)
      if (last >= number) covered.add(column);
      else until.delete(column);
    for (const { kind, column, rows = 1, columns = 1 } of doubts)
      if (kind === 'merged' && rows > 1)
        for (let at = column; at < column + Math.min(columns, MOST_COLUMNS); at += 1)
          until.set(at, number + rows - 1);
    return covered;
  };
}

/** No table has more; a merged range may name more than a sheet has. */
const MOST_COLUMNS = 100;

/** Whether a cell reaches over several columns, as the lines do that part a table into chapters. */
export const isAcross = ({ doubts = [] }: Row, column: number): boolean =>
  doubts.some((doubt) => doubt.column === column && doubt.kind === 'merged' && (doubt.columns ?? 1) > 1);
