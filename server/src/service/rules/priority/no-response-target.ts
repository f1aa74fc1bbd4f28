import type { Category } from '../../../../../schemas/sections/priority';
import { levelOf } from '../../triage/categories';
import { nameIn } from '../../triage/category-kinds';
import { defineRule } from '../../rule-support/rule';
import { durationInWords, durationOf, secondsOf } from '../../wording/durations';
import { labelOf } from '../../wording/label';

export const priorityNoResponseTarget = defineRule({
  id: 'priority/no-response-target',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有写首次回复时限', en: 'No time limit for the first answer' },
  why: {
    zh: '没有时限，“尽快回”就成了各人自己的理解，谁慢了也说不清。',
    en: 'Without a time limit, "soon" means what each agent makes of it, and nobody can say who was late.',
  },
  howToFix: {
    zh: '给这一类写上 first_response，例如 1m（一分钟）；越急的越短。',
    en: 'Give the category a first_response such as 1m; the more urgent, the shorter.',
  },
  reads: ['priority', 'checks'],
  messages: {
    missing: {
      zh: '“{name}”没有写多久之内回第一句。',
      en: '"{name}" does not say how soon the first answer comes.',
    },
  },
  fixes: { set: { zh: '首次回复先定为 {time}', en: 'Start with a first answer within {time}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, resolve_within: 1d }
    - { id: product, name: 商品咨询, level: 4, first_response: 3m }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: complaint, level: 1, first_response: 30s }
    - { id: shipping, level: 2, next_response: 5m }
    - { id: product, level: 4, first_response: 90s }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, first_response: 1m }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  default: product
`,
    ],
  },
  check({ playbook: { priority }, options }, report) {
    const categories = priority?.categories ?? [];
    const limit = secondsOf(options['priority/slow-first-response'].limit);
    for (const category of categories) {
      if (category.first_response !== undefined) continue;
      const time = timeBetween(category, categories, limit);
      report({
        at: nameIn(category),
        message: 'missing',
        data: { name: labelOf('priority.categories.*', category) },
        fixes: [
          {
            title: 'set',
            data: { time: durationInWords(time) },
            kind: 'draft',
            edits: [{ kind: 'set', in: category, key: 'first_response', value: time }],
          },
        ],
      });
    }
  },
});

/** A minute for the most urgent, two for the next, else the limit; between what more and less urgent ones are given. */
function timeBetween(category: Category, categories: readonly Category[], limit: number): string {
  const level = levelOf(category);
  const usual = Math.min(level * 60, limit);
  const given = categories.filter(({ first_response }) => first_response !== undefined);
  const seconds = (those: readonly Category[]) => those.map((one) => secondsOf(one.first_response));
  const longest = Math.min(usual, ...seconds(given.filter((one) => levelOf(one) > level)));
  return durationOf(Math.max(longest, ...seconds(given.filter((one) => levelOf(one) < level))));
}
