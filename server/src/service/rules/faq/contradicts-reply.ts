import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { onceEach, rememberLast } from '../../memo';
import { type Index, indexBy } from '../../rows/index-by';
import { joinBy } from '../../rows/join-by';
import { repliesById, replyName } from '../reply-topics';
import { defineRule, type Facts } from '../rule';
import { contradictions } from './contradictions';

export const faqContradictsReply = defineRule({
  id: 'faq/contradicts-reply',
  level: 'warning',
  source: 'G2',
  title: { zh: '常见问题和常用语说法不一', en: 'FAQ and quick reply disagree' },
  why: {
    zh: '页面上写 48 小时，客服说三天，顾客一定拿对自己有利的那句来理论，而且有截图。',
    en: 'The page says 48 hours and the agent says three days: the customer holds you to the better one, with a screenshot.',
  },
  mend: {
    zh: '先弄清哪个数是对的，再把另一处改成一样。',
    en: 'Find out which figure is right and change the other.',
  },
  reads: ['faq', 'quick_replies'],
  messages: {
    differs: {
      zh: '这里说“{answer}”，对应的常用语“{name}”说“{reply}”。',
      en: 'This says "{answer}", its quick reply "{name}" says "{reply}".',
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
    ],
  },
  check(facts, report) {
    const replies = repliesById(facts);
    const entries = entriesByReply(facts);
    const disagreeing = joinBy(facts.memo, 'contradictions', [entries, replies], (id) => {
      const reply = replies.first(id);
      const found = reply && entries.valuesOf([id]).filter((entry) => against(entry)(reply).length > 0);
      return found?.length ? true : undefined;
    });
    for (const entry of entries.valuesOf(disagreeing.keys())) {
      const reply = replies.first(entry.quick_reply!)!;
      for (const { one, other } of against(entry)(reply)) {
        const inAnswer = { in: entry, key: 'answer', part: { start: one.start, end: one.end } };
        const inReply = { in: reply, key: 'text', part: { start: other.start, end: other.end } };
        const words = {
          answer: entry.answer.slice(one.start, one.end).trim(),
          reply: reply.text.slice(other.start, other.end).trim(),
        };
        report({
          at: inAnswer,
          message: 'differs',
          data: { ...words, name: replyName(reply) },
          related: [{ at: inReply, message: 'reply' }],
          fixes: [
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
          ],
        });
      }
    }
  },
});

/** The entries by the quick replies that they name. */
const entriesByReply = ({ playbook, memo }: Facts): Index<FaqEntry> =>
  indexBy(memo, 'entries by reply', playbook.faq ?? [], (entry) =>
    entry.quick_reply === undefined ? [] : [[entry.quick_reply, entry]],
  );

/** Where an entry and a reply disagree; held against each other once for as long as both stay as they are. */
const against = onceEach(({ answer }: FaqEntry) =>
  rememberLast(({ text }: QuickReply) => contradictions(answer, text)),
);
