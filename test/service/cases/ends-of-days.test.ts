import assert from 'node:assert/strict';
import { fixed, formOf } from './form-help';

const shop = 'playbook: 1\nshop: { name: 烧烤店 }\n';
const weekly = (line: string) => `${shop}hours:\n  weekly:\n    ${line}\n`;
const shift = (more: string) =>
  `${shop}staffing:\n  team: [{ id: a, name: 小安 }]\n  shifts:\n    - { days: mon, time: 20:00-04:00, members: [a], ${more} }\n`;

describe('a range that begins as its day ends', () => {
  const joined: readonly (readonly [string, string])[] = [
    ['fri: [17:30-24:00, 24:00-03:00]', 'fri: [17:30-03:00]'],
    ['sat: [11:00-14:00, 18:00-24:00, 24:00-01:30]', 'sat: [11:00-14:00, 18:00-01:30]'],
    ['sun: [20:00-24:00, 晚上12点-凌晨2点]', 'sun: [20:00-02:00]'],
  ];
  for (const [line, wanted] of joined)
    it(`is joined with the one before it: ${line}`, () => {
      assert.equal(fixed(weekly(line)), weekly(wanted));
    });

  const asked = [
    'fri: 24:00-03:00',
    'sat: [10:00-14:00, 24:00-03:00]',
    'sun: 晚上12点到凌晨2点',
    // Joined they would be a whole day and more.
    'mon: [02:00-24:00, 24:00-03:00]',
  ];
  for (const line of asked)
    it(`is asked about, not moved to another day: ${line}`, () => {
      assert.equal(fixed(weekly(line), ['fix', 'suggestion']), weekly(line));
      assert.match(
        formOf(weekly(line))[0]!,
        /从这一天的末尾才开始，那已经是第二天了。第二天凌晨的时间写在第二天下面：00:00-0[23]:00/,
      );
      assert.match(formOf(weekly(line), 'en')[0]!, /only begins where its day ends/);
    });
});

describe('a break with its name in one text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['晚饭 22:30-23:00', '{name: 晚饭, time: 22:30-23:00}'],
    ['22:30-23:00 supper', '{name: supper, time: 22:30-23:00}'],
    ['吃饭（23:00-23:20）', '{name: 吃饭, time: 23:00-23:20}'],
  ];
  for (const [written, wanted] of cases)
    it(`keeps its time: ${written}`, () => {
      const text = shift(`breaks: [${written}]`);
      assert.equal(fixed(text, ['fix', 'suggestion']), shift(`breaks: [${wanted}]`));
      assert.equal(fixed(text), text);
    });

  for (const written of ['30m', '21:00-21:00', '半小时', '22:00'])
    it(`is no name without a time: ${written}`, () => {
      const text = shift(`breaks: [${written}]`);
      assert.equal(fixed(text, ['fix', 'suggestion']), text);
      assert.match(formOf(text)[0]!, /看不懂。时间段写成/);
    });
});
