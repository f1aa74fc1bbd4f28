import { cut, recut, type TextChange } from './cut';
import { lineEndAt, lineStartAt } from './extent';
import { lastAtOrBelow, type Position, type Range } from './lines';
import { type Piece, readPiece, type Spot } from './piece';

/** A text as its pieces, and where each of them lies. */
export interface Layout {
  readonly pieces: readonly Piece[];
  /** The offset at which each piece begins. */
  readonly starts: readonly number[];
  /** The line on which each piece begins. */
  readonly firstLines: readonly number[];
  /** The whole text, put together when it is first asked for: what happens at every key does without. */
  readonly text: string;
}

export function layOut(text: string): Layout {
  const pieces = cut(text).map(({ start, end, kind, indent }) =>
    readPiece(text.slice(start, end), kind, indent),
  );
  return place(pieces, 0, [], []);
}

/** A piece that was read before and is not in the text now; it is given away once. */
export type TakePiece = (text: string) => Piece | undefined;

/** The layout of a changed text. It shares every piece whose text is as it was. */
export function layOutAgain(old: Layout, change: TextChange, take: TakePiece): Layout {
  const { head, text, cuts, tail } = recut(old.pieces, old.starts, change);
  const behind = old.pieces.length - tail;
  const replaced = old.pieces.slice(head, behind);
  const fresh = cuts.map(({ start, end, kind, indent }, index) => {
    const own = text.slice(start, end);
    const same = (piece: Piece | undefined): piece is Piece =>
      piece?.kind === kind && piece.indent === indent && piece.text === own;
    const fromFront = replaced[index];
    const fromBack = replaced[replaced.length - cuts.length + index];
    if (same(fromFront)) return fromFront;
    if (same(fromBack) && replaced.length > cuts.length) return fromBack;
    const fromAside = take(own);
    return same(fromAside) ? fromAside : readPiece(own, kind, indent);
  });
  const pieces = old.pieces.slice(0, head).concat(fresh, old.pieces.slice(behind));
  return place(pieces, head, old.starts, old.firstLines);
}

/** Adds up where pieces begin; of the first `sure` ones it is known already. */
function place(
  pieces: readonly Piece[],
  sure: number,
  oldStarts: readonly number[],
  oldLines: readonly number[],
): Layout {
  const starts = oldStarts.slice(0, sure);
  const firstLines = oldLines.slice(0, sure);
  const before = pieces[sure - 1];
  let offset = before ? starts[sure - 1]! + before.text.length : 0;
  let line = before ? firstLines[sure - 1]! + before.lines.length - 1 : 0;
  for (const piece of pieces.slice(sure)) {
    starts.push(offset);
    firstLines.push(line);
    offset += piece.text.length;
    line += piece.lines.length - 1;
  }
  return layoutOf(pieces, starts, firstLines);
}

/** A layout whose text is put together when it is asked for. */
export function layoutOf(
  pieces: readonly Piece[],
  starts: readonly number[],
  firstLines: readonly number[],
): Layout {
  let whole: string | undefined;
  return {
    pieces,
    starts,
    firstLines,
    get text() {
      return (whole ??= pieces.map(({ text }) => text).join(''));
    },
  };
}
/** So many pieces are looked for one by one; for more it pays to note where each of them stands. */
const FEW = 20;

/** Tells where pieces stand among the pieces of this version; undefined for one that is not there. */
export function pieceFinder({ pieces }: Layout): (piece: Piece) => number | undefined {
  let asked = 0;
  let places: ReadonlyMap<Piece, number> | undefined;
  return (piece) => {
    if (asked++ > FEW) places ??= new Map(pieces.map((one, index) => [one, index]));
    if (places) return places.get(piece);
    const index = pieces.indexOf(piece);
    return index < 0 ? undefined : index;
  };
}

/** How long the text is, without putting it together. */
export function textLength({ pieces, starts }: Layout): number {
  const last = pieces.at(-1);
  return last ? starts.at(-1)! + last.text.length : 0;
}

/** The line of an offset without its break, and where it begins. */
export function lineAt(layout: Layout, offset: number): { readonly text: string; readonly start: number } {
  const index = pieceAt(layout, offset);
  const piece = layout.pieces[index];
  if (!piece) return { text: '', start: 0 };
  const from = layout.starts[index]!;
  const start = lineStartAt(piece.text, offset - from);
  return { text: piece.text.slice(start, lineEndAt(piece.text, offset - from)), start: from + start };
}

/** The index of the piece that holds an offset; -1 in an empty text. */
export function pieceAt(layout: Layout, offset: number): number {
  return layout.pieces.length === 0 ? -1 : lastAtOrBelow(layout.starts, offset);
}

export function positionAt(layout: Layout, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, textLength(layout)));
  const index = pieceAt(layout, inside);
  const piece = layout.pieces[index];
  if (!piece) return { line: 0, character: 0 };
  const within = inside - layout.starts[index]!;
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
  if (lineStart === undefined) return textLength(layout);
  const next = piece.lines[lineInPiece + 1];
  const lineEnd = next === undefined ? piece.text.length : next - (piece.text[next - 2] === '\r' ? 2 : 1);
  return layout.starts[index]! + Math.min(lineStart + Math.max(0, character), lineEnd);
}

/** The range of a spot, given the index of its piece. */
export function rangeIn(layout: Layout, index: number, { start, end }: Pick<Spot, 'start' | 'end'>): Range {
  const offset = layout.starts[index]!;
  return { start: positionAt(layout, offset + start), end: positionAt(layout, offset + end) };
}
