import type { Sheet } from '../cells/workbook';
import { type Target, targetNamed, type TargetTable } from '../targets/target';
import { fieldsOf } from './fields-of';
import type { Column } from './sheet-layout';
import type { TableSection } from './table-row';

/** The table of a target whose own layout a sheet has; undefined where it has none. */
export const tableOfTarget = ({ target }: Sheet, own: readonly Target[]): TargetTable | undefined =>
  target && targetNamed(target.id, own)?.tables[target.table];

/** The columns of a sheet in a target's own layout: what the target says of a heading wins over what it is called like. */
export function columnsOfTarget(
  table: TargetTable | undefined,
  section: TableSection,
  columns: readonly Column[],
): readonly Column[] {
  if (table?.section !== section) return columns;
  const known: ReadonlySet<string> = new Set(fieldsOf(section).map(({ field }) => field));
  return columns.map((column) => {
    const field = table.columns.find(({ heading }) => heading === column.heading)?.field;
    const isTaken = columns.some((other) => other !== column && other.field === field);
    return field !== undefined && known.has(field) && !isTaken ? { ...column, field } : column;
  });
}
