import type { RegisterEntry } from './entry';

/** Rules, figures and limits of platforms and their workbenches. */
export const platforms = {
  'douyin-third-party-notice-2022': {
    name: {
      zh: '抖音电商《关于违规发布第三方信息及诱导站外交易的专项治理公告》',
      en: 'Douyin e-commerce notice on third-party information and trade led off the platform',
    },
    from: '2022-04',
    grade: 'B',
    asOf: '2022-04',
    entered: '2026-11-28',
    meaning: {
      zh: '拿订单里的信息加顾客微信、打电话，或者在包裹里放二维码卡片，都在治理之列。',
      en: 'It acts against adding customers on WeChat or calling them by their order data, and against cards with QR codes in parcels.',
    },
  },
  'douyin-third-party-rules-2025': {
    name: {
      zh: '抖音《商家-诱导第三方细则》',
      en: 'Douyin rules for merchants on leading customers to third parties',
    },
    from: '2025-09-29',
    grade: 'B',
    asOf: '2025-09',
    entered: '2026-11-22',
    meaning: {
      zh: '在会话里留电话、微信、QQ、网址、二维码，或者让顾客转账、到别的平台买，都算诱导第三方，要受处罚；屡犯、投诉多的更重。',
      en: 'Phone numbers, WeChat, QQ, links and QR codes in a chat, payment past the platform and other marketplaces all count, and are punished; more severely when repeated or complained about.',
    },
  },
  'douyin-promotion-service-2023': {
    name: {
      zh: '抖音电商 2023 年的大促服务通知',
      en: 'Douyin e-commerce notice of 2023 on service in promotions',
    },
    grade: 'B',
    asOf: '2023',
    entered: '2026-11-22',
    meaning: {
      zh: '大促期间 8:00-23:00 要有客服在岗；大量不回、回得很慢、和顾客争吵辱骂、知道问题却拖着不办，都算服务不达标。平台可以警告、扣分、限单，也可以替店铺打开机器人。',
      en: 'In promotions someone is to be on duty from 8:00 to 23:00. Many chats unanswered or answered late, quarrels and insults, and problems known but put off count as poor service: the platform may warn, take points, cap orders, or switch the robot on.',
    },
  },
  'three-minute-reply-rate': {
    name: { zh: '平台的三分钟人工回复率', en: 'The platform’s three-minute human reply rate' },
    grade: 'B',
    asOf: '2023',
    entered: '2026-11-22',
    meaning: {
      zh: '顾客发的话里，三分钟内有人工回复的占多少。2023 年 6 月起体验分改看平均响应时长，两个数后台都可能出现。',
      en: 'The share of customers’ messages that a person answers within three minutes. Since June 2023 the experience score goes by the average response time instead; a back office may show either.',
    },
  },
  'human-replies-by-hand': {
    name: { zh: '平台怎样算人工回复', en: 'What the platform counts as a human reply' },
    grade: 'B',
    asOf: '2025',
    entered: '2026-11-22',
    meaning: {
      zh: '只算客服亲手发的文字、表情和图片，自动回复不算。',
      en: 'Only text, emoji and pictures that an agent sends by hand count; automatic replies do not.',
    },
  },
  'feige-stars-and-notes': {
    name: { zh: '飞鸽工作台的星标和备注', en: 'Star marks and notes of the Feige workbench' },
    grade: 'B',
    asOf: '2022',
    entered: '2026-11-22',
    meaning: {
      zh: '星标有红、黄、蓝、绿四种，顾客备注最多 500 字。',
      en: 'Stars come in red, yellow, blue and green; a note on a customer holds up to 500 characters.',
    },
  },
} as const satisfies Record<string, RegisterEntry>;
