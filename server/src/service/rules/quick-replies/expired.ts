import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { flatMapCached } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import { isInUse } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const quickRepliesExpired = defineRule({
  id: 'quick-replies/expired',
  level: 'warning',
  source: 'G2',
  title: { zh: '常用语已过期', en: 'A quick reply has expired' },
  why: {
    zh: '活动过了，活动的话术还留在列表里，忙起来一点就发出去了，顾客会拿着截图来要那个价格。',
    en: 'A reply of a promotion that is over stays in the list, is sent in a busy hour, and the customer comes back with a screenshot of that price.',
  },
  howToFix: {
    zh: '把 status 改成 retired；还要用的，改好内容，再把 valid.to 往后写。',
    en: 'Set status to retired. If it is still needed, bring the text up to date and move valid.to.',
  },
  reads: ['quick_replies'],
  messages: {
    expired: {
      zh: '“{name}”只用到 {to}，已经过期，却还在使用中。',
      en: '"{name}" was to be used until {to} and is still in use.',
    },
  },
  fixes: { retire: { zh: '标为已停用（retired）', en: 'Mark it as no longer used (retired)' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - title: 双11发货
    text: 双11期间付款后 72 小时内发出。
    valid: { from: 2026-11-01, to: 2026-11-11 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Summer deal, text: The deal ends soon., status: approved, valid: { to: 2026-11-21 } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 秋季优惠, text: 优惠到今天为止。, valid: { to: 2026-11-22 } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 双11发货, text: 付款后 72 小时内发出。, status: retired, valid: { to: 2026-11-11 } }
`,
    ],
  },
  check({ playbook: { quick_replies = [] }, today }, report) {
    for (const { reply, to } of limited(chunkedListOf(quick_replies))) {
      if (to >= today) continue;
      report({
        at: { in: reply.valid!, key: 'to' },
        message: 'expired',
        data: { name: labelOf('quick_replies.*', reply), to },
        fixes: [
          {
            title: 'retire',
            kind: 'suggestion',
            edits: [{ kind: 'set', in: reply, key: 'status', value: 'retired' }],
          },
        ],
      });
    }
  },
});

/** The replies in use that are for a limited time, and its last day. */
const limited = flatMapCached((reply: QuickReply) =>
  reply.valid?.to !== undefined && isInUse(reply) ? [{ reply, to: reply.valid.to }] : [],
);
