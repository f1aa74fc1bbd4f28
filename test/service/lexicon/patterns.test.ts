import assert from 'node:assert/strict';
import { holdsPattern, patternParts } from '../../../server/src/service/lexicon/patterns';

/** The matches of a pattern in a text. */
const found = (name: string, text: string): readonly string[] =>
  patternParts(name, text)!.map(({ start, end }) => text.slice(start, end));

describe('classes that are patterns', () => {
  it('est: superlatives, not other words that end so', () => {
    assert.deepEqual(found('est', 'the softest, warmest and fluffiest'), ['softest', 'warmest', 'fluffiest']);
    const others =
      'best latest earliest nearest closest honest modest interest request forest harvest contest';
    assert.deepEqual(found('est', `${others} suggest digest invest protest arrest west test`), []);
    assert.deepEqual(found('est', 'softestx xsoftest2 aest'), ['xsoftest']);
  });

  it('emoji: each of them whole, no digits, letters or Chinese', () => {
    assert.deepEqual(found('emoji', '最☁软🍬的1#a好'), ['☁', '🍬']);
    assert.equal(holdsPattern('emoji', '123 abc 最软 #*'), false);
    assert.equal(holdsPattern('emoji', '最🔥'), true);
  });
});
