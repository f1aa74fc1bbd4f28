import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { memoizeWeak, memoizeLast } from '../../collections/memoize';
import { joinedIndex } from '../../document/indexes';
import { entriesByReply, isInUse, repliesById } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { type Contradiction, contradictions } from '../../text/figures/contradictions';
import { elsewhere } from '../../rule-support/faq/elsewhere';
import { statementsOfEntry, statementsOfReply } from '../../rule-support/faq/statements';
import { labelOf } from '../../wording/label';

export const faqContradictsReply = defineRule({
  id: 'faq/contradicts-reply',
  level: 'warning',
  source: 'G2',
  title: { zh: '常见问题和常用语说法不一', en: 'FAQ and quick reply disagree' },
  why: {
    zh: '页面上写 48 小时，客服说三天，顾客一定拿对自己有利的那句来理论，而且有截图。',
    en: 'The page says 48 hours and the agent says three days: the customer holds you to the better one, with a screenshot.',
  },
  howToFix: {
    zh: '先弄清哪个数是对的，再把另一处改成一样。',
    en: 'Find out which figure is right and change the other.',
  },
  limits: {
    zh: '只比同一件事的数：发货、到货、退换、退款、包邮、运费、质保、价保、优惠、客服时间、恢复发货的日子、用哪家快递。带条件的（预售、定制、偏远地区、会员……）只和同样条件的比。没有用编号连起来的，问题和标题说的是一件事、数前后的话都认得出来才比：报出来的基本都是真的，没报出来的不等于一致。',
    en: 'Only figures for one thing are compared: shipping, delivery, returns, refunds, free shipping, postage, warranty, price protection, discounts, service hours, the day on which shipping resumes, the courier. A figure with a condition (preorder, made to order, remote areas, members …) is compared only with one under the same condition. Where no id links the two, question and title must be about one thing and everything around the figures must be understood: what is reported is nearly always true, and silence does not mean that all texts agree.',
  },
  reads: ['faq', 'quick_replies'],
  messages: {
    differs: {
      zh: '这里说“{answer}”，对应的常用语“{name}”说“{reply}”。',
      en: 'This says "{answer}", its quick reply "{name}" says "{reply}".',
    },
    elsewhere: {
      zh: '这里说“{answer}”，讲同一件事的常用语“{name}”说“{reply}”。',
      en: 'This says "{answer}"; the quick reply "{name}", on the same thing, says "{reply}".',
    },
    reply: { zh: '常用语里是这么说的。', en: 'What the quick reply says.' },
  },
  fixes: {
    asReply: { zh: '回答里改成“{reply}”', en: 'Change the answer to "{reply}"' },
    asAnswer: { zh: '常用语里改成“{answer}”', en: 'Change the quick reply to "{answer}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 多久发货？, answer: 现货付款后 48 小时内发出。, quick_reply: ship }
quick_replies:
  - { id: ship, title: 发货时间, text: 现货三天内发出。 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - question: Can I return it?
    answer: Returns are free within 7 days, refunds take 3 days.
    quick_reply: returns
quick_replies:
  - id: returns
    title: Returns
    text: A return is possible within fifteen days. A refund takes 3 days.
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 包邮吗？, answer: 满99元包邮。, quick_reply: post }
quick_replies:
  - { id: post, title: 包邮, text: 亲，满 ￥88 包邮。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 不喜欢能退吗？, answer: 支持 7 天无理由退货。, topic: returns }
quick_replies:
  - { title: 退换货, text: 亲，签收后十五天内都可以退换哦。 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 多久发货？, answer: 现货付款后 48 小时内发出。, quick_reply: ship }
quick_replies:
  - { id: ship, title: 发货时间, text: 现货两天内发出，11月12日恢复正常，7 天无理由退货。 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - { question: How long is delivery?, answer: 3 to 5 days., quick_reply: delivery }
quick_replies:
  - { id: delivery, title: Delivery, text: "About 5 days; we answer from 9:00 to 18:00." }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 多久发货？, answer: 现货付款后 48 小时内发出。, topic: shipping }
quick_replies:
  - { title: 到货时间, text: 亲，发出后一般 3 天左右到货。 }
  - { title: 定制发货, text: 定制款 7 天内发出。 }
`,
    ],
  },
  check(facts, report) {
    const found = (
      entry: FaqEntry,
      reply: QuickReply,
      message: 'differs' | 'elsewhere',
      { one, other }: Contradiction,
    ): void => {
      const inAnswer = { in: entry, key: 'answer', part: { start: one.start, end: one.end } };
      const inReply = { in: reply, key: 'text', part: { start: other.start, end: other.end } };
      const words = {
        answer: entry.answer.slice(one.start, one.end).trim(),
        reply: reply.text.slice(other.start, other.end).trim(),
      };
      report({
        at: inAnswer,
        message,
        data: { ...words, name: labelOf('quick_replies.*', reply) },
        related: [{ at: inReply, message: 'reply' }],
        // “48 小时” does not belong into an English sentence.
        fixes:
          isChinese(words.answer) === isChinese(words.reply)
            ? [
                {
                  title: 'asReply',
                  data: words,
                  kind: 'suggestion',
                  edits: [{ kind: 'replace', at: inAnswer, text: words.reply }],
                },
                {
                  title: 'asAnswer',
                  data: words,
                  kind: 'suggestion',
                  edits: [{ kind: 'replace', at: inReply, text: words.answer }],
                },
              ]
            : [],
      });
    };
    const reported = new Map<FaqEntry, ReadonlySet<number>>();
    for (const { entry, reply } of linked(facts)) {
      const all = against(entry)(reply);
      reported.set(entry, new Set(all.map(({ one }) => one.start)));
      for (const each of all) found(entry, reply, 'differs', each);
    }
    for (const { entry, reply, one, other } of elsewhere(facts))
      if (!reported.get(entry)?.has(one.start)) found(entry, reply, 'elsewhere', { one, other });
  },
});

/** The entries with the replies that they name, where the two disagree. */
function linked({ indexes }: Facts): readonly { readonly entry: FaqEntry; readonly reply: QuickReply }[] {
  const replies = indexes.get(repliesById);
  const entries = indexes.get(entriesByReply);
  return entries
    .valuesOf(indexes.get(disagreeing).keys())
    .map((entry) => ({ entry, reply: replies.first(entry.quick_reply!)! }));
}

/** The ids of the replies with which an entry that names them disagrees. */
const disagreeing = joinedIndex(entriesByReply, repliesById, (id, entries, replies) => {
  const reply = replies.first(id);
  if (!reply || !isInUse(reply)) return undefined;
  return entries.valuesOf([id]).some((entry) => against(entry)(reply).length > 0) || undefined;
});

/** Where an entry and a reply disagree; held against each other once for as long as both stay as they are. */
const against = memoizeWeak((entry: FaqEntry) =>
  memoizeLast((reply: QuickReply) => contradictions(statementsOfEntry(entry), statementsOfReply(reply))),
);

const isChinese = (words: string): boolean => /[\u4e00-\u9fff]/.test(words);
