import type { TopicId } from '../../../../../schemas/topics';
import type { QuantityKind } from './quantity';

/** The subject of a figure. Subjects are narrow, since figures on the same subject can contradict each other. */
export interface Subject {
  readonly id: string;
  /** The topic that a heading may name instead. */
  readonly topic?: TopicId;
  readonly kinds: readonly QuantityKind[];
  /** Matches a clause that names the subject; figures are # there. */
  readonly words: RegExp;
  /** Further words that go with the subject and are neither another subject nor a condition. */
  readonly also?: RegExp;
  /** A condition that always holds for the subject, and so is ignored. */
  readonly anyway?: string;
  /** Whether every figure is a limit: “15 天内可退” and “7 天无理由” differ whatever their words. */
  readonly limits?: true;
}

/** The kinds of figures that are durations. */
const spans: readonly QuantityKind[] = ['time', 'workdays'];

/** The subjects, the narrower ones first: of those that a clause names, the first counts. */
export const subjects: readonly Subject[] = [
  {
    id: 'price-protection',
    topic: 'discount',
    kinds: spans,
    words: /价保|保价|价格保护|price (?:match|protect|adjust)\w*/,
    also: /差价|降价/,
    anyway: 'received',
    limits: true,
  },
  {
    id: 'warranty',
    kinds: spans,
    words: /质保|保修|warrant(?:y|ies)|guarantee/,
    also: /comes? with|covered/,
    anyway: 'received',
    limits: true,
  },
  { id: 'shelf-life', kinds: spans, words: /保质期|shelf life|best before/, limits: true },
  { id: 'validity', kinds: spans, words: /有效|过期|到期|valid|expire/ },
  { id: 'answer', kinds: spans, words: /回复|回您|回话|答复|\brepl(?:y|ies)\b|\banswers?\b(?! from)/ },
  { id: 'approval', topic: 'refund', kinds: spans, words: /审核|受理|处理|process/ },
  {
    id: 'invoice',
    topic: 'invoice',
    kinds: spans,
    words: /发票|开票|invoice/,
    also: /开具|开好|开出|开/,
  },
  {
    id: 'refund-arrival',
    topic: 'refund',
    kinds: spans,
    words: /到账|到帐/,
    also: /退款|退钱|原路|退回|返回|退|钱/,
  },
  {
    id: 'refund',
    topic: 'refund',
    kinds: spans,
    words: /退款|退钱|refund(?:s|ed)?|money back/,
    also: /到账|原路|退回|返回|进度|progress|policy|takes?|arrives?|退/,
  },
  {
    id: 'exchange',
    topic: 'returns',
    kinds: spans,
    words: /换货(?!的?$).{0,20}(?:寄|发)|换货要#/,
    also: /换货|换|寄出|发出|发|寄|出/,
  },
  {
    id: 'returns',
    topic: 'returns',
    kinds: spans,
    words:
      /退货|退换|换货|无理由|(?:能|可以?|申请|支持)退|退$|\breturn(?:s|ed|ing|able)?\b|\bsend (?:it )?back\b/,
    also: /退|换货|换|收到|不?喜欢|不?合适|不想要|不满意|accepted|possible|policy|free|exchanges?/,
    anyway: 'received',
    limits: true,
  },
  {
    id: 'free-shipping',
    topic: 'shipping',
    kinds: ['yuan', 'dollar', 'pieces'],
    words:
      /(?<!不)包邮|免邮|免运费|free (?:standard )?(?:shipping|delivery|postage)|(?:shipping|delivery|postage) is free/,
    also: /运费|邮费|快递|shipping|delivery|postage|free|满|购|买/,
    anyway: 'above',
    limits: true,
  },
  {
    id: 'postage',
    topic: 'shipping',
    kinds: ['yuan', 'dollar'],
    words: /运费|邮费|快递费|(?:shipping|delivery) (?:costs?|fees?|charges?|is)\b|\bpostage\b/,
    also: /包邮|快递|shipping|delivery|costs?|fees?|charges?/,
    limits: true,
  },
  { id: 'deposit', kinds: ['yuan', 'dollar', 'share'], words: /定金|订金|deposit/, limits: true },
  {
    id: 'discount',
    topic: 'discount',
    kinds: ['share'],
    words: /#/,
    also: /优惠|折扣|打|discounts?|deals?|off/,
    limits: true,
  },
  {
    id: 'coupon',
    topic: 'discount',
    kinds: ['yuan'],
    words: /满#减#/,
    also: /优惠|折扣|优惠券|满减|券|使用|用|叠加|coupons?|vouchers?|discounts?|立减|满|减|领取?/,
    limits: true,
  },
  {
    id: 'cut-off',
    topic: 'shipping',
    kinds: ['clock'],
    words: /#[之以]?前(?:付款|下单|拍下?|支付)|几点[之以]?前|截[止单]/,
    also: /截[止单]|几点|前|付款|下单|拍下?|支付|当[天日]|发货|发出|下午|上午|发/,
    anyway: 'by a time',
    limits: true,
  },
  {
    id: 'service-hours',
    kinds: ['hours'],
    words: /客服|人工|在线|上班|营业|服务时间|接待|有人|\bopen\b|\banswers?\b|\bhours\b|\bour team\b/,
    also: /接待|上班|营业|服务|值班|客服|在线|在|人|team|people|opening|service|customer/,
    anyway: 'above',
    limits: true,
  },
  {
    id: 'courier',
    topic: 'shipping',
    kinds: ['courier'],
    words:
      /(?:默认|统一|一律|都是?|全部|一般|正常)(?:用|发|走|是)?#|什么快递|哪家快递|哪个快递|\bcouriers?\b|\bship(?:s|ped)? (?:with|by|via)\b|\bwe use\b/,
    also: /快递|物流|发|走|用|寄|ships?|shipped|use|via/,
    limits: true,
  },
  {
    id: 'delivery',
    topic: 'shipping',
    kinds: spans,
    words:
      /到货|送达|送到|到手|(?:能|多久|几天|才|会)(?:能|会)?收到|收到$|#(?:左右|内|之内)?(?:就|能|可以?|会|才)*(?:到|收到)|(?:几天|多久|能|会)到|\barriv(?:es?|al)|\bdeliver(?:y|ed|s)?\b|\breach(?:es)?\b/,
    also: /到|收到|送|物流|快递|运输|路上|takes?|your parcel|parcel/,
    anyway: 'shipped',
  },
  {
    id: 'dispatch',
    topic: 'shipping',
    kinds: [...spans, 'date'],
    words:
      /发货|发出|寄出|寄走|出库|揽收|(?:能|[之以]?内|就|会|给您?|才|当天|今天|什么时候)发|\bship(?:s|ped|ping)?\b|\bdispatch(?:ed|es)?\b|\bsent out\b|\bleaves? (?:us|our)\b/,
    also: /恢复|寄|发|出|物流|快递|仓库|打包|今天|dispatch|leaves?|warehouse/,
    anyway: 'paid',
  },
];
