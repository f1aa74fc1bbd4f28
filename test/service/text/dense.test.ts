import assert from 'node:assert/strict';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

const read = (text: string): string => dense(plain(text)).text;

describe('a text as it is said aloud', () => {
  it('is the normalised text itself where nothing is disguised', () => {
    const view = plain('您好，现货 48 小时内发出。');
    assert.equal(dense(view), view);
  });

  it('joins what is typed letter by letter, and the digits of a long number', () => {
    assert.equal(read('➕ 薇 ｖ ｘ'), '加薇vx');
    assert.equal(read('W.e.C.h.a.t'), 'wechat');
    assert.equal(read('y-z-m 和 q_q'), 'yzm和qq');
    assert.equal(read('1 3 8-1 2 3 4-5 6 7 8'), '13812345678');
  });

  it('leaves a few digits and whole words apart', () => {
    assert.equal(read('1-2 天，9.9 元，size s to xl'), '1-2天,9.9元,size s to xl');
  });

  it('drops marks between Chinese characters', () => {
    assert.equal(read('微*信、验-证_码、加·我'), '微信、验证码、加我');
    assert.equal(read('v_信'), 'v信');
  });

  it('drops what stands again and again between single characters, and what is no sign of anything', () => {
    assert.equal(read('好♥评♥有♥礼'), '好评有礼');
    assert.equal(read('密，码，给，我'), '密码给我');
    assert.equal(read('验🌸证✓码'), '验证码');
    assert.equal(read('验“证”码、身《份》证'), '验证码、身份证');
    assert.equal(read('密#码'), '密码');
  });

  it('keeps marks that say something', () => {
    assert.equal(read('红色，蓝色，绿色'), '红色,蓝色,绿色');
    assert.equal(read('参加#晒图大赛#的姐妹'), '参加#晒图大赛#的姐妹');
    assert.equal(read('晒图+好评=红包'), '晒图+好评=红包');
  });

  it('reads the halves of a character, and emoji as words', () => {
    assert.equal(read('微亻言、驗讠正石马、君羊'), '微信、验证码、群');
    assert.equal(read('🐧➕我，五⭐，🛰️'), '企鹅加我,五星,卫星');
  });

  it('leads back to what was written', () => {
    const text = '加我的 v x，再发🧧给您';
    const view = dense(plain(text));
    const source = (words: string) => {
      const start = view.text.indexOf(words);
      const part = view.part({ start, end: start + words.length });
      return text.slice(part.start, part.end);
    };
    assert.equal(view.text, '加我的vx,再发红包给您');
    assert.deepEqual(['加我', 'vx', '发红包给', '您'].map(source), ['加我', 'v x', '发🧧给', '您']);
  });
});
