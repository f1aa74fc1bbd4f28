import assert from 'node:assert/strict';
import { runRule } from '../rule-runner';

/** A playbook of which a section cannot be read; another says what the rule is about. */
const shop = (rest: string): string => `playbook: 1\nshop:\n  name: 小满家居\n${rest}`;
const openAllWeek = 'hours:\n  weekly: { mon-sun: "09:00-22:00" }\n';
const unreadable = {
  decision: 'decision:\n  smart_service: 看情况\n',
  staffing: 'staffing: 小王和小李\n',
  promotions: 'promotions: 双12\n',
};

/** Rule, the rest of the playbook, and what its drafts depend on. */
const cases = [
  ['hours/no-holidays', openAllWeek, ['decision', 'staffing', 'promotions']],
  [
    'hours/unknown-year',
    `${openAllWeek}  calendar: cn\n  holiday: "10:00-18:00"\n`,
    ['decision', 'promotions'],
  ],
  ['staffing/platform-hours', 'hours:\n  weekly: { mon-fri: "09:00-22:00" }\n', ['staffing']],
  ['hours/never-open', 'hours:\n  weekly: { mon-sun: closed }\n', ['staffing', 'promotions']],
] as const;

describe('a rule whose drafts alone depend on a section', () => {
  for (const [id, rest, sections] of cases) {
    it(`${id}: drafts unasked where all is read`, () => {
      const [found] = runRule(id, shop(rest)).findings;
      assert.ok(found?.fixes?.some(({ kind }) => kind === 'draft'));
    });

    for (const section of sections)
      it(`${id}: speaks where ${section} cannot be read, and leaves its drafts to a person`, () => {
        const [found] = runRule(id, shop(unreadable[section] + rest)).findings;
        assert.ok(found, 'the rule is silent');
        assert.ok(found.fixes?.length);
        assert.ok(found.fixes.every(({ kind, byHand }) => kind !== 'draft' || byHand));
      });
  }
});
