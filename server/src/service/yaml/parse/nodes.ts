/**
 * An AST node of one segment: compact and immutable, without the parser's tokens. Offsets are relative to the start
 * of the segment, so that a segment can move through the file and be shared between versions.
 */
export type Node = ScalarNode | MapNode | SeqNode | AliasNode;

interface Span {
  /** Offset of the first character, relative to the segment. */
  readonly start: number;
  /** Offset after the last character, relative to the segment. */
  readonly end: number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
  readonly anchor?: string;
}

export interface Pair {
  readonly key: ScalarNode;
  /** Undefined where nothing follows the colon. */
  readonly value: Node | undefined;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  readonly anchor?: string;
}

export interface SeqNode extends Span {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly Node[];
  readonly anchor?: string;
}

export interface AliasNode extends Span {
  readonly kind: 'alias';
  readonly name: string;
}

/** The key of a pair as text. */
export const keyText = (pair: Pair): string => String(pair.key.value);

/** The pair with that key; of duplicate keys the last, as in the value. */
export function pairOf(map: MapNode, key: string): Pair | undefined {
  return map.pairs.findLast((pair) => keyText(pair) === key);
}

/** Visits a node and all nodes inside it in pre-order. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.kind === 'seq') for (const item of node.items) walk(item, visit);
  if (node.kind === 'map')
    for (const pair of node.pairs) {
      visit(pair.key);
      if (pair.value) walk(pair.value, visit);
    }
}

/** Visits nodes in pre-order, with the pairs of maps; `node` says whether to go inside. */
export function walkPairs(
  start: Node,
  visit: { readonly node: (node: Node) => boolean; readonly pair: (pair: Pair) => void },
): void {
  if (!visit.node(start)) return;
  if (start.kind === 'seq') for (const item of start.items) walkPairs(item, visit);
  if (start.kind === 'map')
    for (const pair of start.pairs) {
      visit.pair(pair);
      walkPairs(pair.key, visit);
      if (pair.value) walkPairs(pair.value, visit);
    }
}
