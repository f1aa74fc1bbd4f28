import assert from 'node:assert/strict';
import { findKeyword, firstKeyword, holdsKeyword } from '../../../server/src/service/matching/keywords';
import { plain } from '../../../server/src/service/text/normalise';

describe('keywords in messages', () => {
  const rows: readonly (readonly [message: string, keyword: string, words: string | undefined])[] = [
    ['我要退款！', '退款', '退款'],
    ['我要 退 款', '退款', '退 款'],
    ['我要退\u200b款', '退款', '退\u200b款'],
    ['我要退換貨', '退换货', '退換貨'],
    ['Where is my REFUND', 'refund', 'REFUND'],
    ['ＲＥＦＵＮＤ please', 'refund', 'ＲＥＦＵＮＤ'],
    ['return  policy?', 'Return Policy', 'return  policy'],
    ['①楼', '1楼', '①楼'],
    ['什么时候发货', '退款', undefined],
    ['什么时候发货', '　', undefined],
    ['', '退款', undefined],
  ];
  for (const [message, keyword, words] of rows)
    it(`${JSON.stringify(message)} and ${JSON.stringify(keyword)}`, () => {
      assert.equal(findKeyword(plain(message), keyword), words);
    });

  it('are found in the order of the list, not of the message', () => {
    assert.deepEqual(firstKeyword(plain('先退款再投诉'), ['投诉', '退款']), { index: 0, words: '投诉' });
    assert.equal(firstKeyword(plain('在吗'), ['投诉']), undefined);
    assert.equal(firstKeyword(plain('在吗'), undefined), undefined);
  });

  it('hold each other as messages hold them', () => {
    assert.ok(holdsKeyword('退款进度', '退 款'));
    assert.ok(holdsKeyword('REFUND now', 'refund'));
    assert.ok(!holdsKeyword('退款', '退款进度'));
    assert.ok(!holdsKeyword('退款', ' '));
  });
});
