import { memoizeWeak } from './memoize';
import { type Chunk, joined, type ChunkedList } from './chunked-list';

/** The same function of a row, put together from what each chunk gives; both are worked out once. */
export function reduceChunks<T, V, R>(
  ofChunk: (chunk: Chunk<T>) => V,
  together: (parts: readonly V[]) => R,
): (row: ChunkedList<T>) => R {
  const once = memoizeWeak(ofChunk);
  return memoizeWeak(({ chunks }: ChunkedList<T>) => together(chunks.map(once)));
}

/** What each thing of a row gives, in the order of the row; worked out once for each thing. */
export function flatMapCached<T extends object, V>(
  of: (thing: T) => readonly V[],
): (row: ChunkedList<T>) => readonly V[] {
  const once = memoizeWeak(of);
  return reduceChunks((chunk: Chunk<T>) => chunk.flatMap(once), joined);
}

/** Whether some thing of a row passes a test; asked once for each chunk. */
export const someCached = <T>(test: (thing: T) => boolean): ((row: ChunkedList<T>) => boolean) =>
  reduceChunks(
    (chunk: Chunk<T>) => chunk.some(test),
    (parts) => parts.includes(true),
  );

/** The places in a row, rising, of the things that pass a test. */
export function indexesWhere<T>(test: (thing: T) => boolean): (row: ChunkedList<T>) => readonly number[] {
  const inChunk = memoizeWeak((chunk: Chunk<T>) =>
    chunk.flatMap((thing, place) => (test(thing) ? [place] : [])),
  );
  return ({ chunks, starts }) =>
    chunks.flatMap((chunk, number) => inChunk(chunk).map((place) => starts[number]! + place));
}

/** A function that keeps the things of a row that pass a test. */
export function filterCached<T>(test: (thing: T) => boolean): (row: ChunkedList<T>) => ChunkedList<T> {
  const inChunk = memoizeWeak((chunk: Chunk<T>) => (chunk.every(test) ? chunk : chunk.filter(test)));
  return (row) => row.mapChunks(inChunk);
}
