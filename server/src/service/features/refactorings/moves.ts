import type { Text } from '../../../../../schemas/text';
import type { Node, SeqNode } from '../../yaml/parse/nodes';
import { itemNode } from '../../yaml/parse/value';
import {
  areSwapped,
  type Direction,
  type Replacement,
  swapInBrackets,
  swapInLines,
} from '../../yaml/rewrite/move-item';
import type { NodeAround } from '../../yaml/rewrite/nodes-around';
import { positionAt } from '../../yaml/segments/layout';
import type { Segment } from '../../yaml/segments/segment';
import type { CaretNodes } from './caret-nodes';
import { makes, type Refactoring, withNode } from './change';
import { nameOf } from './name-of';

const words = {
  up: { zh: '把“{name}”往上移一位', en: 'Move "{name}" up' },
  down: { zh: '把“{name}”往下移一位', en: 'Move "{name}" down' },
  earlier: { zh: '把“{name}”往前移一位', en: 'Move "{name}" one place earlier' },
  later: { zh: '把“{name}”往后移一位', en: 'Move "{name}" one place later' },
} as const satisfies Record<string, Text>;

/** Moves of the item at the caret past its neighbours: of a name in a list, the item that has the list moves too. */
export function moves(at: CaretNodes): readonly Refactoring[] {
  const items = at.chain.filter(({ parent }) => parent?.kind === 'seq');
  const isName = items.at(-1)?.node.kind === 'scalar' || items.at(-1)?.node.kind === 'alias';
  return items
    .slice(isName ? -2 : -1)
    .flatMap((item) => [...move(at, item, 'up'), ...move(at, item, 'down')]);
}

function move(at: CaretNodes, item: NodeAround, direction: Direction): readonly Refactoring[] {
  const list = item.parent as SeqNode;
  const isSegment = at.segment.kind === 'item' && item.parent === at.segment.root && !list.flow;
  const changes = isSegment ? pastSegment(at, direction) : pastItem(at, item, list, direction);
  if (!changes) return [];
  const { snapshot } = at;
  const edits = changes.map(({ start, end, text }) => ({
    range: { start: positionAt(snapshot, start), end: positionAt(snapshot, end) },
    newText: text,
  }));
  const title = list.flow ? (direction === 'up' ? words.earlier : words.later) : words[direction];
  const name = nameOf(item.node, at.pathOf(item));
  return [{ title, data: { name }, kind: `refactor.move.${direction}`, edits }];
}

/** Past another item of the same segment. */
function pastItem(
  { snapshot, segment, index }: CaretNodes,
  { index: own }: NodeAround,
  list: SeqNode,
  direction: Direction,
): readonly Replacement[] | undefined {
  const first = direction === 'up' ? own - 1 : own;
  const [upper, lower] = [list.items[first], list.items[first + 1]];
  if (!upper || !lower) return undefined;
  const { text } = segment;
  const placed = (node: Node) => ({ node, text, at: 0 });
  const changes = list.flow
    ? swapInBrackets(text, list, first, direction)
    : swapInLines({ text, upper: placed(upper), lower: placed(lower) }, direction);
  const items = list.items.map((node) => (node === upper ? lower : node === lower ? upper : node));
  const wanted = withNode(segment.root!, list, { ...list, items });
  const edits = changes?.map((change) => ({ ...change, segment }));
  return edits && makes(segment, edits, wanted) ? shifted(edits, snapshot.starts.at(index)) : undefined;
}

/** Past an item that is a segment of its own; the comments above an item stand in the segment before it. */
function pastSegment(
  { snapshot, index }: CaretNodes,
  direction: Direction,
): readonly Replacement[] | undefined {
  const first = direction === 'up' ? index - 1 : index;
  const [above, upper, lower] = [first - 1, first, first + 1].map((one) => snapshot.segments.at(one));
  if (!above || !upper || !lower || !isItem(upper) || !isItem(lower)) return undefined;
  if (above.problems.length > 0 || upper.indent !== lower.indent) return undefined;
  const text = above.text + upper.text + lower.text;
  const placed = (segment: Segment, at: number) => ({
    node: itemNode(segment.root!),
    text: segment.text,
    at,
  });
  const changes = swapInLines(
    {
      text,
      upper: placed(upper, above.text.length),
      lower: placed(lower, above.text.length + upper.text.length),
    },
    direction,
  );
  const from = changes?.[0]?.start ?? 0;
  if (!changes || !areSwapped(text.slice(from), shifted(changes, -from))) return undefined;
  return shifted(changes, snapshot.starts.at(first - 1));
}

const isItem = ({ kind, root, problems }: Segment): boolean =>
  kind === 'item' && problems.length === 0 && root?.kind === 'seq' && root.items.length === 1;

const shifted = (changes: readonly Replacement[], by: number): readonly Replacement[] =>
  changes.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
