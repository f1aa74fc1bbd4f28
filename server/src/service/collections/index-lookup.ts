import type { ChunkedList } from './chunked-list';

/** So many items are searched for one by one; for more a map of all items pays: it costs about as much as 20 searches. */
const FEW = 20;

/** Looks up the index of items: the first one's where an item stands several times, undefined where it is not there. */
export function indexLookup<T>(list: ChunkedList<T>): (item: T) => number | undefined {
  let asked = 0;
  let places: ReadonlyMap<T, number> | undefined;
  return (item) => {
    if (asked++ > FEW) places ??= indexed(list);
    if (places) return places.get(item);
    const place = list.indexOf(item);
    return place < 0 ? undefined : place;
  };
}

function indexed<T>(list: ChunkedList<T>): ReadonlyMap<T, number> {
  const places = new Map<T, number>();
  let place = 0;
  for (const item of list) {
    if (!places.has(item)) places.set(item, place);
    place++;
  }
  return places;
}
