import type { Locale, Text } from '../../../../../schemas/text';
import type { TopicId } from '../../../../../schemas/topics';

/** What a shop of a trade is asked about and ordinary shops are not: the data of a new playbook for that trade. */
export interface Trade {
  readonly id: string;
  readonly name: Text;
  /** Examples of what is sold, behind the name in a choice. */
  readonly about: Text;
  /** The id of an icon of the product icon theme (a codicon). */
  readonly icon: string;
  /** Texts of its own; one with the id of a common one takes its place. */
  readonly texts: readonly TradeText[];
  /** Keywords of the category for questions about products, in the place of the common ones where there are any. */
  readonly asked: Words;
  /** Keywords of the category for goods that are not right, beside the common ones. */
  readonly trouble: Words;
  /** What product pages of the trade state besides what all do. */
  readonly pages: readonly Text[];
  /** What those who answer have to know. */
  readonly training: Text;
  /** The common topics that such a shop never meets. */
  readonly without?: readonly TopicId[];
}

type Words = Readonly<Record<Locale, readonly string[]>>;

/** A quick reply and the FAQ entry that answers the same. It promises nothing but what the shop's pages say. */
export interface TradeText {
  readonly id: string;
  readonly shortcut: Text;
  readonly group: keyof typeof groups;
  readonly title: Text;
  readonly reply: Text;
  readonly question: Text;
  readonly answer: Text;
}

/** The groups of starter replies. */
export const groups = {
  presale: { zh: '售前', en: 'Before sale' },
  orders: { zh: '订单', en: 'Orders' },
  aftersales: { zh: '售后', en: 'After-sales' },
} as const satisfies Record<string, Text>;

/** The text on returns where something other than tags has to be kept. */
export const returning = (kept: Text): TradeText => ({
  id: 'return-how',
  shortcut: { zh: '/th', en: '/return' },
  group: 'aftersales',
  title: { zh: '退换货流程', en: 'How to return' },
  reply: {
    zh: `{{buyer.nickname|亲}}，收到不合适，可以在订单里申请退货或换货，${kept.zh}请先留好。您说一下是哪一件、为什么要退换，我帮您看怎么办更方便。`,
    en: `Hi {{buyer.nickname|there}}, you can ask for a return or an exchange in your order; please keep ${kept.en}. Tell me which item and why, and I will see what suits you.`,
  },
  question: { zh: '不合适可以退换吗？', en: 'Can I return or exchange it?' },
  answer: {
    zh: `可以在订单里申请退货或换货，${kept.zh}请保留。能退换的条件和期限以商品页的售后说明为准。`,
    en: `Ask for a return or an exchange in your order and keep ${kept.en}. The after-sales notes on the product page give the conditions and the time limit.`,
  },
});

/** The text on returns of what cannot be sold again once it is opened. */
export const unopened: TradeText = {
  id: 'return-how',
  shortcut: { zh: '/th', en: '/return' },
  group: 'aftersales',
  title: { zh: '退换货流程', en: 'How to return' },
  reply: {
    zh: '{{buyer.nickname|亲}}，没拆封的可以在订单里申请退货，能退换的条件以商品页的售后说明为准。东西本身有问题的，拆没拆都先拍照片发我，我帮您看怎么办。',
    en: 'Hi {{buyer.nickname|there}}, what is unopened can be sent back: ask for it in your order. The after-sales notes on the product page give the conditions. If something is wrong with it, opened or not, send me a photo first and we will see what to do.',
  },
  question: { zh: '拆开了还能退换吗？', en: 'Can I return it once it is opened?' },
  answer: {
    zh: '没拆封的可以在订单里申请退货，条件和期限以商品页的售后说明为准。东西本身有问题的，拆没拆都请拍照片发给在线客服。',
    en: 'Ask in your order to return what is unopened; the after-sales notes on the product page give the conditions and the time limit. If something is wrong with it, opened or not, send us a photo in the chat.',
  },
};
