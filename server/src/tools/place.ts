import type { Range } from 'vscode-languageserver-types';

/** A place in a file as people count: the line from 1. */
export const lineOf = ({ start }: Range): number => start.line + 1;

/** A text edit with its lines and columns from 1, the end not included. */
export const editFromOne = ({ range: { start, end }, newText }: { range: Range; newText: string }) => ({
  start: { line: start.line + 1, column: start.character + 1 },
  end: { line: end.line + 1, column: end.character + 1 },
  new_text: newText,
});
