import { joinTexts } from '../../../../../schemas/text';
import type { Category } from '../../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../../schemas/sections/staffing';
import { assigneesOf } from '../../triage/categories';
import { concernOf, isExperienced } from '../../triage/category-kinds';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const prioritySimpleToSenior = defineRule({
  id: 'priority/simple-to-senior',
  level: 'info',
  source: 'G2',
  title: { zh: '简单咨询分给了老手', en: 'Simple questions go to seniors' },
  why: {
    zh: '老手在回“有没有大码”的时候，退款纠纷就落到新人手上了。简单的问题让新人练手，难的才有人接得住。',
    en: 'While a senior answers "do you have it in L", a refund dispute lands on a newcomer. Let juniors learn on the simple questions and seniors are free for the hard ones.',
  },
  howToFix: {
    zh: '把商品咨询的 assign 改成 level: junior，或者换成新人。',
    en: 'Assign product questions to level: junior, or to the juniors by name.',
  },
  reads: ['priority', 'staffing'],
  needs: ['priority.categories', 'staffing.team'],
  messages: {
    senior: {
      zh: '“{name}”只分给资深的同事，团队里的新人（{juniors}）一般也答得了。',
      en: '"{name}" goes to experienced people only, though juniors ({juniors}) can usually answer it.',
    },
    junior: { zh: '这位是新人。', en: 'A junior.' },
  },
  fixes: { junior: { zh: '改分给新人', en: 'Assign it to juniors' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team:
    - { id: xiao-lin, name: 小林, level: lead }
    - { id: a-jie, name: 阿杰, level: junior }
priority:
  categories:
    - { id: product, name: 商品咨询, assign: xiao-lin }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team:
    - { id: mia, name: Mia, level: senior }
    - { id: tom, name: Tom, level: junior }
priority:
  categories:
    - { id: sizes, name: Sizes and stock, assign: { level: senior } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team:
    - { id: xiao-lin, level: senior }
    - { id: xiao-wu, level: regular }
priority:
  categories:
    - { id: product, name: 商品咨询, assign: xiao-lin }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team:
    - { id: xiao-lin, level: senior }
    - { id: a-jie, level: junior }
priority:
  categories:
    - { id: complaint, name: 商品质量投诉, assign: xiao-lin }
    - { id: product, name: 商品咨询, assign: { member: [xiao-lin, a-jie] } }
`,
    ],
  },
  check({ playbook: { priority, staffing } }, report) {
    const team = staffing?.team ?? [];
    const juniors = team.filter(({ level }) => level === 'junior');
    if (juniors.length === 0) return;
    const names = joinTexts(juniors.map((one) => labelOf('staffing.team.*', one)));
    for (const category of priority?.categories ?? []) {
      if (concernOf(category) !== 'product' || !onlySeniors(category, team)) continue;
      report({
        at: { in: category, key: 'assign' },
        message: 'senior',
        data: { name: labelOf('priority.categories.*', category), juniors: names },
        related: [{ at: { in: juniors[0]!, key: 'level' }, message: 'junior' }],
        fixes: [
          {
            title: 'junior',
            kind: 'suggestion',
            edits: [{ kind: 'set', in: category, key: 'assign', value: { level: 'junior' } }],
          },
        ],
      });
    }
  },
});

function onlySeniors(category: Category, team: readonly TeamMember[]): boolean {
  const { assign } = category;
  const level = typeof assign === 'object' ? assign.level : undefined;
  if (level !== undefined) return level === 'senior' || level === 'lead';
  const assignees = assigneesOf(category, team);
  return assignees.length > 0 && assignees.every(isExperienced);
}
