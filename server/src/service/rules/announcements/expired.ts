import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const announcementsExpired = defineRule({
  id: 'announcements/expired',
  level: 'warning',
  source: 'G2',
  title: { zh: '公告已过期', en: 'An announcement has expired' },
  why: {
    zh: '过期的公告还挂在首页，顾客照着旧的发货和活动安排来问、来要，一条公告能换来一天的解释。',
    en: 'While an old notice is up, customers go by old dates and old deals, and agents spend the day explaining.',
  },
  howToFix: {
    zh: '到后台把它撤下，再从这里删掉；还要继续挂的，改好内容和 to。',
    en: 'Take it down in the back office and remove it here; if it still holds, bring the text and `to` up to date.',
  },
  reads: ['announcements', 'promotions'],
  messages: {
    expired: {
      zh: '公告“{name}”只挂到 {to}，已经过期，该撤下了。',
      en: 'The announcement "{name}" was to be shown until {to}. Take it down.',
    },
  },
  fixes: { remove: { zh: '删掉这条公告', en: 'Remove this announcement' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - title: 双11发货安排
    text: 双11期间订单较多，付款后 72 小时内发出。
    to: 2026-11-11
`,
      `playbook: 1
shop:
  name: Oak & Linen
announcements:
  - { text: "Closed on Friday for stocktaking.", from: 2026-11-20, to: 2026-11-20 }
  - { text: "We answer from 9 to 6." }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - { title: 补货通知, text: 四件套今天到货。, from: 2026-11-20, to: 2026-11-22 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - { title: 客服时间, text: 人工客服每天 9 点到 21 点在线。, from: 2026-11-01 }
`,
    ],
  },
  check({ playbook: { announcements = [], promotions = [] }, today }, report) {
    const named = new Set(promotions.map(({ announcement }) => announcement));
    announcements.forEach((announcement, index) => {
      const { id, to } = announcement;
      if (to === undefined || to >= today) return;
      report({
        at: { in: announcement, key: 'to' },
        message: 'expired',
        data: { name: labelOf('announcements.*', announcement), to },
        // One that a promotion names would leave that promotion with a name for nothing.
        fixes:
          id !== undefined && named.has(id)
            ? []
            : [
                {
                  title: 'remove',
                  kind: 'suggestion',
                  edits: [{ kind: 'remove', in: announcements, key: index }],
                },
              ],
      });
    });
  },
});
