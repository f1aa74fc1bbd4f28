import type { TextEdit } from 'vscode-languageserver-types';
import type { Text, TextData } from '../../../../schemas/text';
import { type Edit, losesComment } from '../../service';
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

/** A change of lists or sections of the playbook: how they are to read, and the ways to write that, the gentlest first. */
export interface GridStep {
  /** The items as they are to be, by the section; of a section that is no list, all of it. */
  readonly wanted: ReadonlyMap<string, unknown>;
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
    if (edits.length === 0 || overlap(edits) || !readsAs(own, applied(own.file, edits), wanted)) continue;
    if (!losesMore(own, edits)) return edits;
    wouldLose = true;
  }
  return { refusal: wouldLose ? refusals.comment : refusals.entangled };
}

/** Whether two edits concern the same characters, as those that take neighbours out of a list in brackets do: editors refuse them. */
function overlap(edits: readonly TextEdit[]): boolean {
  const inOrder = edits
    .map(({ range }) => range)
    .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
  return inOrder.some(({ start }, at) => {
    const before = inOrder[at - 1]?.end;
    return (
      before &&
      (before.line > start.line || (before.line === start.line && before.character > start.character))
    );
  });
}

/** Where nothing is written, lines are taken away whole: the comments among them go with their item. */
const losesMore = ({ file }: OwnFile, edits: readonly TextEdit[]): boolean =>
  edits.some(({ newText }) => newText.trim() !== '') && losesComment(file, edits);
