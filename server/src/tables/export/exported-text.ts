import { type Analysis, resolver } from '../../service';
import { readWith } from '../targets/read-with';
import { escaped } from '../targets/cell-rules';
import type { Target } from '../targets/target';
import type { ExportContext } from './export-context';
import { writtenText } from './written-text';

/**
 * Makes what tells how a text of the playbook reads in an export of the target: as it is read back from there, so that an
 * import or a comparison finds a row the same that has it.
 */
export function exportedText(
  analysis: Analysis,
  target: Target,
  { locale, today, now, document = 0 }: ExportContext,
): (text: string) => string {
  const playbook = analysis.documents[document] ?? analysis.documents[0]!;
  const resolve = resolver(playbook, { today, now });
  return (text) => readWith(target, escaped(target, writtenText(text, target, { resolve, locale }).text));
}
