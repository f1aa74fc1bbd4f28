import { type Trade, unopened } from './trade';

/** Food and tea: freshness, ingredients, what to do when somebody feels ill; no sizes. */
export const food: Trade = {
  id: 'food',
  name: { zh: '食品、茶饮', en: 'Food and tea' },
  about: { zh: '零食、茶叶、粮油、特产', en: 'snacks, tea, groceries' },
  icon: 'coffee',
  texts: [
    unopened,
    {
      id: 'choose-size',
      shortcut: { zh: '/gg', en: '/amount' },
      group: 'presale',
      title: { zh: '规格与净含量', en: 'Amounts and specifications' },
      reply: {
        zh: '{{buyer.nickname|亲}}，一份多少克、里面有几包，写在商品页的规格里。您说一下几个人吃、喜欢什么口味，我帮您看买哪种合适。',
        en: 'Hi {{buyer.nickname|there}}, the product page says how much is in each pack. Tell me how many people it is for and what you like, and we will find the right one.',
      },
      question: { zh: '一份有多少？规格怎么选？', en: 'How much is in a pack?' },
      answer: {
        zh: '净含量和件数写在商品页的规格里，下单前请核对选中的那一种。',
        en: 'The product page gives the amount and the number of pieces of each option: please check yours before you order.',
      },
    },
    {
      id: 'best-before',
      shortcut: { zh: '/bz', en: '/fresh' },
      group: 'presale',
      title: { zh: '保质期与存放', en: 'Best before, and how to keep it' },
      reply: {
        zh: '{{buyer.nickname|亲}}，保质期和存放方法在商品页和包装上。想知道现在发的是哪天生产的，我去问一下仓库再回您。',
        en: 'Hi {{buyer.nickname|there}}, the product page and the pack say how long it keeps and how to store it. If you would like to know when the present batch was made, I will ask the warehouse and come back to you.',
      },
      question: { zh: '保质期多久？怎么存放？', en: 'How long does it keep?' },
      answer: {
        zh: '保质期和存放方法写在商品页和包装上，生产日期看包装。开封以后请照包装上的说明保存。',
        en: 'The product page and the pack say how long it keeps and how to store it; the date of production is on the pack. Once opened, keep it as the pack says.',
      },
    },
    {
      id: 'ingredients',
      shortcut: { zh: '/pl', en: '/contents' },
      group: 'presale',
      title: { zh: '配料与过敏', en: 'Ingredients and allergies' },
      reply: {
        zh: '{{buyer.nickname|亲}}，配料表在商品页和包装上。您对什么过敏先告诉我，我帮您对一遍；拿不准的，先别吃。',
        en: 'Hi {{buyer.nickname|there}}, the ingredients are on the product page and the pack. Tell me what you are allergic to and I will go through them with you; where we cannot be sure, better not eat it.',
      },
      question: { zh: '会过敏的人能吃吗？', en: 'Can I eat it with an allergy?' },
      answer: {
        zh: '请先看配料表，里面有您过敏的东西就不要吃。看不明白的，请客服帮您核对。',
        en: 'Read the ingredients first, and do not eat it if yours is among them. We are glad to check them with you.',
      },
    },
    {
      id: 'unwell',
      shortcut: { zh: '/bs', en: '/unwell' },
      group: 'aftersales',
      title: { zh: '吃坏了、有异物', en: 'Something wrong with the food' },
      reply: {
        zh: '{{buyer.nickname|亲}}，人要紧，不舒服请先去医院看。剩下的和包装先别扔，连同生产日期拍张照片给我，我转给负责的同事，进展会在这里告诉您。',
        en: 'Hi {{buyer.nickname|there}}, your health comes first: if you feel unwell, please see a doctor. Keep what is left and the pack, and send me a photo with the date on it. I will pass it to the colleague in charge, and you will hear from us here.',
      },
      question: { zh: '东西坏了、吃了不舒服怎么办？', en: 'What if it is spoiled or makes me ill?' },
      answer: {
        zh: '不舒服请先就医。剩下的和包装请留着，拍照片发给在线客服，由负责的同事跟进。',
        en: 'If you feel unwell, see a doctor first. Keep what is left and the pack and send us photos in the chat; a colleague in charge follows it up.',
      },
    },
  ],
  asked: {
    zh: ['有货', '优惠', '保质期', '生产日期', '配料', '过敏', '口味', '怎么泡', '几克'],
    en: ['in stock', 'discount', 'best before', 'ingredients', 'allergy', 'taste', 'how much'],
  },
  trouble: {
    zh: ['变质', '发霉', '异物', '漏气', '吃坏', '拉肚子'],
    en: ['spoiled', 'mould', 'foreign object', 'feel sick'],
  },
  pages: [
    { zh: '配料表', en: 'Ingredients' },
    { zh: '保质期与存放', en: 'Best before, and storage' },
  ],
  training: {
    zh: '每一样的配料、保质期和存放，有人吃坏了怎么接',
    en: 'Ingredients, best before and storage, and what to do when somebody feels ill',
  },
};
