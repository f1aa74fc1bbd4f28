import type { Category } from '../../../../../schemas/sections/priority';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { starterCategory } from '../../starters/categories';
import { labelOf } from '../../wording/label';

export const priorityNoDefault = defineRule({
  id: 'priority/no-default',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有默认类别', en: 'No default category' },
  why: {
    zh: '顾客常常只发一句“在吗”。哪一类都对不上的咨询没人认领，最容易一直没人回。',
    en: 'Many customers just write "hello?". What fits no category belongs to nobody, and is left unanswered most easily.',
  },
  howToFix: {
    zh: '在 priority.default 写一个类别的编号，对不上的都归它。',
    en: 'Write the id of a category under priority.default; whatever fits no other goes there.',
  },
  reads: ['priority', 'staffing'],
  needs: ['priority.categories', 'priority.default'],
  messages: {
    none: {
      zh: '没有写默认类别：哪一类都对不上的咨询不知道归谁。',
      en: 'There is no default category: an inquiry that fits none belongs to nobody.',
    },
  },
  fixes: {
    use: { zh: '对不上的都归“{name}”', en: 'Send what fits nowhere to "{name}"' },
    add: {
      zh: '加上“其他咨询”一类作为默认',
      en: 'Add a category for everything else and make it the default',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, match: { keywords: [投诉] } }
    - { id: product, name: 商品咨询, level: 4 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: complaint, name: Complaints, match: { keywords: [complaint] } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1 }
  default: complaint
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  tie_break: oldest_first
`,
    ],
  },
  check({ playbook, language }, report) {
    const { priority, staffing } = playbook;
    const categories = priority?.categories ?? [];
    if (categories.length === 0 || priority!.default !== undefined) return;
    const at = { in: playbook, key: 'priority' };
    const choose = (id: string): Edit => ({ kind: 'set', in: priority!, key: 'default', value: id });
    const rest = takesTheRest(categories);
    if (rest) {
      const data = { name: labelOf('priority.categories.*', rest) };
      const kind = isCalledOther(rest) ? 'fix' : 'suggestion';
      return report({
        at,
        message: 'none',
        fixes: [{ title: 'use', data, kind, edits: [choose(rest.id)] }],
      });
    }
    const value = starterCategory('other', language, staffing?.team ?? []);
    report({
      at,
      message: 'none',
      fixes: [
        { title: 'add', kind: 'draft', edits: [{ kind: 'add', in: categories, value }, choose(value.id)] },
      ],
    });
  },
});

const isCalledOther = ({ id, name }: Category): boolean =>
  id === 'other' || /其他|其它|\bothers?\b/i.test(name ?? '');

/** The one called so; else the only one that says nothing of what belongs to it, which may be meant for the rest. */
function takesTheRest(categories: readonly Category[]): Category | undefined {
  const called = categories.find(isCalledOther);
  if (called) return called;
  const open = categories.filter(({ match }) =>
    Object.values(match ?? {}).every(({ length }) => length === 0),
  );
  return open.length === 1 ? open[0] : undefined;
}
