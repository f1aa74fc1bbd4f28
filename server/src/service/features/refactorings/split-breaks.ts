import type { Shift, ShiftBreak } from '../../../../../schemas/sections/staffing';
import type { SplitShift } from '../../time/split-shift';
import type { SegmentEdit } from '../../yaml/edit/edit';
import { editMap } from '../../yaml/edit/edit-map';
import {
  type MapNode,
  type Node,
  type Pair,
  pairOf,
  type ScalarNode,
  type SeqNode,
} from '../../yaml/parse/nodes';
import { itemLines } from '../../yaml/ranges/item-lines';
import { contentEnd, dashBefore, indentAt, lineEndAt, lineStartAt } from '../../yaml/ranges/node-end';
import { copySource, hasComments, quotedLike } from '../../yaml/rewrite/copy-source';
import type { Segment } from '../../yaml/segments/segment';

/** The breaks of a shift that is split. */
export interface SplitBreaks {
  readonly key: keyof Shift;
  /** What takes those of the second half away from the first. */
  readonly edits: readonly SegmentEdit[];
  /** The key with those of the second half; undefined where there are none. */
  readonly second: string | undefined;
}

const key = 'breaks' satisfies keyof Shift;

/** Divides the breaks of a shift between its halves; undefined where a comment would be lost, or an alias is in the way. */
export function breaksIn(segment: Segment, node: MapNode, split: SplitShift): SplitBreaks | undefined {
  const pair = pairOf(node, key);
  if (!pair || split.breaks.length === 0) return { key, edits: [], second: undefined };
  const list = pair.value;
  if (list?.kind !== 'seq' || list.items.length !== split.breaks.length) return undefined;
  if (split.breaks.every((side) => side === 'first')) return { key, edits: [], second: undefined };
  const times = { first: timesIn(list, split, 'first'), second: timesIn(list, split, 'second') };
  if (!times.first || !times.second) return undefined;
  const { text } = segment;
  const ofSecond = list.items.filter((_, index) => split.breaks[index] !== 'first');
  const second = list.flow
    ? inFlow(text, list, pair, ofSecond, times.second)
    : inLines(text, list, pair, split, times.second);
  const edits = split.breaks.every((side) => side === 'second')
    ? withoutAll(segment, node, pair, list)
    : withoutSome(segment, list, split, times.first);
  return second === undefined || !edits ? undefined : { key, edits, second };
}

/** The times of the breaks over midnight in one of the halves, by the scalars in their places. */
function timesIn(
  list: SeqNode,
  split: SplitShift,
  half: 'first' | 'second',
): ReadonlyMap<ScalarNode, string> | undefined {
  const times = new Map<ScalarNode, string>();
  const left = split.breaks.flatMap((side, index) => (side === half || side === 'both' ? [index] : []));
  for (const [nth, index] of left.entries()) {
    if (split.breaks[index] !== 'both') continue;
    const item = list.items[index]!;
    const scalar = item.kind === 'map' ? pairOf(item, 'time' satisfies keyof ShiftBreak)?.value : item;
    const written = split[half].breaks?.[nth];
    const time = typeof written === 'string' ? written : written?.time;
    if (scalar?.kind !== 'scalar' || time === undefined) return undefined;
    times.set(scalar, time);
  }
  return times;
}

type Times = ReadonlyMap<ScalarNode, string>;

const spanOf = (text: string, node: Node) => ({ start: node.start, end: contentEnd(text, node) });

function inFlow(
  text: string,
  list: SeqNode,
  pair: Pair,
  items: readonly Node[],
  times: Times,
): string | undefined {
  if (hasComments(text, list)) return undefined;
  const sources = items.map((item) => copySource(text, spanOf(text, item), times));
  return `${text.slice(pair.key.start, pair.key.end)}: [${sources.join(', ')}]`;
}

/** Breaks that move take their comments along. */
function inLines(
  text: string,
  list: SeqNode,
  pair: Pair,
  split: SplitShift,
  times: Times,
): string | undefined {
  let isWhole = true;
  const lines = list.items.flatMap((item, index) => {
    const dash = dashBefore(text, item);
    const own = itemLines(text, item);
    if (split.breaks[index] === 'second') return [text.slice(own.start, own.end)];
    if (split.breaks[index] === 'first') return [];
    isWhole &&= !hasComments(text, item);
    const source = copySource(text, { start: dash, end: contentEnd(text, item) }, times);
    return [' '.repeat(indentAt(text, dash)) + source];
  });
  return isWhole ? [`${text.slice(pair.key.start, pair.key.end)}:`, ...lines].join('\n') : undefined;
}

function withoutAll(
  segment: Segment,
  node: MapNode,
  pair: Pair,
  list: SeqNode,
): readonly SegmentEdit[] | undefined {
  const { text } = segment;
  const end = contentEnd(text, list);
  const firstLines = text.slice(pair.key.end, list.flow ? list.start : lineEndAt(text, pair.key.end));
  if (firstLines.includes('#')) return undefined;
  if (list.flow) {
    const behind = node.flow ? '' : text.slice(end, lineEndAt(text, end));
    return behind.includes('#') ? undefined : editMap(segment, node, { kind: 'remove', in: node, key });
  }
  const start = lineStartAt(text, pair.key.start);
  if (text.slice(start, pair.key.start).trim() !== '') return undefined;
  const last = list.items.at(-1)!;
  const before = lineEndAt(text, Math.max(0, start - 2));
  return [{ segment, start: before, end: itemLines(text, last).end, text: '' }];
}

function withoutSome(
  segment: Segment,
  list: SeqNode,
  split: SplitShift,
  times: Times,
): readonly SegmentEdit[] | undefined {
  const { text } = segment;
  if (list.flow) {
    const kept = list.items.filter((_, index) => split.breaks[index] !== 'second');
    const sources = kept.map((item) => copySource(text, spanOf(text, item), times));
    const { start, end } = spanOf(text, list);
    return [{ segment, start, end, text: `[${sources.join(', ')}]` }];
  }
  const removed = list.items.flatMap((item, index) => {
    if (split.breaks[index] !== 'second') return [];
    const { start, end } = itemLines(text, item);
    return [{ segment, start: lineEndAt(text, Math.max(0, start - 2)), end, text: '' }];
  });
  const cut = [...times].map(([scalar, time]) => ({
    segment,
    ...spanOf(text, scalar),
    text: quotedLike(scalar, time),
  }));
  return [...removed, ...cut];
}
