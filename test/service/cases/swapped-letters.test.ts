import assert from 'node:assert/strict';
import { nearest, surelyMeant } from '../../../server/src/service/format/nearest';
import { fixed, formOf } from './form-help';

const text = (...[platform, shifts, members, answer]: readonly string[]): string =>
  [
    'playbook: 1',
    `shop: { name: 店, ${platform}: douyin }`,
    'staffing:',
    '  team:',
    '    - { id: a, name: 小王 }',
    `  ${shifts}:`,
    `    - { days: mon-sun, time: 09:00-18:00, ${members}: [a] }`,
    'faq:',
    `  - { question: 问, ${answer}: 答 }`,
    '',
  ].join('\n');

describe('two letters that changed places', () => {
  it('in a key are put right, and the title names the word', () => {
    const before = text('platfrom', 'shfits', 'memebrs', 'anwser');
    const after = text('platform', 'shifts', 'members', 'answer');
    assert.deepEqual(
      formOf(before).map((message) => /是不是要写 (\w+)/.exec(message)?.[1]),
      ['platform', 'shifts', 'answer'],
    );
    assert.equal(fixed(before), after);
    assert.deepEqual(formOf(after), []);
  });

  it('in a short key are a suggestion at least', () => {
    assert.equal(nearest('naem', ['role', 'name', 'id']), 'name');
    assert.equal(surelyMeant('naem', ['role', 'name', 'id']), 'name');
    assert.equal(surelyMeant('di', ['role', 'name', 'id']), undefined);
  });

  it('that two keys may mean are not put right', () => {
    assert.equal(surelyMeant('trail', ['trial', 'trails']), undefined);
    assert.equal(surelyMeant('abcd', ['badc']), undefined);
  });

  it('in a key that stands there already leave both alone', () => {
    const twice = 'playbook: 1\nshop: { name: 店, platform: douyin, platfrom: other }\n';
    assert.equal(fixed(twice), twice);
  });

  it('in an id are a question, for the id may be another one', () => {
    const ids =
      'playbook: 1\nshop: { name: 店 }\nstaffing:\n  team: [{ id: xiaowang }]\n  shifts: [{ days: mon-sun, time: 09:00-18:00, members: [xaiowang] }]\n';
    assert.deepEqual(formOf(ids), ['没有编号为“xaiowang”的成员，是不是要写 xiaowang？']);
    assert.equal(fixed(ids), ids);
  });
});

describe('a name that is nearly another one', () => {
  const rows: readonly (readonly [word: string, names: readonly string[], near: string | undefined])[] = [
    ['after-huors', ['after-hours', 'welcome'], 'after-hours'],
    // What all of them end or begin with does not make them alike.
    ['gift-reply', ['size-reply', 'ship-reply'], undefined],
    ['shpi-reply', ['size-reply', 'ship-reply'], 'ship-reply'],
    ['a-reply', ['b-reply', 'c-reply'], undefined],
    ['reply-gift', ['reply-size', 'reply-ship'], undefined],
    // What one alone ends with tells it from the others.
    ['reply_in_3m', ['first_response', 'reply_within_3m'], 'reply_within_3m'],
    // One letter is none of another.
    ['b', ['a'], undefined],
    ['vlp', ['vip'], 'vip'],
  ];
  for (const [word, names, near] of rows)
    it(`${word} among ${names.join(', ')}: ${near ?? 'none'}`, () =>
      assert.equal(nearest(word, names), near));
});
