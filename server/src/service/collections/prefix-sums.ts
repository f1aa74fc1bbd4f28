import { memoizeWeak } from './memoize';
import { lastAtOrBelow } from './binary-search';
import type { Chunk, ChunkedList } from './chunked-list';

/** Where each thing of a row begins when they stand one behind the other, each with a length of its own. */
export interface PrefixSums {
  /** Where the thing at a place begins; behind the last one, the end. */
  at(place: number): number;
  /** The place of the last thing that begins at or before a value. */
  placeOf(value: number): number;
  /** All lengths together. */
  readonly total: number;
}

/** A function that adds up the lengths of the things of a row; each chunk is added up once. */
export function prefixSums<T>(lengthOf: (thing: T) => number): (row: ChunkedList<T>) => PrefixSums {
  const inChunk = memoizeWeak((chunk: Chunk<T>) => running(chunk.map(lengthOf)));
  return (row) => {
    const chunks = running(row.chunks.map((chunk) => inChunk(chunk).at(-1)!));
    const total = chunks.at(-1)!;
    return {
      total,
      at(place) {
        const { number, from } = row.chunkAt(place);
        const chunk = row.chunks[number];
        return chunk ? chunks[number]! + inChunk(chunk)[place - from]! : total;
      },
      placeOf(value) {
        const number = Math.min(lastAtOrBelow(chunks, value), row.chunks.length - 1);
        if (number < 0) return 0;
        const within = inChunk(row.chunks[number]!);
        return row.starts[number]! + lastAtOrBelow(within, value - chunks[number]!, within.length - 2);
      },
    };
  };
}

/** What stands before each of some lengths, and behind the last of them. */
function running(lengths: readonly number[]): readonly number[] {
  const sums = [0];
  for (const length of lengths) sums.push(sums.at(-1)! + length);
  return sums;
}
