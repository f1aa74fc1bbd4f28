import { runsAsFormula } from '../cells/write-csv';
import { nameOfTarget } from '../targets/target';
import type { Notice } from '../text/notice';
import type { ExportedRows } from './exported-rows';
import { words } from './words';

/** What is to be told of the files: that there are several, and what stands before cells that a spreadsheet would run. */
export function fileNotices({ target, tables }: Pick<ExportedRows, 'target' | 'tables'>): readonly Notice[] {
  const most = target.rows_per_file ?? Infinity;
  const name = nameOfTarget(target);
  const split = tables
    .filter(({ rows }) => rows.length > most)
    .map(({ rows }) => ({
      message: words.split,
      data: { target: name, limit: most, count: rows.length, files: Math.ceil(rows.length / most) },
    }));
  if (!target.csv?.opened_in_spreadsheet) return split;
  const count = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(runsAsFormula))).length;
  return count === 0 ? split : [...split, { message: words.formulas, data: { count } }];
}
