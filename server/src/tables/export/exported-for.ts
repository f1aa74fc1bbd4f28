import type { Analysis } from '../../service';
import type { SheetLayout } from '../layout/sheet-layout';
import { targetNamed } from '../targets/target';
import type { ExportContext } from './export-context';
import { exportedText } from './exported-text';

/** Where sheets have no target's layout, texts are held against those of a plain table. */
const PLAIN = 'csv';

/**
 * Tells how a text of the playbook reads in tables of these layouts: with the values of the playbook's own placeholders,
 * and those of the workbench as the target writes them. Rows that say that are rows that say the same.
 */
export function exportedFor(
  analysis: Analysis,
  layouts: readonly SheetLayout[],
  context: ExportContext,
): (text: string) => string {
  const ids = new Set(layouts.flatMap(({ section, target }) => (section ? [target ?? PLAIN] : [])));
  const target = targetNamed([...ids][0] ?? PLAIN) ?? targetNamed(PLAIN)!;
  return exportedText(analysis, target, context);
}
