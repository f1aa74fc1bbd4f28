import { openSnapshot, type Snapshot } from '../../server/src/service/document';
import { positionAt } from '../../server/src/service/syntax/layout';
import type { Position } from '../../server/src/service/syntax/lines';

/** The caret in a fixture: a character that no playbook contains. */
const CARET = '‸';

/** A fixture's text without its caret, and where the caret stood. */
export function atCaret(marked: string): { snapshot: Snapshot; position: Position; offset: number } {
  const offset = marked.indexOf(CARET);
  if (offset < 0) throw new Error('the fixture has no caret');
  const snapshot = open(marked.replace(CARET, ''));
  return { snapshot, position: positionAt(snapshot, offset), offset };
}

export const open = (text: string): Snapshot => openSnapshot('file:///test.playbook.yaml', 1, text);
