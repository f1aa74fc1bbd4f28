import { isOfLevels } from './assign-columns';
import { fieldsOf } from './fields-of';
import type { Column, LayoutChoice } from './sheet-layout';
import type { TableSection } from './table-row';

/**
 * The columns with the fields that a person has chosen for some of them. A field that is given to a column is taken from
 * the one that was recognised as it; a field that the section does not have leaves the column out.
 */
export function columnsByChoice(
  columns: readonly Column[],
  { fields }: LayoutChoice,
  section: TableSection,
): readonly Column[] {
  if (!fields || fields.size === 0) return columns;
  const known = new Set(fieldsOf(section).map(({ field }) => field));
  const given = new Set([...fields.values()].filter((field) => !isOfLevels(field)));
  return columns.map((column) => {
    const chosen = fields.get(column.index);
    if (chosen !== undefined) return { ...column, field: known.has(chosen) ? chosen : undefined };
    return given.has(column.field ?? '') ? { ...column, field: undefined } : column;
  });
}
