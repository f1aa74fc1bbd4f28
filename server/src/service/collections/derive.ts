import { memoizeWeak } from './memoize';
import { type Chunk, joined, type ChunkedList } from './chunked-list';

/** Map-reduce over chunks; results are memoised per chunk and per list. */
export function reduceChunks<T, V, R>(
  ofChunk: (chunk: Chunk<T>) => V,
  together: (parts: readonly V[]) => R,
): (list: ChunkedList<T>) => R {
  const once = memoizeWeak(ofChunk);
  return memoizeWeak(({ chunks }: ChunkedList<T>) => together(chunks.map(once)));
}

/** `flatMap` over a list; results are memoised per item, per chunk and per list. */
export function flatMapCached<T extends object, V>(
  of: (item: T) => readonly V[],
): (list: ChunkedList<T>) => readonly V[] {
  const once = memoizeWeak(of);
  return reduceChunks((chunk: Chunk<T>) => chunk.flatMap(once), joined);
}

/** `some` over a list; results are memoised per chunk and per list. */
export const someCached = <T>(test: (item: T) => boolean): ((list: ChunkedList<T>) => boolean) =>
  reduceChunks(
    (chunk: Chunk<T>) => chunk.some(test),
    (parts) => parts.includes(true),
  );

/** The indexes, ascending, of the items that pass a test; memoised per chunk. */
export function indexesWhere<T>(test: (item: T) => boolean): (list: ChunkedList<T>) => readonly number[] {
  const inChunk = memoizeWeak((chunk: Chunk<T>) =>
    chunk.flatMap((item, place) => (test(item) ? [place] : [])),
  );
  return ({ chunks, starts }) =>
    chunks.flatMap((chunk, number) => inChunk(chunk).map((place) => starts[number]! + place));
}

/** `filter` over a list; memoised per chunk. */
export function filterCached<T>(test: (item: T) => boolean): (list: ChunkedList<T>) => ChunkedList<T> {
  const inChunk = memoizeWeak((chunk: Chunk<T>) => (chunk.every(test) ? chunk : chunk.filter(test)));
  return (list) => list.mapChunks(inChunk);
}
