import type { RegisterEntry } from './entry';

/** Laws, and what authorities say of them. */
export const laws = {
  'anti-unfair-competition-law-9': {
    name: {
      zh: '《中华人民共和国反不正当竞争法》',
      en: 'Anti-Unfair Competition Law of China',
    },
    article: { zh: '第九条', en: 'art. 9' },
    from: '2025-10-15',
    grade: 'A',
    asOf: '2026-11',
    entered: '2026-11-28',
    meaning: {
      zh: '法律点名禁止虚假的用户评价，同行也受这一条保护。拿好处换来的好评，就不是顾客自己的评价了。',
      en: 'The law itself names false customer reviews, and protects other traders too. A review that was paid for is not the customer’s own.',
    },
  },
  'online-competition-provisions-9-5': {
    name: {
      zh: '《网络反不正当竞争暂行规定》',
      en: 'Interim Provisions against Unfair Competition on the Internet',
    },
    article: { zh: '第九条第（五）项', en: 'art. 9(5)' },
    from: '2024-09-01',
    grade: 'A',
    asOf: '2026-11',
    entered: '2026-11-22',
    meaning: {
      zh: '不能用返现、红包、卡券换顾客按要求写的好评、点赞或定向投票。请顾客如实评价不受影响。',
      en: 'No cash back, red packets or coupons for the good review, like or vote that a shop asks for. Asking for an honest review is fine.',
    },
  },
  'advertising-law-9-3': {
    name: { zh: '《中华人民共和国广告法》', en: 'Advertising Law of China' },
    article: { zh: '第九条第（三）项', en: 'art. 9(3)' },
    grade: 'A',
    asOf: '2026-11',
    entered: '2026-11-22',
    meaning: {
      zh: '广告里不能用“国家级”“最高级”“最佳”这类说法。客服的话不一定算广告，夸商品的那几句要当广告来写。',
      en: 'Advertising may not say "national level", "highest" or "best". A chat is not always advertising; sentences that praise the goods should be written as if it were.',
    },
  },
  'absolute-claims-guide-2023': {
    name: {
      zh: '市场监管总局《广告绝对化用语执法指南》',
      en: 'Guide of the market regulator to enforcing the law on absolute claims',
    },
    from: '2023-03',
    grade: 'A',
    asOf: '2023-03',
    entered: '2026-11-22',
    meaning: {
      zh: '说的是服务态度和目标、自家商品之间比、用法和保存的提示、官方评定的等级和奖项、商标名称，或者写明了时间地点的销售事实，一般不算绝对化用语。',
      en: 'Exempt are what a seller aims at, comparisons within one brand, advice on use and storage, official grades and awards, trademarks, and sales facts limited in time and place.',
    },
  },
  'personal-information-protection-law-6-29': {
    name: { zh: '《中华人民共和国个人信息保护法》', en: 'Personal Information Protection Law of China' },
    article: { zh: '第六条、第二十九条', en: 'arts. 6 and 29' },
    grade: 'A',
    asOf: '2026-11',
    entered: '2026-11-22',
    meaning: {
      zh: '只收办这件事少不了的信息；身份证、银行卡这类敏感信息，要顾客单独同意才能收。',
      en: 'Collect only what the matter needs; sensitive information such as identity and bank details takes the customer’s separate consent.',
    },
  },
  'labour-law-38': {
    name: { zh: '《中华人民共和国劳动法》', en: 'Labour Law of China' },
    article: { zh: '第三十八条', en: 'art. 38' },
    grade: 'A',
    asOf: '2026-11',
    entered: '2026-11-22',
    meaning: {
      zh: '店里雇的人，每周至少要休息一天。',
      en: 'Whoever a shop employs has at least one day off a week.',
    },
  },
  'state-council-holiday-notices': {
    name: { zh: '国务院每年的放假通知', en: 'Yearly notices of the State Council on public holidays' },
    grade: 'A',
    asOf: '2026-11',
    entered: '2026-11-22',
    meaning: {
      zh: '哪天放假、哪天补班，一年一份通知；通知没出来以前，谁也说不准。',
      en: 'Which days are off and which are worked instead is set by a notice for each year; before it is out, nobody knows.',
    },
  },
} as const satisfies Record<string, RegisterEntry>;
