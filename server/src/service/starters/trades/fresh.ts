import type { Trade } from './trade';

/** Flowers, fruit and other things that spoil: the day of arrival, care, what arrives spoiled. */
export const fresh: Trade = {
  id: 'fresh',
  name: { zh: '鲜花、生鲜', en: 'Flowers and fresh food' },
  about: { zh: '鲜花、水果、海鲜、蛋糕', en: 'flowers, fruit, seafood, cakes' },
  icon: 'heart',
  texts: [
    {
      id: 'choose-size',
      shortcut: { zh: '/fl', en: '/amount' },
      group: 'presale',
      title: { zh: '规格与分量', en: 'Amounts and specifications' },
      reply: {
        zh: '{{buyer.nickname|亲}}，一份多少枝、多少斤，写在商品页的规格里。您说一下是自己用还是送人、几个人吃，我帮您看选哪种。',
        en: 'Hi {{buyer.nickname|there}}, the product page says how much is in each option. Tell me whether it is a gift and how many people it is for, and we will find the right one.',
      },
      question: { zh: '一份有多少？规格怎么选？', en: 'How much do I get?' },
      answer: {
        zh: '枝数、重量写在商品页的规格里，下单前请核对选中的那一种。',
        en: 'The product page gives the number or the weight of each option: please check yours before you order.',
      },
    },
    {
      id: 'arrival-day',
      shortcut: { zh: '/rq', en: '/day' },
      group: 'orders',
      title: { zh: '想哪天收到', en: 'The day of arrival' },
      reply: {
        zh: '{{buyer.nickname|亲}}，您想哪天收到？我看一下发货安排再回您。路上要多久由快递定，赶日子的话请早一点下单。',
        en: 'Hi {{buyer.nickname|there}}, on which day would you like to have it? I will look at the plan and come back to you. The courier decides how long it is on its way, so please order early if the day matters.',
      },
      question: { zh: '能指定哪天收到吗？', en: 'Can I choose the day of arrival?' },
      answer: {
        zh: '下单时请备注希望收到的日期。能不能赶上要看发货安排和快递，拿不准请先问客服。',
        en: 'Write the day into the note of your order. Whether we can make it depends on the plan and on the courier: ask us when in doubt.',
      },
    },
    {
      id: 'care',
      shortcut: { zh: '/ys', en: '/care' },
      group: 'aftersales',
      title: { zh: '收到以后怎么养、怎么放', en: 'Care after arrival' },
      reply: {
        zh: '{{buyer.nickname|亲}}，收到请先拆开：鲜花斜着剪掉一点根再插水里，吃的照包装上写的冷藏或者冷冻。拿不准的拍张照片给我，我帮您看。',
        en: 'Hi {{buyer.nickname|there}}, please unpack it first: cut flower stems at a slant before they go into water, and keep food as cold as the pack says. Send me a photo when in doubt.',
      },
      question: { zh: '收到以后怎么养、怎么存放？', en: 'What do I do with it on arrival?' },
      answer: {
        zh: '收到请先拆开。鲜花斜着剪掉一点根再插水里；吃的照包装上写的冷藏或者冷冻。',
        en: 'Unpack it first. Cut flower stems at a slant before they go into water; keep food as cold as the pack says.',
      },
    },
    {
      id: 'return-how',
      shortcut: { zh: '/th', en: '/return' },
      group: 'aftersales',
      title: { zh: '坏了、蔫了，退换怎么办', en: 'Returns, and what arrives spoiled' },
      reply: {
        zh: '{{buyer.nickname|亲}}，让您收到这样的，对不起。请当天把坏的和外箱拍给我，说一下坏了多少，我对着商品页的售后说明帮您处理。',
        en: 'Hi {{buyer.nickname|there}}, I am sorry that it reached you like this. Please send me photos of what is spoiled and of the box on the same day, and how much it is. I will see to it as the after-sales notes on the product page say.',
      },
      question: { zh: '收到有坏的，可以退换吗？', en: 'What if some of it is spoiled?' },
      answer: {
        zh: '请当天拍照片发给在线客服，坏的和外箱都拍到。容易坏的东西怎么退换，以商品页的售后说明为准。',
        en: 'Send us photos of it and of the box on the same day. The after-sales notes on the product page say how returns of such goods work.',
      },
    },
  ],
  asked: {
    zh: ['有货', '优惠', '几斤', '几枝', '哪天到', '贺卡', '甜不甜'],
    en: ['in stock', 'discount', 'how many', 'which day', 'card', 'ripe'],
  },
  trouble: {
    zh: ['坏果', '蔫了', '化了', '不新鲜', '压坏'],
    en: ['spoiled', 'wilted', 'melted', 'squashed'],
  },
  pages: [
    { zh: '养护与存放', en: 'Care and storage' },
    { zh: '坏了怎么赔', en: 'What is done about spoiled goods' },
  ],
  training: {
    zh: '怎么养、怎么放，收到坏的怎么接',
    en: 'Care and storage, and what to do about spoiled goods',
  },
};
