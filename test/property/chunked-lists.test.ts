import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Results } from '../../server/src/service/collections/query';
import { difference, same } from '../../server/src/service/collections/difference';
import {
  flatMapCached,
  filterCached,
  reduceChunks,
  indexesWhere,
} from '../../server/src/service/collections/derive';
import { type Index, incrementalIndex } from '../../server/src/service/collections/incremental-index';
import { incrementalJoin } from '../../server/src/service/collections/incremental-join';
import { listOf, chunkedListOf } from '../../server/src/service/collections/list';
import { indexLookup } from '../../server/src/service/collections/index-lookup';
import { ChunkedList } from '../../server/src/service/collections/chunked-list';
import { prefixSums } from '../../server/src/service/collections/prefix-sums';

interface Thing {
  readonly keys: readonly string[];
}

const thing = fc.record({ keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }) });

/** A row of edits of a list: where, how many things go, and which come instead. */
const edits = fc.array(
  fc.record({
    at: fc.nat(300),
    take: fc.oneof(fc.nat(3), fc.nat(200)),
    put: fc.oneof(fc.array(thing, { maxLength: 3 }), fc.array(thing, { minLength: 60, maxLength: 200 })),
  }),
  { maxLength: 8 },
);

const entriesOf = (one: Thing) => one.keys.map((key) => [key, one] as const);

/** All that an index says. */
const told = (index: Index<Thing>) => ({
  keys: [...index.keys()].sort(),
  has: [...'abcd'].map((key) => index.has(key)),
  first: [...'abcd'].map((key) => index.first(key)),
  several: index.valuesOf(['a', 'c']),
  repeated: index.repeated(),
  again: index.again(),
});

const isOdd = ({ keys }: Thing): boolean => keys.length % 2 === 1;
const allKeys = flatMapCached(({ keys }: Thing) => keys);
const oddPlaces = indexesWhere(isOdd);
const onlyOdd = filterCached(isOdd);
const counted = reduceChunks(
  (chunk: readonly Thing[]) => chunk.length,
  (parts) => parts.reduce((sum, part) => sum + part, 0),
);
const lengths = prefixSums(({ keys }: Thing) => keys.length + 1);

/** Everything that can be asked of a row is what the plain list says. */
function assertIs(row: ChunkedList<Thing>, list: readonly Thing[]): void {
  assert.deepEqual([...row], list);
  assert.equal(row.length, list.length);
  assert.equal(row.last, list.at(-1));
  assert.equal(row.find(isOdd), list.find(isOdd));
  assert.deepEqual(
    allKeys(row),
    list.flatMap(({ keys }) => keys),
  );
  assert.deepEqual([...onlyOdd(row)], list.filter(isOdd));
  assert.deepEqual(
    oddPlaces(row),
    [...list.keys()].filter((place) => isOdd(list[place]!)),
  );
  assert.equal(counted(row), list.length);
  assert.ok(row.chunks.every(({ length }) => length > 0 && length <= 64));
  const sums = lengths(row);
  const placeOf = indexLookup(row);
  let begin = 0;
  for (const [place, one] of list.entries()) {
    assert.equal(row.at(place), one);
    assert.equal(sums.at(place), begin);
    begin += one.keys.length + 1;
    assert.equal(sums.placeOf(begin - 1), place);
    assert.equal(placeOf(one), list.indexOf(one));
  }
  assert.equal(row.at(list.length), undefined);
  assert.equal(row.at(-1), undefined);
  assert.equal(sums.total, begin);
  assert.equal(sums.at(list.length), begin);
  assert.equal(sums.placeOf(begin + 5), Math.max(0, list.length - 1));
}

describe('a row', () => {
  it('is the list that it stands for, after any row of edits', () => {
    fc.assert(
      fc.property(edits, fc.nat(300), fc.nat(300), (all, a, b) => {
        let row = ChunkedList.of<Thing>([]);
        let list: readonly Thing[] = [];
        for (const { at, take, put } of all) {
          const from = Math.min(at, list.length);
          const to = Math.min(from + take, list.length);
          const next = row.splice(from, to, put);
          list = [...list.slice(0, from), ...put, ...list.slice(to)];
          assertIs(next, list);
          const changed = difference(row, next);
          assert.ok(changed.oldTo - changed.from <= to - from);
          assert.deepEqual(
            [...row.splice(changed.from, changed.oldTo, [...next.slice(changed.from, changed.newTo)])],
            list,
          );
          assert.equal(same(row, next), row.length === next.length && changed.from === changed.oldTo);
          row = next;
        }
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        assertIs(row.slice(from, to), list.slice(from, to));
        assert.equal(same(row, ChunkedList.of(list)), true);
        const plain = listOf(row);
        assert.deepEqual(plain, list);
        assert.equal(chunkedListOf(plain), row);
      }),
      { numRuns: 200 },
    );
  });

  it('shares all chunks but those around an edit, and parts of chunks that are the same', () => {
    const things = Array.from({ length: 1000 }, (): Thing => ({ keys: [] }));
    const row = ChunkedList.of(things);
    const edited = row.splice(500, 501, [{ keys: ['a'] }]);
    const known = new Set(row.chunks);
    assert.equal(edited.chunks.filter((chunk) => !known.has(chunk)).length, 1);
    assert.deepEqual(row.slice(10, 900).chunks.slice(0, 3), edited.slice(10, 900).chunks.slice(0, 3));
    assert.equal(row.slice(10, 900).chunks[0], edited.slice(10, 900).chunks[0]);
    assert.equal(row.slice(0, 1000), row);
  });

  it('gives each thing to a function once', () => {
    const asked: Thing[] = [];
    const keysOf = flatMapCached((one: Thing) => {
      asked.push(one);
      return one.keys;
    });
    const [a, b, c]: readonly Thing[] = [{ keys: ['a'] }, { keys: ['b'] }, { keys: [] }];
    const row = ChunkedList.of([a!, b!]);
    assert.deepEqual(keysOf(row), ['a', 'b']);
    assert.deepEqual(keysOf(row.splice(1, 1, [c!])), ['a', 'b']);
    assert.deepEqual(keysOf(row.splice(0, 1, [])), ['b']);
    assert.deepEqual(asked, [a, b, c]);
  });
});

const oneIndex = incrementalIndex(entriesOf);
const otherIndex = incrementalIndex(entriesOf);
const valuesOfBoth = incrementalJoin((key, one: Index<Thing>, other: Index<Thing>) => {
  const first = one.first(key);
  return first && [first, ...other.valuesOf([key])];
});

describe('what follows a row from version to version', () => {
  it('equals what is made anew, after any row of edits of two rows', () => {
    fc.assert(
      fc.property(edits, edits, (ones, others) => {
        const results = new Results();
        const rows: [ChunkedList<Thing>, ChunkedList<Thing>] = [ChunkedList.of([]), ChunkedList.of([])];
        const follow = (kept: Results) => {
          const [one, other] = [oneIndex(kept, rows[0]), otherIndex(kept, rows[1])];
          const joined = valuesOfBoth(kept, one, other);
          const inOrder = [...joined].sort(([a], [b]) => a.localeCompare(b));
          return { one: told(one), other: told(other), joined: inOrder };
        };
        for (let step = 0; step < Math.max(ones.length, others.length); step++) {
          for (const [n, edit] of [ones[step], others[step]].entries()) {
            if (!edit) continue;
            const from = Math.min(edit.at, rows[n]!.length);
            rows[n] = rows[n]!.splice(from, Math.min(from + edit.take, rows[n]!.length), edit.put);
          }
          assert.deepEqual(follow(results), follow(new Results()));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('joins only the keys whose values changed, and all of them where it was not asked for long', () => {
    const results = new Results();
    const made: string[] = [];
    const inBoth = incrementalJoin((key, one: Index<Thing>, other: Index<Thing>) => {
      made.push(key);
      return one.has(key) && other.has(key) ? key : undefined;
    });
    const join = (one: ChunkedList<Thing>, other: ChunkedList<Thing>) => {
      made.length = 0;
      return inBoth(results, oneIndex(results, one), otherIndex(results, other));
    };
    const one = ChunkedList.of<Thing>([{ keys: ['a'] }, { keys: ['b'] }]);
    const other = ChunkedList.of<Thing>([{ keys: ['a', 'c'] }]);
    assert.deepEqual([...join(one, other).keys()], ['a']);
    const next = one.splice(1, 2, [{ keys: ['c'] }]);
    assert.deepEqual([...join(next, other).keys()], ['a', 'c']);
    assert.deepEqual(made, ['c', 'b']);
    join(next, other);
    assert.deepEqual(made, []);
    const many = Array.from({ length: 2000 }, (_, n): Thing => ({ keys: [`k${n}`] }));
    oneIndex(results, next.splice(0, 1, many));
    assert.deepEqual([...join(next.splice(0, 1, many), other).keys()], ['c']);
    assert.ok(made.length > 2000);
  });
});
