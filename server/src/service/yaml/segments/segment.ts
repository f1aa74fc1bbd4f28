import type { SegmentKind, Placed } from './split';
import { lastAtOrBelow } from '../../collections/binary-search';
import { lineStarts, type Position, type Range } from './lines';
import type { Node } from '../parse/nodes';
import { parse, type SyntaxProblem } from '../parse/parse';

/**
 * A segment of the file with its AST. Immutable and without an offset of its own, so that versions of a file share
 * every segment whose text is the same.
 */
export interface Segment extends Placed {
  readonly kind: SegmentKind;
  readonly text: string;
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** The offset at which each line begins, relative to the segment. */
  readonly lines: readonly number[];
}

/** Whether the segment is an item of a list, at the right indent or outdented. */
export const isListed = ({ kind }: Placed): boolean => kind === 'item' || kind === 'outdented';

const unread: ReadonlySet<SegmentKind> = new Set(['trivia', 'marker']);

export function readSegment(text: string, kind: SegmentKind, indent: number): Segment {
  const { root, problems } = unread.has(kind) ? { root: undefined, problems: [] } : parse(text);
  return { kind, indent, text, root, problems, lines: lineStarts(text) };
}

/** A range in a segment; it holds in every version of the file that has the segment. */
export interface SegmentRange {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** The line of an offset, relative to the segment. */
export const lineIn = ({ lines }: Segment, offset: number): number => lastAtOrBelow(lines, offset);

/** The position of an offset, as if the segment were the whole text. */
export function positionIn(segment: Segment, offset: number): Position {
  const line = lineIn(segment, offset);
  return { line, character: offset - segment.lines[line]! };
}

export type { Range };
