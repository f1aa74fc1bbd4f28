import type { TextEdit } from 'vscode-languageserver-types';
import type { Snapshot } from './snapshot';
import { draftComment, withDraftMarks } from './draft-marks';
import type { PlaybookDocument } from './assemble';
import { editSection } from './edit-section';
import type { Fix } from '../format/finding';
import { fileLanguage } from './language';
import { indexLookup } from '../collections/index-lookup';
import type { Edit, SegmentEdit } from '../yaml/edit/edit';
import { editsFor } from '../yaml/edit/edit-text';
import { renderBehindColon } from '../yaml/edit/render';
import { rangeIn, textLength } from '../yaml/segments/layout';

/** Turns a fix into text edits; those of a draft carry the draft mark. */
export function fixEdits(
  snapshot: Snapshot,
  document: PlaybookDocument,
  { kind, title, data, edits }: Fix,
): readonly TextEdit[] {
  if (isEmpty(snapshot))
    return firstLines(edits, kind === 'draft' ? draftComment(title, fileLanguage(document), data) : '');
  const changes = segmentsOf(document, edits);
  // What is written in another file is changed there.
  if (document.inherited && !areHere(snapshot, changes, edits)) return [];
  if (kind !== 'draft') return inText(snapshot, changes);
  return inText(snapshot, withDraftMarks(changes, draftComment(title, fileLanguage(document), data)));
}

/** Turns edits of one document into text edits, in source order. */
export const textEdits = (
  snapshot: Snapshot,
  document: PlaybookDocument,
  edits: readonly Edit[],
): readonly TextEdit[] =>
  isEmpty(snapshot) ? firstLines(edits, '') : inText(snapshot, segmentsOf(document, edits));

/** Asked without joining the text, since completion asks it at every keystroke. */
const isEmpty = (snapshot: Snapshot): boolean => textLength(snapshot) === 0;

/** The sections of edits as the first lines of an empty file, which has no segment to write into. */
function firstLines(edits: readonly Edit[], comment: string): readonly TextEdit[] {
  const sections = edits.flatMap((edit) =>
    edit.kind === 'section' ? [`${edit.name}:${renderBehindColon(edit.value, 0)}\n`] : [],
  );
  if (sections.length === 0) return [];
  const start = { line: 0, character: 0 };
  const mark = comment === '' ? '' : `${comment}\n`;
  return [{ range: { start, end: start }, newText: mark + sections.join('\n') }];
}

/** Whether every edit changes this file, and nothing else. */
function areHere(snapshot: Snapshot, changes: readonly SegmentEdit[], edits: readonly Edit[]): boolean {
  const indexOf = indexLookup(snapshot.segments);
  return (
    changes.length > 0 &&
    changes.every(({ segment }) => indexOf(segment) !== undefined) &&
    edits.every((edit) => edit.kind === 'section' || editsFor(edit).length > 0)
  );
}

const segmentsOf = (document: PlaybookDocument, edits: readonly Edit[]): readonly SegmentEdit[] =>
  edits.flatMap((edit) =>
    edit.kind === 'section' ? editSection(document, edit.name, edit.value) : editsFor(edit),
  );

function inText(snapshot: Snapshot, changes: readonly SegmentEdit[]): readonly TextEdit[] {
  const indexOf = indexLookup(snapshot.segments);
  return changes
    .flatMap((change) => {
      const index = indexOf(change.segment);
      return index === undefined ? [] : [{ change, index }];
    })
    .sort((a, b) => offset(snapshot, a) - offset(snapshot, b) || indentOf(b.change) - indentOf(a.change))
    .map(({ change, index }) => ({ range: rangeIn(snapshot, index, change), newText: change.text }));
}

/** The indent of an inserted line: of two at one offset the deeper goes first, since it belongs to what is above. */
const indentOf = ({ text }: SegmentEdit): number => /^\r?\n( *)/.exec(text)?.[1]!.length ?? 0;

const offset = (snapshot: Snapshot, { change, index }: { change: SegmentEdit; index: number }): number =>
  snapshot.starts.at(index) + change.start;
