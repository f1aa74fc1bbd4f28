import { returning, type Trade } from './trade';

/** Electronics and appliances: models, things that do not work, warranty. */
export const electronics: Trade = {
  id: 'electronics',
  name: { zh: '数码、家电', en: 'Electronics and appliances' },
  about: { zh: '手机配件、小家电、电脑外设', en: 'phone accessories, small appliances' },
  icon: 'device-mobile',
  texts: [
    returning({ zh: '包装和配件', en: 'the packaging and everything that came with it' }),
    {
      id: 'choose-size',
      shortcut: { zh: '/xh', en: '/model' },
      group: 'presale',
      title: { zh: '型号与规格', en: 'Models and specifications' },
      reply: {
        zh: '{{buyer.nickname|亲}}，参数写在商品页。您说一下要配什么设备，型号写全一点，我帮您看接口和规格对不对得上。',
        en: 'Hi {{buyer.nickname|there}}, the specifications are on the product page. Tell me the full model of what it is to work with, and I will check whether they match.',
      },
      question: { zh: '我的型号能用吗？', en: 'Does it fit my model?' },
      answer: {
        zh: '请对照商品页写的型号和接口；拿不准的，把您设备的完整型号发给客服。',
        en: 'Compare it with the models and connectors on the product page, or send us the full model of your device.',
      },
    },
    {
      id: 'does-not-work',
      shortcut: { zh: '/gz', en: '/broken' },
      group: 'aftersales',
      title: { zh: '用不了、连不上', en: 'It does not work' },
      reply: {
        zh: '{{buyer.nickname|亲}}，先说一下现在是什么样：不通电、连不上，还是有什么提示？拍一小段视频给我，我陪您一步一步试。',
        en: 'Hi {{buyer.nickname|there}}, what happens: no power, no connection, or a message? Send me a short video and we will go through it step by step.',
      },
      question: { zh: '收到以后用不了怎么办？', en: 'What if it does not work?' },
      answer: {
        zh: '先照说明书检查接电和连接。还是不行，把型号和现象发给在线客服，有视频更好。',
        en: 'Check power and connections by the manual. If it still does not work, send us the model and what happens, best with a video.',
      },
    },
    {
      id: 'warranty',
      shortcut: { zh: '/bx', en: '/warranty' },
      group: 'aftersales',
      title: { zh: '保修', en: 'Warranty' },
      reply: {
        zh: '{{buyer.nickname|亲}}，保修多久、管哪些，以商品页和保修卡写的为准。您把型号和哪天买的告诉我，我帮您看还在不在保修期。',
        en: 'Hi {{buyer.nickname|there}}, the product page and the warranty card say how long it is covered and for what. Tell me the model and when you bought it, and I will see whether it still is.',
      },
      question: { zh: '保修怎么算？', en: 'How does the warranty work?' },
      answer: {
        zh: '保修多久、管哪些，以商品页和保修卡为准。报修时请把型号和购买日期发给在线客服。',
        en: 'The product page and the warranty card say how long and for what. To report a fault, send us the model and the date of purchase.',
      },
    },
  ],
  asked: {
    zh: ['有货', '优惠', '型号', '接口', '参数', '兼容', '怎么连', '保修'],
    en: ['in stock', 'discount', 'model', 'compatible', 'connector', 'connect', 'warranty'],
  },
  trouble: {
    zh: ['不通电', '连不上', '死机', '发烫', '冒烟', '异响'],
    en: ['no power', 'does not work', 'overheats', 'smoke'],
  },
  pages: [
    { zh: '适用型号', en: 'Models that it fits' },
    { zh: '保修说明', en: 'Warranty' },
  ],
  training: {
    zh: '型号和接口、常见故障怎么查、保修怎么算',
    en: 'Models and connectors, common faults, and the warranty',
  },
};
