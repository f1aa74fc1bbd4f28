import type { Analysis } from '../../../service';
import type { TableRow } from '../../layout/table-row';
import type { Notice } from '../../text/notice';
import type { PlannedRow } from '../../import/plan';
import { planImport } from '../../import/plan-rows';
import { exportedFor } from '../../export/exported-for';
import type { OpenTables } from '../open-tables';
import type { TablePageContext } from '../table-page-context';
import { type ReadRows, rowReader } from '../read-with-choices';
import { memoizeLast } from '../memoize-last';
import type { ImportChoices, RowKind } from './choices';

/** An import as far as a person has decided. */
export interface PlannedImport extends ReadRows {
  readonly rows: readonly PlannedRow[];
  /** About the files and the playbook as a whole. */
  readonly notices: readonly Notice[];
}

/** Plans imports of some files; what rows become is found out anew only where something has changed that it follows from. */
export function importPlanner(
  tables: OpenTables,
): (analysis: Analysis, choices: ImportChoices, context: TablePageContext) => PlannedImport {
  const readWith = rowReader(tables);
  return memoizeLast(
    (analysis: Analysis, { key }: ImportChoices, { locale, today }: TablePageContext) => [
      ...[analysis, key],
      ...[locale, today],
    ],
    (analysis, choices, context) => {
      const { layouts, read } = readWith(choices);
      const grouped = read.map((row) => inGroup(row, choices));
      const plan = planImport(analysis, grouped, exportedFor(analysis, layouts, context, tables.targets));
      return { layouts, read, rows: plan.rows, notices: [...tables.notices, ...plan.notices] };
    },
  );
}

/** The row in the group of the playbook that a person has named for its own. */
function inGroup(row: TableRow, { groupOf }: ImportChoices): TableRow {
  const group = groupOf(pathOf(row));
  return group ? { ...row, item: { ...row.item, group } } : row;
}

/** The group of a row as the table has it. */
export const pathOf = ({ item }: TableRow): readonly string[] =>
  Array.isArray(item.group) ? (item.group as readonly string[]) : [];

/** What a person decides about a row. */
export function kindOf({ outcome, row, isChosen }: PlannedRow): RowKind {
  if (outcome === 'refused' || outcome === 'same') return outcome;
  if (row.personal.length > 0) return 'flagged';
  // It may be meant for one of several items.
  return outcome === 'new' && !isChosen ? 'duplicate' : outcome;
}

/** Whether a row is taken: as it was set for it alone, else as for its kind. */
export function isTaken(planned: PlannedRow, choices: ImportChoices): boolean {
  const kind = kindOf(planned);
  if (kind === 'same' || kind === 'refused') return false;
  return choices.row(planned.row.key) ?? (kind !== 'duplicate' && choices.takes(kind));
}
