import { acceptsScalar } from '../../service';
import type { Row, Sheet, Workbook } from '../cells/workbook';
import { isReadBack, type Target, type TargetTable, targets } from './target';

/** A sheet in the layout of a target: which table of it, and the number of the row with the headings. */
export interface SheetOfTarget {
  readonly target: Target;
  readonly table: TargetTable;
  readonly header: number;
}

/** The header is looked for in as many rows from the top. */
const ROWS_ABOVE = 20;

/**
 * The target whose own layout a sheet has: a row of the first 20 equals its headings to the letter, one after another.
 * Of several, the first of the file's kind.
 * @param known the targets that are tried, those of a team before ours
 */
export function targetOf(
  sheet: Sheet,
  kind: Workbook['kind'],
  known: readonly Target[] = targets,
): SheetOfTarget | undefined {
  const format = kind === 'xlsx' ? 'xlsx' : 'csv';
  const first = sheet.rows.slice(0, ROWS_ABOVE).map(({ number, cells }) => ({ number, key: keyOf(cells) }));
  const found = known
    .filter(({ format: own }) => own === 'xlsx' || own === 'csv')
    .flatMap((target) =>
      target.tables.flatMap((table) => {
        const key = keyOf(table.columns.map(({ heading }) => heading));
        const row = first.find((one) => one.key === key);
        return row ? [{ target, table, header: row.number }] : [];
      }),
    );
  return found.find(({ target }) => target.format === format) ?? found[0];
}

/**
 * The target whose layout a sheet still has after people added columns to it or took some away: of the targets that a
 * person has named, a row with every heading that is required; of ours that a playbook is read back from, one that is theirs
 * beyond doubt.
 * @param named the targets that a person has named for the file
 */
export function nearTargetOf(
  { rows }: Sheet,
  kind: Workbook['kind'],
  named: readonly Target[],
): SheetOfTarget | undefined {
  const first = rows.slice(0, ROWS_ABOVE);
  const near = (
    known: readonly Target[],
    isNear: (table: TargetTable, header: Row) => boolean,
  ): readonly SheetOfTarget[] =>
    known
      .filter(({ format }) => format === 'xlsx' || format === 'csv')
      .flatMap((target) =>
        target.tables.flatMap((table) => {
          const row = first.find((one) => hasRequired(table, one) && isNear(table, one));
          return row ? [{ target, table, header: row.number }] : [];
        }),
      );
  const format = kind === 'xlsx' ? 'xlsx' : 'csv';
  const found = [
    ...near(named, () => true),
    ...near(
      targets.filter((target) => isReadBack(target) && target.format === format),
      (table, header) => isOurs(table, header, rows),
    ),
  ];
  const most = Math.max(...found.map(({ table, header }) => sharedBy(table, rowAt(rows, header)).length));
  return found.find(({ table, header }) => sharedBy(table, rowAt(rows, header)).length === most);
}

const rowAt = (rows: readonly Row[], header: number): Row => rows.find(({ number }) => number === header)!;

const textOf = (cell: string | undefined): string => (cell ?? '').replace(/^\ufeff/, '').trim();

/** The columns of a table that a row has the headings of. */
const sharedBy = ({ columns }: TargetTable, { cells }: Row): TargetTable['columns'] => {
  const headings = new Set(cells.map(textOf));
  return columns.filter(({ heading }) => heading !== '' && headings.has(heading));
};

function hasRequired(table: TargetTable, header: Row): boolean {
  const shared = sharedBy(table, header);
  const required = table.columns.filter((column) => column.required);
  return required.length > 0 && required.every((column) => shared.includes(column));
}

/** How many columns of ours are enough where the ids of a playbook stand beside them, and of what share of all without them. */
const ENOUGH = 4;
const MOST_OF_ALL = 2 / 3;

/**
 * Whether a header is that of our own table: most of its columns are there, or some of them below whose 编号 stand ids as a
 * playbook has them. Words such as 标题 and 内容 alone are those of any table.
 */
function isOurs(table: TargetTable, header: Row, rows: readonly Row[]): boolean {
  const shared = sharedBy(table, header);
  if (shared.length >= MOST_OF_ALL * table.columns.length) return true;
  const isEnough = shared.length >= Math.min(ENOUGH, table.columns.length / 2);
  const id = shared.find(({ field }) => field === 'id');
  if (!id || !isEnough) return false;
  const column = header.cells.findIndex((cell) => textOf(cell) === id.heading);
  const ids = rows
    .filter(({ number }) => number > header.number)
    .map(({ cells }) => textOf(cells[column]))
    .filter((cell) => cell !== '');
  return (
    ids.length > 0 && ids.every((cell) => acceptsScalar('id', cell)) && ids.some((cell) => /[a-z]/.test(cell))
  );
}

/** Headings as they are compared; cells at the end without a heading count for nothing. */
const keyOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/^\ufeff/, '').trim())
    .join('\n')
    .trimEnd();
