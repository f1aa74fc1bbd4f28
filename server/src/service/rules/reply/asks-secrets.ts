import { defineTextRule } from '../../rule-support/rule';
import { plainOf } from '../../text/normalise';
import { apart, clauseBefore, phrases, sentenceAround } from '../../text/phrases';
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
  reads: [],
  messages: {
    asks: { zh: '“{words}”是在向顾客要不该要的信息。', en: '"{words}" asks the customer for a secret.' },
  },
  fixes: { rewrite: { zh: '换成只要订单号', en: 'Ask for the order number only' } },
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
  checkText(given, { language }, report) {
    const { text, owner, key } = given;
    const view = plainOf(given);
    for (const found of apart(phrases(view, asks, noSecrets))) {
      if (denied.test(clauseBefore(view, found.start) + view.text.slice(found.start, found.end))) continue;
      const sentence = sentenceAround(view, found);
      if (warns.test(sentence) || (onPlatform.test(sentence) && !/[发给]我|发给|发过来/.test(sentence)))
        continue;
      const part = view.part(found);
      report({
        at: { in: owner, key, part },
        message: 'asks',
        data: { words: text.slice(part.start, part.end) },
        fixes: [rewriteClause(given, part, 'rewrite', instead, language)],
      });
    }
  },
});

const instead = {
  zh: '请发一下订单号，我来帮您查',
  en: 'Please send us your order number and we will look into it',
};

const SECRET =
  '(?:验证码|动态码|校验码|短信码|(?:支付|登录|账号|账户|交易|银行卡)?密码(?![锁箱柜本盒门])|身份证(?![卡套包位夹])(?:号码?|件|照片?|正反面|复印件|后[\\d四六]位)?|银行卡(?:的)?(?:号码?|信息|照片|正反面|后四位|尾号)|银行卡(?=[^,。!?;\\n]{0,2}拍)|信用卡(?:卡?号|信息|背面)|(?<!张)卡号|开户行|安全码|cvv)';
const ASK =
  '(?:发(?![货票出现]|送到)|提供|告[诉知]|报(?!警|价)|拍|说(?!明)|给(?:我|客服)|回复|截图|核实|核对一下您|需要?[您你:]|登记|传|要[您你]的?|截一?[下图])';

const asks = new RegExp(
  [
    `${ASK}[^,。!?;\\n]{0,14}?${SECRET}`,
    `${SECRET}[^,。!?;\\n]{0,8}?(?:${ASK}|是?多少|是什么)`,
    '短信[^。!?;\\n]{0,10}(?:数字|码)[^,。!?;\\n]{0,6}(?:报给|发给|告诉|给)我',
    '\\b(?:give|send|tell|read)\\b[^.!?\\n]{0,12}\\bcode\\b[^.!?\\n]{0,20}\\b(?:sent|texted|received|got)\\b',
    '\\b(?:send|provide|reply with|tell|give|share|need|text|confirm|submit)\\b[^.!?\\n]{0,24}\\b(?:verification code|passcode|password|pin code|id card|identity card|id number|passport number|bank card number|card number|cvv|security code)\\b',
    "\\bwhat(?:'s| is) your (?:\\w+ )?(?:password|passcode|verification code|pin|id number|card number)\\b",
  ].join('|'),
  'g',
);

/** Words that name something else: a lock, a scratch code, a password that the customer changes for himself. */
const noSecrets =
  /(?:初始|默认|出厂|wifi|无线|路由器|门锁|开机|箱子?|锁)(?:的)?密码|防伪(?:验证)?码|(?:忘记|修改|重置|设置|找回|更改|改)密码|取[件货]码/g;
const denied =
  /(?:请勿|切勿|勿|不要|别|不会|绝不|从不|不需要|不用|无需|不必|不得|不能|不可|没必要|禁止|never|not|don't|won't|no need to)[^,。!?;\n]{0,40}$/;
const warns = /骗|诈|索要|冒充|挂断|泄露|保管好|任何人|scam|fraud/;
const onPlatform =
  /(?:页面?|订单里|平台上?|小程序|后台|系统里?)[^。!?;\n]{0,8}(?:填|上传|登记|提交|认证|输入)|自己(?:收|输|填|操作|登录)|自行/;
