import assert from 'node:assert/strict';
import { lexiconOf } from '../../../server/src/service/lexicon/lexicon';
import { nearestPairs, type PairReach } from '../../../server/src/service/lexicon/pairs';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

const lexicon = lexiconOf([
  { word_pack: 1, class: 'praise', entries: [{ words: ['好评', 'five stars'] }] },
  { word_pack: 1, class: 'gift', entries: [{ words: ['红包', 'coupon'] }] },
]);

/** The words of the source that the pairs of praise and gift hold. */
function pairs(text: string, reach: PairReach): readonly string[] {
  const reading = new TextReading(dense(plain(text)), lexicon);
  return nearestPairs(reading, reading.mentions('praise'), reading.mentions('gift'), reach).map((pair) => {
    const { start, end } = reading.view.part(pair);
    return text.slice(start, end);
  });
}

describe('pairs of mentions', () => {
  it('are near each other, in either order', () => {
    const reach = { sameSentence: 4, otherSentence: 0 };
    assert.deepEqual(pairs('好评后发红包', reach), ['好评后发红包']);
    assert.deepEqual(pairs('红包换您的好评', reach), ['红包换您的好评']);
    assert.deepEqual(pairs('好评一下就给您发红包', reach), []);
  });

  it('count a Latin letter as a third of a character', () => {
    assert.deepEqual(pairs('five stars get a coupon', { sameSentence: 4, otherSentence: 0 }), [
      'five stars get a coupon',
    ]);
  });

  it('stand over the end of a sentence as far as the reach says, and over three ends never', () => {
    assert.deepEqual(pairs('想要红包？去写好评', { sameSentence: 0, otherSentence: 4 }), ['红包？去写好评']);
    assert.deepEqual(pairs('想要红包？去写好评', { sameSentence: 4, otherSentence: 1 }), []);
    assert.deepEqual(pairs('红包。好的。好的。好的。好评', { sameSentence: 9, otherSentence: 9 }), []);
  });

  it('are the nearest ones', () => {
    assert.deepEqual(pairs('红包很多，写好评发红包', { sameSentence: 9, otherSentence: 0 }), ['好评发红包']);
  });
});
