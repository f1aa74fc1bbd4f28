import type { Category } from '../../../../../schemas/sections/priority';
import { inTurn, levelOf } from '../../triage/categories';
import type { Inquiry } from '../../format/counterexample';
import type { Counterexample } from '../../format/counterexample';
import type { Edit } from '../../yaml/edit/edit';
import type { ValueRef } from '../../yaml/ranges/place';
import { nameIn } from '../../triage/category-kinds';
import { defineRule, type RuleReport } from '../../rule-support/rule';
import { anyWords, customerInWords } from '../../wording/counterexample';
import {
  firstCondition,
  hasBlankKeywords,
  hasConditions,
  Reach,
  type Taken,
  type Way,
} from '../../triage/reach';
import { labelOf } from '../../wording/label';

/**
 * Says so of a category exactly where no inquiry reaches it, but for these: one without conditions in a file that names
 * no default, since people may choose it by hand; one that is reached only by a channel or order state that nothing
 * names (both lists are open); and one with so many ways to fit that they are not all looked at (`triage/reach.ts`).
 */
export const priorityUnreachable = defineRule({
  id: 'priority/unreachable',
  level: 'warning',
  source: 'G2',
  title: { zh: '永远轮不到的类别', en: 'A category that is never reached' },
  why: {
    zh: '咨询是按顺序往下对的，前面一类先把关键词认走，后面这一类写得再好，也没有人会按它来办。',
    en: 'Inquiries are held against the categories in order. Once an earlier one takes the keywords, nobody ever acts on the later one.',
  },
  howToFix: {
    zh: '把更具体的一类排到前面（level 写小一点），或者给它换上别人没有的关键词。',
    en: 'Put the more specific category first with a smaller level, or give it keywords that no other has.',
  },
  reads: ['priority'],
  needs: ['priority.categories'],
  messages: {
    taken: {
      zh: '“{name}”永远轮不到：比如{customer}，会归到“{first}”。',
      en: '"{name}" is never reached: {customer}, for one, goes to "{first}".',
    },
    nothing: {
      zh: '“{name}”没有写怎么认出来，也不是默认类别，没有咨询会归到它：比如{customer}，会归到“{first}”。',
      en: '"{name}" does not say what belongs to it and is not the default, so nothing ever goes there: {customer}, for one, goes to "{first}".',
    },
    blank: {
      zh: '“{name}”的关键词都是空的，没有一句话对得上，永远轮不到。',
      en: 'The keywords of "{name}" are all blank, so no message fits and it is never reached.',
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
    - { id: refund-vip, name: 会员退款, level: 1, match: { keywords: [退款], tags: [vip] } }
    - { id: refund-new, name: 新客退款, level: 2, match: { keywords: [退款], tags: [new] } }
    - { id: refund, name: 催退款, level: 3, match: { keywords: [退 款], tags: [new, vip] } }
    - { id: blank, name: 空白, match: { keywords: [" "] } }
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
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: vip, name: Important customers, level: 1, match: { keywords: [refund], tags: [vip] } }
    - { id: paid, name: Paid, level: 2, match: { keywords: [refund], order_states: [paid] } }
    - { id: refund, name: Refunds, level: 3, match: { keywords: [refund], tags: [vip, new] } }
`,
    ],
  },
  check({ playbook: { priority }, today, language }, report) {
    const categories = priority?.categories ?? [];
    const inOrder = inTurn(categories);
    const fallback = inOrder.find(({ id }) => id === priority?.default);
    const reach = new Reach(inOrder);
    const showing = (category: Category, way: Way): Shown => {
      const inquiry = inquiryOf(way, way.keywords ?? anyWords[language]);
      const actual = reach.winner(inquiry.text, { ...way, channels: inquiry.channel }) ?? fallback;
      return { of: 'category', inquiry, at: `${today} 10:00`, expected: category, actual };
    };
    for (const category of inOrder) {
      // The default takes what is left over, whatever its own conditions say.
      if (category === fallback) continue;
      if (!hasConditions(category)) {
        if (fallback)
          report(
            nothingReport(
              category,
              showing(category, { keywords: labelOf('priority.categories.*', category) }),
            ),
          );
      } else if (hasBlankKeywords(category)) {
        report({
          at: keywordsIn(category),
          message: 'blank',
          data: { name: labelOf('priority.categories.*', category) },
        });
      } else {
        const taken = reach.takersOf(category);
        if (taken) report(takenReport(category, taken, showing(category, taken[0]!.way), categories));
      }
    }
  },
});

type Found = RuleReport<'taken' | 'nothing' | 'blank' | 'here', 'first'>;
type Shown = Extract<Counterexample, { of: 'category' }>;

/** How many of the takers are shown beside the finding. */
const MOST_RELATED = 5;

const keywordsIn = (category: Category): ValueRef => ({ in: category.match!, key: 'keywords' });

/** The inquiry of a customer of whom only that is known. */
const inquiryOf = ({ tags, order_states, channels }: Way, text: string): Inquiry => ({
  text,
  channel: channels ?? 'im',
  orderState: order_states,
  tags: tags === undefined ? [] : [tags],
  opensChat: true,
});

function nothingReport(category: Category, counterexample: Shown): Found {
  return {
    at: nameIn(category),
    message: 'nothing',
    data: {
      name: labelOf('priority.categories.*', category),
      first: labelOf('priority.categories.*', counterexample.actual!),
      customer: customerInWords(counterexample.inquiry),
    },
    counterexample,
  };
}

function takenReport(
  category: Category,
  taken: readonly Taken[],
  counterexample: Shown,
  categories: readonly Category[],
): Found {
  const first = counterexample.actual!;
  const names = {
    name: labelOf('priority.categories.*', category),
    first: labelOf('priority.categories.*', first),
  };
  const condition = firstCondition(category)!;
  const places = new Map(taken.map((one) => [`${categories.indexOf(one.by)} ${one.with.index}`, one]));
  const edit = moveBefore(category, new Set([first, ...taken.map(({ by }) => by)]), categories);
  // A category that takes all of the other one would only change places with it.
  const swaps = new Reach([category, first]).takersOf(first) !== undefined;
  return {
    at: { in: category.match!, key: condition },
    message: 'taken',
    data: { ...names, customer: customerInWords(counterexample.inquiry) },
    related: [...places.values()].slice(0, MOST_RELATED).map(({ way, with: { list, index } }) => ({
      at: { in: list, key: index },
      message: 'here',
      data: { entry: way[condition]! },
    })),
    fixes: edit && !swaps ? [{ title: 'first', data: names, kind: 'suggestion', edits: [edit] }] : [],
    counterexample,
  };
}

/** Puts a category in front of others: by its level, else by its place; undefined where it would take both. */
function moveBefore(
  category: Category,
  others: ReadonlySet<Category>,
  categories: readonly Category[],
): Edit | undefined {
  const level = Math.min(...[...others].map(levelOf)) - 1;
  if (level >= 1) return { kind: 'set', in: category, key: 'level', value: level };
  if (levelOf(category) > 1) return undefined;
  const own = categories.indexOf(category);
  const at = categories.findIndex((one) => others.has(one) && levelOf(one) === 1);
  const order = categories.map((_, index) => index).filter((index) => index !== own);
  return { kind: 'reorder', in: categories, order: [...order.slice(0, at), own, ...order.slice(at)] };
}
