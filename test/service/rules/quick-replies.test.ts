import { covers } from './covers';

const replies = (...lines: readonly string[]) =>
  `quick_replies:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const only = (...topics: readonly string[]) =>
  `checks: { options: { quick-replies/topic-missing: { topics: [${topics.join(', ')}] } } }\n`;

covers('quick-replies/missing', {
  'asks a shop that answers by hand': { yaml: '', on: ['playbook: 1'] },
  'asks where the list is empty': { yaml: 'quick_replies: []\n', on: ['quick_replies'] },
  'asks nobody who kept the robot': { yaml: 'decision: { smart_service: enabled }\n', on: [] },
});

const refund = `  - id: refund-progress
    title: 退款进度
    text: "{{buyer.nickname|亲}}，退款通过后按原来的付款方式退回，到账快慢要看银行或支付渠道。进度在订单的售后详情里可以看到，有疑问我帮您核对。"
    shortcut: /tk
`;
const invoice = `  - id: invoice-how
    title: 开发票
    text: "{{buyer.nickname|亲}}，可以开发票的。请在订单里申请，写好抬头；抬头是公司的，还要填税号。开好以后在订单里就能看到。"
    shortcut: /fp
`;
const drafted = (what: string, ...texts: readonly string[]) =>
  `${replies('{ title: 谢谢, text: 谢谢 }')}  # playbook-draft: ${what}\n${texts.join('')}${only('refund', 'invoice', '刻字')}`;

covers('quick-replies/topic-missing', {
  'drafts what is missing, all of it or each': {
    yaml: replies('{ title: 谢谢, text: 谢谢 }') + only('refund', 'invoice', '刻字'),
    says: [
      {
        on: 'quick_replies',
        key: 'missing',
        zh: '没有讲“退款”、“发票”、“刻字”的常用语。',
        en: 'No quick reply is about "Refunds", "Invoices", "刻字".',
        fixes: [
          {
            key: 'addAll',
            title: '把缺的 2 条常用语都加上',
            kind: 'draft',
            after: drafted('把缺的 2 条常用语都加上', refund, invoice),
          },
          {
            key: 'add',
            title: '加一条“退款进度”常用语',
            kind: 'draft',
            after: drafted('加一条“退款进度”常用语', refund),
          },
          {
            key: 'add',
            title: '加一条“开发票”常用语',
            kind: 'draft',
            after: drafted('加一条“开发票”常用语', invoice),
          },
        ],
      },
    ],
  },
  'finds no topic in what a body mentions in passing': {
    yaml: replies('{ title: 发货时间, text: 发出后不想要可以退款。 }') + only('shipping', 'refund'),
    on: ['quick_replies'],
  },
  'reads the body where the head names no topic': {
    yaml: replies('{ title: 常规, text: 退款会原路退回。 }') + only('refund'),
    on: [],
  },
  'counts no reply that is retired': {
    yaml:
      replies('{ title: 发货时间, text: 三天。, status: retired }', '{ title: 退款, text: 原路。 }') +
      only('shipping'),
    on: ['quick_replies'],
  },
});

covers('quick-replies/duplicate', {
  'points at the later shortcut and beside it at the earlier': {
    yaml: replies('{ shortcut: /fh, text: a }', '{ shortcut: " /FH ", text: b }'),
    on: ['" /FH "'],
    beside: ['/fh'],
  },
  'does not mind marks and spaces in a text': {
    yaml: replies(
      '{ text: 48 小时内发出！ }',
      '{ id: x, text: "48小时内，发出" }',
      '{ text: "！" }',
      '{ text: "？" }',
    ),
    on: ['"48小时内，发出"'],
  },
  'lets replies be that are never in the list together': {
    yaml: replies(
      '{ shortcut: /a, text: a, valid: { to: 2026-11-30 } }',
      '{ shortcut: /a, text: b, valid: { from: 2026-12-01 } }',
      '{ shortcut: /b, text: c, scope: personal, owner: 小林 }',
      '{ shortcut: /b, text: d, scope: personal, owner: 阿杰 }',
      '{ shortcut: /c, text: e, channels: [im] }',
      '{ shortcut: /c, text: f, channels: [phone] }',
    ),
    on: [],
  },
});

covers('quick-replies/unused-group', {
  'takes one group under two names for one': {
    yaml: replies(
      '{ group: 物流, text: a }',
      '{ group: 物流, text: b }',
      '{ group: 物流类, text: c }',
      '{ group: 售前, text: d }',
      '{ group: 售前, text: e }',
      '{ group: 售后, text: f }',
      '{ group: 售后, text: g }',
    ),
    on: ['物流类'],
    beside: ['物流'],
  },
  'does not take numbered groups for typos': {
    yaml: replies(
      '{ group: Batch 1, text: a }',
      '{ group: Batch 1, text: b }',
      '{ group: Batch 2, text: c }',
      '{ group: Batch 2, text: d }',
    ),
    on: [],
  },
  'tells groups within groups apart by their whole path': {
    yaml: replies(
      '{ group: [售前, 尺码], text: a }',
      '{ group: [售前, 尺码], text: b }',
      '{ group: [售后, 尺码], text: c }',
      '{ group: [售后, 尺码], text: d }',
      '{ group: [售后, 发票], text: e }',
    ),
    on: ['[售后, 发票]'],
  },
  'points at a lonely reply': {
    yaml: replies('{ group: 售前, text: a }', '{ group: 售前, text: b }', '{ group: 发票, text: c }'),
    on: ['发票'],
  },
});

covers('quick-replies/missing-translation', {
  'asks for what other replies have, and only for that': {
    yaml: `  languages: [zh, en, ja]\n${replies('{ text: 您好, translations: { en: Hello } }', '{ text: 再见, translations: { ja: またね } }', '{ text: 好, translations: { en-GB: Good, ja: はい } }')}`,
    on: ['translations', 'translations'],
    beside: ['en', 'ja'],
  },
});

covers('quick-replies/expired', {
  'holds on the last day and no longer': {
    yaml: replies('{ text: a, valid: { to: 2026-11-22 } }', '{ text: b, valid: { to: 2026-11-21 } }'),
    on: ['2026-11-21'],
  },
});
