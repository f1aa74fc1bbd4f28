import assert from 'node:assert/strict';
import { chosen, formOf } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\nhours:\n  exceptions:\n';

describe('a date in an item that is written as a text', () => {
  const rows: readonly (readonly [written: string, fields: string, after: string])[] = [
    ['春节 2027-02-05', '“date:”、“name:”', 'date: 2027-02-05\n      name: 春节'],
    ['2027/2/5 休息', '“date:”、“hours:”', 'date: 2027-02-05\n      hours: closed'],
    [
      '元旦：2027-01-01 休息',
      '“date:”、“name:”、“hours:”',
      'date: 2027-01-01\n      name: 元旦\n      hours: closed',
    ],
    ['2027-02-05: 休息', '“date:”、“hours:”', 'date: 2027-02-05\n      hours: closed'],
    [
      '春节 2027年2月5日到2027年2月12日 10:00-16:00',
      '“from:”、“to:”、“name:”、“hours:”',
      'from: 2027-02-05\n      to: 2027-02-12\n      name: 春节\n      hours: 10:00-16:00',
    ],
    ['春节 2月5日', '“date:”、“name:”', 'date: 2027-02-05\n      name: 春节'],
    ['Labour Day, 2027-05-01', '“date:”、“name:”', 'date: 2027-05-01\n      name: Labour Day'],
  ];
  for (const [written, fields, after] of rows)
    it(written, () => {
      const text = `${head}    - ${written}\n`;
      assert.equal(formOf(text)[0], `“${written}”里有日期，要分开写成${fields}，一行一个。`);
      assert.equal(chosen(text, `分开写成${fields}`), `${head}    - ${after}\n`);
    });

  it('a map of dates is a list', () => {
    const text = `${head}    2027-02-05: closed\n    春节: 2027-02-06\n`;
    assert.equal(
      chosen(text, '一行变成一条'),
      `${head}    - date: 2027-02-05\n      hours: closed\n    - date: 2027-02-06\n      name: 春节\n`,
    );
  });

  it('a day off of one day begins and ends on it', () => {
    const before = 'playbook: 1\nshop: { name: 店 }\nstaffing:\n  time_off:\n';
    assert.equal(
      chosen(`${before}    - mia 2026-12-01\n`, '分开写成“from:”、“to:”、“member:”'),
      `${before}    - from: 2026-12-01\n      to: 2026-12-01\n      member: mia\n`,
    );
  });

  it('three dates are no item', () => {
    const text = `${head}    - 2027-02-05 2027-02-06 2027-02-07\n`;
    assert.match(formOf(text)[0]!, /^这里应该是一组/);
  });
});
