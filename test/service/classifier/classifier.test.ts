import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Model,
  MOST_WEIGHT,
  packModel,
  unpackModel,
} from '../../../server/src/service/classifier/model';
import { eachNGram, HASH_BITS } from '../../../server/src/service/classifier/n-grams';
import { classified } from '../../../server/src/service/classifier/reads-like';
import { sentencesIn } from '../../../server/src/service/classifier/sentences';
import { isChinese, tokensOf } from '../../../server/src/service/classifier/tokens';
import { FtrlProximal } from '../../corpus/ftrl-proximal';

const tokens = (text: string) => tokensOf(text, 0, text.length);
const hashes = (text: string): readonly number[] => {
  const found: number[] = [];
  eachNGram(tokens(text), (hash) => found.push(hash));
  return found;
};

/** A model that gives each n-gram of a text the weight 1; further hashes without weight stand between, as far apart as can be written. */
function modelOf(text: string, chinese: number, other: number): Model {
  const known = new Set(hashes(text));
  const steps = Array.from({ length: 2 ** HASH_BITS / STEP }, (_, nth) => nth * STEP);
  const all = [...new Set([...known, ...steps])].sort((one, two) => one - two);
  const weights = Int8Array.from(all, (hash) => (known.has(hash) ? 1 : 0));
  return unpackModel(packModel('', all, [{ name: 'x', thresholds: { chinese, other }, weights }]));
}

const STEP = 2 ** 17;

describe('the tokens of a sentence', () => {
  it('are its characters, Latin words and numbers, without spaces', () => {
    assert.equal(tokens('加 v 信12').length, 4);
    assert.deepEqual(tokens('1 2'), tokens('37 8'));
    assert.notDeepEqual(tokens('1 2'), tokens('12'));
    assert.deepEqual(
      tokens('送到。'),
      [...'送到。'].map((one) => one.charCodeAt(0)),
    );
  });

  it('are the same for words that begin with the same five letters', () => {
    assert.deepEqual(tokens('we guarantee it'), tokens('we guaranteed it'));
    assert.notDeepEqual(tokens('we guard it'), tokens('we guarantee it'));
    assert.notDeepEqual(tokens('ab c'), tokens('a bc'));
  });

  it('tell whether it is Chinese', () => {
    assert.ok(isChinese(tokens('ok，加我')));
    assert.ok(!isChinese(tokens('ok, add me ¥5')));
  });
});

describe('the n-grams of a sentence', () => {
  it('are one, two and three tokens beside each other', () => {
    assert.equal(hashes('加我微信').length, 4 + 3 + 2);
    assert.ok(hashes('加我微信').every((hash) => hash >= 0 && hash < 2 ** HASH_BITS));
  });

  it('differ by their order', () => assert.equal(new Set([...hashes('我加'), ...hashes('加我')]).size, 4));
});

describe('the sentences of a text', () => {
  it('are all of it, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('好', 'a', '1', '.', '。', ',', '!', '\n', ' ')), (parts) => {
        const text = parts.join('');
        assert.equal(
          sentencesIn(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
          text,
        );
      }),
    );
  });

  it('do not end in a number or a name', () =>
    assert.deepEqual(sentencesIn('see v1.5 at a.com. ok!好'), [
      { start: 0, end: 18 },
      { start: 18, end: 22 },
      { start: 22, end: 23 },
    ]));
});

describe('a packed model', () => {
  it('has the weights that it was packed with', () => {
    const weight = fc.integer({ min: -MOST_WEIGHT, max: MOST_WEIGHT });
    const feature = fc.record({ hash: fc.integer({ min: 0, max: 150_000 }), one: weight, other: weight });
    fc.assert(
      fc.property(fc.uniqueArray(feature, { selector: ({ hash }) => hash }), (all) => {
        const sorted = [...all].sort((a, b) => a.hash - b.hash);
        const thresholds = { chinese: 3, other: -2 };
        const model = unpackModel(
          packModel(
            'x',
            sorted.map(({ hash }) => hash),
            [
              { name: 'one', thresholds, weights: Int8Array.from(sorted, ({ one }) => one) },
              { name: 'other', thresholds, weights: Int8Array.from(sorted, ({ other }) => other) },
            ],
          ),
        );
        assert.equal(model.size, sorted.length);
        for (const { hash, one, other } of sorted)
          assert.deepEqual(
            model.classes.map(({ weights }) => weights[model.placeOf(hash)]),
            [one, other],
          );
        assert.equal(model.placeOf(150_001), -1);
      }),
    );
  });
});

describe('what a text reads like', () => {
  it('is told by the sentence that is furthest beyond the threshold', () => {
    const model = modelOf('加我微信', 4, 4);
    assert.deepEqual([...classified('您好。请加我。请加我微信。', model)], [['x', { start: 7, end: 13 }]]);
    assert.equal(classified('您好。请加我。', model).size, 0);
  });

  it('counts each n-gram once', () =>
    assert.equal(classified('加我微微微微微微信', modelOf('加我微信', 8, 8)).size, 0));

  it('has a threshold for sentences with Chinese characters and one for others', () => {
    assert.equal(classified('add me', modelOf('add me', 99, 2)).size, 1);
    assert.equal(classified('add me', modelOf('add me', 2, 99)).size, 0);
  });
});

describe('FTRL-Proximal', () => {
  it('learns which features tell a class, and leaves the others at exactly nothing', () => {
    const examples = Array.from({ length: 400 }, (_, nth) => ({
      features: [nth % 2, 2 + (nth % 7)],
      isPositive: nth % 2 === 1,
    }));
    const learner = new FtrlProximal(9);
    learner.learn(examples);
    assert.ok(learner.weight(1) > 0.3 && learner.weight(0) < -0.3, `${learner.weight(1)}`);
    for (let place = 2; place < 9; place++) assert.equal(learner.weight(place), 0);
  });
});
