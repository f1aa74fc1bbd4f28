import { memoizeLast } from '../../collections/memoize';
import { backward } from '../../collections/onward';
import { keyText, type MapNode, type Node, pairOf } from '../../yaml/parse/nodes';
import { parse } from '../../yaml/parse/parse';
import { hasAnchors } from '../../yaml/parse/anchors';
import { contentEnd, dashBefore, lineEndAt, lineStartAt, nextLineAt } from '../../yaml/ranges/node-end';

/** A section, or an item of a list, as whole lines of a text that can stand in another file. */
export interface MovablePart {
  /** The keys that lead to what it stands in: none for a section, the list's for an item. */
  readonly path: readonly string[];
  /** The name of a section; undefined for an item. */
  readonly key?: string;
  /** The id of an item, as written; undefined where it has none. */
  readonly id?: string;
  /** The offset of its first line, with the comments right above it. */
  readonly from: number;
  /** The offset behind its last line. */
  readonly to: number;
  /** The items of a section that is a list, or that holds lists. */
  readonly items: readonly MovablePart[];
}

/** The root of a text that is one map in block style; undefined for any other. */
export function rootOf(text: string): MapNode | undefined {
  const { root, problems } = parse(text);
  return root?.kind === 'map' && !root.flow && problems.length === 0 ? root : undefined;
}

/** As `rootOf`; undefined where anchors or aliases stand anywhere. */
export function plainRootOf(text: string): MapNode | undefined {
  const root = rootOf(text);
  return root && !hasAnchors(root) ? root : undefined;
}

/**
 * The sections of a text, each with its items; none where the text is no map in block style. What has an anchor or alias in
 * it is left out, since elsewhere it would say something else; what stands beside it is not.
 */
export const partsOf = memoizeLast(readParts);

function readParts(text: string): readonly MovablePart[] {
  const root = rootOf(text);
  if (!root) return [];
  return root.pairs.flatMap((pair): readonly MovablePart[] => {
    const key = keyText(pair);
    const end = contentEnd(text, pair.value ?? pair.key);
    const span = linesOf(text, pair.key.start, pair.value ? end : lineEndAt(text, end));
    const items = pair.value ? itemsIn(text, pair.value, [key]) : [];
    if (pair.value && hasAnchors(pair.value)) return items.map((item) => ({ ...item, items: [item] }));
    return span ? [{ path: [], key, ...span, items }] : [];
  });
}

/** The items of all block lists below a section, down through its maps. */
function itemsIn(text: string, node: Node, path: readonly string[]): readonly MovablePart[] {
  if (node.kind === 'map' && !node.flow)
    return node.pairs.flatMap((pair) =>
      pair.value ? itemsIn(text, pair.value, [...path, keyText(pair)]) : [],
    );
  if (node.kind !== 'seq' || node.flow) return [];
  return node.items.flatMap((item) => {
    if (hasAnchors(item)) return [];
    const span = linesOf(text, dashBefore(text, item), contentEnd(text, item));
    return span ? [{ path, id: idIn(item), ...span, items: [] }] : [];
  });
}

/** The id of an item, as written; undefined where it has none. */
export function idIn(item: Node): string | undefined {
  const value = item.kind === 'map' ? pairOf(item, 'id')?.value : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The whole lines from one offset to another; undefined where something else stands on them. */
function linesOf(text: string, first: number, end: number): Pick<MovablePart, 'from' | 'to'> | undefined {
  let from = lineStartAt(text, first);
  const indent = text.slice(from, first);
  const lineEnd = lineEndAt(text, end);
  if (indent.trim() !== '' || !/^[ \t]*(?:[ \t]#.*)?$/.test(text.slice(end, lineEnd))) return undefined;
  while (from > 0 && isCommentAt(text, lineStartAt(text, from - 1), indent))
    from = backward(from, lineStartAt(text, from - 1));
  return { from, to: nextLineAt(text, lineEnd) };
}

const isCommentAt = (text: string, start: number, indent: string): boolean =>
  text.startsWith(`${indent}#`, start);
