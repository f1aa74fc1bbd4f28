import type { FaqEntry } from '../../../../../schemas/sections/faq';
import { flatMapCached } from '../../collections/derive';
import { under } from '../../collections/incremental-index';
import { chunkedListOf } from '../../collections/list';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { topicIds } from '../../../../../schemas/topics';
import type { Edit } from '../../yaml/edit/edit';
import { plainWords } from '../../wording/quoted';
import {
  entryIsAbout,
  freeId,
  isInUse,
  repliesById,
  repliesByTopic,
  replyIsAbout,
} from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { entryIndex, replyIndex } from '../../document/indexes';
import { questionWords } from '../../rule-support/faq/question-words';

export const faqNoQuickReply = defineRule({
  id: 'faq/no-quick-reply',
  level: 'info',
  source: 'G2',
  title: { zh: '常见问题和常用语没有配上', en: 'FAQ and quick replies do not match up' },
  why: {
    zh: '写进常见问题的，总还有人来问，客服手边要有同样的话；客服天天在答的，也该让顾客自己看得到。',
    en: 'What the FAQ answers is asked in chat all the same, so agents need the same words at hand; what agents answer daily, customers should find themselves.',
  },
  howToFix: {
    zh: '给这个问题准备一条常用语，在 quick_reply 里写它的编号；只有常用语的，补一条问答。',
    en: 'Prepare a quick reply and name its id in quick_reply; where there is only the reply, add an FAQ entry.',
  },
  reads: ['faq', 'quick_replies'],
  needs: ['faq', 'quick_replies'],
  messages: {
    noReply: {
      zh: '“{question}”没有对应的常用语，有人来问时客服要现打。',
      en: '"{question}" has no quick reply, so agents type the answer when someone asks.',
    },
    noEntry: {
      zh: '常用语“{title}”答的是顾客常问的，常见问题里却没有。',
      en: 'The quick reply "{title}" answers a question of customers that the FAQ leaves out.',
    },
  },
  fixes: {
    addReply: { zh: '用这条回答建一条常用语', en: 'Make a quick reply of this answer' },
    addEntry: { zh: '用这条常用语建一条问答', en: 'Make an FAQ entry of this reply' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 可以刻字吗？, answer: 可以，下单时备注要刻的字。 }
  - { question: 多久发货？, answer: 48 小时内。, topic: shipping }
quick_replies:
  - { title: 发货时间, text: 现货 48 小时内发出。 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - { question: Can I return it?, answer: Within seven days., quick_reply: returns }
quick_replies:
  - { id: returns, title: Returns, text: You can return it within seven days. }
  - { id: wash, title: "How do I wash linen?", text: At 40 degrees with like colours. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 怎么清洗？, answer: 冷水手洗，平铺晾干。, quick_reply: wash }
  - { question: 多久发货？, answer: 48 小时内。 }
quick_replies:
  - { id: wash, title: 清洗方法, text: 冷水手洗，平铺晾干。 }
  - { title: 发货时间, text: 现货 48 小时内发出。 }
  - { title: 感谢评价, text: 谢谢您的评价。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 能刻字吗, answer: 可以，下单时备注。 }
quick_replies:
  - { title: 能刻字吗？, text: 可以的，下单时备注要刻的字。 }
`,
    ],
  },
  check(facts, report) {
    const { faq = [], quick_replies = [] } = facts.playbook;
    // Where one of the two is missing altogether, that is said once and not for each entry.
    if (faq.length === 0 || !quick_replies.some(isInUse)) return;
    const replies = facts.indexes.get(repliesByWords);
    const entries = facts.indexes.get(entriesByWords);
    const covered = topicIds.filter((topic) => facts.indexes.get(repliesByTopic).has(topic));
    for (const lone of loneEntries(chunkedListOf(faq))) {
      if (lone.words.some((one) => replies.has(one))) continue;
      if (covered.some((topic) => lone.topics.includes(topic))) continue;
      const { entry } = lone;
      const id = freeId(entry.id ?? 'faq-reply', facts.indexes.get(repliesById));
      const edits: readonly Edit[] = [
        { kind: 'add', in: quick_replies, value: { id, title: entry.question, text: entry.answer } },
        { kind: 'set', in: entry, key: 'quick_reply', value: id },
      ];
      report({
        at: { in: entry, key: 'question' },
        message: 'noReply',
        data: { question: entry.question },
        fixes: [{ title: 'addReply', kind: 'draft', edits }],
      });
    }
    for (const asks of askingReplies(chunkedListOf(quick_replies))) {
      if (asks.keys.some((key) => entries.has(key))) continue;
      const { id, title, text } = asks.reply;
      const value = { question: title, answer: text, ...(id && { quick_reply: id }) };
      report({
        at: { in: asks.reply, key: 'title' },
        message: 'noEntry',
        data: { title: title! },
        fixes: [{ title: 'addEntry', kind: 'draft', edits: [{ kind: 'add', in: faq, value }] }],
      });
    }
  },
});

/** The quick replies in use, by what they say. */
const repliesByWords = replyIndex((reply) => (isInUse(reply) ? under(wordsOfReply(reply), reply) : []));

/** The entries, by the replies that they name, what they ask and what they answer. */
const entriesByWords = entryIndex((entry) =>
  under(
    [`names ${entry.quick_reply}`, `answers ${plainWords(entry.answer)}`].concat(
      wordsOfEntry(entry).map((words) => `asks ${words}`),
    ),
    entry,
  ),
);

/** The entries that name no reply, with what would show that there is one. */
const loneEntries = flatMapCached((entry: FaqEntry) => {
  if (entry.quick_reply !== undefined) return [];
  const topics = topicIds.filter((topic) => entryIsAbout(topic, entry));
  return [{ entry, words: wordsOfEntry(entry), topics }];
});

interface Asking {
  readonly reply: QuickReply;
  /** Under these an entry would be found that makes the reply known. */
  readonly keys: readonly string[];
}

/** The replies in use whose title is a question of customers; common topics are the business of the rules about topics. */
const askingReplies = flatMapCached((reply: QuickReply): readonly Asking[] => {
  const { id, title, text } = reply;
  if (!isInUse(reply) || title === undefined || !isQuestion(title)) return [];
  if (topicIds.some((topic) => replyIsAbout(topic, reply))) return [];
  const keys = [`asks ${questionWords(title)}`, `answers ${plainWords(text)}`];
  return [{ reply, keys: id ? [...keys, `names ${id}`] : keys }];
});

const wordsOfReply = ({ title = '', use_when = '', text }: QuickReply): readonly string[] =>
  [title, use_when, text].map(questionWords);
const wordsOfEntry = ({ question, variants = [] }: FaqEntry): readonly string[] =>
  [question, ...variants].map(questionWords);

/** Whether a title is put as customers ask, not as agents file. */
const isQuestion = (title: string): boolean =>
  /[?？]\s*$|吗|怎么|怎样|如何|多久|多少|什么时候|能不能|可不可以|为什么/.test(title) ||
  /^(?:how|when|where|why|what|which|can|do|does|is|are)\b/i.test(title);
