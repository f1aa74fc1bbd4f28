import { acceptsScalar, topicTitles } from '../../service';
import { plain } from '../../service';

/** Words that teams write into cells, by the value that a playbook has for them: fields by name, values by key. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    shipping: '发货, 发货安排, 发货通知, 发货公告, 物流, 物流通知, 快递, 配送, shipping, delivery',
    event: '活动, 促销, 大促, 活动公告, 活动通知, 促销活动, 优惠, 优惠活动, event, promotion, campaign, sale',
    holiday: '节假日, 节假日安排, 假期, 放假, 放假通知, 节日, 放假安排, holiday, holidays',
    service:
      '客服, 客服安排, 客服公告, 客服时间, 服务, 服务公告, 接待, 售后, service, customer service, support',
  },
  scope: {
    team: '团队, 团队共用, 团队话术, 全团队, 公共, 全员, 店铺, 公司, 所有人, team, shared, everyone, all, public, shop',
    personal: '个人, 个人自用, 个人话术, 自己, 私有, 仅自己, personal, private, me, mine, own',
  },
  language: {
    zh: '中文, 简体中文, 简体, 汉语, 普通话, 国语, chinese, simplified chinese, mandarin, zh cn, zh hans',
    'zh-TW': '繁体中文, 繁体, 繁中, traditional chinese, zh hant',
    en: '英文, 英语, english',
    ja: '日文, 日语, 日本语, japanese',
    ko: '韩文, 韩语, korean',
    th: '泰文, 泰语, thai',
    vi: '越南语, 越南文, vietnamese',
    id: '印尼语, indonesian',
    ms: '马来语, malay',
    es: '西班牙语, 西班牙文, 西语, spanish',
    fr: '法语, 法文, french',
    de: '德语, 德文, german',
    ru: '俄语, 俄文, russian',
    pt: '葡萄牙语, 葡语, portuguese',
    it: '意大利语, italian',
    ar: '阿拉伯语, arabic',
    nl: '荷兰语, dutch',
    pl: '波兰语, polish',
    tr: '土耳其语, turkish',
  },
  channels: {
    im: '客服会话, 会话, 在线客服, 在线, 聊天, 私信, 飞鸽, 客服, im, chat, live chat, inbox, messenger',
    live_comment: '直播间评论, 直播间, 直播, 直播评论, live, live comment, live stream',
    short_video_comment: '短视频评论, 短视频, 视频评论, short video, short video comment',
    phone: '电话, 热线, 来电, phone, call, hotline',
  },
  where: {
    shop_home: '店铺首页, 首页, 店铺主页, 主页, shop home, home page, front page, shop front page',
    detail_page: '商品详情页, 详情页, 宝贝详情, 商品页, 详情, product page, product pages, detail page',
    service_module:
      '客服模块, 客服, 客服页, 客服窗口, 聊天窗口, 会话窗口, customer service module, service module, chat',
    live_room: '直播间, 直播, live room, live stream',
  },
  color: {
    red: '红, 红色, 红星, 红旗, 红色星标, red',
    yellow: '黄, 黄色, 黄星, 黄旗, 黄色星标, yellow',
    blue: '蓝, 蓝色, 蓝星, 蓝旗, 蓝色星标, blue',
    green: '绿, 绿色, 绿星, 绿旗, 绿色星标, green',
  },
  topic: Object.fromEntries(Object.entries(topicTitles).map(([id, { zh, en }]) => [id, `${zh}, ${en}`])),
  status: {
    active:
      '启用, 已启用, 在用, 使用中, 正在使用, 生效, 已生效, 生效中, 有效, 正常, 上线, 已上线, 已加入, 已加入团队, 已发布, 发布, 开启, 开, active, enabled, live, published, in use, open, on',
    approved:
      '已批准, 批准, 已审核, 审核通过, 已通过, 通过, 待启用, 未加入, 未加入团队, 待加入, 待上线, 未上线, approved, reviewed, pending, not in use yet',
    draft:
      '草稿, 待审核, 未审核, 审核中, 待审, 编辑中, 起草, 待完善, 待定, draft, in review, to review, unpublished',
    retired:
      '停用, 已停用, 作废, 已作废, 废弃, 已废弃, 禁用, 已禁用, 失效, 已失效, 无效, 过期, 已过期, 下线, 已下线, 下架, 已下架, 未启用, 删除, 已删除, 归档, 已归档, 关闭, 不用, 不再使用, retired, disabled, inactive, archived, expired, deleted, obsolete, deprecated',
  },
};

const key = (word: string): string => plain(word).text.replace(/[\s_-]+/g, '');

const known = new Map(
  Object.entries(values).map(([field, words]) => [
    field,
    new Map(
      Object.entries(words).flatMap(([value, listed]) =>
        [value, ...listed.split(',')].map((word) => [key(word), value] as const),
      ),
    ),
  ]),
);

/** The value that a word of a cell stands for in a field; undefined where it is none that is known. */
export const valueOf = (field: string, word: string): string | undefined => known.get(field)?.get(key(word));

/** A language by its name or its code in any case: 英文, EN, en_US. */
export function languageOf(word: string): string | undefined {
  const [language = '', ...rest] = word.trim().split(/[-_]/);
  const code = [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ];
  return (
    valueOf('language', word) ?? (acceptsScalar('language', code.join('-')) ? code.join('-') : undefined)
  );
}
