import assert from 'node:assert/strict';
import { codeActions } from '../../../server/src/service/features/code-actions';
import { open } from '../marks';
import { covers } from './covers';

const nine = 'hours: { weekly: { mon-sun: "09:00-18:00" } }\n';

covers('checks/example-fails', {
  'names states in words, not in those of programs': {
    yaml: `${nine}checks: { examples: [{ message: 在吗, at: 2026-11-23 20:00, expect: { open: true } }] }\n`,
    says: [
      {
        on: 'true',
        zh: '“在吗”：店铺应该是“在接待”，实际是“休息”。',
        fixes: [
          {
            key: 'accept',
            title: '把例子改成“休息”',
            kind: 'suggestion',
            after: `${nine}checks: { examples: [{ message: 在吗, at: 2026-11-23 20:00, expect: { open: false } }] }\n`,
          },
        ],
      },
    ],
  },
});

covers('priority/no-default', {
  'drafts a category where none is for all the rest': {
    yaml: 'priority: { categories: [{ id: a, name: 退款, match: { keywords: [退款] } }] }\n',
    says: [{ key: 'none', fixes: [{ key: 'add', kind: 'draft' }] }],
  },
  'asks before one takes the rest whose name does not say so': {
    yaml: 'priority: { categories: [{ id: a, name: 退款 }] }\n',
    says: [
      {
        fixes: [
          {
            title: '对不上的都归“退款”',
            kind: 'suggestion',
            after: 'priority: { categories: [{ id: a, name: 退款 }], default: a }\n',
          },
        ],
      },
    ],
  },
  'needs not ask where it does': {
    yaml: 'priority: { categories: [{ id: a, name: 其他 }] }\n',
    says: [
      {
        fixes: [
          {
            title: '对不上的都归“其他”',
            kind: 'fix',
            after: 'priority: { categories: [{ id: a, name: 其他 }], default: a }\n',
          },
        ],
      },
    ],
  },
});

covers('staffing/offline-messages', {
  'promises only what the draft writes': {
    yaml: `${nine}messages: { offline_messages: { answer_within: 30m } }\n`,
    says: [
      {
        fixes: [
          {
            title: '由最早上班的客服回',
            kind: 'draft',
            after: `${nine}# playbook-draft: 由最早上班的客服回\nmessages: { offline_messages: { answer_within: 30m, owner: 当天最早上班的客服 } }\n`,
          },
        ],
      },
    ],
  },
});

const covered = (cover: string) =>
  `staffing:\n  team: [{ id: lin, level: lead, skills: [退款] }, { id: bo }]\n  time_off: [{ member: lin, from: 2026-12-24, cover: ${cover} }]\npriority: { categories: [{ id: a, name: 退款, assign: { skill: 退款 } }] }\n`;

covers('staffing/absent-without-cover', {
  'leaves a cover whom nobody knows to what tells of the name': { yaml: covered('nobody'), on: [] },
  'tells of one who cannot do it': { yaml: covered('bo'), says: [{ on: 'bo', key: 'coverCannot' }] },
});

covers('staffing/uncovered-hours', {
  'lists the shifts whose end leaves the gap, and no other that is over': {
    yaml: `${nine}staffing:
  team: [{ id: lin }]
  shifts:
    - { days: mon-sun, time: "09:00-12:00", members: [lin] }
    - { days: mon-sun, time: "12:00-18:00", members: [lin], valid: { to: 2026-12-10 } }
    - { days: mon-sun, time: "09:00-10:00", members: [lin], valid: { to: 2026-01-31 } }
`,
    says: [{ key: 'dated', beside: ['2026-12-10'], keysBeside: ['over'] }],
  },
});

describe('the light bulb', () => {
  it('offers what fixes before what silences, and each of that once', () => {
    // With fewer sections what is not written yet is one finding.
    const snapshot = open('playbook: 1\nshop: { name: 店 }\ntags: []\nlive: {}\nannouncements: []\n');
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
