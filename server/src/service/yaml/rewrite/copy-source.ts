import type { Node, ScalarNode } from '../parse/nodes';
import { walk } from '../parse/nodes';
import { contentEnd } from '../ranges/node-end';

/** Other texts for some scalars of a node: words that need no quotes. */
export type OtherTexts = ReadonlyMap<ScalarNode, string>;

/** A span of the source with some scalars written otherwise, in the quotes that they have. */
export function copySource(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  scalars: OtherTexts,
): string {
  const inside = [...scalars]
    .filter(([scalar]) => start <= scalar.start && scalar.start < end)
    .sort(([a], [b]) => a.start - b.start);
  let copy = '';
  let at = start;
  for (const [scalar, other] of inside) {
    copy += text.slice(at, scalar.start) + quotedLike(scalar, other);
    at = contentEnd(text, scalar);
  }
  return copy + text.slice(at, end);
}

/** A word in the quotes that a scalar has. */
export const quotedLike = ({ style }: ScalarNode, word: string): string =>
  style === 'single' ? `'${word}'` : style === 'double' ? `"${word}"` : word;

/** Whether comments stand in the source of a node. */
export function hasComments(text: string, node: Node): boolean {
  let gap = node.start;
  let found = false;
  walk(node, (inner) => {
    if (inner.kind === 'map' || inner.kind === 'seq') return;
    found ||= text.slice(gap, inner.start).includes('#');
    // A comment may follow the bar of a block text.
    found ||=
      inner.kind === 'scalar' &&
      (inner.style === 'literal' || inner.style === 'folded') &&
      /^[|>]\S*[ \t]+#/.test(text.slice(inner.start));
    gap = Math.max(gap, contentEnd(text, inner));
  });
  return found || text.slice(gap, contentEnd(text, node)).includes('#');
}

/** Whether a node, or one around it or in it, has an anchor: what is changed there is changed elsewhere too. */
export function isAnchoredAround(root: Node, { start, end }: Node): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= node.kind !== 'alias' && node.anchor !== undefined && node.start < end && start < node.end;
  });
  return found;
}
