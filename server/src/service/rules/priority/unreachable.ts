import type { Category } from '../../../../../schemas/sections/priority';
import { inTurn, levelOf, nameOf } from '../../matching/categories';
import { nameIn } from './categories';
import { defineRule, type RuleReport } from '../rule';
import { Earlier, firstCondition, hasConditions, type Taken } from './reach';

export const priorityUnreachable = defineRule({
  id: 'priority/unreachable',
  level: 'warning',
  source: 'G2',
  title: { zh: '永远轮不到的类别', en: 'A category that is never reached' },
  why: {
    zh: '咨询是按顺序往下对的，前面一类先把关键词认走，后面这一类写得再好，也没有人会按它来办。',
    en: 'Inquiries are held against the categories in order. Once an earlier one takes the keywords, nobody ever acts on the later one.',
  },
  mend: {
    zh: '把更具体的一类排到前面（level 写小一点），或者给它换上别人没有的关键词。',
    en: 'Put the more specific category first with a smaller level, or give it keywords that no other has.',
  },
  reads: ['priority'],
  messages: {
    taken: {
      zh: '“{name}”永远轮不到：“{entry}”这样的咨询都先归了“{first}”。',
      en: '"{name}" is never reached: inquiries with "{entry}" all go to "{first}" before it.',
    },
    nothing: {
      zh: '“{name}”没有写怎么认出来，也不是默认类别，没有咨询会归到它。',
      en: '"{name}" does not say what belongs to it and is not the default, so nothing ever goes there.',
    },
    here: { zh: '“{entry}”在这里先被认走。', en: '"{entry}" is taken here.' },
  },
  fixes: { first: { zh: '把“{name}”排到“{first}”前面', en: 'Put "{name}" before "{first}"' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: after-sales, name: 售后, level: 2, match: { keywords: [退款, 换货] } }
    - { id: refund-late, name: 催退款, match: { keywords: [退款没到, 退款进度] } }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: vip, name: Important customers, level: 4, match: { tags: [vip] } }
    - { id: all-refunds, name: Refunds, level: 1, match: { tags: [vip, member] } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: product, name: 商品咨询, match: { keywords: [尺码] } }
    - { id: size, name: 尺码 }
    - { id: other, name: 其他 }
  default: other
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: after-sales, name: 售后, level: 2, match: { keywords: [退款], channels: [im] } }
    - { id: refund-late, name: 催退款, level: 3, match: { keywords: [退款进度] } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: after-sales, name: 售后, level: 2, match: { keywords: [退款] } }
    - { id: refund-late, name: 催退款, level: 1, match: { keywords: [退款进度] } }
    - { id: other, name: 其他, match: { keywords: [退款] } }
  default: other
`,
    ],
  },
  check({ playbook: { priority } }, report) {
    const fallback = priority?.default;
    const earlier = new Earlier();
    for (const category of inTurn(priority?.categories ?? [])) {
      const taken = earlier.takesAllOf(category);
      earlier.add(category);
      // The default takes what is left over, whatever its own conditions say.
      if (category.id === fallback) continue;
      if (taken) report(takenReport(category, taken));
      else if (fallback !== undefined && !hasConditions(category))
        report({ at: nameIn(category), message: 'nothing', data: { name: nameOf(category) } });
    }
  },
});

type Found = RuleReport<'taken' | 'nothing' | 'here', 'first'>;

/** How many of the takers are shown beside the finding. */
const MOST_RELATED = 5;

function takenReport(category: Category, taken: readonly Taken[]): Found {
  const first = taken[0]!.by;
  const names = { name: nameOf(category), first: nameOf(first) };
  const level = Math.min(...taken.map(({ by }) => levelOf(by))) - 1;
  return {
    at: { in: category.match!, key: firstCondition(category) },
    message: 'taken',
    data: { ...names, entry: taken[0]!.entry },
    related: taken.slice(0, MOST_RELATED).map(({ entry, by, with: taker }) => ({
      at: taker ? { in: taker.list, key: taker.index } : nameIn(by),
      message: 'here',
      data: { entry },
    })),
    fixes:
      level >= 1
        ? [
            {
              title: 'first',
              data: names,
              safe: false,
              edits: [{ kind: 'set', in: category, key: 'level', value: level }],
            },
          ]
        : [],
  };
}
