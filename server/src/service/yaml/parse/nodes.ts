/**
 * The tree of one segment of YAML, without the parser's own baggage: compact, immutable, positions relative to
 * the start of the segment, so that a segment can move through the file and be shared between versions.
 */
export type Node = ScalarNode | MapNode | SeqNode | AliasNode;

interface Span {
  /** Offset of the first character, relative to the segment. */
  readonly start: number;
  /** Offset behind the last character, relative to the segment. */
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
  /** Absent where nothing stands behind the colon. */
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

/** The pair with that key, the last one where it stands twice (as the value has it). */
export function pairOf(map: MapNode, key: string): Pair | undefined {
  return map.pairs.findLast((pair) => keyText(pair) === key);
}

/** Calls back for the node and everything inside it, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.kind === 'seq') for (const item of node.items) walk(item, visit);
  if (node.kind === 'map')
    for (const pair of node.pairs) {
      visit(pair.key);
      if (pair.value) walk(pair.value, visit);
    }
}
