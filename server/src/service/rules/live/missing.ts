import { newSection, sectionFix } from '../../rule-support/section-part';
import { allowed } from '../../text/forbidden-words';
import { onDuty } from '../../wording/roster';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';

export const liveMissing = defineRule({
  id: 'live/missing',
  level: 'info',
  source: 'G2',
  title: { zh: '没有直播和短视频的安排', en: 'No plan for live streams and videos' },
  why: {
    zh: '主播讲清楚一次，几百个人就不用再来问客服；评论区没人回，大家又全挤到客服这里。',
    en: 'What a host explains once, hundreds need not ask in chat. Comments that nobody answers all end up there.',
  },
  howToFix: {
    zh: '在 live 里写哪几场直播或短视频要讲清楚哪些问题、评论谁来回。本店不做直播，就在 shop.channels 里只写用到的渠道。',
    en: 'Write under live which streams or videos explain what, and who answers the comments. If the shop has neither, list only the channels it uses under shop.channels.',
  },
  reads: ['shop', 'live', 'staffing'],
  needs: ['live', 'shop.platform', 'shop.channels'],
  messages: {
    missing: {
      zh: '没有写直播和短视频里讲哪些问题、评论谁来回。',
      en: 'Nothing says what live streams and videos explain, or who answers the comments.',
    },
  },
  fixes: { add: { zh: '加上一份起步安排', en: 'Add a plan to begin with' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
`,
      `playbook: 1
shop:
  name: Oak & Linen
  channels: [im, short_video_comment]
live:
  sessions: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
live:
  comment_replies:
    - { question: 多久发货？, text: 现货付款后 48 小时内发出。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
  channels: [im, phone]
`,
      `playbook: 1
shop:
  name: Oak & Linen
  platform: other
`,
    ],
  },
  check(facts, report) {
    const { playbook } = facts;
    const { live, shop } = playbook;
    if (live?.sessions?.length || live?.comment_replies?.length) return;
    // Other platforms may have neither: there the shop says so by its channels.
    const onIt = shop.channels?.some((channel) => onAir.includes(channel)) ?? shop.platform !== 'other';
    if (!onIt) return;
    report({
      at: { in: playbook, key: 'live' },
      message: 'missing',
      fixes: sectionFix(newSection('live', starter(facts))),
    });
  },
});

const onAir: readonly string[] = ['live_comment', 'short_video_comment'];

function starter({ language, playbook }: Facts) {
  const { session, reply } = plans[language];
  const isAllowed = allowed(reply.text, playbook) === reply.text;
  return {
    sessions: [{ ...session, answered_by: onDuty(playbook, language) }],
    ...(isAllowed && { comment_replies: [reply] }),
  };
}

const plans = {
  zh: {
    session: {
      name: '上新直播',
      topics: ['尺码和规格怎么选', '多久发货', '不合适怎么退换'],
    },
    reply: {
      question: '多久发货？',
      text: '现货按付款先后发出，要等几天看商品页；订单问题请点客服，我们在那里帮您查。',
    },
  },
  en: {
    session: {
      name: 'New arrivals live',
      topics: ['Choosing a size', 'When orders ship', 'How to return'],
    },
    reply: {
      question: 'When does it ship?',
      text: 'Items in stock leave in the order they were paid for; the product page says how long it takes. Please ask about your own order in the chat.',
    },
  },
};
