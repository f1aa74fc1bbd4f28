import assert from 'node:assert/strict';
import { allFindings } from '../../../server/src/service/findings';
import { open } from '../marks';
import { chosen, fixed, formOf } from './form-help';

const member = (skills: string): string =>
  `playbook: 1\nshop: { name: 店 }\nstaffing:\n  team:\n    - { id: a, skills: ${skills} }\n`;

/** The levels of what is said of joined words. */
const levels = (text: string): readonly string[] =>
  allFindings(open(text), { today: '2026-11-22' }).flatMap(({ findings }) =>
    findings.flatMap(({ code, level }) => (code === 'schema/joined-words' ? [level] : [])),
  );

describe('several words in one item of a list', () => {
  const sure: readonly (readonly [written: string, meant: string])[] = [
    ['[退款，发票]', '[退款, 发票]'],
    ['[退款、发票]', '[退款, 发票]'],
    ['[退款;发票]', '[退款, 发票]'],
    ['[退款；发票, 换货]', '[退款, 发票, 换货]'],
    ['[甲，乙, 丙]', '[甲, 乙, 丙]'],
    ['[refund，return order]', '[refund, return order]'],
    ['退款，发票', '[退款, 发票]'],
  ];
  for (const [written, meant] of sure)
    it(`${written} becomes ${meant}`, () => {
      assert.equal(fixed(member(written)), member(meant));
      assert.deepEqual(formOf(member(meant)), []);
    });

  it('in a list of one a line: each gets its line, and comments stay', () => {
    const text = (items: string): string =>
      `playbook: 1\nshop:\n  name: 店\n  channels:\n${items}    - douyin # 主店\n`;
    assert.equal(fixed(text('    - im、phone\n')), text('    - im\n    - phone\n'));
  });

  it('in quotes, or part of a sentence, is a question: nothing is split unasked', () => {
    for (const written of ['["退款，发票"]', '[我的快递，怎么还没到]', `["退款,发票", 换货]`]) {
      const text = member(written);
      assert.equal(fixed(text), text);
      assert.deepEqual(levels(text), ['info'], written);
    }
    assert.equal(chosen(member('["退款，发票"]'), '把“退款，发票”改成“退款, 发票”'), member('[退款, 发票]'));
  });

  it('is not told of a phrase in quotes, nor of texts', () => {
    assert.deepEqual(levels(member('["我的快递，怎么还没到"]')), []);
    const text =
      'playbook: 1\nshop: { name: 店 }\nstaffing:\n  standards: { must_say: [您好，在的] }\nfaq:\n  - { question: 问, answer: 答, variants: [怎么退，在哪退] }\n';
    assert.deepEqual(levels(text), []);
    assert.equal(fixed(text), text);
  });

  const items: readonly (readonly [before: string, after: string, told: string])[] = [
    ['shop: { name: 店, languages: [中文，英文] }', 'shop: { name: 店, languages: [zh, en] }', 'zh, en'],
    [
      'shop: { name: 店 }\ndecision: { smart_service: disabled, reasons: [low_volume，personal_service] }',
      'shop: { name: 店 }\ndecision: { smart_service: disabled, reasons: [low_volume, personal_service] }',
      'low_volume, personal_service',
    ],
    [
      'shop: { name: 店 }\nstaffing: { shifts: [{ days: [mon、tue], time: 09:00-18:00 }] }',
      'shop: { name: 店 }\nstaffing: { shifts: [{ days: [mon, tue], time: 09:00-18:00 }] }',
      'mon, tue',
    ],
    [
      'shop: { name: 店 }\nstaffing: { shifts: [{ days: mon；tue, time: 09:00-18:00 }] }',
      'shop: { name: 店 }\nstaffing: { shifts: [{ days: [mon, tue], time: 09:00-18:00 }] }',
      'mon, tue',
    ],
  ];
  for (const [before, after, told] of items)
    it(`is told with the items as they should stand: ${told}`, () => {
      const [only, ...more] = formOf(`playbook: 1\n${before}\n`);
      assert.match(only!, new RegExp(told));
      assert.deepEqual(more, []);
      assert.equal(fixed(`playbook: 1\n${before}\n`), `playbook: 1\n${after}\n`);
    });
});
