import { reportAlike, withAlike } from '../../rule-support/reply/alike';
import { defineTextRule } from '../../rule-support/rule';
import { readingOf } from '../../lexicon/reading';
import { secretRequestsIn } from '../../rule-support/reply/find-secrets';
import { ofTeam, sayInstead } from '../../rule-support/reply/team-words';
import { rewriteClause } from '../../rule-support/reply/rewrite-clause';

export const replyAsksSecrets = defineTextRule({
  id: 'reply/asks-secrets',
  level: 'error',
  source: { register: ['personal-information-protection-law-6-29'] },
  title: { zh: '向顾客要密码或证件', en: 'Asks for secrets' },
  why: {
    zh: '验证码、密码、身份证号、银行卡号发在会话里，谁翻记录都看得到。骗子也这样开口，顾客分不清，平台按违规处理。',
    en: 'Codes, passwords, identity and card numbers stay readable in the chat for good. Swindlers ask in the same words, and the platform punishes it.',
  },
  howToFix: {
    zh: '核对身份用订单号、收货人姓氏、手机尾号就够。退款走原路退回；跨境清关的证件让顾客在平台的订单页里填。',
    en: 'An order number is enough to find a customer. Refunds go back the way they came; papers for customs are filled in on the order page.',
  },
  limits: withAlike(),
  reads: [],
  messages: {
    asks: { zh: '“{words}”是在向顾客要不该要的信息。', en: '"{words}" asks the customer for a secret.' },
    alike: {
      zh: '“{words}”读起来像在向顾客要不该要的信息，请再看一眼。',
      en: '"{words}" reads like asking the customer for a secret; please look again.',
    },
  },
  fixes: { rewrite: { zh: '换成只要订单号', en: 'Ask for the order number only' }, say: sayInstead },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 退款, text: 亲，请把收到的短信验证码发给我 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Refund, text: Please provide your bank card number. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 防骗, text: 请勿把验证码告诉任何人，我们不会要您的密码 }
  - { title: 门锁, text: 密码锁的初始密码写在说明书上 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 退款到账, text: 退款原路退回银行卡，一到三天到账 }
  - { title: 清关, text: 海外商品清关，需要您在订单页面填写身份证信息 }
`,
    ],
  },
  checkText(given, facts, report) {
    const { text, owner, key } = given;
    const reading = readingOf(given, facts);
    const added = ofTeam(given, reading, classes, 'say');
    const requests = secretRequestsIn(reading);
    if (requests.length === 0) reportAlike(given, facts, 'reply/asks-secrets', report);
    for (const found of requests) {
      const part = reading.view.part(found);
      const { level, fixes } = added(part);
      report({
        at: { in: owner, key, part },
        message: 'asks',
        data: { words: text.slice(part.start, part.end) },
        level,
        fixes: [...fixes, rewriteClause(given, part, 'rewrite', instead, facts.language)],
      });
    }
  },
});

/** The classes that a team's pack may add words to. */
const classes = ['secret_request', 'secret', 'unnamed_secret', 'request'];

const instead = {
  zh: '请发一下订单号，我来帮您查',
  en: 'Please send us your order number and we will look into it',
};
