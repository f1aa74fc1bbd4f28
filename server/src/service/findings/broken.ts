import type { PlaybookDocument } from '../model/assemble';
import { editSection } from '../model/edit-section';
import type { Finding, Fix } from '../model/finding';
import type { Edit } from '../syntax/edit';
import { editsFor } from '../syntax/edit-text';
import type { Piece } from '../syntax/piece';
import { originOf } from '../syntax/value';

/**
 * Leaves alone what a syntax error touches: only the fixes of the errors themselves change a piece that cannot be read
 * whole. What anything else would write there might stand in the wrong place, or write over what is only hidden.
 * @param broken the pieces that YAML does not take
 */
export function withoutFixesIn(
  broken: ReadonlySet<Piece>,
  document: PlaybookDocument,
  findings: readonly Finding[],
): readonly Finding[] {
  if (broken.size === 0) return findings;
  return findings.map((finding) => {
    if (!finding.fixes?.length || mendsSyntax(finding)) return finding;
    const fixes = finding.fixes.filter((fix) => !touches(fix, document, broken));
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
  });
}

const mendsSyntax = ({ code, level }: Finding): boolean => code.startsWith('yaml/') && level === 'error';

const touches = ({ edits }: Fix, document: PlaybookDocument, broken: ReadonlySet<Piece>): boolean =>
  edits.some((edit) => piecesOf(edit, document).some((piece) => broken.has(piece)));

function piecesOf(edit: Edit, document: PlaybookDocument): readonly Piece[] {
  const changes = edit.kind === 'section' ? editSection(document, edit.name, edit.value) : editsFor(edit);
  const home = 'in' in edit ? originOf(edit.in)?.piece : undefined;
  return [...changes.map(({ piece }) => piece), ...(home ? [home] : [])];
}
