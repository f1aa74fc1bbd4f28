import { isOrderBound } from '../parse/anchors';
import type { Written } from '../parse/value';
import { type ItemLines, itemLines } from '../ranges/item-lines';
import { contentEnd, dashBefore, lineStartAt } from '../ranges/node-end';
import type { SegmentEdit } from './edit';

/** An item with its lines in a text that begins with the segment above it, where the comments above the item may stand. */
interface PlacedLines extends ItemLines {
  readonly item: Written;
  readonly text: string;
  /** The length of the segment above. */
  readonly from: number;
}

/**
 * Puts the items of a block list into another order, each with the comments that belong to it; blank lines stay.
 * @param order the old indexes in their new order
 * @returns none where that is not possible: anchors, or comments above an item that would stand behind a dash
 */
export function reorderItems(items: readonly Written[], order: readonly number[]): readonly SegmentEdit[] {
  if (isOrderBound(items.map(({ node }) => node))) return [];
  const all = items.map(placed);
  if (all.some(isBehindSomething) && all.some(hasCommentsAbove)) return [];
  return all.flatMap((place, index) => {
    const source = all[order[index]!];
    if (!source || source === place) return [];
    const text = source.text.slice(contentStart(source, place), source.end);
    return replacedBy(place, source, text);
  });
}

function placed(item: Written): PlacedLines {
  const { segment, node, above } = item;
  const from = above?.text.length ?? 0;
  const text = (above?.text ?? '') + segment.text;
  return {
    item,
    text,
    from,
    ...itemLines(text, from + dashBefore(segment.text, node), from + contentEnd(segment.text, node)),
  };
}

/** Where two items change places behind something else on a line, from dash to dash. */
const contentStart = (of: PlacedLines, other: PlacedLines): number =>
  isBehindSomething(of) || isBehindSomething(other) ? of.dash : of.start;

function replacedBy(place: PlacedLines, source: PlacedLines, text: string): readonly SegmentEdit[] {
  const { item, from, end } = place;
  const start = contentStart(place, source);
  const own = { segment: item.segment, start: Math.max(0, start - from), end: end - from, text };
  return start < from && item.above ? [{ segment: item.above, start, end: from, text: '' }, own] : [own];
}

const isBehindSomething = ({ text, dash }: PlacedLines): boolean =>
  !/^ *$/.test(text.slice(lineStartAt(text, dash), dash));

const hasCommentsAbove = ({ text, start, dash }: PlacedLines): boolean => start < lineStartAt(text, dash);
