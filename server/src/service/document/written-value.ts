import type { Snapshot } from './snapshot';
import type { Mention } from './symbols';
import { anchoredBy } from '../yaml/parse/anchors';
import { pairOf } from '../yaml/parse/nodes';
import type { SegmentRange } from '../yaml/segments/segment';
import { spotOfWritten, writtenAt } from '../yaml/ranges/place';
import { holderOf, isMerge, originOf, type Written } from '../yaml/parse/value';

/**
 * The AST node of a definition or reference: for one that comes by a merge key, the node in the merged map. It may be an
 * alias node.
 */
export function mentionNode({ segments }: Snapshot, { owner, key }: Mention): Written | undefined {
  const origin = originOf(holderOf(owner, key));
  if (!origin) return undefined;
  if (typeof key === 'number') return writtenAt(owner, key);
  return inMap({ segment: origin.segment, node: origin.node }, key);

  function inMap({ segment, node }: Written, name: string): Written | undefined {
    if (node.kind !== 'map') return undefined;
    const value = pairOf(node, name)?.value;
    if (value) return { segment, node: value };
    for (const pair of node.pairs) {
      if (!isMerge(pair.key) || !pair.value) continue;
      const sources = pair.value.kind === 'seq' ? pair.value.items : [pair.value];
      for (const source of sources) {
        const target = resolved({ segment, node: source });
        const found = target && inMap(target, name);
        if (found) return found;
      }
    }
    return undefined;
  }

  function resolved(written: Written): Written | undefined {
    return written.node.kind === 'alias' ? anchoredBy(segments, written) : written;
  }
}

/** The AST nodes of definitions and references, each once however many aliases resolve to it. */
export const placesOf = (snapshot: Snapshot, mentions: readonly Mention[]): readonly Written[] =>
  eachPlaceOnce(
    mentions.flatMap((mention) => mentionNode(snapshot, mention) ?? []),
    spotOfWritten,
  );

/** Resolves an alias node to the node of its anchor; other nodes stay. */
export const scalarBehind = ({ segments }: Snapshot, written: Written): Written =>
  anchoredBy(segments, written) ?? written;

/** Removes duplicates by place, keeping the first; items without a place all stay. */
export function eachPlaceOnce<T>(
  items: readonly T[],
  placeOf: (item: T) => SegmentRange | undefined,
): readonly T[] {
  const seen = new Map<SegmentRange['segment'], Set<number>>();
  return items.filter((item) => {
    const spot = placeOf(item);
    if (!spot) return true;
    const starts = seen.get(spot.segment) ?? new Set();
    seen.set(spot.segment, starts);
    return !starts.has(spot.start) && starts.add(spot.start);
  });
}
