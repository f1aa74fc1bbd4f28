import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { KeywordIndex } from '../../../server/src/service/triage/keyword-index';
import { firstKeyword, plainKeyword } from '../../../server/src/service/triage/keywords';
import { plainInquiry } from '../../../server/src/service/triage/inquiry';
import { triage } from '../../../server/src/service/triage/triage';
import { plain } from '../../../server/src/service/text/normalise';
import { open } from '../marks';

const holds = (message: string, keyword: string): boolean =>
  firstKeyword(plain(message), [keyword]) !== undefined;

describe('keywords', () => {
  it('in Latin letters match whole words with the usual endings', () => {
    for (const word of ['package', 'Packaged', 'ages ago in usage', 'sewage'])
      assert.equal(holds(word, 'age'), word.startsWith('ages'), word);
    for (const said of [
      'Refund!',
      'two refunds',
      'it was refunded',
      'refunding',
      "the refund's gone",
      '要REFUND吗',
    ])
      assert.ok(holds(said, 'refund'), said);
    for (const said of ['refundable', 'prerefund', 'refundée']) assert.ok(!holds(said, 'refund'), said);
    assert.ok(holds('my sizes', 'size') && holds('resized, size 4', 'size') && !holds('resized', 'size'));
  });

  it('in Chinese, and digits, match anywhere; mixed ones by the letters at their ends', () => {
    assert.ok(holds('我要投诉你们', '投诉') && holds('我打12315', '315'));
    assert.ok(holds('买T恤衫', 'T恤') && !holds('catT恤', 'T恤') && holds('开vip会员', 'VIP'));
    assert.ok(holds('我的wifi坏了', 'wifi'));
  });

  it('are found by the index of many as they are one by one', () => {
    const word = fc.stringMatching(/^[ab退 ]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.stringMatching(/^[abs退 ]{0,30}$/), (words, said) => {
        const text = plainKeyword(said);
        const index = new KeywordIndex(words, (keyword) => [keyword]);
        const found = index.holders(text).map(({ turn }) => turn);
        const wanted = words.flatMap((keyword, turn) =>
          firstKeyword(plain(text), [keyword]) === undefined ? [] : [turn],
        );
        assert.deepEqual(found, wanted);
      }),
    );
  });

  it('case 26: a damaged package is not about age', () => {
    const file = join(process.cwd(), 'test/cases/26-keyword-inside-a-word.playbook.yaml');
    const { playbook } = open(readFileSync(file, 'utf8')).documents[0]!;
    const wonBy = (text: string) =>
      triage(playbook.priority, plainInquiry({ text, channel: 'im', tags: [], opensChat: true })).winner
        ?.category.id;
    assert.equal(wonBy('My package is damaged'), 'other');
    assert.equal(wonBy('Is there an age limit?'), 'product');
  });
});
