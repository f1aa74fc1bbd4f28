import { isOrderBound } from '../parse/anchors';
import type { Written } from '../parse/value';
import { writtenLines } from '../ranges/item-lines';
import { lineStartAt } from '../ranges/node-end';
import type { SegmentEdit } from './edit';

type PlacedLines = ReturnType<typeof writtenLines> & { readonly item: Written };

/**
 * Puts the items of a block list into another order, each with the comments that belong to it; blank lines stay.
 * @param order the old indexes in their new order
 * @returns none where that is not possible: anchors, or comments above an item that would stand behind a dash
 */
export function reorderItems(items: readonly Written[], order: readonly number[]): readonly SegmentEdit[] {
  if (isOrderBound(items.map(({ node }) => node))) return [];
  const all = items.map((item): PlacedLines => ({ item, ...writtenLines(item) }));
  if (all.some(isBehindSomething) && all.some(hasCommentsAbove)) return [];
  return all.flatMap((place, index) => {
    const source = all[order[index]!];
    if (!source || source === place) return [];
    const text = source.text.slice(contentStart(source, place), source.end);
    return replacedBy(place, source, text);
  });
}

/** Where two items change places behind something else on a line, from dash to dash. */
const contentStart = (of: PlacedLines, other: PlacedLines): number =>
  isBehindSomething(of) || isBehindSomething(other) ? of.dash : of.start;

function replacedBy(place: PlacedLines, source: PlacedLines, text: string): readonly SegmentEdit[] {
  const { item, at, end } = place;
  const start = contentStart(place, source);
  const own = { segment: item.segment, start: Math.max(0, start - at), end: end - at, text };
  return start < at && item.above ? [{ segment: item.above, start, end: at, text: '' }, own] : [own];
}

const isBehindSomething = ({ text, dash }: PlacedLines): boolean =>
  !/^ *$/.test(text.slice(lineStartAt(text, dash), dash));

const hasCommentsAbove = ({ text, start, dash }: PlacedLines): boolean => start < lineStartAt(text, dash);
