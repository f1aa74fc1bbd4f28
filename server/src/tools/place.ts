import type { Range } from 'vscode-languageserver-types';
import { fileName, type FileRange } from '../service';

/** A place in a file as people count: the line from 1. */
export const lineOf = ({ start }: Range): number => start.line + 1;

/** The line of a place, and the name of its file where it is in one that the playbook extends. */
export const placeOf = (range: FileRange) => ({
  line: lineOf(range),
  ...(range.uri === undefined ? {} : { written_in: fileName(range.uri) }),
});

/** A text edit with its lines and columns from 1, the end not included. */
export const editFromOne = ({ range: { start, end }, newText }: { range: Range; newText: string }) => ({
  start: { line: start.line + 1, column: start.character + 1 },
  end: { line: end.line + 1, column: end.character + 1 },
  new_text: newText,
});
