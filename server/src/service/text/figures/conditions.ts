/**
 * The conditions that a figure may depend on: two figures can contradict each other only under the same conditions.
 * Where an id ends in a colon, each of the matched words is a condition of its own.
 */
export const conditions: readonly (readonly [id: string, words: RegExp])[] = [
  [
    'returned',
    /(?:收到|签收|验完?|验收)(?:您的?|您?寄回的?)?(?:退货|退件|退回的货)[^#]{0,4}?后?|(?:仓库|我们)(?:签收|收到|验完)[^#]{0,4}?后|退货(?:签收|到仓|入库)后?|(?:寄回|退回)后|(?:parcel|item|return) is back|(?:receiv\w+|get) (?:your|the) (?:return|parcel)/g,
  ],
  ['approved', /(?:审核|申请|退款)?(?:通过|同意)[^#]{0,2}?后|(?:审核|申请)后|once approved|after approval/g],
  [
    'received',
    /(?:签收|收到|收货|到货|到手)(?:货|商品|宝贝|快递|之日)?(?:起|之?后)?(?=#)|(?:签收|收到|收货|到货|到手)(?:货|商品|宝贝|快递)?(?:起|之?后)|(?:after|of) (?:the )?(?:delivery|receipt|receiving(?: it)?|arrival)|(?:您|你)签收后/g,
  ],
  ['shipped', /(?:发货|发出|寄出|揽收)之?后|after (?:dispatch|shipping|it ships)/g],
  [
    'paid',
    /(?:付款|下单|拍下|支付|拍)(?:成功|完成)?之?后|(?:of|after) (?:payment|ordering|your order|you order|purchase)/g,
  ],
  ['opened', /开封|拆封|opened/g],
  ['preorder', /预售|预定|预订|pre-?orders?/g],
  [
    'custom',
    /定制|定做|订做|刻字|私人订制|\bcustom(?:i[sz]ed|[- ]made)?\b|made[- ]to[- ]order|engrav\w+|personali[sz]ed/g,
  ],
  [
    'promotion:',
    /大促|活动(?:期间|价|当天)?|双\s?1[12]|双十[一二]|618|年货节?|直播间?|聚划算|秒杀|\bsales?\b|black friday|promotions?/g,
  ],
  ['holiday:', /节假?日|春节|过年|国庆|五一|中秋|元旦|清明|端午|假期|放假|holidays?|christmas|new year/g],
  ['weekend', /周末|周[六日天]|星期[六日天]|双休|weekends?|saturdays?|sundays?/g],
  [
    'weekdays',
    /(?:周|星期)一[至到~-](?:周|星期)?五|工作日|平日|weekdays?|mon(?:day)?\s?(?:-|to|through)\s?fri(?:day)?/g,
  ],
  ['some day:', /(?:周|星期)[一二三四五]|\b(?:mon|tues|wednes|thurs|fri)days?\b/g],
  ['remote:', /偏远(?:地区)?|新疆|西藏|青海|内蒙古?|海南|港澳台?|remote|islands?/g],
  ['near:', /江浙沪|同城|省内|本地|市区|珠三角|包邮区/g],
  ['elsewhere:', /其他地区|其它地区|外省|省外|全国/g],
  [
    'abroad:',
    /海外|国外|国际|跨境|境外|international(?:ly)?|abroad|overseas|within the (?:uk|us|eu)|\b(?:uk|usa?|europe|eu|canada)\b/g,
  ],
  ['members', /会员|\bvip\b|members?/g],
  ['newcomers', /新人|新客|首单|新用户|第一次|new customers?|first orders?|first-time/g],
  ['followers', /关注(?:店铺|我们)?|收藏(?:店铺)?|粉丝|入会|subscrib\w+|follow(?:ers?)?(?: us)?/g],
  ['large:', /大件|家具|超重|bulky|heavy|large/g],
  ['express:', /加急|特快|顺丰|空运|次日达|express|expedited/g],
  ['fresh:', /生鲜|冷链|冷冻/g],
  ['faulty:', /质量问题?|破损|瑕疵|坏了?|错发|漏发|少件|发错|faulty|damaged|broken|defect\w*|wrong item/g],
  ['paper:', /电子(?:发?票)?|纸质(?:发?票)?|专票|专用发票|增值税|普票/g],
  [
    'payment:',
    /信用卡|银行卡|储蓄卡|花呗|支付宝|微信|余额|credit cards?|cards?|paypal|alipay|bank transfers?/g,
  ],
  ['stores', /门店|线下|实体店|(?<!online )\bstores?\b|in person/g],
  ['telephone', /电话|热线|来电|phone|hotline|call(?:s|ing)?\b/g],
  ['part:', /电机|主机|电池|配件|压缩机|面料|框架|battery|motor|frame/g],
  ['above', /满(?=#)|(?:\bover|\babove|\bfrom)\s?(?=#)/g],
  ['by a time', /#[之以]?前(?:付款|下单|拍下?|支付)?/g],
  ['below', /不满(?!意)|未满|不足|低于|under|below|less than/g],
];

/** Negations, limits and the like, with which a clause does not simply state its figure. */
export const otherwise =
  /超过|超出|逾期|超时|晚于|晚了|未(?:发|能|收|按|到)|(?<!有)没有?(?:发|到|收|更新|按|货)|(?<![能可是会要])不(?:支持|能|可(?!能)|退|包|发|超过|保证|一定|提供)|无法|除外|除了|赔|补偿|最[快早晚迟长多少高低]|至少|起步|另外|再等|以上部分|差价|超重|不含|fastest|earliest|latest|at (?:most|least|best)|up to|more than|longer than|no longer|\bnot?\b|n't\b|cannot|unless|except|late\b|each additional/;

/** A restriction after the figure, in the same sentence: the figure holds for some cases only. */
export const onlyForSome =
  /^[^。!?\n]{0,40}?(?:限|仅|只(?:有|限|包|针对)|除外|不含|不包括|\bonly\b|\bexcept\b|\bexcluding\b)/;

/** Words that begin a new case, to which the conditions of an earlier case do not apply. */
export const freshCase =
  /现货|其他|其它|其余|普通|常规|一般商品|平时|平常|in[- ]stock|others?\b|regular|usual/;
