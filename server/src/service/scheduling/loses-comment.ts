import type { TextEdit } from 'vscode-languageserver-types';
import type { Snapshot } from '../document/snapshot';
import { offsetAt } from '../yaml/segments/layout';

/** Whether an edit takes a comment away: between the items of a list over several lines, mostly. */
export const losesComment = (file: Snapshot, edits: readonly TextEdit[]): boolean =>
  edits.some(({ range: { start, end } }) =>
    /(?:^|\s)#/.test(file.text.slice(offsetAt(file, start), offsetAt(file, end))),
  );
