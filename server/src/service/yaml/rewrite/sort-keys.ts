import { haveSameEntries } from '../../collections/same-entries';
import type { SegmentEdit } from '../edit/edit';
import { keyText, type MapNode, type Pair } from '../parse/nodes';
import { hasAnchors } from '../parse/anchors';
import { contentEnd, lineEndAt, lineStartAt, newlineOf, startWithComments } from '../ranges/node-end';
import type { Segment } from '../segments/segment';

/** The pairs of a map in a given order of keys; keys that the order does not name come last, as they stand. */
export function sortedPairs(map: MapNode, order: readonly string[]): readonly Pair[] {
  const rank = (pair: Pair): number => {
    const at = order.indexOf(keyText(pair));
    return at < 0 ? order.length : at;
  };
  return [...map.pairs].sort((a, b) => rank(a) - rank(b));
}

/**
 * Puts the pairs of a map into an order of keys: each with the comments right above it and behind it.
 * @returns undefined where they are in that order, or where anchors, equal keys or comments forbid it
 */
export function sortKeys(
  segment: Segment,
  map: MapNode,
  order: readonly string[],
): readonly SegmentEdit[] | undefined {
  const sorted = sortedPairs(map, order);
  if (haveSameEntries(sorted, map.pairs)) return undefined;
  if (new Set(map.pairs.map(keyText)).size < map.pairs.length || hasAnchors(map)) return undefined;
  const { text } = segment;
  const spans = new Map(map.pairs.map((pair) => [pair, map.flow ? inFlow(text, pair) : inLines(text, pair)]));
  // What stands behind a dash or a bracket has no line above it for comments.
  const first = spans.get(sorted[0]!)!;
  const own = spans.get(map.pairs[0]!)!;
  if (!map.flow && first.start < sorted[0]!.key.start && !isAlone(text, own.start)) return undefined;
  return map.pairs.flatMap((pair, index) => {
    const [from, to] = [spans.get(sorted[index]!)!, spans.get(pair)!];
    return from === to ? [] : [{ segment, ...to, text: newlineOf(text, text.slice(from.start, from.end)) }];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const inFlow = (text: string, { key, value }: Pair): Span => ({
  start: key.start,
  end: contentEnd(text, value ?? key),
});

function inLines(text: string, { key, value }: Pair): Span {
  const end = lineEndAt(text, contentEnd(text, value ?? key));
  if (!isAlone(text, key.start)) return { start: key.start, end };
  const start = startWithComments(text, lineStartAt(text, key.start));
  const [indent] = /^[ \t]*/.exec(text.slice(start, end))!;
  return { start: start + indent.length, end };
}

const isAlone = (text: string, offset: number): boolean =>
  text.slice(lineStartAt(text, offset), offset).trim() === '';
