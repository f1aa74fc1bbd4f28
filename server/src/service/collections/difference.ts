import { between, type Difference } from './between';
import { joined, type ChunkedList } from './chunked-list';

/** Finds the range that an edit changed. Chunks that both lists share are not compared item by item. */
export function difference<T>(old: ChunkedList<T>, now: ChunkedList<T>): Difference {
  const { from: first, oldTo, newTo } = between(old.chunks, now.chunks);
  const inside = between(joined(old.chunks.slice(first, oldTo)), joined(now.chunks.slice(first, newTo)));
  const start = old.starts[first] ?? old.length;
  return { from: start + inside.from, oldTo: start + inside.oldTo, newTo: start + inside.newTo };
}

/** Whether two lists hold the same items. */
export function same<T>(old: ChunkedList<T>, now: ChunkedList<T>): boolean {
  if (old.length !== now.length) return false;
  const { from, oldTo } = difference(old, now);
  return from === oldTo;
}
