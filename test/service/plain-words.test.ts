import assert from 'node:assert/strict';
import { plainWords } from '../../server/src/service/wording/quoted';

/** What the words of a text are by Unicode alone. */
const byUnicode = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

describe('the words of a text without marks', () => {
  it('are letters and digits as Unicode has them, of every character', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const char = String.fromCodePoint(point);
      if (plainWords(char) !== byUnicode(char)) wrong.push(point.toString(16));
    }
    assert.deepEqual(wrong, []);
  });

  it('are those of its characters together', () => {
    for (const text of [
      '【新品】ＡＢＣ①～',
      '好🎁的👍🏽 OK™',
      '〇一々',
      'Cafe\u0301 №5',
      '\ud83d 好 \udc4d',
      '',
    ])
      assert.equal(plainWords(text), byUnicode(text));
  });
});
