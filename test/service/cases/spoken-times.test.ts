import assert from 'node:assert/strict';
import { fixed, formOf } from './form-help';

const weekly = (hours: string): string =>
  `playbook: 1\nshop: { name: 小满 }\nhours:\n  weekly:\n    mon: ${hours}\n`;

describe('hours and numbers as they are said', () => {
  const sure = [
    ['上午8点到12点，下午1点到5点半', '[08:00-12:00, 13:00-17:30]'],
    ['上午8点到12点，1点到5点半', '[08:00-12:00, 13:00-17:30]'],
    ['下午3点到7点', '15:00-19:00'],
    ['晚7点-12点', '19:00-24:00'],
    ['早上10点到晚上8点', '10:00-20:00'],
    ['10-22', '10:00-22:00'],
  ] as const;
  for (const [written, now] of sure)
    it(`${written} is ${now}`, () => {
      assert.equal(fixed(weekly(written)), weekly(now));
    });

  const asked = [
    ['2点到6点', '是“mon: 14:00-18:00”还是“mon: 02:00-06:00”？'],
    ['上午11点到3点', '是“mon: 11:00-15:00”还是“mon: 11:00-03:00”？'],
    ['下午2点到12点', '是不是“mon: 14:00-24:00”？'],
    ['8点到10点，11点到1点', '是“mon: [08:00-10:00, 11:00-13:00]”还是“mon: [08:00-10:00, 23:00-01:00]”还是'],
  ] as const;
  for (const [written, question] of asked)
    it(`${written} is asked about and kept`, () => {
      const text = weekly(written);
      assert.equal(fixed(text), text);
      assert.ok(formOf(text).join('').includes(question), formOf(text).join(''));
    });

  it('an amount without its last unit is read, one that is about so much is asked about', () => {
    const shop = (value: string): string =>
      `playbook: 1\nshop: { name: 小满, average_order_value: ${value} }\n`;
    assert.equal(fixed(shop('三百六')), shop('360'));
    assert.equal(fixed(shop('一千二元')), shop('1200'));
    assert.equal(fixed(shop('三四百')), shop('三四百'));
    assert.match(
      formOf(shop('三四百')).join(''),
      /是“average_order_value: 300”还是“average_order_value: 400”？/,
    );
  });
});
