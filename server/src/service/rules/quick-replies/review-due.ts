import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { flatMapCached } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import { isInUse } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const quickRepliesReviewDue = defineRule({
  id: 'quick-replies/review-due',
  level: 'info',
  source: 'G2',
  title: { zh: '常用语该复查了', en: 'A quick reply is due for review' },
  why: {
    zh: '价格、时效、政策会变。说好复查的日子过了，话术可能已经不对，客服还在照着发。',
    en: 'Prices, times and policies change. Past the date of its review a reply may be wrong while agents go on sending it.',
  },
  howToFix: {
    zh: '看一遍还对不对，改好后把 review_on 写成下一次的日期；不用了就写 status: retired。',
    en: 'See whether it still holds, bring it up to date and set the next review_on; or set status: retired.',
  },
  reads: ['quick_replies'],
  messages: {
    due: {
      zh: '“{name}”说好 {date} 复查，已经过了。',
      en: '"{name}" was to be reviewed on {date}, which is past.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 发货时间, text: 现货 48 小时内发出。, review_on: 2026-11-01 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Shipping, text: We ship within two days., review_on: 2026-11-22 }
  - { title: Old, text: We ship within three days., review_on: 2026-01-01, status: retired }
`,
    ],
  },
  check({ playbook: { quick_replies = [] }, today }, report) {
    for (const { reply, date } of reviews(chunkedListOf(quick_replies)))
      if (date < today)
        report({
          at: { in: reply, key: 'review_on' },
          message: 'due',
          data: { name: labelOf('quick_replies.*', reply), date },
        });
  },
});

/** The replies in use that are to be reviewed, and when. */
const reviews = flatMapCached((reply: QuickReply) =>
  reply.review_on !== undefined && isInUse(reply) ? [{ reply, date: reply.review_on }] : [],
);
