import { onceEach } from './memo';
import { type Chunk, joined, type Row } from './chunked-list';

/** The same function of a row, put together from what each chunk gives; both are worked out once. */
export function overChunks<T, V, R>(
  ofChunk: (chunk: Chunk<T>) => V,
  together: (parts: readonly V[]) => R,
): (row: Row<T>) => R {
  const once = onceEach(ofChunk);
  return onceEach(({ chunks }: Row<T>) => together(chunks.map(once)));
}

/** What each thing of a row gives, in the order of the row; worked out once for each thing. */
export function gather<T extends object, V>(of: (thing: T) => readonly V[]): (row: Row<T>) => readonly V[] {
  const once = onceEach(of);
  return overChunks((chunk: Chunk<T>) => chunk.flatMap(once), joined);
}

/** Whether some thing of a row passes a test; asked once for each chunk. */
export const holds = <T>(test: (thing: T) => boolean): ((row: Row<T>) => boolean) =>
  overChunks(
    (chunk: Chunk<T>) => chunk.some(test),
    (parts) => parts.includes(true),
  );

/** The places in a row, rising, of the things that pass a test. */
export function placesWhere<T>(test: (thing: T) => boolean): (row: Row<T>) => readonly number[] {
  const inChunk = onceEach((chunk: Chunk<T>) =>
    chunk.flatMap((thing, place) => (test(thing) ? [place] : [])),
  );
  return ({ chunks, starts }) =>
    chunks.flatMap((chunk, number) => inChunk(chunk).map((place) => starts[number]! + place));
}

/** A function that keeps the things of a row that pass a test. */
export function keep<T>(test: (thing: T) => boolean): (row: Row<T>) => Row<T> {
  const inChunk = onceEach((chunk: Chunk<T>) => (chunk.every(test) ? chunk : chunk.filter(test)));
  return (row) => row.mapChunks(inChunk);
}
