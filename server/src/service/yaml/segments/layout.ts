import { indexLookup } from '../../collections/index-lookup';
import { ChunkedList } from '../../collections/chunked-list';
import { type PrefixSums, prefixSums } from '../../collections/prefix-sums';
import { cut, recut, type TextChange } from './split';
import { lineEndAt, lineStartAt } from '../ranges/node-end';
import type { Position, Range } from './lines';
import { type Piece, positionIn, readPiece, type Spot } from './segment';

/** A text as its pieces, and where each of them lies. */
export interface Layout {
  readonly pieces: ChunkedList<Piece>;
  /** The offset at which each piece begins. */
  readonly starts: PrefixSums;
  /** The line on which each piece begins. */
  readonly firstLines: PrefixSums;
  /** The whole text, put together when it is first asked for: what happens at every key does without. */
  readonly text: string;
}

export function layOut(text: string): Layout {
  return layoutOf(
    ChunkedList.of(
      cut(text).map(({ start, end, kind, indent }) => readPiece(text.slice(start, end), kind, indent)),
    ),
  );
}

/** A piece that was read before and is not in the text now; it is given away once. */
export type TakePiece = (text: string) => Piece | undefined;

/** The layout of a changed text. It shares every piece whose text is as it was. */
export function layOutAgain(old: Layout, change: TextChange, take: TakePiece): Layout {
  const { head, text, cuts, tail } = recut(old.pieces, old.starts, change);
  const behind = old.pieces.length - tail;
  const replaced = [...old.pieces.slice(head, behind)];
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
  return layoutOf(old.pieces.splice(head, behind, fresh));
}

/** A layout whose text is put together when it is asked for. */
export function layoutOf(pieces: ChunkedList<Piece>): Layout {
  let whole: string | undefined;
  return {
    pieces,
    starts: textLengths(pieces),
    firstLines: lineCounts(pieces),
    get text() {
      return (whole ??= Array.from(pieces, ({ text }) => text).join(''));
    },
  };
}

const textLengths = prefixSums(({ text }: Piece) => text.length);
const lineCounts = prefixSums(({ lines }: Piece) => lines.length - 1);

/** How long the text is, without putting it together. */
export const textLength = ({ starts }: Layout): number => starts.total;

/** The line of an offset without its break, and where it begins. */
export function lineAt(layout: Layout, offset: number): { readonly text: string; readonly start: number } {
  const index = pieceAt(layout, offset);
  const piece = layout.pieces.at(index);
  if (!piece) return { text: '', start: 0 };
  const from = layout.starts.at(index);
  const start = lineStartAt(piece.text, offset - from);
  return { text: piece.text.slice(start, lineEndAt(piece.text, offset - from)), start: from + start };
}

/** A line of the text without its break, without putting the text together; empty behind the last one. */
export function lineText(layout: Layout, line: number): string {
  if (line > layout.firstLines.total) return '';
  return lineAt(layout, offsetAt(layout, { line, character: 0 })).text;
}

/** The index of the piece that holds an offset; -1 in an empty text. */
export function pieceAt(layout: Layout, offset: number): number {
  return layout.pieces.length === 0 ? -1 : layout.starts.placeOf(offset);
}

/** A function that tells the line on which a piece of the layout begins; made once for many pieces. */
export function lineFinder({ pieces, firstLines }: Layout): (piece: Piece) => number {
  const indexOf = indexLookup(pieces);
  return (piece) => firstLines.at(indexOf(piece)!);
}

export function positionAt(layout: Layout, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, textLength(layout)));
  const index = pieceAt(layout, inside);
  const piece = layout.pieces.at(index);
  if (!piece) return { line: 0, character: 0 };
  const { line, character } = positionIn(piece, inside - layout.starts.at(index));
  return { line: layout.firstLines.at(index) + line, character };
}

/** The offset of a position; one behind the end of its line or of the text is drawn back to that end. */
export function offsetAt(layout: Layout, { line, character }: Position): number {
  if (layout.pieces.length === 0) return 0;
  const index = layout.firstLines.placeOf(line);
  const piece = layout.pieces.at(index)!;
  const lineInPiece = line - layout.firstLines.at(index);
  const lineStart = piece.lines[lineInPiece];
  if (lineStart === undefined) return textLength(layout);
  const next = piece.lines[lineInPiece + 1];
  const lineEnd = next === undefined ? piece.text.length : next - (piece.text[next - 2] === '\r' ? 2 : 1);
  return layout.starts.at(index) + Math.min(lineStart + Math.max(0, character), lineEnd);
}

/** The range of a spot, given the index of its piece. */
export function rangeIn(layout: Layout, index: number, { start, end }: Pick<Spot, 'start' | 'end'>): Range {
  const offset = layout.starts.at(index);
  return { start: positionAt(layout, offset + start), end: positionAt(layout, offset + end) };
}
