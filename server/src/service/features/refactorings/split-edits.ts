import type { Shift } from '../../../../../schemas/sections/staffing';
import type { SplitShift } from '../../time/split-shift';
import type { SegmentEdit } from '../../yaml/edit/edit';
import { renderBehindColon, renderInFlow } from '../../yaml/edit/render';
import {
  keyText,
  type MapNode,
  type Node,
  type Pair,
  pairOf,
  type ScalarNode,
  type SeqNode,
} from '../../yaml/parse/nodes';
import { itemLines } from '../../yaml/ranges/item-lines';
import { contentEnd, dashBefore, indentAt, newlineOf } from '../../yaml/ranges/node-end';
import { copySource, hasComments, quotedLike } from '../../yaml/rewrite/copy-source';
import type { Segment } from '../../yaml/segments/segment';
import { breaksIn, type SplitBreaks } from './split-breaks';

/** A shift in its list. */
export interface WrittenShift {
  readonly node: MapNode;
  readonly list: SeqNode;
}

/**
 * The edits that leave the first half of a shift in its place and write the second one below it, as the shift is written:
 * its quotes, brackets and names.
 * @returns undefined where a comment would be lost, or something is written by an alias
 */
export function splitEdits(
  segment: Segment,
  { node, list }: WrittenShift,
  split: SplitShift,
): readonly SegmentEdit[] | undefined {
  const time = scalarAt(node, 'time');
  const breaks = breaksIn(segment, node, split);
  const pairs = breaks && time && secondPairs(segment.text, node, split, breaks);
  if (!pairs || pairs.length === 0) return undefined;
  const { text } = segment;
  return [
    { segment, start: time.start, end: contentEnd(text, time), text: quotedLike(time, split.first.time) },
    ...breaks.edits,
    insertion(segment, { node, list }, pairs),
  ];
}

function insertion(segment: Segment, { node, list }: WrittenShift, pairs: readonly string[]): SegmentEdit {
  const { text } = segment;
  const room = text[node.start + 1] === ' ' ? ' ' : '';
  const inFlow = `{${room}${pairs.join(', ')}${room}}`;
  const end = contentEnd(text, node);
  if (list.flow) return { segment, start: end, end, text: `, ${inFlow}` };
  const dash = dashBefore(text, node);
  const indent = ' '.repeat(indentAt(text, dash));
  const inner = ' '.repeat(Math.max(0, indentAt(text, node.start) - indent.length - 1));
  const lines = pairs.join(`\n${indent} ${inner}`);
  const at = itemLines(text, node).end;
  const item = node.flow ? `- ${inFlow}` : `-${inner === '' ? ' ' : inner}${lines}`;
  return { segment, start: at, end: at, text: newlineOf(text, `\n${indent}${item}`) };
}

/** The pairs of the second half, in the order of the shift. */
function secondPairs(
  text: string,
  node: MapNode,
  { second }: SplitShift,
  breaks: SplitBreaks,
): readonly string[] | undefined {
  const scalars = otherTexts(node, second);
  if (!scalars) return undefined;
  return node.pairs.flatMap((pair) => {
    if (!pair.value) return [];
    const key = keyText(pair);
    if (key === breaks.key) return breaks.second === undefined ? [] : [breaks.second];
    const end = contentEnd(text, pair.value);
    const isPlain =
      !hasComments(text, pair.value) && !text.slice(pair.key.end, pair.value.start).includes('#');
    const source = copySource(text, { start: pair.key.start, end }, scalars);
    if (isPlain && !(node.flow && source.includes('\n'))) return [source];
    return [rendered(text, node, pair, second[key as keyof Shift])];
  });
}

function rendered(text: string, { flow }: MapNode, { key }: Pair, value: unknown): string {
  const behind = flow ? ` ${renderInFlow(value)}` : renderBehindColon(value, indentAt(text, key.start));
  return `${text.slice(key.start, key.end)}:${behind}`;
}

/** The words of the second half that are other ones, by the scalars in their places; undefined where one is no scalar. */
function otherTexts(
  node: MapNode,
  { id, days, time, valid }: Shift,
): ReadonlyMap<ScalarNode, string> | undefined {
  const dates = pairOf(node, 'valid' satisfies keyof Shift)?.value;
  const written: readonly (readonly [Node | undefined, string | undefined])[] = [
    [scalarAt(node, 'id'), id],
    [scalarAt(node, 'time'), time],
    ...daysIn(node, days),
    [dates && dateAt(dates, 'from'), valid?.from],
    [dates && dateAt(dates, 'to'), valid?.to],
  ];
  const asked = written.filter(([, word]) => word !== undefined);
  if (asked.some(([scalar]) => scalar?.kind !== 'scalar')) return undefined;
  return new Map(asked.map(([scalar, word]) => [scalar as ScalarNode, word!]));
}

function daysIn(node: MapNode, days: Shift['days']): readonly (readonly [Node | undefined, string])[] {
  const value = pairOf(node, 'days' satisfies keyof Shift)?.value;
  if (typeof days === 'string') return [[value, days]];
  return days.map((word, index) => [value?.kind === 'seq' ? value.items[index] : undefined, word]);
}

const dateAt = (dates: Node, key: keyof NonNullable<Shift['valid']>): Node | undefined =>
  dates.kind === 'map' ? pairOf(dates, key)?.value : undefined;

function scalarAt(node: MapNode, key: keyof Shift): ScalarNode | undefined {
  const value = pairOf(node, key)?.value;
  return value?.kind === 'scalar' && value.style !== 'literal' && value.style !== 'folded'
    ? value
    : undefined;
}
