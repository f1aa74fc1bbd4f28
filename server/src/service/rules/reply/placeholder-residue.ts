import { defineTextRule } from '../../rule-support/rule';
import { allMatches } from '../../text/matches';
import { plainOf } from '../../text/normalise';
import { apart, clauseBefore, phrases } from '../../text/phrases';

export const replyPlaceholderResidue = defineTextRule({
  id: 'reply/placeholder-residue',
  level: 'error',
  source: 'G2',
  title: { zh: '没填完的空', en: 'A blank left over' },
  why: {
    zh: '常用语一点就发出去了。“快递单号是XXX”到了顾客那里，就知道没人看过这句话。',
    en: 'A quick reply goes out with one click. "Your tracking number is XXX" tells the customer that nobody read it.',
  },
  howToFix: {
    zh: '把内容填好；每次不一样的，换成占位符（例如 {{order.tracking_no|稍后更新}}），或者写进 fill，让客服发送前填。',
    en: 'Fill it in. What differs each time becomes a placeholder, or a fill blank that the agent completes before sending.',
  },
  reads: [],
  messages: {
    residue: {
      zh: '“{words}”还空着，会原样发给顾客。',
      en: '"{words}" is still a blank and would be sent as it stands.',
    },
  },
  fixes: { placeholder: { zh: '换成 {placeholder}', en: 'Put {placeholder} in its place' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 单号, text: 您的快递单号是XXX，请查收 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - text: 春节期间____日起停止发货
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Shipped, text: 'Hi [name], your parcel is on its way.' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 尺码, text: XXL码适合150斤左右，手机尾号138****5678已登记 }
  - { title: 提示, text: 【温馨提示】请在订单页点击【物流】查看 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 单号, text: '{{buyer.nickname|亲}}，快递单号 {{order.tracking_no|稍后更新}}' }
`,
    ],
  },
  checkText(given, { language }, report) {
    const { text, owner, key } = given;
    const view = plainOf(given);
    const shouted = allMatches(text, reminders).map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const blanks = phrases(view, residue, noResidue)
      .filter(({ start }) => !navigates.test(clauseBefore(view, start)))
      .map((part) => ({ ...view.part(part), before: clauseBefore(view, part.start) }));
    for (const { start, end, ...found } of apart([...blanks, ...shouted])) {
      const at = { in: owner, key, part: { start, end } };
      const words = text.slice(start, end);
      const meant = 'before' in found ? placeholderFor(found.before + words.toLowerCase()) : undefined;
      const placeholder = meant?.[language];
      report({
        at,
        message: 'residue',
        data: { words },
        fixes: placeholder
          ? [
              {
                title: 'placeholder',
                data: { placeholder },
                kind: 'suggestion',
                edits: [{ kind: 'replace', at, text: placeholder }],
              },
            ]
          : [],
      });
    }
  },
});

const BLANK =
  '(?:[^】\\])>#]{0,4}(?:姓名|名称|单号)|昵称|具体[^】\\])>#]{1,6}|客户名|客户姓名|顾客姓名|买家昵称|快递单号|运单号|单号|订单号|订单编号|日期|时间|金额|地址|退货地址|电话|手机号|店名|店铺名称?|商品名称?|产品名称?|客服名|物流公司|快递公司|原因|数量|链接|name|customer name|order (?:number|id|no)|date|time|amount|address|tracking (?:number|no)|shop name|product(?: name)?|insert [a-z ]{1,20}|your [a-z ]{1,20} here)';

/** Braces are looked at by the check of placeholders; here is what people type where they mean to fill something in. */
const residue = new RegExp(
  [
    '(?<![a-z0-9])x{2,}(?![a-z0-9-])',
    '(?<![a-z0-9])x(?=[月日年天号元件折]|小时)|小x(?=$|[,。!?为])',
    '\\*{3,}(?=旗舰店|店|先生|女士|元)|\\.{3,}(?=天|元|小时|个工作日)',
    '_{2,}',
    '[【\\[(「《] ?[】\\])」》]',
    `[【\\[(<#「](?:请|在此|此处)?(?:填写?|输入|插入|替换)?${BLANK}[】\\])>#」]`,
    '[【\\[(](?:请|在此|此处)?(?:填写?|输入|插入|替换)[^】\\])]{0,10}[】\\])]',
    "(?<=\\S ?)\\[(?!ok\\]|doge\\]|new\\]|sale\\]|hot\\]|tips?\\]|notice\\])[a-z][a-z/' -]{2,40}\\d?\\]",
    '某某|待补充|(?:自行|自己)(?:修改|填写|替换|补充)|待填写?|(?:此处|这里|在此)填写?[^,。!?;\\n]{0,8}|%s',
    '(?<=(?:单号|订单号|地址|金额|时间|电话|姓名|链接|编号)(?:是|为)?):(?=[,。;])',
  ].join('|'),
  'g',
);

/** Sizes are written with the same letter. */
const noResidue = /x{2,} (?:large|small)|(?:size|尺码|码数) ?x{2,}/g;
/** Reminders to oneself, in capitals only: a to-do list may be for sale. */
const reminders = /(?<=^|[\s，。；：,.;:(（])(?:TODO|TBD|TBC|FIXME)(?![A-Za-z-])/g;
/** The name of a button stands in brackets too. */
const navigates = /(?:点击?|选择?|进入|找到|打开|复制|-|>|→)$/;

const guesses: readonly (readonly [RegExp, { zh: string; en: string }])[] = [
  [
    /(?:快递|运)单号|tracking/,
    { zh: '{{order.tracking_no|稍后更新}}', en: '{{order.tracking_no|to follow}}' },
  ],
  [/订单|order/, { zh: '{{order.id|您的订单}}', en: '{{order.id|your order}}' }],
  [/客服|agent|this is/, { zh: '{{agent.name|客服}}', en: '{{agent.name|customer service}}' }],
  [/旗舰店|店名|店铺名|shop/, { zh: '{{shop.name}}', en: '{{shop.name}}' }],
  [
    /亲爱的|您好|姓名|昵称|客户|顾客|\bhi\b|\bdear\b|name/,
    { zh: '{{buyer.nickname|亲}}', en: '{{buyer.nickname|there}}' },
  ],
];

/** The placeholder that was probably meant, by what is said before and in the blank. */
const placeholderFor = (words: string) => guesses.find(([about]) => about.test(words))?.[1];
