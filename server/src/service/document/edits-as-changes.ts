import type { TextEdit } from 'vscode-languageserver-types';
import type { ContentChange } from './snapshot';

/**
 * The edits of one version of a file as changes, each of which counts in the text that the one before it has left: from
 * the end to the start, so that every range stays valid, and of two at one place the later one first.
 */
export const editsAsChanges = (edits: readonly TextEdit[]): readonly ContentChange[] =>
  edits
    .toSorted(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    )
    .map(({ range, newText }) => ({ range, text: newText }))
    .toReversed();
