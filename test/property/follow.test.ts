import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forEach, type Index, indexBy } from '../../server/src/service/follow';

interface Thing {
  readonly keys: readonly string[];
}

/** A row of edits of a list: where, how many things go, and which come instead. */
const edits = fc.array(
  fc.record({
    at: fc.nat(20),
    take: fc.nat(4),
    put: fc.array(fc.record({ keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  }),
  { maxLength: 8 },
);

const entriesOf = (thing: Thing) => thing.keys.map((key) => [key, thing] as const);

/** All that an index says. */
const told = (index: Index<Thing>) => ({
  keys: [...index.keys()].sort(),
  has: [...'abcd'].map((key) => index.has(key)),
  first: [...'abcd'].map((key) => index.first(key)),
  several: index.valuesOf(['a', 'c']),
  repeated: index.repeated(),
  again: index.again(),
});

describe('what follows a list from version to version', () => {
  it('equals what is made anew, after any row of edits', () => {
    fc.assert(
      fc.property(edits, (row) => {
        const memo = new Map();
        let things: readonly Thing[] = [];
        for (const { at, take, put } of row) {
          const from = Math.min(at, things.length);
          things = [...things.slice(0, from), ...put, ...things.slice(from + take)];
          const index = indexBy(memo, 'index', things, entriesOf);
          assert.deepEqual(told(index), told(indexBy(new Map(), 'index', things, entriesOf)));
          assert.deepEqual(
            forEach(memo, 'each', things, ({ keys }) => keys.join('')),
            things.map(({ keys }) => keys.join('')),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('makes a result only for what is new', () => {
    const memo = new Map();
    const [a, b, c, d] = [{}, {}, {}, {}];
    const made: object[] = [];
    const make = (thing: object): void => void made.push(thing);
    forEach(memo, 'each', [a, b, c], make);
    forEach(memo, 'each', [a, d, c], make);
    forEach(memo, 'each', [a, d, b, c], make);
    assert.deepEqual(
      made.map((thing) => [a, b, c, d].indexOf(thing)),
      [0, 1, 2, 3, 1],
    );
  });
});
