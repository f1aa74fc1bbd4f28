import type { Sheet } from '../cells/workbook';
import { targetNamed } from '../targets/target';
import { fieldsOf } from './fields-of';
import type { Column } from './sheet-layout';
import type { TableSection } from './table-row';

/** The columns of a sheet in a target's own layout: what the target says of a heading wins over what it is called like. */
export function columnsOfTarget(
  { target: id }: Sheet,
  section: TableSection,
  columns: readonly Column[],
): readonly Column[] {
  const table = id === undefined ? undefined : targetNamed(id)?.tables.find((one) => one.section === section);
  if (!table) return columns;
  const known: ReadonlySet<string> = new Set(fieldsOf(section).map(({ field }) => field));
  return columns.map((column) => {
    const field = table.columns.find(({ heading }) => heading === column.heading)?.field;
    const isTaken = columns.some((other) => other !== column && other.field === field);
    return field !== undefined && known.has(field) && !isTaken ? { ...column, field } : column;
  });
}
