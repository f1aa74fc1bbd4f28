import { type Layout, segmentAt } from '../segments/layout';
import { keyText, type Node } from '../parse/nodes';
import { isListed } from '../segments/segment';
import { type Path, pathPrefix } from './path';

/** The path of the value that begins at an offset; undefined where none does, and for an alias, whose value stands elsewhere. */
export function valueAt(layout: Layout, offset: number): Path | undefined {
  const index = segmentAt(layout, offset);
  const segment = layout.segments.at(index);
  const path = segment?.root && beginning(segment.root, offset - layout.starts.at(index), []);
  if (!path || !segment || path.length === 0) return undefined;
  return isListed(segment) ? [...pathPrefix(layout, index), ...path.slice(1)] : path;
}

/** The path of the node within another that begins at an offset, the outermost; a key is no value. */
function beginning(node: Node, offset: number, path: Path): Path | undefined {
  if (offset < node.start || offset > node.end) return undefined;
  if (node.start === offset && path.length > 0) return node.kind === 'alias' ? undefined : path;
  if (node.kind === 'seq') return first([...node.items.entries()], offset, path);
  if (node.kind !== 'map') return undefined;
  return first(
    node.pairs.flatMap((pair) => (pair.value ? [[keyText(pair), pair.value] as const] : [])),
    offset,
    path,
  );
}

function first(
  children: readonly (readonly [key: string | number, node: Node])[],
  offset: number,
  path: Path,
): Path | undefined {
  for (const [key, node] of children) {
    const found = beginning(node, offset, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
