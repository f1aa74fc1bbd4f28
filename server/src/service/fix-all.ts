import type { TextEdit } from 'vscode-languageserver-types';
import { textEdits } from './apply';
import type { Snapshot } from './document';
import { allFindings, type CheckSettings } from './findings';
import type { Range } from './syntax/lines';

/**
 * The edits of every first fix that may be applied without asking, as far as they do not touch each other.
 * Applying them may make room for more: hosts repeat until nothing is left.
 * @param unsafe takes the unsafe fixes too
 */
export function fixAll(snapshot: Snapshot, settings: CheckSettings, unsafe = false): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { document, findings } of allFindings(snapshot, settings))
    for (const finding of findings) {
      const fix = finding.fixes?.find((one) => one.safe || unsafe);
      const edits = fix ? textEdits(snapshot, document, fix.edits) : [];
      if (edits.length > 0 && edits.every((edit) => taken.every((other) => apart(edit.range, other.range))))
        taken.push(...edits);
    }
  return taken.sort((a, b) => compare(a.range.start, b.range.start));
}

/** Two inserts at one place are not apart: their order would be chance. */
const apart = (a: Range, b: Range): boolean => compare(a.end, b.start) < 0 || compare(b.end, a.start) < 0;

const compare = (a: Range['start'], b: Range['start']): number =>
  a.line - b.line || a.character - b.character;
