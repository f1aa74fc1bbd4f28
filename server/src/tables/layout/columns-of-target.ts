import type { Sheet } from '../cells/workbook';
import { columnsUnder } from '../targets/sheet-of-target';
import { isReadBack, type Target, targetNamed, type TargetTable } from '../targets/target';
import { fieldsOf } from './fields-of';
import type { Column } from './sheet-layout';
import type { TableSection } from './table-row';

/** The table of a target whose own layout a sheet has; undefined where it has none. */
export const tableOfTarget = ({ target }: Sheet, own: readonly Target[]): TargetTable | undefined =>
  target && targetNamed(target.id, own)?.tables[target.table];

/**
 * The columns of a sheet in a target's own layout: what the target says of a heading wins over what it is called like. In a
 * table that is read back, a column that is none of its own was added by people, for people, and is not used.
 */
export function columnsOfTarget(
  { target }: Sheet,
  section: TableSection,
  columns: readonly Column[],
  own: readonly Target[],
): readonly Column[] {
  const whole = target && targetNamed(target.id, own);
  const table = target && whole?.tables[target.table];
  if (table?.section !== section) return columns;
  const known: ReadonlySet<string> = new Set(fieldsOf(section).map(({ field }) => field));
  const theirs = columnsUnder(
    columns.map(({ heading }) => heading),
    table,
  ).map((column) => (column?.field !== undefined && known.has(column.field) ? column.field : undefined));
  const said = new Set(theirs);
  const isUsed = ({ field }: Column): boolean => !isReadBack(whole!) && !said.has(field);
  return columns.map((column, at) => {
    const field = theirs[at];
    if (field !== undefined) return { ...column, field };
    return isUsed(column) ? column : { ...column, field: undefined };
  });
}
