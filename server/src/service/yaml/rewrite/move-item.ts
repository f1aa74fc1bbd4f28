import { isOrderBound } from '../parse/anchors';
import type { Node, SeqNode } from '../parse/nodes';
import { parse } from '../parse/parse';
import { itemLinesIn, type PlacedItem } from '../ranges/item-lines';
import { contentEnd, lineStartAt, startWithProperties } from '../ranges/node-end';
import { sameValue } from './same-value';

/** A replacement of part of a text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two items of a block list that follow each other, in a text that holds both with the comments around them. */
export interface Neighbours {
  readonly text: string;
  readonly upper: PlacedItem;
  readonly lower: PlacedItem;
}

export type Direction = 'up' | 'down';

/**
 * Swaps two items of a block list, comments and all; what stands between them stays between them. It is the other item
 * that is taken away and put in again, so that the caret stays in the one that moves.
 * @param direction where one of the two goes: the lower one up, or the upper one down
 * @returns undefined where that is not possible: anchors, or comments above an item that would stand behind a dash
 */
export function swapInLines(
  { text, upper, lower }: Neighbours,
  direction: Direction,
): readonly Replacement[] | undefined {
  if (isOrderBound([upper.node, lower.node])) return undefined;
  const [first, second] = [itemLinesIn(text, upper), itemLinesIn(text, lower)];
  if (first.end >= second.start) return undefined;
  const isBehind = !/^ *$/.test(text.slice(lineStartAt(text, first.dash), first.dash));
  if (isBehind && second.start < lineStartAt(text, second.dash)) return undefined;
  return swapped(text, first, isBehind ? { start: second.dash, end: second.end } : second, direction);
}

/** Swaps two items of a list in brackets; undefined where comments stand between its items. */
export function swapInBrackets(
  text: string,
  list: SeqNode,
  upperIndex: number,
  direction: Direction,
): readonly Replacement[] | undefined {
  const [upper, lower] = [list.items[upperIndex], list.items[upperIndex + 1]];
  if (!upper || !lower || isOrderBound([upper, lower])) return undefined;
  const spans = list.items.map((item) => ({
    start: startWithProperties(text, item),
    end: contentEnd(text, item),
  }));
  const between = [...spans, { start: list.end, end: list.end }].map(({ start }, index) =>
    text.slice(spans[index - 1]?.end ?? list.start, start),
  );
  if (between.some((gap) => gap.includes('#'))) return undefined;
  return swapped(text, spans[upperIndex]!, spans[upperIndex + 1]!, direction);
}

type Span = Pick<Replacement, 'start' | 'end'>;

/** Nothing for two that are the same letter by letter. */
function swapped(
  text: string,
  first: Span,
  second: Span,
  direction: Direction,
): readonly Replacement[] | undefined {
  const gap = text.slice(first.end, second.start);
  if (text.slice(first.start, first.end) === text.slice(second.start, second.end)) return undefined;
  if (direction === 'up')
    return [
      { start: first.start, end: second.start, text: '' },
      { start: second.end, end: second.end, text: gap + text.slice(first.start, first.end) },
    ];
  return [
    { start: first.start, end: first.start, text: text.slice(second.start, second.end) + gap },
    { start: first.end, end: second.end, text: '' },
  ];
}

/** A text with replacements that do not overlap, in its order. */
export const replaced = (text: string, changes: readonly Replacement[]): string =>
  changes.reduceRight((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);

/** Whether lines that hold two items of a list hold the same two the other way round after some replacements. */
export function areSwapped(lines: string, changes: readonly Replacement[]): boolean {
  const [before, after] = [listIn(lines), listIn(replaced(lines, changes))];
  if (before?.length !== 2 || after?.length !== 2) return false;
  return sameValue(before[0], after[1]) && sameValue(before[1], after[0]);
}

function listIn(lines: string): readonly Node[] | undefined {
  const { root, problems } = parse(`x:\n${lines}`);
  const list = root?.kind === 'map' && root.pairs.length === 1 ? root.pairs[0]!.value : undefined;
  return problems.length === 0 && list?.kind === 'seq' ? list.items : undefined;
}
