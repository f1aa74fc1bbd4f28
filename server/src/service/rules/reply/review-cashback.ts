import { reportAlike, withAlike } from '../../rule-support/reply/alike';
import { defineTextRule } from '../../rule-support/rule';
import { readingOf } from '../../lexicon/reading';
import { paidReviews } from '../../rule-support/reply/paid-reviews';
import { apart } from '../../text/phrases';
import { ofTeam, sayInstead } from '../../rule-support/reply/team-words';
import { rewriteClause } from '../../rule-support/reply/rewrite-clause';

export const replyReviewCashback = defineTextRule({
  id: 'reply/review-cashback',
  level: 'error',
  source: { register: ['anti-unfair-competition-law-9', 'online-competition-provisions-9-5'] },
  title: { zh: '用好处换好评', en: 'Rewards for good reviews' },
  why: {
    zh: '拿红包、优惠券、赠品换好评、换删差评，法律法规明文禁止，要受处罚。顾客把截图一交，证据就是这条话术。',
    en: 'Money, coupons or gifts for good reviews, or for taking bad ones back, are expressly forbidden by law and punished. One screenshot of this reply is all the proof it takes.',
  },
  howToFix: {
    zh: '请顾客如实评价就好，不要把评价和好处放在一起。送赠品、发券可以，但不能以评价为条件。',
    en: 'Ask for an honest review and leave the reward out. Gifts and coupons are fine as long as they do not hang on a review.',
  },
  limits: withAlike(),
  reads: [],
  messages: {
    reward: {
      zh: '“{words}”是用好处换评价，法规不允许。',
      en: '"{words}" offers a reward for a review, which the law forbids.',
    },
    alike: {
      zh: '“{words}”读起来像用好处换评价，请再看一眼。',
      en: '"{words}" reads like a reward for a review; please look again.',
    },
  },
  fixes: {
    rewrite: { zh: '换成不带好处的邀请', en: 'Ask for a review without a reward' },
    say: sayInstead,
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 求好评, text: 五星好评截图发客服，返现5元 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Review, text: Leave us a 5-star review and get a free gift. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 邀请评价, text: 喜欢的话麻烦给个五星好评哦 }
  - { title: 补偿, text: 少发的配件给您补寄，另外补偿您一张5元券 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 好评有返现吗, answer: 我们不做好评返现，请您如实评价 }
`,
    ],
  },
  checkText(given, facts, report) {
    const { text, owner, key } = given;
    const reading = readingOf(given, facts);
    const added = ofTeam(given, reading, classes, 'say');
    const rewards = apart(paidReviews(reading));
    if (rewards.length === 0) reportAlike(given, facts, 'reply/review-cashback', report);
    for (const found of rewards) {
      const part = reading.view.part(found);
      const { level, fixes } = added(part);
      report({
        at: { in: owner, key, part },
        message: 'reward',
        data: { words: text.slice(part.start, part.end) },
        level,
        fixes: [...fixes, rewriteClause(given, part, 'rewrite', invitation, facts.language)],
      });
    }
  },
});

const invitation = { zh: '用得怎么样，欢迎您如实评价', en: 'We would be glad of an honest review' };

/** The classes that a team's pack may add words to. */
const classes = ['praise', 'review_change', 'reward', 'compensation'];
