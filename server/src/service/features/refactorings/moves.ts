import type { Text } from '../../../../../schemas/text';
import type { SegmentEdit } from '../../yaml/edit/edit';
import type { SeqNode } from '../../yaml/parse/nodes';
import { commentsAtEnd, exchanged } from '../../yaml/rewrite/move-item';
import { isListed, type Segment, type SegmentRange } from '../../yaml/segments/segment';
import type { CaretNodes } from './caret-nodes';
import { makes, type Refactoring, withNode } from './change';

const words = {
  up: { zh: '上移这一条', en: 'Move this item up' },
  down: { zh: '下移这一条', en: 'Move this item down' },
} as const satisfies Record<string, Text>;

/** Moves the innermost list item at the caret up or down by one, with its comments. */
export function moves(at: CaretNodes): readonly Refactoring[] {
  const item = at.chain.findLast(({ parent }) => parent?.kind === 'seq');
  const list = item?.parent;
  if (!item || list?.kind !== 'seq') return [];
  if (isListed(at.segment) && list === at.segment.root)
    return [...exchangeSegments(at, at.index - 1, words.up), ...exchangeSegments(at, at.index, words.down)];
  return [
    ...exchangeItems(at, list, item.index - 1, words.up),
    ...exchangeItems(at, list, item.index, words.down),
  ];
}

/** Exchanges two items of a list within one segment. */
function exchangeItems(
  { segment }: CaretNodes,
  list: SeqNode,
  index: number,
  title: Text,
): readonly Refactoring[] {
  const [first, second] = [list.items[index], list.items[index + 1]];
  if (!first || !second || (list.flow && hasComments(segment, list))) return [];
  const edits = exchanged({ segment, node: list }, { segment, node: first }, { segment, node: second });
  const items = list.items.with(index, second).with(index + 1, first);
  const wanted = withNode(segment.root!, list, { ...list, items });
  return edits && makes(segment, edits, wanted) ? [{ title, kind: 'refactor.move', edits }] : [];
}

/** Exchanges two items that are segments of their own. */
function exchangeSegments({ snapshot }: CaretNodes, index: number, title: Text): readonly Refactoring[] {
  const [first, second] = [itemOf(snapshot.segments.at(index)), itemOf(snapshot.segments.at(index + 1))];
  if (!first || !second) return [];
  const above = snapshot.segments.at(index - 1);
  const bodies = exchanged({ segment: first.segment, node: first.list }, first, second);
  if (!above || !bodies) return [];
  const edits = [...bodies, ...exchangedComments(above, first.segment)];
  const isMade =
    makes(above, edits, above.root) &&
    makes(first.segment, edits, second.segment.root) &&
    makes(second.segment, edits, first.segment.root);
  return isMade ? [{ title, kind: 'refactor.move', edits }] : [];
}

/** Exchanges the comments above two items, which stand at the ends of the segments before them. */
function exchangedComments(above: Segment, first: Segment): readonly SegmentEdit[] {
  const [one, other] = [above, first].map((segment) => ({
    segment,
    start: commentsAtEnd(segment, first.indent),
    end: segment.text.length,
  })) as [SegmentRange, SegmentRange];
  const source = ({ segment, start }: SegmentRange): string => segment.text.slice(start);
  if (source(one) === source(other)) return [];
  return [
    { ...one, text: source(other) },
    { ...other, text: source(one) },
  ];
}

function itemOf(segment: Segment | undefined) {
  if (!segment || segment.kind !== 'item' || segment.problems.length > 0) return undefined;
  const list = segment.root;
  const node = list?.kind === 'seq' && list.items.length === 1 ? list.items[0] : undefined;
  return list?.kind === 'seq' && node ? { segment, list, node } : undefined;
}

/** Whether comments stand between the items of a flow list: nobody knows which item they are about. */
const hasComments = ({ text }: Segment, list: SeqNode): boolean =>
  /^[ \t]*#|[ \t]#/m.test(text.slice(list.start, list.end));
