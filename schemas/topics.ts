import type { Text } from './text';

/** A subject that nearly every shop is asked about. */
export interface Topic {
  readonly id: string;
  readonly title: Text;
  /** Words that show that a text is about this topic, parted by commas: Chinese ones as they stand, English ones whole. */
  readonly words: Text;
}

/** The subjects that quick replies and the FAQ are expected to cover; the size topic takes in specifications. */
export const commonTopics = [
  {
    id: 'shipping',
    title: { zh: '发货与物流', en: 'Shipping' },
    words: {
      zh: '发货, 發貨, 物流, 快递, 快遞, 配送, 包邮, 包郵, 揽收, 送达, 送達, 送到, 派送, 寄出, 给您寄, 寄给您, 单号, 运费(?!险), 邮费, 几天到, 几天能到, 多久能到, (?:几时|何时|时候|多久|今天|当天|当日|明天|次日|第二天)(?:就|能|可以|给您|给你)?[发寄]',
      en: 'ship, ships, shipped, shipping, shipment, deliver, delivered, delivery, courier, tracking, parcel, postage, dispatch, dispatched, arrive, arrives, arrived, on its way',
    },
  },
  {
    id: 'returns',
    title: { zh: '退换货', en: 'Returns' },
    words: {
      zh: '退货, 退貨, 换货, 換貨, 退换, 退換, 无理由, 無理由, 调换, 寄回, 运费险, 運費險, (?:不能|能不能|可不可以|可以|[给包想])[退换](?!款|钱|费|购), 能[退换][吗么不], [退换]不[退换]',
      en: 'return, returns, returned, returning, exchange, exchanges, send back, send it back',
    },
  },
  {
    id: 'refund',
    title: { zh: '退款', en: 'Refunds' },
    words: {
      zh: '退款, 仅退款, 退钱, 退錢, 退费, 退費, 原路退回, 原路返回',
      en: 'refund, refunds, refunded, money back',
    },
  },
  {
    id: 'size',
    title: { zh: '尺码与规格', en: 'Size and specification' },
    words: {
      zh: '尺码, 尺碼, 尺寸, 码数, 规格, 規格, 型号, 型號, 参数, 參數, 材质, 材質, 面料, 身高, 体重, 大小, 偏大, 偏小, 多[大粗长高重宽厚], 几码, 圈口, 度数, 承重, 容量',
      en: 'size, sizes, sizing, fit, fits, spec, specs, specification, specifications, dimension, dimensions, how big, how tall, how large, measurements, material, materials',
    },
  },
  {
    id: 'stock',
    title: { zh: '库存与补货', en: 'Stock' },
    words: {
      zh: '库存, 庫存, 现货, 現貨, 有货, 有貨, 没货, 缺货, 缺貨, 断货, 售罄, 补货, 補貨, (?<!收)到货, (?<!收)到貨, 预售, 預售',
      en: 'stock, in stock, out of stock, restock, restocked, sold out, inventory, availability, preorder, pre-order',
    },
  },
  {
    id: 'discount',
    title: { zh: '优惠与价格', en: 'Discounts' },
    words: {
      zh: '优惠, 優惠, 折扣, [打几一二三四五六七八九\\d]折, 满减, 滿減, 满\\d+[元块]?[减送], 领券, 用券, 红包, 活动价, 降价, 便宜, 砍价, 议价, 赠品, 价保, 差价',
      en: 'discount, discounts, coupon, coupons, voucher, vouchers, promo, promotion, promotions, deal, deals, cheaper, price match',
    },
  },
  {
    id: 'invoice',
    title: { zh: '发票', en: 'Invoices' },
    words: {
      zh: '发票, 發票, 开票, 開票, 抬头, 抬頭, 税号, 稅號, 专票, 普票',
      en: 'invoice, invoices, vat, tax number',
    },
  },
  {
    id: 'complaint',
    title: { zh: '投诉', en: 'Complaints' },
    words: {
      zh: '投诉, 投訴, 举报, 維權, 维权, 差评, 差評, 不满意, 不滿意, 曝光, 消协, 12315, 态度差',
      en: 'complaint, complaints, complain, complained, complaining, dissatisfied, unhappy, bad review',
    },
  },
] as const satisfies readonly Topic[];

export type TopicId = (typeof commonTopics)[number]['id'];

/** The common topics by id, in their usual order. */
export const topicIds: readonly TopicId[] = commonTopics.map((topic) => topic.id);

/** What each common topic is called, for choices and messages. */
export const topicTitles: Readonly<Record<string, Text>> = Object.fromEntries(
  commonTopics.map((topic) => [topic.id, topic.title]),
);

const patterns: ReadonlyMap<string, RegExp> = new Map(
  commonTopics.map((topic) => [topic.id, patternOf(topic)] as const),
);

/**
 * Whether a text is about a topic. A topic that is not a common one is a shop's own word and is looked for as it stands.
 * Titles and questions are the better evidence: the body of a reply often mentions a neighbouring topic in passing.
 * @param topic the id of a common topic, or a shop's own word for a subject
 */
export function speaksOf(topic: string, text: string): boolean {
  return patterns.get(topic)?.test(text) ?? text.toLowerCase().includes(topic.toLowerCase());
}

function patternOf({ words }: Topic): RegExp {
  const chinese = words.zh.replaceAll(', ', '|');
  const english = words.en.replaceAll(', ', '|').replaceAll(' ', '\\s+');
  // Whole words in English only: Chinese has no word borders, and "resize" is not about sizes.
  return new RegExp(`${chinese}|(?<![a-z0-9])(?:${english})(?![a-z0-9])`, 'i');
}
