import type { Trade } from './trade';

/** Services that are booked: nothing is shipped, there are no sizes and no stock. */
export const services: Trade = {
  id: 'services',
  name: { zh: '服务、预约', en: 'Services' },
  about: { zh: '摄影、家政、课程、维修', en: 'photography, cleaning, courses, repairs' },
  icon: 'calendar',
  texts: [
    {
      id: 'booking',
      shortcut: { zh: '/yy', en: '/book' },
      group: 'orders',
      title: { zh: '预约', en: 'Booking' },
      reply: {
        zh: '{{buyer.nickname|您好}}，您想约哪天、几点、在哪里？我看一下那天的安排再和您确认，确认以后才算约上。',
        en: 'Hi {{buyer.nickname|there}}, which day, what time and where would you like it? I will look at the plan and confirm; it is booked once I have.',
      },
      question: { zh: '怎么预约？', en: 'How do I book?' },
      answer: {
        zh: '把想约的日期、时间和地点发给在线客服，我们看过安排再和您确认，确认以后才算约上。',
        en: 'Send us the day, the time and the place. We look at the plan and confirm; it is booked once we have.',
      },
    },
    {
      id: 'what-is-included',
      shortcut: { zh: '/nr', en: '/included' },
      group: 'presale',
      title: { zh: '包含什么、要多久', en: 'What is included' },
      reply: {
        zh: '{{buyer.nickname|您好}}，包含什么、大概要多久，写在服务页面上。您有特别的要求先告诉我，我问清楚再答复您。',
        en: 'Hi {{buyer.nickname|there}}, the page says what is included and how long it takes. If you need something else, tell me first: I will ask and come back to you.',
      },
      question: { zh: '包含什么？要多久？', en: 'What is included, and how long does it take?' },
      answer: {
        zh: '包含什么、大概要多久，以服务页面写的为准。特别的要求请在预约前告诉客服。',
        en: 'The page says what is included and how long it takes. Tell us before you book if you need something else.',
      },
    },
    {
      id: 'return-how',
      shortcut: { zh: '/gq', en: '/change' },
      group: 'aftersales',
      title: { zh: '改期与退单', en: 'Changing the day, or returning the order' },
      reply: {
        zh: '{{buyer.nickname|您好}}，要改期或者退单请尽早告诉我。能不能改、收不收费，以下单页面写的为准。您想改到哪天？',
        en: 'Hi {{buyer.nickname|there}}, please tell me as early as you can. The page where you ordered says what can be changed and what it costs. Which day would suit you?',
      },
      question: { zh: '可以改期、退单吗？', en: 'Can I change the day or cancel?' },
      answer: {
        zh: '请尽早告诉客服。能不能改、收不收费，以下单页面写的为准。',
        en: 'Tell us as early as you can. The page where you ordered says what can be changed and what it costs.',
      },
    },
  ],
  asked: {
    zh: ['优惠', '预约', '改期', '几点', '上门', '包含', '多少钱'],
    en: ['discount', 'book', 'appointment', 'what time', 'included', 'price'],
  },
  trouble: { zh: ['没来', '迟到', '做得不好', '弄坏'], en: ['did not come', 'late', 'badly done'] },
  pages: [
    { zh: '服务时长', en: 'How long it takes' },
    { zh: '改期与取消', en: 'Changes and cancellation' },
  ],
  training: {
    zh: '服务包含什么、怎么预约、改期和退单怎么办',
    en: 'What is included, booking, changes and cancellation',
  },
  without: ['shipping', 'size', 'stock'],
};
