import type { Analysis } from '../../service';
import type { SheetLayout } from '../layout/sheet-layout';
import { type Target, targetNamed } from '../targets/target';
import { codeFor } from './code';
import type { ExportContext } from './export-context';
import { exportedText } from './exported-text';

/** Where sheets have no target's layout, texts are held against those of a plain table. */
const PLAIN = 'csv';

/** How what is written in a playbook reads in tables: its texts, and its shortcuts. */
export interface ExportedForms {
  readonly exported: (text: string) => string;
  readonly exportedCode: (shortcut: string) => string;
}

/**
 * Tells how texts and shortcuts of the playbook read in tables of these layouts: texts with the values of the playbook's
 * own placeholders, and those of the workbench as the target writes them; shortcuts by its rule. Rows that say that are rows that say the same.
 * @param own targets of the team, with which the tables were read
 */
export function exportedFor(
  analysis: Analysis,
  layouts: readonly SheetLayout[],
  context: ExportContext,
  own: readonly Target[] = [],
): ExportedForms {
  const ids = new Set(layouts.flatMap(({ section, target }) => (section ? [target ?? PLAIN] : [])));
  const target = targetNamed([...ids][0] ?? PLAIN, own) ?? targetNamed(PLAIN)!;
  return {
    exported: exportedText(analysis, target, context),
    exportedCode: (shortcut) => codeFor(target, shortcut),
  };
}
