import assert from 'node:assert/strict';
import { KeywordIndex } from '../../../server/src/service/triage/keyword-index';
import { firstKeyword, plainKeyword } from '../../../server/src/service/triage/keywords';
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
      assert.equal(firstKeyword(plain(message), [keyword])?.words, words);
    });

  it('are found in the order of the list, not of the message', () => {
    assert.deepEqual(firstKeyword(plain('先退款再投诉'), ['投诉', '退款']), { index: 0, words: '投诉' });
    assert.equal(firstKeyword(plain('在吗'), ['投诉']), undefined);
    assert.equal(firstKeyword(plain('在吗'), undefined), undefined);
  });

  it('hold each other as messages hold them', () => {
    const holds = (message: string, ...keywords: readonly string[]) =>
      new KeywordIndex([keywords], (own) => own).holders(plainKeyword(message)).map(({ index }) => index);
    assert.deepEqual(holds('退款进度', '退 款'), [0]);
    assert.deepEqual(holds('REFUND now', 'refund'), [0]);
    assert.deepEqual(holds('退款', '退款进度'), []);
    assert.deepEqual(holds('退款', ' '), []);
    assert.deepEqual(holds('退款', '款', '退', '退款'), [0]);
  });

  it('are found for every owner once, in their order, whether looked up or looked for', () => {
    const owners = [['子丑寅', '乙'], ['甲'], ['甲乙', '甲'], ['丙']];
    const index = new KeywordIndex(owners, (own) => own);
    for (const message of ['甲乙', `甲乙${'-'.repeat(20)}`])
      assert.deepEqual(
        index.holders(message).map(({ turn, index: at }) => [turn, at]),
        [
          [0, 1],
          [1, 0],
          [2, 0],
        ],
      );
  });
});
