import type { Category } from '../../../../../schemas/sections/priority';
import { speaksOf } from '../../../../../schemas/topics';
import { inTurn } from '../../triage/categories';
import { defineRule } from '../../rule-support/rule';
import { concernOf, mostExperienced, nameIn } from '../../triage/category-kinds';
import { labelOf } from '../../wording/label';

export const priorityComplaintsNotEscalated = defineRule({
  id: 'priority/complaints-not-escalated',
  level: 'info',
  source: 'G2',
  title: { zh: '投诉办不了，没写交给谁', en: 'Stuck complaints go to nobody' },
  why: {
    zh: '投诉里总有客服自己做不了主的：要赔多少、要不要破例。没写升级给谁，顾客就一直听“我帮您反馈”，最后去找平台。',
    en: 'Some complaints are beyond an agent: how much to pay, whether to make an exception. Unless the next person is named, customers are told "I will pass it on" until they go to the platform.',
  },
  howToFix: {
    zh: '在投诉这一类写上 escalate_to（交给谁）和 escalate_after（多久没办好就交）。',
    en: 'Write escalate_to (who gets it) and escalate_after (how long until then) in the category for complaints.',
  },
  reads: ['priority', 'staffing'],
  needs: ['priority.categories'],
  messages: {
    nobody: {
      zh: '“{name}”没有写：遇到投诉、客服办不了时交给谁。',
      en: '"{name}" does not say who takes over a complaint that the agent cannot settle.',
    },
  },
  fixes: { escalate: { zh: '办不了的交给{member}', en: 'Hand what is stuck to {member}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team:
    - { id: a-jie, name: 阿杰, level: regular }
    - { id: xiao-lin, name: 小林, level: lead }
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, assign: a-jie }
    - { id: other, name: 其他, assign: a-jie, escalate_to: xiao-lin }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: urgent, name: In trouble, match: { keywords: [complaint, refund] } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, escalate_to: xiao-lin }
    - { id: bad-review, name: 差评, level: 2 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: owner, name: 老板 }]
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1 }
`,
    ],
  },
  check({ playbook: { priority, staffing } }, report) {
    const team = staffing?.team ?? [];
    // One person alone has nobody to hand anything to.
    if (team.length === 1) return;
    const [first, ...others] = takingComplaints(inTurn(priority?.categories ?? []));
    if (!first || [first, ...others].some(({ escalate_to }) => escalate_to !== undefined)) return;
    const lead = mostExperienced(team);
    report({
      at: nameIn(first),
      message: 'nobody',
      data: { name: labelOf('priority.categories.*', first) },
      fixes: lead && [
        {
          title: 'escalate',
          data: { member: labelOf('staffing.team.*', lead) },
          kind: 'draft',
          edits: [{ kind: 'set', in: first, key: 'escalate_to', value: lead.id }],
        },
      ],
    });
  },
});

/** The categories that name complaints; where none does, those for what goes wrong after the sale. */
function takingComplaints(categories: readonly Category[]): readonly Category[] {
  const named = categories.filter(({ name = '', id, match }) =>
    speaksOf('complaint', [name, id, ...(match?.keywords ?? [])].join(' ')),
  );
  return named.length > 0 ? named : categories.filter((category) => concernOf(category) === 'after-sales');
}
