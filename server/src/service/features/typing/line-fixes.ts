import type { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../document/analysis';
import { fixEdits } from '../../document/edits-to-text';
import { documentAt } from '../../document/value-at';
import { formFindings, syntaxFindings } from '../../findings/yaml-findings';
import type { Finding } from '../../format/finding';
import { offsetAt, segmentAt } from '../../yaml/segments/layout';

/** The edits of the first fix of each finding of a line's block that change nothing but that line, and in one line. */
export function fixesOnLine(
  file: Analysis,
  line: number,
  isWanted: (finding: Finding, edits: readonly TextEdit[]) => boolean,
): readonly TextEdit[] {
  const offset = offsetAt(file, { line, character: 0 });
  const block = file.blocks.at(segmentAt(file, offset));
  const document = block && documentAt(file, offset);
  if (!document) return [];
  const taken: TextEdit[] = [];
  for (const finding of [...syntaxFindings(block), ...formFindings(block)]) {
    const [fix] = finding.fixes ?? [];
    if (fix?.kind !== 'fix') continue;
    const edits = fixEdits(file, document, fix);
    const areHere = edits.length > 0 && edits.every((edit) => isOn(line, edit));
    if (areHere && isWanted(finding, edits) && edits.every((edit) => isApart(edit, taken)))
      taken.push(...edits);
  }
  return taken;
}

const isOn = (line: number, { range: { start, end }, newText }: TextEdit): boolean =>
  start.line === line && end.line === line && !newText.includes('\n');

const isApart = ({ range }: TextEdit, others: readonly TextEdit[]): boolean =>
  others.every(
    (other) =>
      other.range.end.character < range.start.character || range.end.character < other.range.start.character,
  );
