import { cut, recut, type TextChange } from './cut';
import { lastAtOrBelow, type Position, type Range } from './lines';
import { type Piece, readPiece, type Spot } from './piece';

/** A text as its pieces, and where each of them lies. */
export interface Layout {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The offset at which each piece begins. */
  readonly starts: readonly number[];
  /** The line on which each piece begins. */
  readonly firstLines: readonly number[];
}

export function layOut(text: string): Layout {
  const pieces = cut(text).map(({ start, end, kind, indent }) =>
    readPiece(text.slice(start, end), kind, indent),
  );
  return place(text, pieces);
}

/** The layout of a changed text. It shares every piece whose text is as it was. */
export function layOutAgain(old: Layout, text: string, change: TextChange): Layout {
  const { head, middle, tail } = recut(text, old.pieces, old.starts, change);
  const replaced = old.pieces.slice(head, old.pieces.length - tail);
  const fresh = middle.map(({ start, end, kind, indent }, index) => {
    const same = (piece: Piece | undefined): piece is Piece =>
      piece?.kind === kind && piece.indent === indent && piece.text === text.slice(start, end);
    const fromFront = replaced[index];
    const fromBack = replaced[replaced.length - middle.length + index];
    if (same(fromFront)) return fromFront;
    return same(fromBack) && replaced.length > middle.length
      ? fromBack
      : readPiece(text.slice(start, end), kind, indent);
  });
  return place(text, [...old.pieces.slice(0, head), ...fresh, ...old.pieces.slice(old.pieces.length - tail)]);
}

function place(text: string, pieces: readonly Piece[]): Layout {
  const starts: number[] = [];
  const firstLines: number[] = [];
  let [offset, line] = [0, 0];
  for (const piece of pieces) {
    starts.push(offset);
    firstLines.push(line);
    offset += piece.text.length;
    line += piece.lines.length - 1;
  }
  return { text, pieces, starts, firstLines };
}

/** Where each piece stands among the pieces of this version. */
export function pieceIndexes({ pieces }: Layout): ReadonlyMap<Piece, number> {
  return new Map(pieces.map((piece, index) => [piece, index]));
}

/** The index of the piece that holds an offset; -1 in an empty text. */
export function pieceAt(layout: Layout, offset: number): number {
  return layout.pieces.length === 0 ? -1 : lastAtOrBelow(layout.starts, offset);
}

export function positionAt(layout: Layout, offset: number): Position {
  const index = pieceAt(layout, Math.max(0, Math.min(offset, layout.text.length)));
  const piece = layout.pieces[index];
  if (!piece) return { line: 0, character: 0 };
  const within = Math.min(offset, layout.text.length) - layout.starts[index]!;
  const line = lastAtOrBelow(piece.lines, within);
  return { line: layout.firstLines[index]! + line, character: within - piece.lines[line]! };
}

/** The offset of a position; one behind the end of its line or of the text is drawn back to that end. */
export function offsetAt(layout: Layout, { line, character }: Position): number {
  if (layout.pieces.length === 0) return 0;
  const index = lastAtOrBelow(layout.firstLines, line);
  const piece = layout.pieces[index]!;
  const lineInPiece = line - layout.firstLines[index]!;
  const lineStart = piece.lines[lineInPiece];
  if (lineStart === undefined) return layout.text.length;
  const next = piece.lines[lineInPiece + 1];
  const lineEnd = next === undefined ? piece.text.length : next - (piece.text[next - 2] === '\r' ? 2 : 1);
  return layout.starts[index]! + Math.min(lineStart + Math.max(0, character), lineEnd);
}

/** The range of a spot, given the index of its piece. */
export function rangeIn(layout: Layout, index: number, { start, end }: Pick<Spot, 'start' | 'end'>): Range {
  const offset = layout.starts[index]!;
  return { start: positionAt(layout, offset + start), end: positionAt(layout, offset + end) };
}
