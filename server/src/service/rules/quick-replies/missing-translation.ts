import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { isInUse } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const quickRepliesMissingTranslation = defineRule({
  id: 'quick-replies/missing-translation',
  level: 'warning',
  source: 'G2',
  title: { zh: '常用语缺一种语言', en: 'A quick reply lacks a language' },
  why: {
    zh: '有的话术有外语、有的没有，客服遇到外语顾客时，答到一半就得自己翻译。',
    en: 'Where some replies are translated and others are not, an agent has to translate in the middle of a chat.',
  },
  howToFix: {
    zh: '在这条的 translations 里补上这种语言；本店已经不用这种语言，就从 shop.languages 里去掉。',
    en: 'Add the language under translations of this reply, or take it out of shop.languages if you no longer serve it.',
  },
  reads: ['shop', 'quick_replies'],
  messages: {
    missing: {
      zh: '“{name}”没有 {language} 的说法，别的常用语有。',
      en: '"{name}" has no {language} text, though other replies have one.',
    },
    example: { zh: '这条有。', en: 'This one has it.' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
  languages: [zh, en]
quick_replies:
  - title: 发货时间
    text: 付款后 48 小时内发出。
    translations: { en: It ships within 48 hours of payment. }
  - title: 退货
    text: 在订单里申请退货。
`,
      `playbook: 1
shop:
  name: Oak & Linen
  languages: [en, fr, de]
quick_replies:
  - title: Shipping
    text: It ships within 48 hours.
    translations: { fr: Expédition sous 48 heures., de: Versand innerhalb von 48 Stunden. }
  - title: Returns
    text: Please ask for a return in your order.
    translations: { fr: Demandez un retour dans votre commande. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
  languages: [zh, en]
quick_replies:
  - { title: 发货时间, text: 付款后 48 小时内发出。 }
  - { title: 退货, text: 在订单里申请退货。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
  languages: [zh-CN, en]
quick_replies:
  - title: 发货时间
    text: 付款后 48 小时内发出。
    translations: { en-GB: It ships within 48 hours of payment. }
  - title: Size help
    language: en
    text: Tell me your usual size and I will compare.
`,
    ],
  },
  check({ playbook: { shop, quick_replies = [] } }, report) {
    const [main, ...others] = shop.languages ?? [];
    const replies = others.length > 0 ? quick_replies.filter(isInUse) : [];
    for (const language of new Set(others)) {
      const example = replies.find((reply) => translationKey(reply, language) !== undefined);
      if (!example) continue;
      const related = {
        at: { in: example.translations!, key: translationKey(example, language)!, onKey: true },
        message: 'example',
      } as const;
      for (const reply of replies) {
        if (same(reply.language ?? main!, language) || translationKey(reply, language) !== undefined)
          continue;
        report({
          at: { in: reply, key: reply.translations ? 'translations' : 'text', onKey: true },
          message: 'missing',
          data: { name: labelOf('quick_replies.*', reply), language },
          related: [related],
        });
      }
    }
  },
});

const translationKey = ({ translations = {} }: QuickReply, language: string): string | undefined =>
  Object.keys(translations).find((key) => same(key, language));

/** `en` and `en-GB` serve each other; `zh-CN` and `zh-TW` do not. */
function same(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}
