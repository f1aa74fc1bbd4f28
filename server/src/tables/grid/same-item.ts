import type { GridItem } from './items';

/** The item of this version that one of another version is; undefined where it was changed or taken away meanwhile. */
export function sameItem(before: GridItem, now: readonly GridItem[]): GridItem | undefined {
  const same = now.find(({ own, whole }) =>
    before.own ? own?.raw === before.own.raw : !own && whole === before.whole,
  );
  if (same) return same;
  const id = before.whole?.id;
  const said = JSON.stringify(before.whole);
  // One without an id is known by what it says: the section around it was read anew.
  const alike = now.filter(({ whole }) =>
    typeof id === 'string' ? whole?.id === id : said !== undefined && JSON.stringify(whole) === said,
  );
  return alike.length === 1 ? alike[0] : undefined;
}
