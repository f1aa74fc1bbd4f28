import { joined, Row } from './chunked-list';

const rows = new WeakMap<readonly unknown[], Row<unknown>>();

/** The things of a row as a plain list, as rules read it; the list knows its row. */
export function listOf<T>(row: Row<T>): T[] {
  const list = joined(row.chunks);
  rows.set(list, row);
  return list;
}

/** The row of a list: the one it was made of, or one of its own. */
export function rowOf<T>(list: readonly T[]): Row<T> {
  const known = (rows.get(list) as Row<T> | undefined) ?? Row.of(list);
  rows.set(list, known);
  return known;
}
