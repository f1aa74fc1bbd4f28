import { joined, ChunkedList } from './chunked-list';

const rows = new WeakMap<readonly unknown[], ChunkedList<unknown>>();

/** The things of a row as a plain list, as rules read it; the list knows its row. */
export function listOf<T>(row: ChunkedList<T>): T[] {
  const list = joined(row.chunks);
  rows.set(list, row);
  return list;
}

/** The row of a list: the one it was made of, or one of its own. */
export function chunkedListOf<T>(list: readonly T[]): ChunkedList<T> {
  const known = (rows.get(list) as ChunkedList<T> | undefined) ?? ChunkedList.of(list);
  rows.set(list, known);
  return known;
}
