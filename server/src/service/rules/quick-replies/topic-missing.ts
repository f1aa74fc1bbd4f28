import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { topicTitles } from '../../../../../schemas/topics';
import { memoize, memoizeWeak } from '../../collections/memoize';
import { someCached, reduceChunks } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import type { Chunk, ChunkedList } from '../../collections/chunked-list';
import {
  freeId,
  isInUse,
  repliesById,
  repliesByTopic,
  replyIsAbout,
  topicsInWords,
} from '../../shop/reply-topics';
import { draftEach } from '../../rule-support/draft-each';
import { defineRule, type OptionsOf } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { starterReply, starterTexts } from '../../starters/replies';
import { groupsOf } from '../../rule-support/quick-replies/groups';
import { groupName } from '../../wording/reply-group';

export const quickRepliesTopicMissing = defineRule({
  id: 'quick-replies/topic-missing',
  level: 'warning',
  source: 'G2',
  title: { zh: '常见话题缺常用语', en: 'A common topic has no quick reply' },
  why: {
    zh: '这几个话题几乎每家店天天被问到。没有备好的话，新来的同事就只好现编。',
    en: 'Nearly every shop is asked about these topics every day. Where no words are ready, a newcomer makes some up.',
  },
  howToFix: {
    zh: '补一条讲这个话题的常用语，标题里写出话题。本店用不到的话题，在 checks.options 的 quick-replies/topic-missing 里去掉。',
    en: 'Add a quick reply on the topic and name the topic in its title. A topic that your shop never meets can be left out under quick-replies/topic-missing in checks.options.',
  },
  reads: ['staffing', 'quick_replies', 'checks'],
  needs: ['quick_replies'],
  messages: {
    missing: { zh: '没有讲{topics}的常用语。', en: 'No quick reply is about {topics}.' },
  },
  fixes: {
    addAll: { zh: '把缺的 {count} 条常用语都加上', en: 'Add the {count} missing quick replies' },
    add: { zh: '加一条“{title}”常用语', en: 'Add a quick reply "{title}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - title: 发货时间
    text: 现货付款后 48 小时内发出，不想要了随时可以申请退款。
checks:
  options:
    quick-replies/topic-missing: { topics: [shipping, refund] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - title: Where is my parcel
    text: Your parcel is on its way.
  - title: Resized pictures
    text: The pictures were resized.
checks:
  options:
    quick-replies/topic-missing: { topics: [shipping, size, 定制] }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - title: 发货时间
    text: 现货付款后 48 小时内发出。
  - title: 退货退款
    text: 收到不合适可以退，货款按原路退回。
checks:
  options:
    quick-replies/topic-missing: { topics: [shipping, returns, refund] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - text: 这款刻字要另外等三天，刻什么字请发给我。
checks:
  options:
    quick-replies/topic-missing: { topics: [刻字] }
`,
    ],
  },
  check(facts, report, options) {
    const { playbook } = facts;
    const { quick_replies = [] } = playbook;
    if (!quick_replies.some(isInUse)) return;
    const covered = facts.indexes.get(repliesByTopic);
    const missing = [...new Set(options.topics)].filter(
      (topic) =>
        !covered.has(topic) &&
        (Object.hasOwn(topicTitles, topic) || !isSpokenOf(topic, quick_replies, options)),
    );
    if (missing.length === 0) return;
    const starters = missing.flatMap((topic) => starterFor(topic, facts) ?? []);
    report({
      at: { in: playbook, key: 'quick_replies' },
      message: 'missing',
      data: { topics: topicsInWords(missing) },
      fixes: draftEach(quick_replies, starters, ({ title }) => ({ title: title! })),
    });
  },
});

/** Whether a reply in use is about a topic that the shop thought of itself. */
const isSpokenOf = (topic: string, replies: readonly QuickReply[], options: Options): boolean =>
  someAbout(options)(topic)(chunkedListOf(replies));

type Options = OptionsOf<'quick-replies/topic-missing'>;

/** The topics stand in the options and are forgotten with them. */
const someAbout = memoizeWeak<Options, (topic: string) => (list: ChunkedList<QuickReply>) => boolean>(() =>
  memoize((topic) => someCached((reply: QuickReply) => isInUse(reply) && replyIsAbout(topic, reply))),
);

/** The shortcuts that are given already, chunk by chunk. */
const shortcutsOf = reduceChunks(
  (chunk: Chunk<QuickReply>) => new Set(chunk.map(({ shortcut }) => shortcut)),
  (parts) => parts,
);

/** The reply to begin with on a common topic; its id, shortcut and group fit in with those that the shop has. */
function starterFor(topic: string, facts: Facts): QuickReply | undefined {
  const { playbook, language } = facts;
  const text = starterTexts.find((one) => one.topic === topic);
  if (!text) return undefined;
  const replies = playbook.quick_replies!;
  const reply = starterReply(text, language, playbook);
  if (!reply) return undefined;
  const { group, shortcut, ...rest } = reply;
  return {
    ...rest,
    id: freeId(text.id, facts.indexes.get(repliesById)),
    ...(group !== undefined && groupsOf(replies).has(groupName(reply)) && { group }),
    ...(!shortcutsOf(chunkedListOf(replies)).some((some) => some.has(shortcut)) && { shortcut }),
  };
}
