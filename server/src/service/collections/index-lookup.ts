import type { ChunkedList } from './chunked-list';

/** So many things are looked for one by one; for more it pays to note where each of them stands. */
const FEW = 20;

/** Tells where things stand in a row, the first time if several times; undefined for one that is not there. */
export function indexLookup<T>(row: ChunkedList<T>): (thing: T) => number | undefined {
  let asked = 0;
  let places: ReadonlyMap<T, number> | undefined;
  return (thing) => {
    if (asked++ > FEW) places ??= noted(row);
    if (places) return places.get(thing);
    const place = row.indexOf(thing);
    return place < 0 ? undefined : place;
  };
}

function noted<T>(row: ChunkedList<T>): ReadonlyMap<T, number> {
  const places = new Map<T, number>();
  let place = 0;
  for (const thing of row) {
    if (!places.has(thing)) places.set(thing, place);
    place++;
  }
  return places;
}
