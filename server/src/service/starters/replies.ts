import type { Playbook } from '../../../../schemas/playbook';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import type { Locale, Text } from '../../../../schemas/text';
import type { TopicId } from '../../../../schemas/topics';
import { allowed } from '../text/forbidden-words';

/**
 * A starter text on a common topic, for a shop without texts of its own: it has no figures and promises but the shop's.
 */
export interface StarterText {
  readonly topic: TopicId;
  /** Matches titles of replies that answer the same question; other words of the topic ask something else. */
  readonly asks: RegExp;
  readonly id: string;
  readonly shortcut: Text;
  readonly group: Text;
  readonly title: Text;
  readonly reply: Text;
  readonly question: Text;
  readonly answer: Text;
}

const presale = { zh: '售前', en: 'Before sale' };
const orders = { zh: '订单', en: 'Orders' };
const aftersales = { zh: '售后', en: 'After-sales' };

export const starterTexts: readonly StarterText[] = [
  {
    topic: 'shipping',
    asks: /发货|發貨|几天(?:能)?发|\bship(?:ped|ping|s)?\b|\bdispatch/i,
    id: 'ship-time',
    shortcut: { zh: '/fh', en: '/ship' },
    group: orders,
    title: { zh: '发货时间', en: 'Shipping time' },
    reply: {
      zh: '{{buyer.nickname|亲}}，您好！现货按付款先后发出，要等几天以商品页写的为准。发出后在订单里就能看到快递单号。',
      en: 'Hi {{buyer.nickname|there}}, items in stock leave us in the order they were paid for; the product page says how long it takes. The tracking number appears in your order once the parcel is on its way.',
    },
    question: { zh: '付款后多久发货？', en: 'When will my order be shipped?' },
    answer: {
      zh: '现货按付款先后发出，要等几天以商品页写的为准；预售商品看页面上的发货日期。发出后可以在订单里查快递单号。',
      en: 'Items in stock leave in the order they were paid for; the product page says how long it takes, and gives the date for preorders. Your order shows the tracking number afterwards.',
    },
  },
  {
    topic: 'returns',
    asks: /退货|退貨|换货|換貨|退换|退換|\breturns?\b|\bexchanges?\b/i,
    id: 'return-how',
    shortcut: { zh: '/th', en: '/return' },
    group: aftersales,
    title: { zh: '退换货流程', en: 'How to return' },
    reply: {
      zh: '{{buyer.nickname|亲}}，收到不合适，可以在订单里申请退货或换货，吊牌和包装请先留好。您说一下是哪一件、为什么要退换，我帮您看怎么办更方便。',
      en: 'Hi {{buyer.nickname|there}}, you can ask for a return or an exchange in your order; please keep the tags and the packaging. Tell me which item and why, and I will see what suits you.',
    },
    question: { zh: '不合适可以退换吗？', en: 'Can I return or exchange it?' },
    answer: {
      zh: '可以在订单里申请退货或换货，吊牌和包装请保留。能退换的条件和期限以商品页的售后说明为准。',
      en: 'Ask for a return or an exchange in your order and keep the tags and the packaging. The after-sales notes on the product page give the conditions and the time limit.',
    },
  },
  {
    topic: 'refund',
    asks: /退款|退钱|退錢|\brefunds?\b/i,
    id: 'refund-progress',
    shortcut: { zh: '/tk', en: '/refund' },
    group: aftersales,
    title: { zh: '退款进度', en: 'Refund progress' },
    reply: {
      zh: '{{buyer.nickname|亲}}，退款通过后按原来的付款方式退回，到账快慢要看银行或支付渠道。进度在订单的售后详情里可以看到，有疑问我帮您核对。',
      en: 'Hi {{buyer.nickname|there}}, once approved, a refund goes back the way you paid; how fast it arrives depends on your bank. Your order shows its progress, and I am glad to check it for you.',
    },
    question: { zh: '退款什么时候到账？', en: 'When do I get my refund?' },
    answer: {
      zh: '退款通过后按原来的付款方式退回，到账快慢要看银行或支付渠道，进度可以在订单的售后详情里看。',
      en: 'Once approved, a refund goes back the way you paid; how fast it arrives depends on your bank. Your order shows its progress.',
    },
  },
  {
    topic: 'size',
    asks: /尺码|尺碼|尺寸|码数|规格|規格|\bsiz(?:e|es|ing)\b|\bspecifications?\b/i,
    id: 'choose-size',
    shortcut: { zh: '/cm', en: '/size' },
    group: presale,
    title: { zh: '尺码与规格', en: 'Size and specification' },
    reply: {
      zh: '{{buyer.nickname|亲}}，尺码和规格写在详情页。您说一下给谁用、用在哪里、大概的尺寸，我帮您一起选。',
      en: 'Hi {{buyer.nickname|there}}, sizes and specifications are on the product page. Tell me who or what it is for and the rough measurements, and we will choose together.',
    },
    question: { zh: '尺码或规格怎么选？', en: 'Which size should I choose?' },
    answer: {
      zh: '详情页有尺码和规格说明，请按实际测量的尺寸对照选择；拿不准可以先问客服。',
      en: 'The product page lists sizes and specifications: measure, compare, and ask us when in doubt.',
    },
  },
  {
    topic: 'stock',
    asks: /现货|現貨|有货|有貨|库存|庫存|\bstock\b/i,
    id: 'in-stock',
    shortcut: { zh: '/kc', en: '/stock' },
    group: presale,
    title: { zh: '库存与补货', en: 'Stock' },
    reply: {
      zh: '{{buyer.nickname|亲}}，页面上没有标预售、能直接拍下的就是现货。您要的款式如果缺货，告诉我颜色和规格，我帮您问补货安排。',
      en: 'Hi {{buyer.nickname|there}}, whatever you can order and is not marked as a preorder is in stock. If yours is sold out, tell me which one and I will ask when it is restocked.',
    },
    question: { zh: '有现货吗？', en: 'Is it in stock?' },
    answer: {
      zh: '没有标预售、能直接拍下的就是现货；标了预售的，以页面上的发货日期为准。',
      en: 'Whatever you can order and is not marked as a preorder is in stock; preorders leave on the date given on the page.',
    },
  },
  {
    topic: 'discount',
    asks: /优惠|優惠|折扣|打折|\bdiscounts?\b|\bdeals?\b/i,
    id: 'discounts-now',
    shortcut: { zh: '/yh', en: '/deal' },
    group: presale,
    title: { zh: '优惠说明', en: 'Discounts' },
    reply: {
      zh: '{{buyer.nickname|亲}}，现在有的优惠都写在商品页，券领了以后，提交订单时显示的就是您实际要付的价格。算不清楚的话，把想买的几件告诉我，我帮您算。',
      en: 'Hi {{buyer.nickname|there}}, the product page lists every discount we have now, and the checkout shows what you really pay. Tell me what you would like to buy and I will do the sums with you.',
    },
    question: { zh: '现在有什么优惠？', en: 'Are there any discounts now?' },
    answer: {
      zh: '现在有的优惠都写在商品页，领券以后，提交订单时显示的就是实际要付的价格。',
      en: 'The product page lists every discount we have now, and the checkout shows what you really pay.',
    },
  },
  {
    topic: 'invoice',
    asks: /发票|發票|开票|開票|\binvoices?\b/i,
    id: 'invoice-how',
    shortcut: { zh: '/fp', en: '/invoice' },
    group: orders,
    title: { zh: '开发票', en: 'Invoices' },
    reply: {
      zh: '{{buyer.nickname|亲}}，可以开发票的。请在订单里申请，写好抬头；抬头是公司的，还要填税号。开好以后在订单里就能看到。',
      en: 'Hi {{buyer.nickname|there}}, yes, we issue invoices. Please ask for one in your order and fill in the name; a company also needs its tax number. It then appears in your order.',
    },
    question: { zh: '可以开发票吗？', en: 'Can I have an invoice?' },
    answer: {
      zh: '可以。在订单里申请发票并写好抬头；抬头是公司的，还要填税号。',
      en: 'Yes. Ask for an invoice in your order and fill in the name; a company also needs its tax number.',
    },
  },
  {
    topic: 'complaint',
    asks: /投诉|投訴|不满意|不滿意|\bcomplain/i,
    id: 'complaint-sorry',
    shortcut: { zh: '/ts', en: '/sorry' },
    group: aftersales,
    title: { zh: '投诉安抚', en: 'Complaint' },
    reply: {
      zh: '{{buyer.nickname|亲}}，给您添麻烦了，很抱歉。请把遇到的情况告诉我，有照片也发过来。我先记下来，再交给负责的同事处理，进展会在这里告诉您。',
      en: 'Hi {{buyer.nickname|there}}, I am sorry for the trouble. Please tell me what happened, with photos if you have any. I will note it down and pass it to the colleague in charge, and you will hear from us here.',
    },
    question: { zh: '对商品或服务不满意怎么办？', en: 'What if I am unhappy with my order?' },
    answer: {
      zh: '请联系在线客服，说明订单和遇到的情况，有照片请一起发来。我们会记录下来，由负责的同事跟进处理。',
      en: 'Write to us in the chat with your order and what went wrong, with photos if you can. We note it down and a colleague in charge follows it up.',
    },
  },
];

/** A starter quick reply; none where the shop forbids its words. */
export function starterReply(
  text: StarterText,
  language: Locale,
  playbook: Pick<Playbook, 'staffing'> = {},
): QuickReply | undefined {
  const reply = allowed(text.reply[language], playbook);
  if (reply === undefined || allowed(text.title[language], playbook) === undefined) return undefined;
  return {
    id: text.id,
    title: text.title[language],
    group: text.group[language],
    shortcut: text.shortcut[language],
    text: reply,
  };
}
