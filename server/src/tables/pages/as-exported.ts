import type { Analysis } from '../../service';
import { exportedText } from '../export/exported-text';
import { targetNamed } from '../targets/target';
import type { OpenTables } from './open-tables';
import type { TablePageContext } from './table-page-context';

/**
 * How a text of the playbook reads in the layout that the tables have; undefined where they have none that is known, as
 * a team's own workbook.
 */
export function asExported(
  { workbooks }: OpenTables,
  analysis: Analysis,
  context: TablePageContext,
): ((text: string) => string) | undefined {
  const id = workbooks.flatMap(({ sheets }) => sheets).find(({ target }) => target !== undefined)?.target;
  const target = id === undefined ? undefined : targetNamed(id);
  return target && exportedText(analysis, target, context);
}
