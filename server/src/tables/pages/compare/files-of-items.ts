import type { Analysis } from '../../../service';
import { type ExportedFile, exportFiles } from '../../export/export-files';
import { exportRows } from '../../export/export-rows';
import { playbookIn } from '../../import/playbook-section';
import { plainWorkbookFor, type Target, targetNamed } from '../../targets/target';
import type { OpenTables } from '../open-tables';
import type { TablePageContext } from '../table-page-context';

/** Files that hold just some items: in the layout that the tables have, else as a workbook of our own. What does not fit is left out. */
export async function filesOfItems(
  tables: OpenTables,
  analysis: Analysis,
  items: readonly object[],
  context: TablePageContext,
): Promise<readonly ExportedFile[]> {
  const target = targetOf(tables, analysis);
  if (!target) return [];
  const wanted = new Set(items);
  const exported = exportRows(analysis, target, { ...context, scope: 'all' });
  const chosen = exported.tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ item }) => wanted.has(item)),
  }));
  return exportFiles({ ...exported, tables: chosen }, { leavesOut: true });
}

function targetOf({ workbooks, targets }: OpenTables, analysis: Analysis): Target | undefined {
  const id = workbooks.flatMap(({ sheets }) => sheets).find(({ target }) => target !== undefined)?.target?.id;
  const own = id === undefined ? undefined : targetNamed(id, targets);
  return own && !own.read_only ? own : targetNamed(plainWorkbookFor(playbookIn(analysis)));
}
