import type { TableSection } from '../layout/table-row';
import type { Item } from './fields';
import type { PlannedRow } from './plan';
import type { Wanted } from './wanted';

type AllWanted = ReadonlyMap<TableSection, Wanted>;

/** What a file means takes some forty times the memory of its text, so not all rows of a large import are tried at once. */
const TRIED_AT_ONCE = 500;

/**
 * Tries what is wanted, so many rows at a time, until something fails: rows are written one below the other and each by
 * itself, so what is read back in parts is read back as a whole.
 */
export function triedInParts<Failure>(
  wanted: AllWanted,
  attempt: (part: AllWanted) => Failure | undefined,
): Failure | undefined {
  const all = [...wanted.values()];
  const count = all.reduce((sum, { changed, rowOf }) => sum + changed.size + rowOf.size, 0);
  const items = all.reduce((sum, one) => sum + one.items.length, 0);
  // Each part is compared with all that the playbook has: the larger it is, the fewer parts.
  const size = Math.max(TRIED_AT_ONCE, items);
  if (count <= size) return attempt(wanted);
  for (const [section, own] of wanted)
    for (const part of partsOf(own, size)) {
      const failure = attempt(new Map([[section, part]]));
      if (failure) return failure;
    }
  return undefined;
}

function* partsOf({ items, changed, added, skeletons, rowOf }: Wanted, size: number): Generator<Wanted> {
  const none = { added: new Map<number, readonly Item[]>(), rowOf: new Map<Item, PlannedRow>() };
  const changes = [...changed];
  for (let at = 0; at < changes.length; at += size)
    yield { items, skeletons, changed: new Map(changes.slice(at, at + size)), ...none };
  const places = [...added].flatMap(([index, list]) => list.map((item) => ({ index, item })));
  for (let at = 0; at < places.length; at += size) {
    const own = places.slice(at, at + size);
    yield {
      items,
      skeletons,
      changed: new Map(),
      added: byIndex(own),
      rowOf: new Map(own.map(({ item }) => [item, rowOf.get(item)!])),
    };
  }
}

function byIndex(
  places: readonly { readonly index: number; readonly item: Item }[],
): ReadonlyMap<number, readonly Item[]> {
  const added = new Map<number, Item[]>();
  for (const { index, item } of places) {
    const own = added.get(index);
    if (own) own.push(item);
    else added.set(index, [item]);
  }
  return added;
}
