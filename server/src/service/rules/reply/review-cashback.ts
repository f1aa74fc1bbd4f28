import { defineTextRule } from '../../rule-support/rule';
import { plainOf } from '../../text/normalise';
import { apart, clauseBefore, phrases, sentenceAround } from '../../text/phrases';
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
  reads: [],
  messages: {
    reward: {
      zh: '“{words}”是用好处换评价，法规不允许。',
      en: '"{words}" offers a reward for a review, which the law forbids.',
    },
  },
  fixes: {
    rewrite: { zh: '换成不带好处的邀请', en: 'Ask for a review without a reward' },
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
  checkText(given, { language }, report) {
    const { text, owner, key } = given;
    const view = plainOf(given);
    for (const found of apart(phrases(view, rewards))) {
      if (denied.test(clauseBefore(view, found.start)) || thanks.test(clauseBefore(view, found.start)))
        continue;
      if (warns.test(sentenceAround(view, found))) continue;
      const part = view.part(found);
      report({
        at: { in: owner, key, part },
        message: 'reward',
        data: { words: text.slice(part.start, part.end) },
        fixes: [rewriteClause(given, part, 'rewrite', invitation, language)],
      });
    }
  },
});

const invitation = { zh: '用得怎么样，欢迎您如实评价', en: 'We would be glad of an honest review' };

const AMOUNT = '(?:\\d{1,4}|[一二两三四五六七八九十百]{1,3})(?:元|块|毛|%)';
/** A review that is told what to say, or that shows the goods. */
const GOOD =
  '(?:好评|五星(?!级)|5星|[五5][颗个]星|五分|满分|全五星|晒[个张下]?图|晒单|买家秀|带图|追评|字评价|改评|(?:评论|评价)[^,。!?;\\n]{0,4}(?:写好|好一点|打满|给高)|点赞并?收藏)';
const GAIN = `(?:返(?![回程厂修工])|有[礼奖]|抽奖|找客服(?:拿|领|要|换|兑)|退[您你](?:一半|钱|\\d)|红包|现金|券|赠品|小?礼[品物]|话费|免单|小样|送(?![货达到修装]|上门)|补[偿贴]|领(?![导带口])|抵扣|(?:退|减|打|奖励?|给|便宜)(?:您|你)?${AMOUNT}|(?:减|退)\\d)`;
/** A bad review that is to go, or any that is to be changed. */
const CHANGE =
  '(?:(?:删|撤|改|去掉)[^,。!?;\\n]{0,6}(?:差评|评价|评论)|(?:差评|评价|评论)[^,。!?;\\n]{0,4}(?:删|撤|改|处理掉|取消掉?))';

const rewards = new RegExp(
  [
    `${GOOD}[^。!?;\\n]{0,16}?${GAIN}`,
    `${CHANGE}[^。!?;\\n]{0,14}?(?:${GAIN}|${AMOUNT})`,
    '\\d{1,2}字[^。!?;\\n]{0,8}图[^。!?;\\n]{0,6}返',
    `评价[^。!?;\\n]{0,10}?(?:返现|返[您你]|返${AMOUNT}|红包|现金|话费|免单)`,
    `(?:返现|红包|${AMOUNT})[^。!?;\\n]{0,10}?(?:给个|写个|来个|换)(?:好评|五星)`,
    '\\b(?:5|five)[- ]stars?\\b[^.!?\\n]{0,50}\\b(?:get|gets|receive|gift|coupon|refund|cash|yuan|discount|voucher|reward)',
    '\\b(?:good|positive|nice|great) review\\b[^.!?\\n]{0,40}\\b(?:get|receive|gift|coupon|refund|cash|yuan|discount|voucher)\\b',
    '\\b(?:remove|delete|change|edit) your (?:bad |negative )?(?:review|rating)\\b[^.!?\\n]{0,50}\\b(?:refund|coupon|cash|yuan|half|gift)\\b',
    '\\b(?:gift|coupon|cash|refund|discount|voucher|yuan|reward)\\b[^.!?\\n]{0,30}\\b(?:for|after|if)\\b[^.!?\\n]{0,20}\\b(?:good|positive|5-star|five-star|great|nice) (?:review|rating)',
    '\\b(?:change|delete|remove|edit) your (?:bad |negative )?(?:review|rating)\\b[^.!?\\n]{0,50}\\b(?:get|refund|gift|coupon|cash|yuan|discount|voucher)',
  ].join('|'),
  'g',
);

const denied =
  /(?:不参与|不做|不发|不搞|不提供|(?<!能)不能|不会|不得|不可以?|不支持|没有|拒绝|禁止|严禁|请勿|勿|无需|不需要|不用|不要|not|never|don't)[^,。!?;\n]{0,10}$/;
const thanks = /(?:感谢|谢谢|多谢|感恩)[^,。!?;\n]{0,10}$/;
const warns = /不要相信|骗|举报|违规|违法|不允许|谢绝/;
