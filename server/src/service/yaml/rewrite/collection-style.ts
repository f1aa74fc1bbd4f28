import type { SegmentEdit } from '../edit/edit';
import type { MapNode, Node, SeqNode } from '../parse/nodes';
import { walk } from '../parse/nodes';
import { contentEnd, indentAt, lineEndAt, lineStartAt, newlineOf } from '../ranges/node-end';
import type { Segment } from '../segments/segment';

type Collection = MapNode | SeqNode;

/** The columns that a collection on one line may reach to; a longer one is easier to read on several lines. */
const WIDEST = 100;

/**
 * Rewrites a block map or list on one line, in flow style.
 * @returns undefined where comments, anchors or block scalars stand in it, or the line would be too long
 */
export function asFlow(segment: Segment, node: Collection): readonly SegmentEdit[] | undefined {
  const { text } = segment;
  if (node.flow || !isSimple(text, node)) return undefined;
  const before = text.slice(0, node.start).trimEnd();
  const isBelow = text.slice(before.length, node.start).includes('\n');
  if (isBelow && !before.endsWith(':')) return undefined;
  const flow = inFlow(text, node);
  const start = isBelow ? before.length : node.start;
  if (indentAt(text, start) + flow.length > WIDEST) return undefined;
  return [{ segment, start, end: contentEnd(text, node), text: isBelow ? ` ${flow}` : flow }];
}

function inFlow(text: string, node: Node | undefined): string {
  if (!node) return '';
  const source = text.slice(node.start, contentEnd(text, node));
  if (node.kind === 'scalar' || node.kind === 'alias' || node.flow) return source;
  if (node.kind === 'seq') return `[${node.items.map((item) => inFlow(text, item)).join(', ')}]`;
  return `{ ${node.pairs.map(({ key, value }) => `${inFlow(text, key)}: ${inFlow(text, value)}`.trimEnd()).join(', ')} }`;
}

/**
 * Rewrites a flow map or list on a line for each of its children, in block style. A comment behind it stays on its line.
 * @returns undefined where comments, anchors or texts of several lines stand in it
 */
export function asBlock(segment: Segment, node: Collection): readonly SegmentEdit[] | undefined {
  const { text } = segment;
  if (!node.flow || !isSimple(text, node)) return undefined;
  const line = text.slice(lineStartAt(text, node.start), node.start);
  const isValue = /:[ \t]+$/.test(line);
  if (!isValue && !/^[ ]*(?:- +)+$/.test(line)) return undefined;
  const dashes = /^[ ]*(?:- +)*/.exec(line)![0].length;
  const indent = isValue ? dashes + 2 : node.start - lineStartAt(text, node.start);
  const lines = rowsOf(text, node);
  const end = contentEnd(text, node);
  const lineEnd = lineEndAt(text, end);
  const behind = text.slice(end, lineEnd).trimEnd();
  if (lines.length === 0 || (behind !== '' && !/^\s+#/.test(behind))) return undefined;
  const [first, ...others] = isValue ? ['', ...lines] : lines;
  const below = others.map((one) => `\n${' '.repeat(indent)}${one}`).join('');
  const start = isValue ? text.slice(0, node.start).trimEnd().length : node.start;
  return [{ segment, start, end: lineEnd, text: newlineOf(text, `${first}${behind}${below}`) }];
}

function rowsOf(text: string, node: Collection): readonly string[] {
  const source = (one: Node | undefined): string => (one ? text.slice(one.start, contentEnd(text, one)) : '');
  return node.kind === 'seq'
    ? node.items.map((item) => `- ${source(item)}`)
    : node.pairs.map(({ key, value }) => `${source(key)}: ${source(value)}`.trimEnd());
}

/** Whether a collection has no comments, anchors, nor texts of several lines. */
function isSimple(text: string, node: Collection): boolean {
  let [simple, gap] = [true, node.start];
  walk(node, (inner) => {
    if (inner.kind === 'map' || inner.kind === 'seq') {
      simple &&= inner.anchor === undefined;
      return;
    }
    const source = text.slice(inner.start, contentEnd(text, inner));
    simple &&= !/[#!&]/.test(text.slice(gap, inner.start)) && !source.includes('\n');
    gap = Math.max(gap, contentEnd(text, inner));
  });
  return simple && !text.slice(gap, contentEnd(text, node)).includes('#');
}
