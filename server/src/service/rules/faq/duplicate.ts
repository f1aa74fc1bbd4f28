import type { FaqEntry } from '../../../../../schemas/sections/faq';
import { entryIndex } from '../../document/indexes';
import type { ValueRef } from '../../yaml/ranges/place';
import { defineRule, type RuleReport } from '../../rule-support/rule';
import { questionWords } from '../../rule-support/faq/question-words';
import { plainWords } from '../../wording/quoted';

export const faqDuplicate = defineRule({
  id: 'faq/duplicate',
  level: 'warning',
  source: 'G2',
  title: { zh: '常见问题重复', en: 'A question is there twice' },
  why: {
    zh: '同一个问题有两条回答，迟早会改了一条、忘了另一条，顾客看到的就是两种说法。',
    en: 'With two entries for one question, sooner or later one is changed and the other forgotten, and customers read two answers.',
  },
  howToFix: {
    zh: '把两条并成一条，另一种问法写进 variants。',
    en: 'Make one entry of the two and put the other wording under variants.',
  },
  reads: ['faq'],
  messages: {
    question: {
      zh: '“{question}”前面已经问过一次，回答应该只有一条。',
      en: '"{question}" was asked before; it should have one answer.',
    },
    variant: {
      zh: '“{question}”在这一条里已经写过了。',
      en: '"{question}" is already in this entry.',
    },
    first: { zh: '第一次在这里。', en: 'Here first.' },
  },
  fixes: {
    remove: { zh: '删掉重复的问法“{question}”', en: 'Remove the repeated wording "{question}"' },
    removeEntry: { zh: '删掉后面这一条', en: 'Remove the later entry' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 可以开发票吗？, answer: 可以，在订单里申请。 }
  - { question: 请问可以开发票, answer: 可以，请联系客服。 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
faq:
  - question: When does it ship?
    variants: [When will I get it?, When does it ship]
    answer: Within 48 hours.
  - question: How long is delivery?
    variants: [When will I get it]
    answer: Three to five days.
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 多久发货？, answer: 48 小时内。, variants: [什么时候发] }
  - { question: 多久到货？, answer: 发出后三到五天。, variants: [什么时候到] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: 能机洗吗？, product: 云朵抱枕, answer: 可以，请用洗衣袋。 }
  - { question: 能机洗吗？, product: 羊毛毯, answer: 不能，请送干洗。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
faq:
  - { question: "？？", answer: 请说说您的问题。 }
  - { question: "！", answer: 请说说您的问题。 }
`,
    ],
  },
  check({ playbook: { faq = [] }, indexes }, report) {
    for (const { first, later } of indexes.get(wordingsByQuestion).again())
      report(repeated(later, first, faq));
  },
});

/** One wording of a question, and where it stands. */
interface Asked {
  readonly text: string;
  readonly entry: FaqEntry;
  readonly at: ValueRef;
  /** Its index among the variants; undefined for the question itself. */
  readonly variant?: number;
}

function asking(entry: FaqEntry): readonly Asked[] {
  const { question, variants = [] } = entry;
  return [
    { text: question, entry, at: { in: entry, key: 'question' } },
    ...variants.map((text, variant) => ({ text, entry, at: { in: variants, key: variant }, variant })),
  ];
}

/** The wordings of questions, by their words; the same one asked about another product has another answer. */
const wordingsByQuestion = entryIndex((entry) =>
  asking(entry)
    .map((one) => [questionWords(one.text), one] as const)
    .filter(([words]) => words !== '')
    .map(([words, one]) => [`${words}\n${plainWords(entry.product ?? '')}`, one] as const),
);

type Found = RuleReport<'question' | 'variant' | 'first', 'remove' | 'removeEntry'>;

function repeated(asked: Asked, first: Asked, faq: readonly FaqEntry[]): Found {
  const { entry, at, text, variant } = asked;
  const within = entry === first.entry;
  const found: Found = {
    at,
    message: within ? 'variant' : 'question',
    data: { question: text },
    related: [{ at: first.at, message: 'first' }],
  };
  if (variant !== undefined) {
    const edits = [{ kind: 'remove', in: at.in, key: variant } as const];
    return {
      ...found,
      fixes: [{ title: 'remove', data: { question: text }, kind: within ? 'fix' : 'suggestion', edits }],
    };
  }
  // An entry with an id may be named elsewhere: which to keep is then for a person to say.
  if (entry.id !== undefined) return found;
  const edits = [{ kind: 'remove', in: faq, key: faq.lastIndexOf(entry) } as const];
  return { ...found, fixes: [{ title: 'removeEntry', kind: 'suggestion', edits }] };
}
