import type { Range } from 'vscode-languageserver-types';

/** A place as people count: line and column (UTF-16) from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Converts a range of LSP, whose lines and characters count from 0; its end is not included. */
export const rangeFromOne = ({
  start,
  end,
}: Range): { readonly start: LineColumn; readonly end: LineColumn } => ({
  start: placeFromOne(start),
  end: placeFromOne(end),
});

/** The line of a range, from 1. */
export const lineOf = ({ start }: Range): number => placeFromOne(start).line;

const placeFromOne = ({ line, character }: Range['start']): LineColumn => ({
  line: line + 1,
  column: character + 1,
});
