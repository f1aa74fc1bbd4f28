import type { Text } from '../../../../../schemas/text';
import { format } from '../../format/format';
import { ownSchema, schemaNodeAt } from '../../format/schema-node';
import type { SegmentEdit } from '../../yaml/edit/edit';
import type { Node } from '../../yaml/parse/nodes';
import { asBlock, asFlow } from '../../yaml/rewrite/collection-style';
import { sortedPairs, sortKeys } from '../../yaml/rewrite/sort-keys';
import { asBlockText, asOneLineText } from '../../yaml/rewrite/text-style';
import { rangeIn } from '../../yaml/segments/layout';
import type { CaretNodes } from './caret-nodes';
import { makes, type Refactoring, withNode } from './change';

const words = {
  block: {
    zh: '把这段文字分行写（“|”写法），内容不变',
    en: 'Write as a block text (|), with the same content',
  },
  oneLine: { zh: '把这段文字写成一行，内容不变', en: 'Write this text on one line, with the same content' },
  flow: {
    zh: '把这几项写成一行（放进括号），内容不变',
    en: 'Write on one line, in brackets, with the same content',
  },
  lines: { zh: '把这几项写成几行，内容不变', en: 'Write on several lines, with the same content' },
  sort: {
    zh: '把这几项按手册格式的先后排好，内容不变',
    en: 'Sort these keys into the order of the format, with the same content',
  },
} as const satisfies Record<string, Text>;

/** The length from which on a text on one line is offered as a block text: shorter ones are names and ids. */
const LONG = 20;

/** Other ways of writing what is at the caret; each has the same value. */
export function rewrites(at: CaretNodes): readonly Refactoring[] {
  return [...texts(at), ...collections(at), ...sorting(at)];
}

function texts(at: CaretNodes): readonly Refactoring[] {
  const { segment, inner } = at;
  const { node } = inner;
  if (node.kind !== 'scalar' || at.isInFlow(inner)) return [];
  const isLong = typeof node.value === 'string' && (node.value.length >= LONG || node.value.includes('\n'));
  return [
    ...rewrite(at, words.block, isLong ? asBlockText(segment, node) : undefined),
    ...rewrite(at, words.oneLine, asOneLineText(segment, node)),
  ];
}

function collections(at: CaretNodes): readonly Refactoring[] {
  const around = at.chain.findLast(({ node }) => node.kind === 'map' || node.kind === 'seq');
  const node = around?.node;
  // One entry on a line of its own is no list to fold.
  if (!node || sizeOf(node) < 2) return [];
  if (!around.parent || at.isInFlow(around) || (node.kind !== 'map' && node.kind !== 'seq')) return [];
  return [
    ...rewrite(at, words.flow, asFlow(at.segment, node)),
    ...rewrite(at, words.lines, asBlock(at.segment, node)),
  ];
}

const sizeOf = (node: Node): number =>
  node.kind === 'map' ? node.pairs.length : node.kind === 'seq' ? node.items.length : 0;

function sorting(at: CaretNodes): readonly Refactoring[] {
  const around = at.chain.findLast(({ node }) => node.kind === 'map');
  if (around?.node.kind !== 'map' || (!around.parent && at.segment.kind !== 'whole')) return [];
  const schema = schemaNodeAt(format, at.pathOf(around));
  const order = schema && Object.keys(ownSchema(schema, {}).properties ?? {});
  if (!order || order.length === 0) return [];
  const sorted = { ...around.node, pairs: sortedPairs(around.node, order) };
  const wanted = withNode(at.segment.root!, around.node, sorted);
  return rewrite(at, words.sort, sortKeys(at.segment, around.node, order), wanted);
}

/** The edits as a refactoring, where they make what is wanted. */
function rewrite(
  { snapshot, segment, index }: CaretNodes,
  title: Text,
  edits: readonly SegmentEdit[] | undefined,
  wanted: Node | undefined = segment.root,
): readonly Refactoring[] {
  if (!edits || !makes(segment, edits, wanted)) return [];
  const inFile = edits.map((edit) => ({ range: rangeIn(snapshot, index, edit), newText: edit.text }));
  return [{ title, kind: 'refactor.rewrite', edits: inFile }];
}
