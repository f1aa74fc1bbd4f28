import { type AliasNode, keyText, type MapNode, type Node, type SeqNode } from './nodes';
import type { SyntaxProblem } from './parse';
import type { Segment } from '../segments/segment';

/** An AST node with its segment. */
export interface Written {
  readonly segment: Segment;
  readonly node: Node;
  /** For an item that is a segment, the one before it: the comments above the item stand at its end. */
  readonly above?: Segment;
}

/** The source of a plain object or array: its AST node and segment. */
export interface Origin {
  readonly segment: Segment;
  readonly node: MapNode | SeqNode;
  /** The nodes of an array's items where they are not the node's own: items that are segments, or some left out as invalid. */
  readonly items?: readonly Written[];
  /** The number of items in the source, for an array whose items are segments. */
  readonly count?: number;
  /** The maps in which keys stand that this map takes over from another file. */
  readonly from?: ReadonlyMap<string, object>;
  /** The keys of another file's map that this one takes away. */
  readonly takenAway?: ReadonlySet<string>;
}

const origin: unique symbol = Symbol('origin');

/** The origin of an object; undefined for one that was not read from a file. */
export function originOf(value: object): Origin | undefined {
  return (value as { [origin]?: Origin })[origin];
}

/** The nodes of a list's items; none for a map. */
export function writtenItems({ segment, node, items }: Origin): readonly Written[] {
  if (items) return items;
  return node.kind === 'seq' ? node.items.map((item) => ({ segment, node: item })) : [];
}

/** The node of one item of a list. */
export function writtenItem({ segment, node, items }: Origin, index: number): Written | undefined {
  if (items) return items[index];
  const item = node.kind === 'seq' ? node.items[index] : undefined;
  return item && { segment, node: item };
}

/** The node of the item in a segment that holds one item: its root is a list of one. */
export const itemNode = (root: Node): Node => (root.kind === 'seq' && root.items[0]) || root;

/** The object in which a key is written: another one than the map itself where the map takes the key over from a file. */
export function holderOf(map: object, key: string | number): object {
  const other = typeof key === 'string' ? originOf(map)?.from?.get(key) : undefined;
  return other ? holderOf(other, key) : map;
}

/** Sets the origin of an object, such as a copy's to that of its original. */
export function withOrigin<T extends object>(value: T, from: Origin): T {
  return Object.defineProperty(value, origin, { value: from });
}

/** Gives some items of a list, as they are or made anew, the origins that these items have in it. */
export function withOriginOfItems<T extends object>(some: T, list: object, indexes: readonly number[]): T {
  const from = originOf(list);
  if (!from) return some;
  const written = writtenItems(from);
  return withOrigin(some, { ...from, items: indexes.map((index) => written[index]!) });
}

/** The value of an anchor (`&name`). Compared by identity: each reading of its segment makes a new one. */
export interface Anchored {
  readonly value: unknown;
  /** The number of values in it, with aliases expanded. */
  readonly size: number;
  /** The length of the texts in it, in UTF-16 units, with aliases expanded. */
  readonly length: number;
}

/** The plain value of a segment, with the anchors that it uses from earlier segments and those that it defines. */
export interface Reading {
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** The anchors of earlier segments that this reading used: it stays valid as long as they are identical. */
  readonly used: ReadonlyMap<string, Anchored | undefined>;
  readonly anchors: ReadonlyMap<string, Anchored>;
  /** The length of the texts that aliases stand for in it, in UTF-16 units. */
  readonly aliased: number;
}

/** The most text that aliases of one file may expand to, in UTF-16 units: each of them is checked as if it were written. */
export const MOST_ALIASED_TEXT = 1_000_000;

/** What an alias stands for once those before it have expanded to too much. */
export const tooMuch: Anchored = { value: null, size: Infinity, length: Infinity };

/** The most values that aliases of one segment may expand to; nested aliases could expand to billions (a YAML bomb). */
const MOST_ALIASED_VALUES = 100_000;

/** Builds the plain value of a segment; aliases share the object of their anchor, merge keys are applied. */
export function readValue(segment: Segment, earlier: ReadonlyMap<string, Anchored>): Reading {
  const problems: SyntaxProblem[] = [];
  const used = new Map<string, Anchored | undefined>();
  const anchors = new Map<string, Anchored>();
  let size = 0;
  let length = 0;
  let aliased = { size: 0, length: 0 };

  const alias = (node: AliasNode): unknown => {
    const inSegment = anchors.get(node.name);
    const target = inSegment ?? earlier.get(node.name);
    if (!inSegment) used.set(node.name, target);
    if (!target) return refuse('UNKNOWN_ANCHOR', node);
    if (
      aliased.size + target.size > MOST_ALIASED_VALUES ||
      aliased.length + target.length > MOST_ALIASED_TEXT
    )
      return refuse('TOO_MANY_ALIASES', node);
    aliased = { size: aliased.size + target.size, length: aliased.length + target.length };
    size += target.size;
    length += target.length;
    return target.value;
  };
  const refuse = (code: string, node: Node): null => {
    problems.push({ code, start: node.start, end: node.end });
    return null;
  };
  const read = (node: Node): unknown => {
    if (node.kind === 'alias') return alias(node);
    const before = { size: size++, length };
    if (node.kind === 'scalar' && typeof node.value === 'string') length += node.value.length;
    const value = node.kind === 'scalar' ? node.value : node.kind === 'seq' ? list(node) : map(node);
    if (node.anchor)
      anchors.set(node.anchor, { value, size: size - before.size, length: length - before.length });
    return value;
  };
  const list = (node: SeqNode): unknown[] => withOrigin(node.items.map(read), { segment, node });
  const map = (node: MapNode): object => {
    const result: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const pair of node.pairs) {
      const value = pair.value ? read(pair.value) : null;
      if (isMerge(pair.key)) merged.push(value);
      else setOwn(result, keyText(pair), value);
    }
    for (const source of merged.flat()) {
      if (!isMap(source)) refuse('BAD_MERGE', node.pairs.find((pair) => isMerge(pair.key))!.key);
      else
        for (const key of Object.keys(source))
          if (!Object.hasOwn(result, key)) setOwn(result, key, source[key]);
    }
    return withOrigin(result, { segment, node });
  };
  const value = segment.root ? read(segment.root) : undefined;
  return { value, problems, used, anchors, aliased: aliased.length };
}

/** Whether a key is a merge key: a plain `<<`. */
export const isMerge = (key: Node): boolean =>
  key.kind === 'scalar' && key.style === 'plain' && key.value === '<<';

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets an own property, `__proto__` included. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
