import { joined, type ChunkedList } from './chunked-list';

/** The changed range between the common ends of two lists: `[from, oldTo)` of the old one, `[from, newTo)` of the new one. */
export interface Difference {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

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

/** Finds the range between the common ends of two plain lists. */
export function between<T>(old: readonly T[], now: readonly T[]): Difference {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let same = 0;
  while (same < most - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { from, oldTo: old.length - same, newTo: now.length - same };
}
