import { memoizeWeak } from './memoize';
import { lastAtOrBelow } from './binary-search';

/** A chunk of a list. Versions of the list that share it share the results that are memoised for it. */
export type Chunk<T> = readonly T[];

/**
 * The largest number of items in a chunk: about the square root of the 5,000 items of a large file, so that an edit copies
 * one chunk and one list of chunks of about the same length.
 */
const MOST = 64;

/**
 * A persistent list: it never changes, and the list that an edit makes of it shares all chunks but those around the edit.
 * What follows from a chunk is then calculated once for all versions (`flatMapCached` and its neighbours in derive.ts).
 */
export class ChunkedList<T> {
  readonly length: number;
  /** The index of the first item of each chunk. */
  readonly starts: readonly number[];

  private constructor(readonly chunks: readonly Chunk<T>[]) {
    const starts: number[] = [];
    let place = 0;
    for (const chunk of chunks) {
      starts.push(place);
      place += chunk.length;
    }
    this.starts = starts;
    this.length = place;
  }

  static of<T>(items: readonly T[]): ChunkedList<T> {
    return new ChunkedList(inChunks(items));
  }

  /** Lists one behind the other; their chunks are shared. */
  static concat<T>(...lists: readonly ChunkedList<T>[]): ChunkedList<T> {
    const filled = lists.filter(({ length }) => length > 0);
    return filled.length === 1 ? filled[0]! : new ChunkedList(filled.flatMap(({ chunks }) => chunks));
  }

  at(place: number): T | undefined {
    const { number, from } = this.chunkAt(place);
    return this.chunks[number]?.[place - from];
  }

  get last(): T | undefined {
    return this.chunks.at(-1)?.at(-1);
  }

  /** The index of the first such item; -1 where there is none. */
  indexOf(item: T): number {
    for (const [number, chunk] of this.chunks.entries()) {
      const place = chunk.indexOf(item);
      if (place >= 0) return this.starts[number]! + place;
    }
    return -1;
  }

  find(test: (item: T) => boolean): T | undefined {
    for (const item of this) if (test(item)) return item;
    return undefined;
  }

  /** The items of `[from, to)`. */
  slice(from: number, to = this.length): ChunkedList<T> {
    const [begin, end] = [Math.max(0, from), Math.min(to, this.length)];
    if (begin >= end) return new ChunkedList<T>([]);
    if (end - begin === this.length) return this;
    const [first, last] = [this.chunkAt(begin).number, this.chunkAt(end - 1).number];
    return new ChunkedList(
      this.chunks.slice(first, last + 1).map((chunk, index) => {
        const start = this.starts[first + index]!;
        return part(chunk, Math.max(0, begin - start), Math.min(chunk.length, end - start));
      }),
    );
  }

  /** A copy with other items in place of `[from, to)`; `items` may be fewer or more. */
  splice(from: number, to: number, items: readonly T[]): ChunkedList<T> {
    if (from === to && items.length === 0) return this;
    const [first, last] = [this.chunkAt(from), this.chunkAt(Math.max(from, to - 1))];
    const before = this.chunks[first.number]?.slice(0, from - first.from) ?? [];
    const behind = this.chunks[last.number]?.slice(to - last.from) ?? [];
    const changed = inChunks([...before, ...items, ...behind]);
    return new ChunkedList([
      ...this.chunks.slice(0, first.number),
      ...changed,
      ...this.chunks.slice(last.number + 1),
    ]);
  }

  /** Maps chunk by chunk. The function must give the same result for the same chunk; empty results are left out. */
  mapChunks<R>(ofChunk: (chunk: Chunk<T>) => Chunk<R>): ChunkedList<R> {
    return new ChunkedList(this.chunks.map(ofChunk).filter((chunk) => chunk.length > 0));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const chunk of this.chunks) yield* chunk;
  }

  /** The number of the chunk that holds an index, and the index of that chunk's first item. */
  chunkAt(place: number): { readonly number: number; readonly from: number } {
    const number = lastAtOrBelow(this.starts, place);
    return { number, from: this.starts[number] ?? 0 };
  }
}

/** Flattens chunks into one list. `flat` takes twenty times as long. */
export function joined<T>(chunks: readonly Chunk<T>[]): T[] {
  const items: T[] = [];
  for (const chunk of chunks) if (chunk.length > 0) items.push(...chunk);
  return items;
}

/** Splits a list into chunks of about the same size. */
function inChunks<T>(items: readonly T[]): readonly Chunk<T>[] {
  const count = Math.ceil(items.length / MOST);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Slices a chunk; asked again for the same slice it returns the same array, which memoised results hang on. */
function part<T>(chunk: Chunk<T>, from: number, to: number): Chunk<T> {
  if (to - from === chunk.length) return chunk;
  const known = partsOf(chunk);
  const key = `${from} ${to}`;
  const found = (known.get(key) as Chunk<T> | undefined) ?? chunk.slice(from, to);
  known.set(key, found);
  return found;
}

const partsOf = memoizeWeak<Chunk<unknown>, Map<string, Chunk<unknown>>>(() => new Map());
