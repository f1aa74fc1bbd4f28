/**
 * Names of WeChat and QQ in chats, in texts normalised by `dense` (薇, 威 are 微; ➕ is +; no spaces). 权威信息 is
 * 权微信息 there, hence the guards.
 */
const WECHAT =
  '(?:(?<![权示])(?:微|wei)(?:信(?![息任仰心])|亻言|xin|芯(?!片)|❤|♥)|(?<![a-z])(?:vx|wx|weixin|wechat)|v[信芯❤]|企微|绿泡泡|绿色(?:聊天)?软件|卫星(?![导通云信定电照地]))';
const QQ = '(?:(?<![a-z])qq(?![糖弹a-z])|扣扣|扣(?=群)|企鹅(?=号|群|\\d)|(?<![a-z])q(?=群|号|:?\\d{6}))';
/** A single letter or character for WeChat, unless it is part of a word (V领, 微波炉). */
const BARE =
  '(?:微|v)(?=$|[,。!?;、~:)]|号|一?下|好友|领(?:优惠|券|红包|福利)|发[您你我]|咨询|备注|拉|进群|聊|详[谈聊]|[a-z0-9_-]*[0-9_])';
const WHOSE =
  '(?:一?[下个]|我们?的?|您的?|你的?|客服的?|老板娘?的?|厂家的?|师傅的?|店主的?|小?助手的?|助理的?|主播的?|老师的?|官方|个人|工作|售后|店铺){0,3}';
/** A short gap between the verb and the name of the app. */
const GAP = '[^,。!?;\\n]{0,8}?';
const ADD = '(?:加(?![购热急工油大厚长盟密湿量价单绒载])|\\+|添加|互加|留(?![意言心存])|搜索?|扫)';
const SHOPS =
  '(?:淘宝|天猫|京东(?!快递|物流|配送|快运|小哥)|某宝|某东|某多多?|拼夕夕|拼多多|pdd|闲鱼|小红书|快手|唯品会|1688|微店)';

/** An account or an invitation to one. */
export const accounts = new RegExp(
  [
    `${ADD}(?:${GAP}(?:${WECHAT}|${QQ})|${WHOSE}${BARE})(?!支付|钱包|付款|零钱)(?:号|群)?(?:[:是为]{0,2}[a-z0-9][a-z0-9_-]{4,19})?`,
    `(?:${WECHAT}|微(?=:))号?(?:[:是为搜]{1,2}[a-z0-9][a-z0-9_-]{4,19}|(?=[a-z0-9_-]{5})[a-z][a-z0-9_-]*[0-9_][a-z0-9_-]*)`,
    '(?<![a-z0-9])v号?[:是][a-z][a-z0-9_-]{4,19}',
    '(?<![a-z0-9型号款])(?:vx|wx)[a-z0-9_-]{6,20}',
    `(?:${WECHAT}|${QQ})号?(?:给我|发我|报我|留一?下|告诉我)`,
    `${QQ}(?:号码?|群号?)?[:是为]{0,2}[1-9]\\d{4,11}(?!\\d)`,
    `(?:${WECHAT}|${QQ})(?:上|里)?(?:联系|聊天?|沟通|私聊|发[您你]|找[我您你])`,
    '(?<![a-z0-9])v我',
    '主页[^,。!?;\\n]{0,4}(?:微(?!信支付)|v(?![a-z])|联系方式|电话|惊喜)',
    '看我?(?:的|一?下)?(?:个性|个人)(?:签名|简介)|看我(?:的)?(?:签名|头像|主页简介)',
    '(?:关注|搜|打开|进入?)[^。!?;\\n]{0,16}?公众号',
    '(?:微信|v|vx|qq|扣扣|q)群(?!体)',
    '扫码(?:加|添加|进群|关注|领(?:红包|优惠|券|福利|现金))|扫码[^,。!?;\\n]{0,8}群',
    '(?:扫|识别)[^,。!?;\\n]{0,14}码(?:加|添加|进群|关注|联系|领(?:红包|优惠|券|福利|现金|\\d))',
  ].join('|'),
  'g',
);

/** The same in English; looked for in the plain text. */
export const englishAccounts =
  /\b(?:add|contact|message|reach|text|find|follow|talk to|chat with|write to)\s(?:me|us)\s(?:on|at|via|by|through|over)\s(?:our\s)?(?:wechat|weixin|whats ?app|telegram|line|qq|facebook|instagram)\b|\b(?:wechat|whats ?app|telegram)\s?(?:id|number|account)?\s?[:=]\s?[\w.-]{5,20}|\b(?:send|give|leave|tell)\s(?:me|us)\s(?:your|a)\s(?:wechat|whats ?app|telegram|qq)\b|\b(?:my|our)\s(?:wechat|whats ?app|telegram|qq)\s(?:id\s|number\s|account\s)?is\b/g;

/** A deal or a payment that bypasses the platform. */
export const deals = new RegExp(
  [
    '(?:线下|私下|站外|平台外|微信上?)(?:交易|转账|付款(?!码)|成交|下单|打款)',
    '走(?:线下|私下|私账)|(?:不走|绕过|避开|脱离)平台',
    '(?:支付宝|微信|银行卡|银行)(?:直接)?(?:转账|转给|转我|转到|收款码)',
    '(?:支付宝|微信|银行卡)[^,。!?;\\n]{0,4}(?:打|转)(?:给|到|我)(?!您|你)|收款(?:二维)?码',
    '(?:转账|打款|付款)到?(?:给?我|老板|个人|私人)',
    '支付宝(?:账号|账户)(?=[:是为发]|报|给我)',
  ].join('|'),
  'g',
);

/** Another place to buy. */
export const otherShops = new RegExp(
  [
    `(?:去|到|上|来)[^,。!?;\\n]{0,4}?${SHOPS}[^,。!?;\\n]{0,4}?(?:搜|店|买|拍|找|看看)`,
    `${SHOPS}(?:上|那边)?(?:我们)?(?:也有|还有|同款|同名|更|便宜|搜)`,
    `(?:我们的?|本店的?|我家的?)${SHOPS}(?:旗舰|专卖|官方)?店`,
  ].join('|'),
  'g',
);

export const emails = /[a-z0-9._%+-]{1,40}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,3}/g;

/** Addresses with or without a scheme; `host` decides whether they are allowed. */
export const links =
  /https?:\/\/(?<site>[a-z0-9.-]{1,80})[^\s,。;!?)】」'"<>\u4e00-\u9fff]{0,200}|(?<![a-z0-9@.-])(?<host>(?:[a-z0-9-]{1,40}\.){1,4}(?:com|cn|net|org|shop|store|top|cc|vip|xyz|tb|me|io))(?![a-z0-9-])(?:\/[^\s,。;!?)】」\u4e00-\u9fff]{0,200})?/g;

/** Hosts of the platform itself, as of 2026. */
export const ownHosts = ['jinritemai.com', 'douyin.com', 'iesdouyin.com', 'douyinpay.com'];

/** Words before a contact that make it a warning against leaving the platform. */
export const warnsBefore =
  /(?:请勿|切勿|勿|不要|别(?![家人的])|不会|绝不|从不|不得|不可以?|不能|不支持|不允许|禁止|谨防|警惕|防范|拒绝|避免|并非|没有|无法|do not|don't|never|will not|won't|cannot|can't|avoid)[^,。!?;\n]{0,24}$/;
export const warnsInSentence = /骗|诈|可疑|冒充|假客服|封号|scam|fraud|fake/;
