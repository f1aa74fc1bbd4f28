import assert from 'node:assert/strict';
import { formOf, fixed } from './form-help';

const head = 'playbook: 1\nshop: { name: 店 }\n';

describe('a key that is a part of a title', () => {
  const rows: readonly (readonly [written: string, after: string])[] = [
    ['公告: [{ text: 明天放假 }]', 'announcements: [{ text: 明天放假 }]'],
    ['消息: { check_every: 10m }', 'messages: { check_every: 10m }'],
    ['人员: { team: [{ id: a, name: 甲 }] }', 'staffing: { team: [{ id: a, name: 甲 }] }'],
    ['hours: { 每周: { mon-sun: 09:00-18:00 } }', 'hours: { weekly: { mon-sun: 09:00-18:00 } }'],
    ['hours: { 节假日: 10:00-16:00 }', 'hours: { holiday: 10:00-16:00 }'],
    [
      'decision: { smart_service: disabled, 原因: [low_volume] }',
      'decision: { smart_service: disabled, reasons: [low_volume] }',
    ],
  ];
  for (const [written, after] of rows)
    it(`${written}: its field is offered`, () => {
      assert.match(formOf(head + written)[0]!, /是不是要写/);
      assert.equal(fixed(head + written), head + written);
      assert.equal(fixed(head + written, ['fix', 'suggestion']), head + after);
    });

  it('is not said where the value is of another kind, or several titles have it', () => {
    for (const written of ['公告: 明天放假', 'hours: { 时间: 09:00-18:00 }'])
      assert.doesNotMatch(formOf(head + written).join(' '), /是不是要写/, written);
  });
});
