import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import type { Text } from '../../../../../schemas/text';
import { flatMapCached } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import type { ValueRef } from '../../yaml/ranges/place';
import type { LocalDate } from '../../time/dates';
import { excerpt } from '../../wording/quoted';
import { entriesByReply, repliesById } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { labelOf } from '../../wording/label';

export const replyRetiredReference = defineRule({
  id: 'reply/retired-reference',
  level: 'warning',
  source: 'G2',
  title: { zh: '还在用已经停用的话术', en: 'Names a reply that is no longer used' },
  why: {
    zh: '话停用了，用到它的地方还写着它：客服照着去找，找不到；或者把过期的说法又发了出去。',
    en: 'A reply is retired and other parts go on naming it: agents look for it in vain, or send the old wording after all.',
  },
  howToFix: {
    zh: '改成现在用的那一条，或者去掉这处引用；其实还要用的，把那条重新启用。',
    en: 'Name the reply that is used now, or take the name out; if it is still needed, put it back into use.',
  },
  reads: ['quick_replies', 'auto_replies', 'priority', 'tags', 'faq', 'promotions'],
  messages: {
    reply: {
      zh: '这里用的常用语“{name}”{why}，客服不该再发。',
      en: 'This names the quick reply "{name}", which {why}; agents should not send it.',
    },
    auto: {
      zh: '“{promotion}”用的自动回复“{name}”{why}，活动期间不会发出去。',
      en: '"{promotion}" names the automatic reply "{name}", which {why}; it will not be sent.',
    },
    here: { zh: '就是这一条。', en: 'This is the one.' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { id: ship, title: 发货时间, text: 付款后 48 小时内发出。, status: retired }
faq:
  - { question: 多久发货？, answer: 付款后 48 小时内发出。, quick_reply: ship }
priority:
  categories:
    - { id: shipping, name: 发货, replies: [ship] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
auto_replies:
  - { id: sale, when: busy, text: Many write to us these days., to: 2026-11-11 }
promotions:
  - { id: winter, name: Winter sale, from: 2026-12-10, to: 2026-12-13, auto_reply: sale }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { id: ship, title: 发货时间, text: 付款后 48 小时内发出。 }
  - { id: ship-old, title: 发货时间（旧）, text: 付款后 72 小时内发出。, status: retired }
faq:
  - { question: 多久发货？, answer: 付款后 48 小时内发出。, quick_reply: ship }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { id: busy-11, when: busy, text: 来问的人多，请稍等。, to: 2026-11-11 }
promotions:
  - { id: double-11, name: 双11, from: 2026-11-01, to: 2026-11-11, auto_reply: busy-11 }
`,
    ],
  },
  check(facts, report) {
    const { playbook, today } = facts;
    const gone = goneById(facts);
    const tell = (id: string, at: ValueRef): void => {
      const found = gone.get(id);
      if (!found) return;
      report({
        at,
        message: 'reply',
        data: { name: labelOf('quick_replies.*', found.reply), why: found.why },
        related: [{ at: found.at, message: 'here' }],
      });
    };
    for (const { id, at } of gone.size > 0 ? namedByFew(playbook) : []) tell(id, at);
    for (const entry of facts.indexes.get(entriesByReply).valuesOf(gone.keys()))
      tell(entry.quick_reply!, { in: entry, key: 'quick_reply' });
    const autoById = new Map(playbook.auto_replies?.map((reply) => [reply.id, reply]));
    for (const promotion of playbook.promotions ?? []) {
      const { auto_reply, from = today, to = from, enabled } = promotion;
      const reply = auto_reply === undefined ? undefined : autoById.get(auto_reply);
      if (!reply || enabled === false || to < today) continue;
      const silent = silentBecause(reply, from > today ? from : today, to);
      if (!silent) continue;
      report({
        at: { in: promotion, key: 'auto_reply' },
        message: 'auto',
        data: {
          name: excerpt(reply.text),
          promotion: labelOf('promotions.*', promotion),
          why: silent.why,
        },
        related: [{ at: silent.at, message: 'here' }],
      });
    }
  },
});

/** Why something is not sent, and the line that says so. */
interface Gone {
  readonly why: Text;
  readonly at: ValueRef;
}

const retired: Text = { zh: '已经停用', en: 'is retired' };
const off: Text = { zh: '是关着的', en: 'is switched off' };
const past = (to: LocalDate): Text => ({ zh: `只用到 ${to}`, en: `was for use until ${to}` });
const later = (from: LocalDate): Text => ({
  zh: `要到 ${from} 才启用`,
  en: `is not in force before ${from}`,
});

function goneBecause(reply: QuickReply, today: LocalDate): Gone | undefined {
  if (reply.status === 'retired') return { why: retired, at: { in: reply, key: 'status' } };
  const to = reply.valid?.to;
  if (to === undefined || to >= today) return undefined;
  return { why: past(to), at: { in: reply.valid!, key: 'to' } };
}

/** Why an automatic reply is sent on none of the days from the first to the last. */
function silentBecause(reply: AutoReply, first: LocalDate, last: LocalDate): Gone | undefined {
  const { enabled, from, to } = reply;
  if (enabled === false) return { why: off, at: { in: reply, key: 'enabled' } };
  if (to !== undefined && to < first) return { why: past(to), at: { in: reply, key: 'to' } };
  if (from !== undefined && from > last) return { why: later(from), at: { in: reply, key: 'from' } };
  return undefined;
}

/** Where the file names quick replies, the questions aside: there may be thousands of those. */
function namedByFew({ priority, tags }: Facts['playbook']): readonly { id: string; at: ValueRef }[] {
  const inCategories = (priority?.categories ?? []).flatMap(({ replies = [] }) =>
    replies.map((id, key) => ({ id, at: { in: replies, key } })),
  );
  const inTags = (tags ?? []).flatMap(({ follow_up }) =>
    typeof follow_up === 'object' && follow_up.reply !== undefined
      ? [{ id: follow_up.reply, at: { in: follow_up, key: 'reply' } }]
      : [],
  );
  return [...inCategories, ...inTags];
}

/** The replies that agents should not send any more, by their ids. */
function goneById(facts: Facts): ReadonlyMap<string, Gone & { readonly reply: QuickReply }> {
  const replies = facts.indexes.get(repliesById);
  return new Map(
    perhapsGone(chunkedListOf(facts.playbook.quick_replies ?? [])).flatMap(({ id, reply }) => {
      const gone = replies.first(id) === reply ? goneBecause(reply, facts.today) : undefined;
      return gone ? [[id, { ...gone, reply }] as const] : [];
    }),
  );
}

/** The replies that are retired, or will be out of use some day. */
const perhapsGone = flatMapCached((reply: QuickReply) =>
  reply.id !== undefined && (reply.status === 'retired' || reply.valid?.to !== undefined)
    ? [{ id: reply.id, reply }]
    : [],
);
