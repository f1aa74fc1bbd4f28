import type { Node } from '../parse/nodes';
import { contentEnd, lineEndAt, lineStartAt } from '../ranges/node-end';

/** A node with its way down from the root of its segment. */
export interface NodeAround {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** The index of the item or pair in the parent. */
  readonly index: number;
  /** The keys and indexes from the root of the segment to the node. */
  readonly path: readonly (string | number)[];
}

/**
 * The nodes around an offset of a segment, the outermost first. Of a block collection each child reaches over all of its
 * lines, so that a caret on a dash, a key or a comment behind a value is in it.
 */
export function nodesAround(text: string, root: Node, offset: number): readonly NodeAround[] {
  const down = (around: NodeAround): readonly NodeAround[] => {
    const child = childAt(text, around, offset);
    return child ? [around, ...down(child)] : [around];
  };
  return down({ node: root, parent: undefined, index: 0, path: [] });
}

function childAt(text: string, { node: parent, path }: NodeAround, offset: number): NodeAround | undefined {
  if (parent.kind !== 'map' && parent.kind !== 'seq') return undefined;
  const spans = childSpans(text, parent);
  const index = spans.findIndex(({ start, end }) => start <= offset && offset <= end);
  const child = spans[index];
  return child?.node && { node: child.node, parent, index, path: [...path, child.step] };
}

interface ChildSpan {
  readonly node: Node | undefined;
  readonly step: string | number;
  readonly start: number;
  readonly end: number;
}

function childSpans(text: string, parent: Extract<Node, { kind: 'map' | 'seq' }>): readonly ChildSpan[] {
  const span = (node: Node | undefined, first: Node, step: string | number): ChildSpan => {
    const end = contentEnd(text, node ?? first);
    return parent.flow
      ? { node, step, start: first.start, end }
      : { node, step, start: lineStartAt(text, first.start), end: lineEndAt(text, end) };
  };
  return parent.kind === 'seq'
    ? parent.items.map((item, index) => span(item, item, index))
    : parent.pairs.map(({ key, value }) => span(value, key, String(key.value)));
}
