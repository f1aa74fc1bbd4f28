import { indexLookup } from '../../collections/index-lookup';
import { ChunkedList } from '../../collections/chunked-list';
import { someCached } from '../../collections/derive';
import { type PrefixSums, prefixSums } from '../../collections/prefix-sums';
import { cut, recut, type TextChange } from './split';
import { MOST_TEXT } from '../parse/parse';
import { lineEndAt, lineStartAt } from '../ranges/node-end';
import type { Position, Range } from './lines';
import { type Segment, positionIn, readSegment, type SegmentRange } from './segment';

/** A text as a list of segments, with their offsets and lines. */
export interface Layout {
  readonly segments: ChunkedList<Segment>;
  /** The offset at which each segment begins. */
  readonly starts: PrefixSums;
  /** The line on which each segment begins. */
  readonly firstLines: PrefixSums;
  /** The whole text, joined lazily: what runs at every keystroke does without it. */
  readonly text: string;
}

export function layOut(text: string): Layout {
  return layoutOf(
    ChunkedList.of(
      cut(text).map(({ start, end, kind, indent }) => readSegment(text.slice(start, end), kind, indent)),
    ),
  );
}

/** Returns a detached segment with this text, at most once. */
export type ReuseSegment = (text: string) => Segment | undefined;

/** The layout of a changed text. It reuses every segment whose text is unchanged. */
export function layOutAgain(old: Layout, change: TextChange, reuse: ReuseSegment): Layout {
  const before = textLength(old);
  const after = before + change.text.length - (change.to - change.from);
  if (Math.max(before, after) > MOST_TEXT)
    return layOut(old.text.slice(0, change.from) + change.text + old.text.slice(change.to));
  const { head, text, cuts, tail } = recut(old.segments, old.starts, change);
  const behind = old.segments.length - tail;
  const replaced = [...old.segments.slice(head, behind)];
  const fresh = cuts.map(({ start, end, kind, indent }, index) => {
    const newText = text.slice(start, end);
    const same = (segment: Segment | undefined): segment is Segment =>
      segment?.kind === kind && segment.indent === indent && segment.text === newText;
    const fromFront = replaced[index];
    const fromBack = replaced[replaced.length - cuts.length + index];
    if (same(fromFront)) return fromFront;
    if (same(fromBack) && replaced.length > cuts.length) return fromBack;
    const detached = reuse(newText);
    return same(detached) ? detached : readSegment(newText, kind, indent);
  });
  return layoutOf(old.segments.splice(head, behind, fresh));
}

/** Makes a layout of segments; its text is joined lazily. */
export function layoutOf(segments: ChunkedList<Segment>): Layout {
  let whole: string | undefined;
  return {
    segments,
    starts: textLengths(segments),
    firstLines: lineCounts(segments),
    get text() {
      return (whole ??= Array.from(segments, ({ text }) => text).join(''));
    },
  };
}

const textLengths = prefixSums(({ text }: Segment) => text.length);
const lineCounts = prefixSums(({ lines }: Segment) => lines.length - 1);

/** The length of the text, without joining it. */
export const textLength = ({ starts }: Layout): number => starts.total;

/** A part of the text, read without joining the rest. */
export function textBetween({ segments, starts }: Layout, from: number, to: number): string {
  let text = '';
  for (let index = starts.placeOf(from); index < segments.length && starts.at(index) < to; index++) {
    const start = starts.at(index);
    text += segments.at(index)!.text.slice(Math.max(0, from - start), to - start);
  }
  return text;
}

/** The line break that the text has, read without joining it: `\r\n` where it has any. */
export const lineBreakOf = ({ segments }: Layout): string => (hasCarriageReturn(segments) ? '\r\n' : '\n');

const hasCarriageReturn = someCached(({ text }: Segment) => text.includes('\r\n'));

/** The line at an offset without its line break, and the offset at which it begins. */
export function lineAt(layout: Layout, offset: number): { readonly text: string; readonly start: number } {
  const index = segmentAt(layout, offset);
  const segment = layout.segments.at(index);
  if (!segment) return { text: '', start: 0 };
  const from = layout.starts.at(index);
  const start = lineStartAt(segment.text, offset - from);
  return { text: segment.text.slice(start, lineEndAt(segment.text, offset - from)), start: from + start };
}

/** A line without its line break, read without joining the text; empty after the last one. */
export function lineText(layout: Layout, line: number): string {
  if (line > layout.firstLines.total) return '';
  return lineAt(layout, offsetAt(layout, { line, character: 0 })).text;
}

/** The column of the content of a line; -1 where there is none, or only a comment. */
export const contentColumn = (line: string): number => /^ *(?=[^\s#])/.exec(line)?.[0].length ?? -1;

/** The column of the first content below a line; -1 where none follows. */
export function contentColumnBelow(layout: Layout, from: number): number {
  for (let line = from + 1; line <= layout.firstLines.total; line++) {
    const column = contentColumn(lineText(layout, line));
    if (column >= 0) return column;
  }
  return -1;
}

/** The index of the segment that holds an offset; -1 in an empty text. */
export function segmentAt(layout: Layout, offset: number): number {
  return layout.segments.length === 0 ? -1 : layout.starts.placeOf(offset);
}

/** Returns a function that finds the first line of a segment; made once for many segments. */
export function lineFinder({ segments, firstLines }: Layout): (segment: Segment) => number {
  const indexOf = indexLookup(segments);
  return (segment) => firstLines.at(indexOf(segment)!);
}

export function positionAt(layout: Layout, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, textLength(layout)));
  const index = segmentAt(layout, inside);
  const segment = layout.segments.at(index);
  if (!segment) return { line: 0, character: 0 };
  const { line, character } = positionIn(segment, inside - layout.starts.at(index));
  return { line: layout.firstLines.at(index) + line, character };
}

/** The offset of a position; one past the end of its line or of the text is clamped to that end. */
export function offsetAt(layout: Layout, { line, character }: Position): number {
  if (layout.segments.length === 0) return 0;
  const index = layout.firstLines.placeOf(line);
  const segment = layout.segments.at(index)!;
  const lineInSegment = line - layout.firstLines.at(index);
  const lineStart = segment.lines[lineInSegment];
  if (lineStart === undefined) return textLength(layout);
  const next = segment.lines[lineInSegment + 1];
  const lineEnd = next === undefined ? segment.text.length : next - (segment.text[next - 2] === '\r' ? 2 : 1);
  return layout.starts.at(index) + Math.min(lineStart + Math.max(0, character), lineEnd);
}

/** Converts a range of a segment to one of the file, given the index of the segment. */
export function rangeIn(
  layout: Layout,
  index: number,
  { start, end }: Pick<SegmentRange, 'start' | 'end'>,
): Range {
  const offset = layout.starts.at(index);
  return { start: positionAt(layout, offset + start), end: positionAt(layout, offset + end) };
}
