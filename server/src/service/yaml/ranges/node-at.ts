import { type Path, pathPrefix } from './path';
import { type Layout, segmentAt } from '../segments/layout';
import { keyText, type Node, type Pair, type ScalarNode } from '../parse/nodes';
import { isListed, type Segment } from '../segments/segment';

/** The scalar at an offset of the file. */
export interface Located {
  readonly segment: Segment;
  /** Index of the segment. */
  readonly index: number;
  /** The path of the value, for a key too. */
  readonly path: Path;
  /** The scalar under the offset: a key or a value. */
  readonly scalar: ScalarNode;
  readonly isKey: boolean;
}

/** Finds the key or scalar value at an offset. */
export function locate(layout: Layout, offset: number): Located | undefined {
  const index = segmentAt(layout, offset);
  const segment = layout.segments.at(index);
  if (!segment?.root) return undefined;
  const found = findScalar(segment.root, offset - layout.starts.at(index), []);
  if (!found) return undefined;
  const path = isListed(segment) ? [...pathPrefix(layout, index), ...found.path.slice(1)] : found.path;
  return { ...found, segment, index, path };
}

type Found = Pick<Located, 'path' | 'scalar' | 'isKey'>;

const covers = (node: { start: number; end: number }, offset: number): boolean =>
  node.start <= offset && offset <= node.end;

function findScalar(node: Node, offset: number, path: Path): Found | undefined {
  if (node.kind === 'alias') return undefined;
  if (node.kind === 'scalar') return covers(node, offset) ? { scalar: node, path, isKey: false } : undefined;
  if (node.kind === 'map') return first(node.pairs, (pair) => inPair(pair, offset, path));
  return first([...node.items.entries()], ([index, item]) => findScalar(item, offset, [...path, index]));
}

function inPair(pair: Pair, offset: number, path: Path): Found | undefined {
  const here = [...path, keyText(pair)];
  if (covers(pair.key, offset)) return { scalar: pair.key, path: here, isKey: true };
  return pair.value && findScalar(pair.value, offset, here);
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
