import type { TextEdit } from 'vscode-languageserver-types';
import type { Text, TextData } from '../../../../schemas/text';
import { type Edit, offsetAt } from '../../service';
import { editsInText } from '../import/edits-in-text';
import { applied } from '../import/trial';
import type { OwnFile } from './own-file';
import { readsAs } from './read-back';
import { refusals } from './words';

/** Why nothing is edited. */
export interface GridRefusal {
  readonly refusal: Text;
  readonly data?: TextData;
}

/** A change of lists of the playbook: how they are to read, and the ways to write that, the gentlest first. */
export interface GridStep {
  /** The items as they are to be, by the section. */
  readonly wanted: ReadonlyMap<string, readonly unknown[]>;
  readonly ways: readonly (readonly Edit[])[];
}

/**
 * The text edits of a step: the first way by which the file reads as wanted, everything else as before, and no comment is
 * lost. Or why there is none.
 */
export const editsOfStep = (own: OwnFile, { wanted, ways }: GridStep): readonly TextEdit[] | GridRefusal =>
  readAndKept(
    own,
    wanted,
    ways.map((way) => () => editsInText(own.file, own.document, way)),
  );

/** The first of some ways to edit the text by which it reads as wanted and keeps its comments; or why there is none. */
export function readAndKept(
  own: OwnFile,
  wanted: GridStep['wanted'],
  ways: readonly (() => readonly TextEdit[])[],
): readonly TextEdit[] | GridRefusal {
  let wouldLose = false;
  for (const way of ways) {
    const edits = way();
    if (edits.length === 0 || !readsAs(own, applied(own.file, edits), wanted)) continue;
    if (!losesComment(own, edits)) return edits;
    wouldLose = true;
  }
  return { refusal: wouldLose ? refusals.comment : refusals.entangled };
}

/**
 * Whether a comment stands in what the edits replace by something else. Where lines are taken away whole, the comments
 * among them go with their item.
 */
function losesComment({ file }: OwnFile, edits: readonly TextEdit[]): boolean {
  const written = edits.map(({ newText }) => newText).join('\n');
  if (written.trim() === '') return false;
  const deleted = edits.map(({ range }) =>
    file.text.slice(offsetAt(file, range.start), offsetAt(file, range.end)),
  );
  const comments = deleted.flatMap((text) => text.match(/(?:^|\s)#[^\n]*/g) ?? []);
  return comments.some((comment) => !written.includes(comment.trim()));
}
