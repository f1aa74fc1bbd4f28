import type { ChunkedList } from '../../collections/chunked-list';
import { type AliasNode, type Node, walk } from './nodes';
import type { Piece } from '../segments/segment';
import type { Written } from './value';

/** What an alias stands for: the last node before it that has its anchor, in the same document. */
export function anchoredBy(pieces: ChunkedList<Piece>, { piece, node }: Written): Written | undefined {
  if (node.kind !== 'alias') return undefined;
  const own = lastAnchored(piece.root, node.name, node.start);
  if (own) return { piece, node: own };
  for (let index = pieces.indexOf(piece) - 1; index >= 0; index--) {
    const before = pieces.at(index)!;
    if (before.kind === 'marker') return undefined;
    const found = lastAnchored(before.root, node.name);
    if (found) return { piece: before, node: found };
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

/** The aliases that stand for what a span of a piece holds, or for a list or map around it. */
export function aliasesOf(pieces: ChunkedList<Piece>, piece: Piece, span: Span): readonly Written[] {
  const names = anchorsAround(piece.root, span);
  if (names.size === 0) return [];
  const holds = (target: Written | undefined): boolean =>
    target?.piece === piece && isAround(target.node, span);
  return [...pieces].flatMap((other) =>
    aliasesIn(other)
      .filter((alias) => names.has(alias.name))
      .map((alias) => ({ piece: other, node: alias }))
      .filter((alias) => holds(anchoredBy(pieces, alias))),
  );
}

/** Whether an offset of a piece lies in what an anchor stands for. */
export const isAnchored = ({ root }: Piece, offset: number): boolean =>
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

function aliasesIn({ root }: Piece): readonly AliasNode[] {
  const found: AliasNode[] = [];
  if (root) walk(root, (node) => void (node.kind === 'alias' && found.push(node)));
  return found;
}
