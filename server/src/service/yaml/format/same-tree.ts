import type { Node } from '../parse/nodes';

/** Whether two trees say the same: kinds, values, styles, anchors and aliases, wherever they stand. */
export function sameTree(a: Node | undefined, b: Node | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'alias') return b.kind === 'alias' && a.name === b.name;
  if (b.kind === 'alias' || a.anchor !== b.anchor) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value) && a.style === b.style;
  if (a.kind === 'seq')
    return (
      b.kind === 'seq' &&
      a.flow === b.flow &&
      a.items.length === b.items.length &&
      a.items.every((item, at) => sameTree(item, b.items[at]))
    );
  return (
    b.kind === 'map' &&
    a.flow === b.flow &&
    a.pairs.length === b.pairs.length &&
    a.pairs.every(({ key, value }, at) => {
      const other = b.pairs[at]!;
      return sameTree(key, other.key) && sameTree(value, other.value);
    })
  );
}
