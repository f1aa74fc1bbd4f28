import assert from 'node:assert/strict';
import { plain } from '../../../server/src/service/text/normalise';

describe('a normalised text', () => {
  it('leads back to what was written, character for character', () => {
    const view = plain('您好，保 证\u200b明天到！ＶＩＰ');
    assert.equal(view.text, '您好,保证明天到!vip');
    const start = view.text.indexOf('保证');
    assert.deepEqual(view.part({ start, end: start + 2 }), { start: 3, end: 6 });
    assert.deepEqual(view.part({ start: 9, end: 12 }), { start: 11, end: 14 });
  });

  it('reads characters made of two units and those that NFKC makes longer', () => {
    const view = plain('😀㍿①');
    assert.equal(view.text, '😀株式会社1');
    assert.deepEqual(view.part({ start: 2, end: 3 }), { start: 2, end: 3 });
    assert.deepEqual(view.part({ start: 6, end: 7 }), { start: 3, end: 4 });
  });

  it('leaves the names of placeholders out and keeps what they say when empty', () => {
    assert.equal(plain('{{shop.name}}在{{order.id|微信}}').text, '\ufffc在\ufffc微信\ufffc');
  });

  it('keeps single spaces of English', () => {
    assert.equal(plain('The  best 的').text, 'the best的');
  });

  it('shows digits and letters in circles, brackets and squares as such', () => {
    assert.equal(plain('①⑴⒈➀➊⓵❶Ⅴ').text, '1111111v');
    assert.equal(plain('ⓥⓧⒶⒷ🅥🅧🆀🇻⒱').text, 'vxabvxqvv');
    assert.equal(plain('⓫⓿𝟙𝟳').text, '11017');
  });

  it('reads letters of other scripts and mathematical ones as what they look like, accents aside', () => {
    assert.equal(plain('WеСhаt').text, 'wechat');
    assert.equal(plain('𝓿𝔁 𝐪𝐪 ｗｘ').text, 'vx qq wx');
    assert.equal(plain('wēi xìn, Café').text, 'wei xin, cafe');
  });

  it('reads traditional characters of every region as simplified ones', () => {
    assert.equal(
      plain('驗證碼、優惠劵、衛星、鏈結、裡裏、爲為、台灣群組').text,
      '验证码、优惠劵、卫星、链结、里里、为为、台湾群组',
    );
  });

  it('leaves characters alone that simplified texts use too', () => {
    assert.equal(plain('著名的乾隆后台').text, '著名的乾隆后台');
  });
});
