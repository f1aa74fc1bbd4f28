import assert from 'node:assert/strict';
import { covers } from './covers';
import { saidBy } from './says';

const faq = (...lines: readonly string[]) => `faq:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const pair = (answer: string, text: string) =>
  `${faq(`{ question: 怎么办？, answer: "${answer}", quick_reply: r }`)}quick_replies:\n  - { id: r, text: "${text}" }\n`;

covers('faq/missing', {
  'asks a shop that answers by hand': { yaml: '', on: ['playbook: 1'] },
  'asks nobody who kept the robot': { yaml: 'decision: { smart_service: enabled }\n', on: [] },
});

covers('faq/duplicate', {
  'hears past courtesies, particles and marks': {
    yaml: faq('{ question: 可以开发票吗？, answer: a }', '{ question: 请问，可以开发票呀, answer: b }'),
    on: ['请问，可以开发票呀'],
    beside: ['可以开发票吗？'],
  },
  'looks at other wordings too': {
    yaml: faq(
      '{ question: 多久发货, variants: [几天发, 几天发？], answer: a }',
      '{ question: 发货要几天, variants: [多久发货？], answer: b }',
    ),
    on: ['几天发？', '多久发货？'],
    beside: ['几天发', '多久发货'],
  },
});

const topics = 'checks: { options: { faq/topic-missing: { topics: [shipping, invoice, refund] } } }\n';
const refund = `  - id: refund-progress
    question: 退款什么时候到账？
    answer: 退款通过后按原来的付款方式退回，到账快慢要看银行或支付渠道，进度可以在订单的售后详情里看。
    topic: refund
`;
const invoice = `  - id: invoice-how
    question: 可以开发票吗？
    answer: 可以。在订单里申请发票并写好抬头；抬头是公司的，还要填税号。
    topic: invoice
`;
const drafted = (what: string, ...entries: readonly string[]) =>
  `${faq('{ question: 多久发货？, topic: shipping, answer: 48 小时内发出。 }')}  # playbook-draft: ${what}\n${entries.join('')}${topics}`;

covers('faq/topic-missing', {
  'drafts what is missing, all of it or each': {
    yaml: `${faq('{ question: 多久发货？, topic: shipping, answer: 48 小时内发出。 }')}${topics}`,
    says: [
      {
        on: 'faq',
        key: 'missing',
        zh: '常见问题里没有讲“发票”、“退款”的。',
        en: 'No FAQ entry is about "Invoices", "Refunds".',
        fixes: [
          {
            key: 'addAll',
            title: '把缺的 2 条问答都加上',
            kind: 'draft',
            after: drafted('把缺的 2 条问答都加上', refund, invoice),
          },
          {
            key: 'add',
            title: '加上“退款什么时候到账？”',
            kind: 'draft',
            after: drafted('加上“退款什么时候到账？”', refund),
          },
          {
            key: 'add',
            title: '加上“可以开发票吗？”',
            kind: 'draft',
            after: drafted('加上“可以开发票吗？”', invoice),
          },
        ],
      },
    ],
  },
  'goes by topic, question and other wordings': {
    yaml: `${faq('{ question: 几号能寄, topic: shipping, answer: 可以退款 }', '{ question: 不要了, variants: [怎么退货], answer: b }')}checks: { options: { faq/topic-missing: { topics: [shipping, returns, refund] } } }\n`,
    on: ['faq'],
  },
});

covers('faq/no-quick-reply', {
  'says nothing where one of the two is missing altogether': {
    yaml: faq('{ question: 能刻字吗, answer: 可以 }'),
    on: [],
  },
  'finds each that is without the other': {
    yaml: `${faq('{ question: 能刻字吗, answer: 可以 }', '{ question: 多久发货, answer: 两天 }')}quick_replies:\n  - { title: 发货, text: 两天 }\n  - { title: 怎么洗？, text: 手洗 }\n  - { title: 谢谢, text: 谢谢您 }\n`,
    on: ['能刻字吗', '怎么洗？'],
  },
});

covers('faq/contradicts-reply', {
  'points at the figure on both sides': {
    yaml: pair('付款后 48 小时内发出。', '三天内发出。'),
    on: ['48 小时'],
    beside: ['三天'],
  },
  'knows that 48 hours are two days': { yaml: pair('48小时内发出', '两天内发出'), on: [] },
  'takes a part of a range for agreement': { yaml: pair('3-5 天到', '五天到'), on: [] },
  'keeps working days apart': { yaml: pair('3 个工作日', '3 天'), on: [] },
  'compares what is on one topic where some figures agree': {
    yaml: pair('48 小时发货，7 天内可退货', '48 小时发货；退货要在 15 天内'),
    on: ['7 天'],
    beside: ['15 天'],
  },
  'lets a reply say more': { yaml: pair('48 小时发货', '48 小时发货，退款 3 天到账'), on: [] },
  'holds opening hours to the minute': {
    yaml: pair('9:00-21:00 有人', '9:00-18:00 有人'),
    on: ['9:00-21:00'],
    beside: ['9:00-18:00'],
  },
  'compares amounts': { yaml: pair('满99元包邮', '满 88 元包邮'), on: ['99元'], beside: ['88 元'] },
  'reads no dates, order numbers, placeholders and idioms as figures': {
    yaml: pair('11月12日起，第 3 天，{{fill.3天}}，三五天', '11月15日起，4 天'),
    on: [],
  },
  'finds a pair on one topic that nothing links': {
    yaml: `${faq('{ question: 多久发货？, answer: 现货付款后 48 小时内发出。 }')}quick_replies:\n  - { title: 发货时间, text: 亲，现货三天内发出哦 }\n`,
    on: ['48 小时'],
    beside: ['三天'],
  },
  'tells a figure once, however many replies say otherwise': {
    yaml: `${faq('{ question: 多久发货？, answer: 48 小时内发货 }')}quick_replies:\n  - { title: 发货, text: 三天内发货 }\n  - { title: 几天发货, text: 五天内发货 }\n`,
    on: ['48 小时'],
    beside: ['三天'],
  },
  'leaves alone what agents do not send, and what they send for some days': {
    yaml: `${faq('{ question: 多久发货？, answer: 48 小时内发货 }')}quick_replies:\n  - { title: 发货, text: 三天内发货, status: retired }\n  - { title: 发货, text: 五天内发货, valid: { to: 2026-12-31 } }\n`,
    on: [],
  },
  'keeps what stands under a condition apart': {
    yaml: pair('现货 2 天内发出，定制款 10 天', '定制款 10 天内发出，预售 15 天'),
    on: [],
  },
  'keeps the parcel that leaves and the parcel that arrives apart': {
    yaml: pair('48 小时内发出', '一般 3 天就到了'),
    on: [],
  },
  'compares dates, hours, discounts and couriers': {
    yaml: pair('2月20日恢复发货，全场 9 折', '2月24日恢复发货，全场八五折'),
    on: ['2月20日', '9 折'],
    beside: ['2月24日', '八五折'],
  },
});

describe('a figure that differs', () => {
  const shop = (text: string) =>
    `playbook: 1\nshop: { name: 店 }\nfaq:\n  - { question: 多久发货？, answer: 48 小时内发货。 }\nquick_replies:\n  - { title: 发货时间, text: ${text} }\n`;

  it('is told with both texts and both figures, and can be changed on either side', () => {
    const [said] = saidBy('faq/contradicts-reply', shop('亲，三天内发货哦'));
    assert.equal(said!.zh, '这里说“48 小时”，讲同一件事的常用语“发货时间”说“三天”。');
    assert.equal(
      said!.en,
      'This says "48 小时"; the quick reply "发货时间", on the same thing, says "三天".',
    );
    assert.deepEqual(
      said!.fixes.map(({ after }) => after.match(/(?:answer|text): [^}]+/g)!.map((line) => line.trim())),
      [
        ['answer: 三天内发货。', 'text: 亲，三天内发货哦'],
        ['answer: 48 小时内发货。', 'text: 亲，48 小时内发货哦'],
      ],
    );
  });

  it('is not put into a sentence of the other language', () => {
    const [said] = saidBy('faq/contradicts-reply', shop('It ships within three days.'));
    assert.equal(said!.on, '48 小时');
    assert.deepEqual(said!.fixes, []);
  });
});
