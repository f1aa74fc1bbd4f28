import assert from 'node:assert/strict';
import { parsePhrase } from '../../../server/src/service/lexicon/phrase';

describe('a phrase of a word pack', () => {
  const examples: Readonly<Record<string, ReturnType<typeof parsePhrase>>> = {
    好评: [[{ words: '好评' }]],
    '加(我|)微信': [[{ words: '加我微信' }], [{ words: '加微信' }]],
    'a(b(c|d)|)': [[{ words: 'abc' }], [{ words: 'abd' }], [{ words: 'a' }]],
    '<ask>…<secret>': [[{ class: 'ask' }, { gap: 'clause' }, { class: 'secret' }]],
    '(给|送)<amount>……好评': [
      [{ words: '给' }, { class: 'amount' }, { gap: 'sentence' }, { words: '好评' }],
      [{ words: '送' }, { class: 'amount' }, { gap: 'sentence' }, { words: '好评' }],
    ],
    '好(评': 'unclosed',
    '好)评(': 'unclosed',
    '': 'empty',
    '(|)': 'empty',
    '…好评': 'gap-at-end',
    '好评……': 'gap-at-end',
    [`${'(0|1|2|3|4|5|6|7|8|9)'.repeat(4)}`]: 'too-many',
  };
  for (const [written, parsed] of Object.entries(examples))
    it(`reads ${written || 'nothing'}`, () => {
      assert.deepEqual(parsePhrase(written), parsed);
    });
});
