import type { GridItem } from './items';

/** The item of this version that one of another version is; undefined where it was changed or taken away meanwhile. */
export function sameItem(before: GridItem, now: readonly GridItem[]): GridItem | undefined {
  const same = now.find(({ own, whole }) =>
    before.own ? own?.raw === before.own.raw : !own && whole === before.whole,
  );
  if (same) return same;
  const id = before.whole?.id;
  if (typeof id !== 'string') return undefined;
  const alike = now.filter(({ whole }) => whole?.id === id);
  return alike.length === 1 ? alike[0] : undefined;
}
