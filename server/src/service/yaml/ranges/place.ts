import { type MapNode, type Node, type Pair, pairOf } from '../parse/nodes';
import type { Segment, SegmentRange } from '../segments/segment';
import { sourceSpan } from './scalar-source-map';
import { holderOf, isMerge, originOf, type Written, writtenItem } from '../parse/value';

/** A reference to a value of the playbook: an object, or one of its keys. Rules locate by it and need no offsets. */
export interface ValueRef {
  readonly in: object;
  readonly key?: string | number;
  /** The key itself, not its value. */
  readonly onKey?: true;
  /** Part of a text: offsets into the value, `end` exclusive. */
  readonly part?: { readonly start: number; readonly end: number };
}

/**
 * The source range of a value. A value that is absent has the first line of its owner, so that what is missing can be
 * reported somewhere. Undefined for an object that was not read from a file.
 */
export function spotOf(place: ValueRef): SegmentRange | undefined {
  const origin = originOf(place.key === undefined ? place.in : holderOf(place.in, place.key));
  if (!origin) return undefined;
  const { segment, node, items } = origin;
  if (place.key === undefined) return firstLine(segment, node);
  if (items || node.kind === 'seq') {
    const item = writtenItem(origin, Number(place.key));
    return item ? spotOfNode(item.segment, item.node, place.part) : firstLine(segment, node);
  }
  const pair = pairFor(node, String(place.key));
  if (!pair) return firstLine(segment, node);
  if (place.onKey || !pair.value || isMerge(pair.key)) return spanOf(segment, pair.key);
  return spotOfNode(segment, pair.value, place.part);
}

/** The source range of a node. */
export const spotOfWritten = ({ segment, node }: Written): SegmentRange =>
  spotOfNode(segment, node, undefined);

/** The node at a key of a map or an index of a list. */
export function writtenAt(owner: object, key: string | number): Written | undefined {
  const origin = originOf(holderOf(owner, key));
  if (!origin) return undefined;
  if (origin.items || origin.node.kind === 'seq') return writtenItem(origin, Number(key));
  const node = pairOf(origin.node, String(key))?.value;
  return node && { segment: origin.segment, node };
}

/** The source text of a value. */
export function sourceOf(place: ValueRef): string | undefined {
  const spot = spotOf(place);
  return spot?.segment.text.slice(spot.start, spot.end);
}

/** Whether the file has a value at a key, valid or not. */
export function isWritten(owner: object, key: string | number): boolean {
  const node = originOf(holderOf(owner, key))?.node;
  const value = node?.kind === 'map' ? pairOf(node, String(key))?.value : undefined;
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}

/** The pair with the key, or the merge key that the key may come from. */
function pairFor(node: MapNode, key: string): Pair | undefined {
  return pairOf(node, key) ?? node.pairs.find((pair) => isMerge(pair.key));
}

function spotOfNode(segment: Segment, node: Node, part: ValueRef['part']): SegmentRange {
  if (part && node.kind === 'scalar') return { segment, ...sourceSpan(segment.text, node, part) };
  if (node.kind === 'scalar' || node.kind === 'alias') return spanOf(segment, trimEnd(segment, node));
  return firstLine(segment, node);
}

/** The first line of a collection: from its start to the end of that line, or of the collection if that is earlier. */
function firstLine(segment: Segment, node: Node): SegmentRange {
  const newline = segment.text.indexOf('\n', node.start);
  const lineEnd = newline < 0 ? segment.text.length : newline;
  return spanOf(segment, trimEnd(segment, { start: node.start, end: Math.min(node.end, lineEnd) }));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = (segment: Segment, { start, end }: Span): SegmentRange => ({ segment, start, end });

function trimEnd(segment: Segment, { start, end }: Span): Span {
  while (end > start && /\s/.test(segment.text[end - 1]!)) end--;
  return { start, end };
}
