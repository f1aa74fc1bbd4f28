import { reportAlike, withAlike } from '../../rule-support/reply/alike';
import { defineTextRule } from '../../rule-support/rule';
import { holdsOnPlatform, isAbroad } from '../../shop/platform';
import { readingOf } from '../../lexicon/reading';
import { contactsIn } from '../../rule-support/reply/find-contacts';
import { ofTeam, sayInstead } from '../../rule-support/reply/team-words';
import { rewriteClause } from '../../rule-support/reply/rewrite-clause';

export const replyOffPlatformContact = defineTextRule({
  id: 'reply/off-platform-contact',
  level: 'error',
  source: { register: ['douyin-third-party-rules-2025', 'douyin-third-party-notice-2022'] },
  title: { zh: '把顾客引到平台外', en: 'Leads customers off the platform' },
  why: {
    zh: '在客服会话里留微信、QQ、电话、网址，或者约顾客私下付款，会被平台当作诱导第三方处罚；换成谐音、符号一样查得到。顾客在外面吃了亏，平台也帮不上。',
    en: 'Contacts, links and private payments in a chat are punished by the platform, coded spellings included, and a customer who is cheated elsewhere has nobody to turn to.',
  },
  howToFix: {
    zh: '删掉联系方式，请顾客就在这个会话里说；店铺电话填在后台的客服电话设置里。确实是平台自己的网址或号码，写进这条规则的 allow 选项。',
    en: 'Take the contact out and ask the customer to write in this chat; the shop’s phone number belongs in the back office. What is the platform’s own goes into this rule’s allow option.',
  },
  limits: withAlike({
    zh: '照抖音的规定查。写了 platform: other 的店，别的平台多半也这样规定，只提示；时区不在中国、又不在抖店的店不查，写了 allow 选项的照查。',
    en: 'The check goes by Douyin’s rules. With platform: other it only hints, since most marketplaces have such rules too; a shop whose time zone is outside China and that is not on Douyin is not checked, unless it writes the allow option.',
  }),
  reads: ['shop', 'checks'],
  messages: {
    contact: {
      zh: '“{words}”是在请顾客到平台外联系。',
      en: '"{words}" asks the customer to get in touch off the platform.',
    },
    number: { zh: '话术里有电话号码“{words}”。', en: 'The text holds a phone number, "{words}".' },
    hotline: {
      zh: '话术里有热线号码“{words}”。平台不一定放行，最好填在后台的客服电话里。',
      en: 'The text holds a hotline number, "{words}". The platform may not let it pass; keep it in the back office.',
    },
    link: { zh: '“{words}”是平台外的地址。', en: '"{words}" is an address off the platform.' },
    deal: { zh: '“{words}”是让顾客绕开平台付款。', en: '"{words}" asks for payment past the platform.' },
    shop: {
      zh: '“{words}”是让顾客到别的平台去买。',
      en: '"{words}" sends the customer to another marketplace.',
    },
    alike: {
      zh: '“{words}”读起来像在请顾客到平台外联系，请再看一眼。',
      en: '"{words}" reads like asking the customer to get in touch off the platform; please look again.',
    },
  },
  fixes: {
    rewrite: {
      zh: '把这半句换成“有问题直接在这里说”',
      en: 'Put "just write to us here" in place of this clause',
    },
    say: sayInstead,
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - title: 安装视频
    text: 亲，视频这里发不了，加薇 xiaoman_88 我发您
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Spare parts, text: 'For spare parts, write to parts@oaklinen.example.com.' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - question: 有售后电话吗
    answer: 有的，打 138 1234 5678 找小林
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 查物流, text: 快递单号 SF1381234567890，正在派送，请留意电话 }
  - { title: 防骗, text: 凡是让您加微信退款的都是骗子，请不要理会 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 付款, text: 可以开启微信支付后再付款 }
  - { title: 领型, text: '有V领款，链接 https://v.douyin.com/abc123/' }
`,
    ],
  },
  checkText(text, facts, report, { allow }) {
    const isBinding = holdsOnPlatform('reply/off-platform-contact', facts);
    if (!isBinding && isAbroad(facts)) return;
    const reading = readingOf(text, facts);
    const added = ofTeam(text, reading, classes, 'say');
    const contacts = contactsIn(text, facts, allow);
    if (contacts.length === 0) reportAlike(text, facts, 'reply/off-platform-contact', report, allow);
    for (const { start, end, kind } of contacts) {
      const place = { in: text.owner, key: text.key };
      const words = text.text.slice(start, end);
      const { level, fixes } = added({ start, end });
      report({
        at: { ...place, part: { start, end } },
        message: kind,
        data: { words },
        level: level ?? (!isBinding ? 'info' : kind === 'hotline' ? 'warning' : undefined),
        fixes: [...fixes, rewriteClause(text, { start, end }, 'rewrite', instead, facts.language)],
      });
    }
  },
});

/** The classes that a team's pack may add words to. */
const classes = [
  'contact',
  'deal',
  'other_shop',
  'contact_app',
  'short_app',
  'marketplace',
  'pay_app',
  'own_site',
];

const instead = { zh: '有问题直接在这里说就行', en: 'just write to us here in this chat' };
