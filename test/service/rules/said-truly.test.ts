import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { codeActions } from '../../../server/src/service/features/code-actions';
import { allFindings } from '../../../server/src/service/findings';
import { open } from '../marks';

/** What a rule says of a text, with the titles of its fixes and their kinds. */
function saidBy(rule: string, text: string): { words: string[]; fixes: string[]; related: number } {
  const found = allFindings(open(`playbook: 1\nshop: { name: 店 }\n${text}`), { today: '2026-11-22' })
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code === rule);
  return {
    words: found.map(({ message, data }) => say(message, 'zh', data)),
    fixes: found.flatMap(({ fixes = [] }) =>
      fixes.map(({ kind, title, data }) => `${kind}: ${say(title, 'zh', data)}`),
    ),
    related: found.flatMap(({ related = [] }) => related).length,
  };
}

describe('what a finding says', () => {
  it('names people and states in words, not ids and words of programs', () => {
    const { words } = saidBy(
      'checks/example-fails',
      'hours: { weekly: { mon-sun: "09:00-18:00" } }\nchecks: { examples: [{ message: 在吗, at: 2026-11-23 20:00, expect: { open: true } }] }\n',
    );
    assert.deepEqual(words, ['“在吗”：店铺应该是 营业，实际是 休息。']);
  });

  it('is no policy that a fix writes unasked', () => {
    const categories = 'priority: { categories: [{ id: a, name: 退款, match: { keywords: [退款] } }] }\n';
    assert.match(saidBy('priority/no-default', categories).fixes.join(), /^draft: /);
    const open = categories.replace(', match: { keywords: [退款] }', '');
    assert.deepEqual(saidBy('priority/no-default', open).fixes, ['suggestion: 对不上的都归“退款”']);
    const other = open.replace('退款', '其他');
    assert.deepEqual(saidBy('priority/no-default', other).fixes, ['fix: 对不上的都归“其他”']);
  });

  it('promises only what the draft writes', () => {
    const text =
      'hours: { weekly: { mon-sun: "09:00-18:00" } }\nmessages: { offline_messages: { answer_within: 30m } }\n';
    assert.deepEqual(saidBy('staffing/offline-messages', text).fixes, ['draft: 由最早上班的客服回']);
  });

  it('is nothing of a cover that is named and that nobody knows: that is told of the name', () => {
    const team =
      'staffing:\n  team: [{ id: lin, level: lead, skills: [退款] }, { id: bo }]\n  time_off: [{ member: lin, from: 2026-12-24, cover: COVER }]\npriority: { categories: [{ id: a, name: 退款, assign: { skill: 退款 } }] }\n';
    assert.deepEqual(saidBy('staffing/absent-without-cover', team.replace('COVER', 'nobody')).words, []);
    assert.equal(saidBy('staffing/absent-without-cover', team.replace('COVER', 'bo')).words.length, 1);
  });

  it('lists the shifts whose end leaves the gap, and no other that is over', () => {
    const text =
      'hours: { weekly: { mon-sun: "09:00-18:00" } }\nstaffing:\n  team: [{ id: lin }]\n  shifts:\n    - { days: mon-sun, time: "09:00-12:00", members: [lin] }\n    - { days: mon-sun, time: "12:00-18:00", members: [lin], valid: { to: 2026-12-10 } }\n    - { days: mon-sun, time: "09:00-10:00", members: [lin], valid: { to: 2026-01-31 } }\n';
    const { words, related } = saidBy('staffing/uncovered-hours', text);
    assert.deepEqual([words.length, related], [1, 1]);
  });
});

describe('the light bulb', () => {
  it('offers what mends before what silences, and each of that once', () => {
    const snapshot = open('playbook: 1\nshop: { name: 店 }\n');
    const titles = codeActions(
      snapshot,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      { today: '2026-11-22' },
      'zh',
    ).map(({ title }) => title);
    const first = titles.findIndex((title) => title.includes('忽略'));
    assert.ok(first > 5, titles.join('\n'));
    assert.ok(titles.slice(first).every((title) => title.includes('忽略')));
    assert.equal(new Set(titles.slice(first)).size, titles.length - first);
  });
});
