import { memoizeWeak } from './memoize';
import { lastAtOrBelow } from './binary-search';

/** A part of a row. Rows that share it share what was worked out for it. */
export type Chunk<T> = readonly T[];

/** So many things stand in a chunk at most: about the square root of what large files have. */
const MOST = 64;

/**
 * A list that never changes, in chunks. The row that an edit makes of it has the same chunks but for those around the
 * edit, so that what follows from a chunk is worked out once for all versions (`gather` and its neighbours).
 */
export class ChunkedList<T> {
  readonly length: number;
  /** The place at which each chunk begins. */
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

  static of<T>(things: readonly T[]): ChunkedList<T> {
    return new ChunkedList(inChunks(things));
  }

  at(place: number): T | undefined {
    const { number, from } = this.chunkAt(place);
    return this.chunks[number]?.[place - from];
  }

  get last(): T | undefined {
    return this.chunks.at(-1)?.at(-1);
  }

  /** The first place of a thing; -1 where there is none. */
  indexOf(thing: T): number {
    for (const [number, chunk] of this.chunks.entries()) {
      const place = chunk.indexOf(thing);
      if (place >= 0) return this.starts[number]! + place;
    }
    return -1;
  }

  find(test: (thing: T) => boolean): T | undefined {
    for (const thing of this) if (test(thing)) return thing;
    return undefined;
  }

  /** The things from one place to before another. */
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

  /** The row with other things in place of those from one place to before another. */
  splice(from: number, to: number, things: readonly T[]): ChunkedList<T> {
    if (from === to && things.length === 0) return this;
    const [first, last] = [this.chunkAt(from), this.chunkAt(Math.max(from, to - 1))];
    const before = this.chunks[first.number]?.slice(0, from - first.from) ?? [];
    const behind = this.chunks[last.number]?.slice(to - last.from) ?? [];
    const changed = inChunks([...before, ...things, ...behind]);
    return new ChunkedList([
      ...this.chunks.slice(0, first.number),
      ...changed,
      ...this.chunks.slice(last.number + 1),
    ]);
  }

  /** A row with what is made of each chunk; the same chunk must give the same. */
  mapChunks<R>(ofChunk: (chunk: Chunk<T>) => Chunk<R>): ChunkedList<R> {
    return new ChunkedList(this.chunks.map(ofChunk).filter((chunk) => chunk.length > 0));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const chunk of this.chunks) yield* chunk;
  }

  /** The number of the chunk that holds a place, and where that chunk begins. */
  chunkAt(place: number): { readonly number: number; readonly from: number } {
    const number = lastAtOrBelow(this.starts, place);
    return { number, from: this.starts[number] ?? 0 };
  }
}

/** The things of some chunks in one list. `flat` would take twenty times as long. */
export function joined<T>(chunks: readonly Chunk<T>[]): T[] {
  const things: T[] = [];
  for (const chunk of chunks) if (chunk.length > 0) things.push(...chunk);
  return things;
}

/** Chunks of about the same size. */
function inChunks<T>(things: readonly T[]): readonly Chunk<T>[] {
  const count = Math.ceil(things.length / MOST);
  const size = Math.ceil(things.length / count);
  return Array.from({ length: count }, (_, index) => things.slice(index * size, (index + 1) * size));
}

/** A part of a chunk: the same part of the same chunk is the same chunk. */
function part<T>(chunk: Chunk<T>, from: number, to: number): Chunk<T> {
  if (to - from === chunk.length) return chunk;
  const known = partsOf(chunk);
  const key = `${from} ${to}`;
  const found = (known.get(key) as Chunk<T> | undefined) ?? chunk.slice(from, to);
  known.set(key, found);
  return found;
}

const partsOf = memoizeWeak<Chunk<unknown>, Map<string, Chunk<unknown>>>(() => new Map());
