import { type AliasNode, keyText, type MapNode, type Node, type SeqNode } from './nodes';
import type { SyntaxProblem } from './parse';
import type { Segment } from '../segments/segment';

/** A node with the segment that it stands in. */
export interface Written {
  readonly segment: Segment;
  readonly node: Node;
}

/** Where a plain object or list was written. */
export interface Origin {
  readonly segment: Segment;
  readonly node: MapNode | SeqNode;
  /** Where a list's items were written, where that is not simply the node's items: segments of their own, or some left out. */
  readonly items?: readonly Written[];
}

const origin: unique symbol = Symbol('origin');

/** Where the object was written; undefined for one that no file holds. */
export function originOf(value: object): Origin | undefined {
  return (value as { [origin]?: Origin })[origin];
}

/** Where the items of a list were written; none for a map. */
export function writtenItems({ segment, node, items }: Origin): readonly Written[] {
  if (items) return items;
  return node.kind === 'seq' ? node.items.map((item) => ({ segment, node: item })) : [];
}

/** The node of an item that is a segment of its own. */
export const itemNode = (root: Node): Node => (root.kind === 'seq' && root.items[0]) || root;

/** Gives a copy of an object the place of the original. */
export function withOrigin<T extends object>(value: T, from: Origin): T {
  return Object.defineProperty(value, origin, { value: from });
}

/** What an anchor (`&name`) stands for. Compared by identity: a new reading of its segment is a new one. */
export interface Anchored {
  readonly value: unknown;
  /** How many values it holds, aliases inside it counted out. */
  readonly size: number;
}

/** A segment's plain value, with what it took from segments before it and what it gives to those behind. */
export interface Reading {
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** The anchors of earlier segments that this reading used: it holds as long as they are the same. */
  readonly used: ReadonlyMap<string, Anchored | undefined>;
  readonly anchors: ReadonlyMap<string, Anchored>;
}

/** An alias of an alias of an alias … may stand for billions of values; past this many, aliases are refused. */
const MOST_ALIASED_VALUES = 100_000;

/** Builds the plain value of a segment; aliases share the object of their anchor, merge keys are merged. */
export function readValue(segment: Segment, before: ReadonlyMap<string, Anchored>): Reading {
  const problems: SyntaxProblem[] = [];
  const used = new Map<string, Anchored | undefined>();
  const anchors = new Map<string, Anchored>();
  let size = 0;
  let aliased = 0;

  const alias = (node: AliasNode): unknown => {
    const own = anchors.get(node.name);
    const target = own ?? before.get(node.name);
    if (!own) used.set(node.name, target);
    if (!target) return refuse('UNKNOWN_ANCHOR', node);
    aliased += target.size;
    size += target.size;
    return aliased > MOST_ALIASED_VALUES ? refuse('TOO_MANY_ALIASES', node) : target.value;
  };
  const refuse = (code: string, node: Node): null => {
    problems.push({ code, start: node.start, end: node.end });
    return null;
  };
  const read = (node: Node): unknown => {
    if (node.kind === 'alias') return alias(node);
    const sizeBefore = size++;
    const value = node.kind === 'scalar' ? node.value : node.kind === 'seq' ? list(node) : map(node);
    if (node.anchor) anchors.set(node.anchor, { value, size: size - sizeBefore });
    return value;
  };
  const list = (node: SeqNode): unknown[] => withOrigin(node.items.map(read), { segment, node });
  const map = (node: MapNode): object => {
    const own: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const pair of node.pairs) {
      const value = pair.value ? read(pair.value) : null;
      if (isMerge(pair.key)) merged.push(value);
      else setOwn(own, keyText(pair), value);
    }
    for (const source of merged.flat()) {
      if (!isMap(source)) refuse('BAD_MERGE', node.pairs.find((pair) => isMerge(pair.key))!.key);
      else for (const key of Object.keys(source)) if (!Object.hasOwn(own, key)) setOwn(own, key, source[key]);
    }
    return withOrigin(own, { segment, node });
  };
  const value = segment.root ? read(segment.root) : undefined;
  return { value, problems, used, anchors };
}

/** A plain `<<` key takes the pairs of another map. */
export const isMerge = (key: Node): boolean =>
  key.kind === 'scalar' && key.style === 'plain' && key.value === '<<';

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a key as data, even where its name means something to JavaScript. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
