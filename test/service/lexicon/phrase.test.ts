import assert from 'node:assert/strict';
import { parsePhrase } from '../../../server/src/service/lexicon/phrase';

describe('a phrase of a word pack', () => {
  const examples: Readonly<Record<string, ReturnType<typeof parsePhrase>>> = {
    好评: [{ words: '好评' }],
    '加(我|)微信': [{ words: '加(我|)微信' }],
    'a(b(c|d)|)': [{ words: 'a(b(c|d)|)' }],
    '<ask>…<secret>': [{ class: 'ask' }, { gap: 'clause' }, { class: 'secret' }],
    '(给|送)<amount>……好评': [
      { words: '(给|送)' },
      { class: 'amount' },
      { gap: 'sentence' },
      { words: '好评' },
    ],
    '(<a>|b)c': [{ group: [[{ class: 'a' }], [{ words: 'b' }]] }, { words: 'c' }],
    'x(y|)(<a>(z|)|)': [
      { words: 'x(y|)' },
      { group: [[{ class: 'a' }, { words: '(z|)', optional: true }]], optional: true },
    ],
    'a|b': [{ words: '(a|b)' }],
    'a|b…c': [{ group: [[{ words: 'a' }], [{ words: 'b' }, { gap: 'clause' }, { words: 'c' }]] }],
    'a|': 'empty',
    '<a>(的|)<b>': [{ class: 'a' }, { words: '(的|)', optional: true }, { class: 'b' }],
    '(a|)(b(c|)|)': 'empty',
    '(<a>|)': 'empty',
    '好(评': 'unclosed',
    '好)评(': 'unclosed',
    '': 'empty',
    '(|)': 'empty',
    '…好评': 'gap-at-end',
    '好评……': 'gap-at-end',
    '卡(…)号': 'gap-at-end',
    '<a>(b|c…)d': 'gap-at-end',
  };
  for (const [written, parsed] of Object.entries(examples))
    it(`reads ${written || 'nothing'}`, () => {
      assert.deepEqual(parsePhrase(written), parsed);
    });
});
