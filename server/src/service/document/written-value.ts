import type { Snapshot } from './snapshot';
import type { Mention } from './symbols';
import { anchoredBy } from '../yaml/parse/anchors';
import { pairOf } from '../yaml/parse/nodes';
import type { SegmentRange } from '../yaml/segments/segment';
import { spotOfWritten, writtenAt } from '../yaml/ranges/place';
import { isMerge, originOf, type Written } from '../yaml/parse/value';

/**
 * The node that gives or names an id where it is written: in the map that a `<<` takes it from, if it is. An alias
 * that stands for the id is such a node too.
 */
export function mentionNode({ segments }: Snapshot, { owner, key }: Mention): Written | undefined {
  const origin = originOf(owner);
  if (!origin) return undefined;
  if (typeof key === 'number') return writtenAt(owner, key);
  return inMap({ segment: origin.segment, node: origin.node }, key);

  function inMap({ segment, node }: Written, name: string): Written | undefined {
    if (node.kind !== 'map') return undefined;
    const own = pairOf(node, name)?.value;
    if (own) return { segment, node: own };
    for (const pair of node.pairs) {
      if (!isMerge(pair.key) || !pair.value) continue;
      const sources = pair.value.kind === 'seq' ? pair.value.items : [pair.value];
      for (const source of sources) {
        const target = behind({ segment, node: source });
        const found = target && inMap(target, name);
        if (found) return found;
      }
    }
    return undefined;
  }

  function behind(written: Written): Written | undefined {
    return written.node.kind === 'alias' ? anchoredBy(segments, written) : written;
  }
}

/** The places where ids are written, each once however many aliases lead there. */
export const placesOf = (snapshot: Snapshot, mentions: readonly Mention[]): readonly Written[] =>
  eachPlaceOnce(
    mentions.flatMap((mention) => mentionNode(snapshot, mention) ?? []),
    spotOfWritten,
  );

/** The scalar that a written node comes to, through an alias if it is one. */
export const scalarBehind = ({ segments }: Snapshot, written: Written): Written =>
  anchoredBy(segments, written) ?? written;

/** The first thing of each place; those without a place all stay. */
export function eachPlaceOnce<T>(
  things: readonly T[],
  placeOf: (thing: T) => SegmentRange | undefined,
): readonly T[] {
  const seen = new Map<SegmentRange['segment'], Set<number>>();
  return things.filter((thing) => {
    const spot = placeOf(thing);
    if (!spot) return true;
    const starts = seen.get(spot.segment) ?? new Set();
    seen.set(spot.segment, starts);
    return !starts.has(spot.start) && starts.add(spot.start);
  });
}
