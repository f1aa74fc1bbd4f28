import { under } from '../../collections/incremental-index';
import { memoizeWeak } from '../../collections/memoize';
import { entryIndex } from '../../document/indexes';
import { entryIsAbout, topicsInWords } from '../../shop/reply-topics';
import { draftEach } from '../../rule-support/draft-each';
import { defineRule, type OptionsOf } from '../../rule-support/rule';
import { starterTexts } from '../../starters/replies';
import { starterEntry } from '../../starters/faq';

export const faqTopicMissing = defineRule({
  id: 'faq/topic-missing',
  level: 'info',
  source: 'G2',
  title: { zh: '常见问题缺一个话题', en: 'The FAQ leaves out a common topic' },
  why: {
    zh: '顾客在问答里找不到发货、退换这些事，下一步就是点开客服来问。',
    en: 'Customers who do not find shipping or returns in the FAQ open a chat next.',
  },
  howToFix: {
    zh: '补一条这个话题的问答，并写上 topic。本店用不到的话题，在 checks.options 的 faq/topic-missing 里去掉。',
    en: 'Add an entry on the topic and give it that `topic`. One that your shop never meets can be left out under faq/topic-missing in checks.options.',
  },
  reads: ['staffing', 'faq', 'quick_replies', 'checks'],
  needs: ['faq'],
  messages: {
    missing: { zh: '常见问题里没有讲{topics}的。', en: 'No FAQ entry is about {topics}.' },
  },
  fixes: {
    addAll: { zh: '把缺的 {count} 条问答都加上', en: 'Add the {count} missing entries' },
    add: { zh: '加上“{question}”', en: 'Add "{question}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 付款后多久发货？, answer: 48 小时内发出，不想要可以退款。 }
checks:
  options:
    faq/topic-missing: { topics: [shipping, refund] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - { question: Do you resize pictures?, answer: No. }
quick_replies:
  - { id: fit, title: Which size, text: Tell me your usual size. }
checks:
  options:
    faq/topic-missing: { topics: [size, engraving] }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 多久能寄出？, answer: 48 小时内。, topic: shipping }
  - { question: 不想要了怎么办？, variants: [怎么退款], answer: 在订单里申请。 }
checks:
  options:
    faq/topic-missing: { topics: [shipping, refund] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
`,
    ],
  },
  check(facts, report, options) {
    const { playbook } = facts;
    const { faq = [] } = playbook;
    if (faq.length === 0) return;
    const topics = topicsToCover(options);
    const covered = facts.indexes.get(entriesByTopic(options));
    const missing = topics.filter((topic) => !covered.has(topic));
    if (missing.length === 0) return;
    const starters = starterTexts
      .filter(({ topic }) => missing.includes(topic))
      .flatMap((text) => starterEntry(text, facts) ?? []);
    report({
      at: { in: playbook, key: 'faq' },
      message: 'missing',
      data: { topics: topicsInWords(missing) },
      fixes: draftEach(faq, starters, ({ question }) => ({ question })),
    });
  },
});

/** The entries by the topics that they are about, of those that the shop is to cover. */
const entriesByTopic = memoizeWeak((options: Options) => {
  const topics = topicsToCover(options);
  return entryIndex((entry) =>
    under(
      topics.filter((topic) => entryIsAbout(topic, entry)),
      entry,
    ),
  );
});

const topicsToCover = ({ topics }: Options): readonly string[] => [...new Set(topics)];

type Options = OptionsOf<'faq/topic-missing'>;
