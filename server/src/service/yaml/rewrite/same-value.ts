import type { Node } from '../parse/nodes';

/** Whether two trees have the same value, whatever the styles: keys in the same order, anchors and aliases included. */
export function sameValue(a: Node | undefined, b: Node | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'alias') return b.kind === 'alias' && a.name === b.name;
  if (b.kind === 'alias' || a.anchor !== b.anchor) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value);
  if (a.kind === 'seq')
    return (
      b.kind === 'seq' &&
      a.items.length === b.items.length &&
      a.items.every((item, at) => sameValue(item, b.items[at]))
    );
  return (
    b.kind === 'map' &&
    a.pairs.length === b.pairs.length &&
    a.pairs.every(({ key, value }, at) => {
      const other = b.pairs[at]!;
      return sameValue(key, other.key) && sameValue(value, other.value);
    })
  );
}
