import type { Analysis } from '../../service';
import type { Target } from '../targets/target';
import type { ExportContext } from './export-context';
import { exportFiles, type ExportedFile } from './export-files';
import type { ExportedRows } from './exported-rows';
import { exportRows } from './export-rows';

/** A playbook written for a target, with everything that a person should know of it. */
export async function exportPlaybook(
  analysis: Analysis,
  target: Target,
  context: ExportContext & { readonly leavesOut?: boolean },
): Promise<ExportedRows & { readonly files: readonly ExportedFile[] }> {
  const rows = exportRows(analysis, target, context);
  return { ...rows, files: await exportFiles(rows, context) };
}
