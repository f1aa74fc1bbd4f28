import assert from 'node:assert/strict';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { applyText } from '../apply-text';
import { runRule } from '../rule-runner';
import { covers } from './covers';

const steps = (...actions: readonly string[]) =>
  `disable:\n  steps:\n${actions.map((action) => `    - { action: ${action}, title: ${action} }\n`).join('')}`;
const all = ['login', 'open_module', 'find_setting', 'switch_off', 'confirm', 'save'];

covers('disable/missing-step', {
  'tells of each one that is missing': {
    yaml: steps('login', 'switch_off', 'save'),
    on: ['steps', 'steps', 'steps'],
  },
  'tells of all six where there is nothing': { yaml: '', on: Array<string>(6).fill('playbook: 1') },
  'does not take the way back for the way off': {
    yaml: 'disable:\n  rollback: [{ action: save, title: 保存 }]\n',
    on: Array<string>(6).fill('disable'),
  },
  'asks nobody who kept the robot': { yaml: 'decision: { smart_service: enabled }\n', on: [] },
});

covers('disable/step-order', {
  'points at the one to move, not at those that it passes': {
    yaml: steps('save', 'login', 'open_module', 'switch_off'),
    on: ['save'],
    beside: ['switch_off'],
  },
  'sees a step that comes too late': {
    yaml: steps('login', 'find_setting', 'switch_off', 'open_module'),
    on: ['open_module'],
    beside: ['find_setting'],
  },
  'lets a second round be': { yaml: steps(...all, 'find_setting', 'switch_off', 'save', 'verify'), on: [] },
  'lets checks and notes stand anywhere': { yaml: steps('verify', 'other', ...all), on: [] },
});

covers('disable/no-verify', {
  'wants a check behind the switch': { yaml: steps('verify', 'switch_off'), on: ['verify'] },
  'asks nothing of a file without steps': { yaml: 'disable: {}\n', on: [] },
});

covers('disable/no-path', {
  'points at the step': { yaml: steps('open_module', 'switch_off'), on: ['open_module'] },
  'points at an empty path': {
    yaml: 'disable:\n  steps:\n    - { action: find_setting, title: 找, path: [] }\n',
    on: ['path'],
  },
});

covers('disable/stale', {
  'is fine on the last day': { yaml: `${steps('login')}  verified_on: 2026-08-24\n`, on: [] },
  'is stale a day later': {
    yaml: `${steps('login')}  verified_on: 2026-08-24\n`,
    on: ['2026-08-24'],
    day: '2026-11-23',
  },
  'doubts a day that is to come': {
    yaml: `${steps('login')}  verified_on: 2026-12-01\n`,
    on: ['2026-12-01'],
  },
  'wants a date for steps only': { yaml: 'disable: { surface: pc }\n', on: [] },
});

covers('disable/no-fallback', {
  'reads free words': { yaml: 'disable: { if_not_found: [先搜帮助中心, 再问平台的商家客服] }\n', on: [] },
  'does not take the search words for the support': {
    yaml: 'disable: { if_not_found: [{ action: search_help_center, words: [商家客服] }] }\n',
    on: ['if_not_found'],
  },
  'asks without a section, too': { yaml: '', on: ['playbook: 1'] },
});

covers('disable/no-rollback', {
  'asks for the step that turns it on': {
    yaml: 'disable:\n  rollback: [{ action: switch_off, title: 错了 }]\n',
    on: ['rollback'],
  },
});

describe('disable/no-rollback', () => {
  const level = (choice: string) =>
    runRule('disable/no-rollback', `playbook: 1\nshop: { name: a }\ndecision: { smart_service: ${choice} }\n`)
      .findings[0]?.level;

  it('is a warning for a window, a hint for good', () => {
    assert.equal(level('disabled_for_window'), 'warning');
    assert.equal(level('disabled'), 'info');
    assert.equal(level('enabled'), undefined);
  });
});

describe('fixes of the steps', () => {
  /** The actions, with the comments above them, after a rule's first fix. */
  function fixed(id: string, yaml: string): readonly string[] {
    const { snapshot, findings } = runRule(id, `playbook: 1\nshop: { name: a }\n${yaml}`);
    const fix = findings[0]!.fixes![0]!;
    const edits = textEdits(snapshot, snapshot.documents[0]!, fix.edits);
    const text = applyText(snapshot.text, edits);
    return [...text.matchAll(/action: (\w+)|# (\w+)/g)].map((match) => match[1] ?? `# ${match[2]}`);
  }

  it('put all that is missing in its place', () => {
    assert.deepEqual(
      fixed('disable/missing-step', steps('other', 'open_module', 'other', 'save', 'verify')),
      ['other', 'login', 'open_module', 'other', 'find_setting', 'switch_off', 'confirm', 'save', 'verify'],
    );
  });

  it('begin the section', () => {
    assert.deepEqual(fixed('disable/missing-step', ''), all);
    assert.deepEqual(fixed('disable/missing-step', 'disable: { surface: pc, steps: [] }\n'), ['login']);
  });

  it('reorder with comments, each check behind its predecessor', () => {
    const written =
      'disable:\n  steps:\n    - { action: other, title: a }\n    # last\n    - { action: save, title: a }\n    - { action: verify, title: a }\n    # first\n    - { action: login, title: a }\n    - { action: other, title: a }\n    - { action: switch_off, title: a }\n';
    assert.deepEqual(fixed('disable/step-order', written), [
      'other',
      '# first',
      'login',
      'other',
      'switch_off',
      '# last',
      'save',
      'verify',
    ]);
  });
});
