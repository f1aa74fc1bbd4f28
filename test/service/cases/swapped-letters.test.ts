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
