import type { PieceKind, Placed } from './split';
import { lastAtOrBelow } from '../../collections/binary-search';
import { lineStarts, type Position, type Range } from './lines';
import type { Node } from '../parse/nodes';
import { parse, type SyntaxProblem } from '../parse/parse';

/**
 * A piece of the file with its tree. Never changes and knows nothing of where it lies, so versions of a file
 * share every piece whose text is the same.
 */
export interface Piece extends Placed {
  readonly kind: PieceKind;
  readonly text: string;
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Where each line of the piece begins, relative to it. */
  readonly lines: readonly number[];
}

/** Whether the piece is an item of a list, be it in its place or not. */
export const isListed = ({ kind }: Placed): boolean => kind === 'item' || kind === 'outdented';

const unread: ReadonlySet<PieceKind> = new Set(['trivia', 'marker']);

export function readPiece(text: string, kind: PieceKind, indent: number): Piece {
  const { root, problems } = unread.has(kind) ? { root: undefined, problems: [] } : parse(text);
  return { kind, indent, text, root, problems, lines: lineStarts(text) };
}

/** A place inside a piece; holds for every version of the file that has the piece. */
export interface Spot {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** The line of an offset, counted from the piece's first. */
export const lineIn = ({ lines }: Piece, offset: number): number => lastAtOrBelow(lines, offset);

/** The position of an offset, as if the piece were the whole text. */
export function positionIn(piece: Piece, offset: number): Position {
  const line = lineIn(piece, offset);
  return { line, character: offset - piece.lines[line]! };
}

export type { Range };
