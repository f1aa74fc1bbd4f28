import type { ChunkedList } from '../../collections/chunked-list';
import { type AliasNode, type Node, walk } from './nodes';
import type { Segment } from '../segments/segment';
import type { Written } from './value';

/** Resolves an alias: the last node before it that has its anchor, in the same document. */
export function anchoredBy(segments: ChunkedList<Segment>, { segment, node }: Written): Written | undefined {
  if (node.kind !== 'alias') return undefined;
  const inSegment = lastAnchored(segment.root, node.name, node.start);
  if (inSegment) return { segment, node: inSegment };
  for (let index = segments.indexOf(segment) - 1; index >= 0; index--) {
    const before = segments.at(index)!;
    if (before.kind === 'marker') return undefined;
    const found = lastAnchored(before.root, node.name);
    if (found) return { segment: before, node: found };
  }
  return undefined;
}

function lastAnchored(root: Node | undefined, name: string, before = Infinity): Node | undefined {
  let found: Node | undefined;
  if (root)
    walk(root, (node) => {
      if (node.kind !== 'alias' && node.anchor === name && node.start < before) found = node;
    });
  return found;
}

/** Whether nodes must stay in their order: one has an anchor that another one names, or has too. */
export function isOrderBound(nodes: readonly Node[]): boolean {
  const holders = new Map<string, Node>();
  const names = nodes.map((node) => ({ node, names: namesIn(node) }));
  for (const { node, names: own } of names)
    for (const name of own.anchors) {
      if ((holders.get(name) ?? node) !== node) return true;
      holders.set(name, node);
    }
  return names.some(({ node, names: { aliases } }) =>
    aliases.some((name) => (holders.get(name) ?? node) !== node),
  );
}

/** Whether anchors or aliases stand anywhere in a node. */
export function hasAnchors(node: Node): boolean {
  const { anchors, aliases } = namesIn(node);
  return anchors.length > 0 || aliases.length > 0;
}

function namesIn(node: Node): { readonly anchors: readonly string[]; readonly aliases: readonly string[] } {
  const [anchors, aliases]: [string[], string[]] = [[], []];
  walk(node, (inner) => {
    if (inner.kind === 'alias') aliases.push(inner.name);
    else if (inner.anchor !== undefined) anchors.push(inner.anchor);
  });
  return { anchors, aliases };
}

/** The aliases whose anchored node contains a span of a segment. */
export function aliasesOf(segments: ChunkedList<Segment>, segment: Segment, span: Span): readonly Written[] {
  const names = anchorsAround(segment.root, span);
  if (names.size === 0) return [];
  const holds = (target: Written | undefined): boolean =>
    target?.segment === segment && isAround(target.node, span);
  return [...segments].flatMap((other) =>
    aliasesIn(other)
      .filter((alias) => names.has(alias.name))
      .map((alias) => ({ segment: other, node: alias }))
      .filter((alias) => holds(anchoredBy(segments, alias))),
  );
}

/** Whether an offset of a segment lies inside an anchored node. */
export const isAnchored = ({ root }: Segment, offset: number): boolean =>
  anchorsAround(root, { start: offset, end: offset }).size > 0;

interface Span {
  readonly start: number;
  readonly end: number;
}

const isAround = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function anchorsAround(root: Node | undefined, inner: Span): ReadonlySet<string> {
  const names = new Set<string>();
  if (root)
    walk(root, (node) => {
      if (node.kind !== 'alias' && node.anchor && isAround(node, inner)) names.add(node.anchor);
    });
  return names;
}

function aliasesIn({ root }: Segment): readonly AliasNode[] {
  const found: AliasNode[] = [];
  if (root) walk(root, (node) => void (node.kind === 'alias' && found.push(node)));
  return found;
}
