import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  contains,
  type Interval,
  intersect,
  normalise,
  subtract,
  total,
  union,
} from '../../../server/src/service/time/intervals';

const sets = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -2, max: 9 })).map(([start, length]) => ({
    start,
    end: start + length,
  })),
  { maxLength: 6 },
);
const points = Array.from({ length: 42 }, (_, i) => i);
const isNormal = (set: readonly Interval[]) =>
  set.every(({ start, end }, i) => start < end && (i === 0 || set[i - 1]!.end < start));

describe('intervals', () => {
  it('are sets of numbers', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const results = [normalise(a), union(a, b), intersect(a, b), subtract(a, b)];
        for (const result of results) assert.ok(isNormal(result), JSON.stringify(result));
        for (const point of points) {
          const [inA, inB] = [contains(a, point), contains(b, point)];
          assert.deepEqual(
            results.map((result) => contains(result, point)),
            [inA, inA || inB, inA && inB, inA && !inB],
          );
        }
        assert.equal(total(a), points.filter((point) => contains(a, point)).length);
      }),
    );
  });
});
