import { joined, ChunkedList } from './chunked-list';

const chunkedLists = new WeakMap<readonly unknown[], ChunkedList<unknown>>();

/** A chunked list as a plain array, as rules read it; `chunkedListOf` gives the chunked list back. */
export function listOf<T>(chunked: ChunkedList<T>): T[] {
  const list = joined(chunked.chunks);
  chunkedLists.set(list, chunked);
  return list;
}

/** The chunked list behind an array: the one that the array was made from, or a new one, which is kept for the array. */
export function chunkedListOf<T>(list: readonly T[]): ChunkedList<T> {
  const known = (chunkedLists.get(list) as ChunkedList<T> | undefined) ?? ChunkedList.of(list);
  chunkedLists.set(list, known);
  return known;
}
