import { memoizeWeak } from './memoize';
import { lastAtOrBelow } from './binary-search';
import type { Chunk, ChunkedList } from './chunked-list';

/** Prefix sums over a list whose items have lengths: where each item begins when they stand one behind the other. */
export interface PrefixSums {
  /** The start of the item at an index; behind the last one, the total. */
  at(place: number): number;
  /** The index of the last item that starts at or before a value. */
  placeOf(value: number): number;
  /** The sum of all lengths. */
  readonly total: number;
}

/** Makes a function that calculates prefix sums; the sums within a chunk are memoised. */
export function prefixSums<T>(lengthOf: (item: T) => number): (list: ChunkedList<T>) => PrefixSums {
  const inChunk = memoizeWeak((chunk: Chunk<T>) => running(chunk.map(lengthOf)));
  return (list) => {
    const chunks = running(list.chunks.map((chunk) => inChunk(chunk).at(-1)!));
    const total = chunks.at(-1)!;
    return {
      total,
      at(place) {
        const { number, from } = list.chunkAt(place);
        const chunk = list.chunks[number];
        return chunk ? chunks[number]! + inChunk(chunk)[place - from]! : total;
      },
      placeOf(value) {
        const number = Math.min(lastAtOrBelow(chunks, value), list.chunks.length - 1);
        if (number < 0) return 0;
        const within = inChunk(list.chunks[number]!);
        return list.starts[number]! + lastAtOrBelow(within, value - chunks[number]!, within.length - 2);
      },
    };
  };
}

/** The sum before each length, and after the last. */
function running(lengths: readonly number[]): readonly number[] {
  const sums = [0];
  for (const length of lengths) sums.push(sums.at(-1)! + length);
  return sums;
}
