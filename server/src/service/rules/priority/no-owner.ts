import { isAssigned } from '../../triage/categories';
import { mostExperienced, nameIn } from '../../triage/category-kinds';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const priorityNoOwner = defineRule({
  id: 'priority/no-owner',
  level: 'warning',
  source: 'G2',
  title: { zh: '类别没有人负责', en: 'Nobody is in charge of a category' },
  why: {
    zh: '没写归谁，大家都以为别人在回；办不下去的时候，也不知道该交给谁。',
    en: 'With no name on it, everyone thinks that someone else is answering, and nobody knows where to take what is stuck.',
  },
  howToFix: {
    zh: '写上 assign（分给谁）或者 escalate_to（办不了交给谁），有一个就行。',
    en: 'Write assign (who takes it) or escalate_to (who gets what is stuck); one of them is enough.',
  },
  reads: ['priority', 'staffing'],
  messages: {
    missing: {
      zh: '“{name}”没有写分给谁，也没有写办不了交给谁。',
      en: '"{name}" says neither who takes it nor who gets what is stuck.',
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
    - { id: a-jie, name: 阿杰, level: junior }
    - { id: xiao-lin, name: 小林, level: lead }
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, first_response: 1m }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: complaint, name: Complaints, assign: {} }
    - { id: product, name: Products, assign: { role: Pre-sales } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, escalate_to: xiao-lin }
    - { id: product, name: 商品咨询, assign: { level: junior } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, assign: xiao-lin }
`,
    ],
  },
  check({ playbook: { priority, staffing } }, report) {
    const lead = mostExperienced(staffing?.team ?? []);
    for (const category of priority?.categories ?? []) {
      if (isAssigned(category) || category.escalate_to !== undefined) continue;
      report({
        at: nameIn(category),
        message: 'missing',
        data: { name: labelOf('priority.categories.*', category) },
        fixes: lead && [
          {
            title: 'escalate',
            data: { member: labelOf('staffing.team.*', lead) },
            kind: 'draft',
            edits: [{ kind: 'set', in: category, key: 'escalate_to', value: lead.id }],
          },
        ],
      });
    }
  },
});
