import { speaksOf } from '../../../../schemas/topics';
import type { Locale, Text } from '../../../../schemas/text';

/** The needs for which a customer must always be able to reach a person. */
export interface HandoverNeed {
  readonly name: Text;
  readonly isMet: (word: string) => boolean;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
}

export const handoverNeeds: readonly HandoverNeed[] = [
  {
    name: { zh: '投诉', en: 'complaints' },
    isMet: (word) => speaksOf('complaint', word) || /315|消协/.test(word),
    words: { zh: ['投诉', '差评', '315', '消协'], en: ['complaint', 'complain', 'unacceptable'] },
  },
  {
    name: { zh: '退款', en: 'refunds' },
    isMet: (word) => speaksOf('refund', word) || speaksOf('returns', word),
    words: { zh: ['退款', '退货'], en: ['refund', 'return', 'money back'] },
  },
  {
    name: { zh: '找人工', en: 'asking for a person' },
    isMet: (word) =>
      /人工|真人|转客服|找客服|\b(?:human|person|agent|representative|somebody|someone)\b/i.test(word),
    words: { zh: ['人工', '真人', '找客服'], en: ['human', 'real person', 'agent'] },
  },
];

/** The handover keywords for some needs, in the language of the file. */
export const wordsFor = (needs: readonly HandoverNeed[], language: Locale): readonly string[] =>
  needs.flatMap(({ words }) => words[language]);
