import assert from 'node:assert/strict';
import { hourSpans } from '../../../server/src/service/rule-support/auto-replies/hour-spans';
import { spokenTimes } from '../../../server/src/service/rule-support/auto-replies/spoken-times';
import { timeMentions } from '../../../server/src/service/rule-support/auto-replies/time-mentions';
import { easyToRead, quantitiesIn } from '../../../server/src/service/text/figures/quantities';
import { plain } from '../../../server/src/service/text/normalise';

describe('English numbers in words are the same in every reader', () => {
  it('hours within which something happens', () => {
    const minutes = (text: string) => hourSpans(plain(text)).map((one) => one.minutes / 60);
    for (const [text, hours] of [
      ['within an hour', 1],
      ['within the hour', 1],
      ['in two hours', 2],
      ['within seven hours', 7],
      ['in nine hours', 9],
      ['in under eleven hours', 11],
      ['within eighteen hours', 18],
      ['within twenty-four hours', 24],
      ['within thirty-six hours', 36],
      ['within the next seventy-two hours', 72],
    ] as const)
      assert.deepEqual(minutes(text), [hours], text);
    assert.deepEqual(minutes('many hours'), []);
  });

  it('times of the clock', () => {
    const minutes = (text: string) => spokenTimes(plain(text)).map((one) => one.minutes[0]);
    assert.deepEqual(minutes("half past nine, ten o'clock, quarter to eleven"), [570, 600, 645]);
    assert.deepEqual(minutes("half past thirteen, twenty o'clock"), []);
  });

  it('amounts of an answer', () => {
    const days = (text: string) =>
      quantitiesIn(easyToRead(text)).map((one) => [one.low / 1440, one.high / 1440]);
    assert.deepEqual(days('in twelve days'), [[12, 12]]);
    assert.deepEqual(days('within eleven days'), [[11, 11]]);
    assert.deepEqual(days('Within Forty-Eight hours'), [[2, 2]]);
    assert.deepEqual(days('seven to thirteen days'), [[7, 13]]);
    assert.deepEqual(days('a couple of days, half an hour'), [
      [2, 2],
      [1 / 48, 1 / 48],
    ]);
  });

  it('anything that names a time', () => {
    const found = (text: string) => timeMentions(plain(text)).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found('we answer in eleven hours'), ['eleven hours']);
    assert.deepEqual(found('we answer in seventy-two hours'), ['seventy-two hours']);
  });
});
