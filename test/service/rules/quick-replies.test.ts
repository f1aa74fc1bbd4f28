import assert from 'node:assert/strict';
import { covers } from './covers';
import { saidBy } from './says';

const replies = (...lines: readonly string[]) =>
  `quick_replies:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const only = (...topics: readonly string[]) =>
  `checks: { options: { quick-replies/topic-missing: { topics: [${topics.join(', ')}] } } }\n`;

covers('quick-replies/missing', {
  'asks a shop that answers by hand': { yaml: '', on: ['playbook: 1'] },
  'asks where the list is empty': { yaml: 'quick_replies: []\n', on: ['quick_replies'] },
  'asks nobody who kept the robot': { yaml: 'decision: { smart_service: enabled }\n', on: [] },
});

covers('quick-replies/topic-missing', {
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
  'does not take numbered groups for slips': {
    yaml: replies(
      '{ group: Batch 1, text: a }',
      '{ group: Batch 1, text: b }',
      '{ group: Batch 2, text: c }',
      '{ group: Batch 2, text: d }',
    ),
    on: [],
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

describe('missing topics', () => {
  it('are one finding that names them, with a draft for all and one for each', () => {
    const text = `playbook: 1\nshop: { name: 店 }\n${replies('{ title: 谢谢, text: 谢谢 }')}${only('refund', 'invoice', '刻字')}`;
    const [found, ...more] = saidBy('quick-replies/topic-missing', text);
    assert.deepEqual(more, []);
    assert.equal(found!.zh, '没有讲“退款”、“发票”、“刻字”的常用语。');
    assert.equal(found!.en, 'No quick reply is about "Refunds", "Invoices", "刻字".');
    assert.deepEqual(
      found!.fixes.map(({ title, kind }) => `${kind} ${title}`),
      ['draft 把缺的 2 条常用语都加上', 'draft 加一条“退款进度”常用语', 'draft 加一条“开发票”常用语'],
    );
    assert.match(found!.fixes[0]!.after, /refund-progress[^]*invoice-how/);
  });
});
