import assert from 'node:assert/strict';
import { commonEnds } from '../../server/src/service';

describe('what two texts or lists begin and end with alike', () => {
  for (const [before, now, start, behind] of [
    ['发货时间', '发货的时间', 2, 2],
    ['aa', 'aaa', 2, 0],
    ['aba', 'aca', 1, 1],
    ['', '发货', 0, 0],
    ['同', '同', 1, 0],
  ] as const)
    it(`is ${start} and ${behind} in “${before}” and “${now}”`, () =>
      assert.deepEqual(commonEnds(before, now), { start, behind }));

  it('goes by identity in lists', () => {
    const [one, other] = [{}, {}];
    assert.deepEqual(commonEnds([one, other], [one, {}, other]), { start: 1, behind: 1 });
  });
});
