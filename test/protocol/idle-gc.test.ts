import assert from 'node:assert/strict';
import { atRest, collectWhereWorth, collector } from '../../server/src/node/idle-gc';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('a server at rest', () => {
  it('looks for garbage once nothing comes from the editor, and not again while there is none', async () => {
    let times = 0;
    const heard = atRest(collectWhereWorth(() => () => void times++));
    for (let nth = 0; nth < 6; nth++) {
      await pause(500);
      heard();
    }
    assert.equal(times, 0);
    await pause(2_500);
    assert.equal(times, 1);
    heard();
    await pause(2_500);
    assert.equal(times, 1);
  }).timeout(20_000);

  it('gives back what nobody uses any more', async () => {
    const left = new WeakRef({});
    // What was made in a turn is kept until it is over.
    await pause(0);
    collector()();
    assert.equal(left.deref(), undefined);
  });
});
