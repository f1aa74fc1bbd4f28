import type { Trade } from './trade';

/** Clothes, shoes and bags: sizes, colours, washing. */
export const clothes: Trade = {
  id: 'clothes',
  name: { zh: '服装、鞋包', en: 'Clothes, shoes and bags' },
  about: { zh: '女装、童装、鞋、箱包', en: 'dresses, children’s wear, shoes, bags' },
  icon: 'tag',
  texts: [
    {
      id: 'choose-size',
      shortcut: { zh: '/cm', en: '/size' },
      group: 'presale',
      title: { zh: '尺码怎么选', en: 'Choosing a size' },
      reply: {
        zh: '{{buyer.nickname|亲}}，尺码表在详情页。您说一下身高、体重和平时穿几码，喜欢宽松还是合身，我对着这一款的尺码表帮您挑。',
        en: 'Hi {{buyer.nickname|there}}, the size chart is on the product page. Tell me your height, your weight, the size you usually wear and whether you like it loose, and we will go through this one’s chart together.',
      },
      question: { zh: '尺码怎么选？', en: 'Which size should I choose?' },
      answer: {
        zh: '详情页有尺码表，请按身高体重和平时穿的码数对照。同一个码，不同款会有出入，拿不准可以先问客服。',
        en: 'Compare your measurements with the size chart on the product page. The same size differs from style to style: ask us when in doubt.',
      },
    },
    {
      id: 'washing',
      shortcut: { zh: '/xd', en: '/wash' },
      group: 'aftersales',
      title: { zh: '洗涤与掉色', en: 'Washing' },
      reply: {
        zh: '{{buyer.nickname|亲}}，洗法在衣服里的水洗标上，深色的头几次请单独洗。洗过颜色或版型不对，先拍张照片给我，我帮您看。',
        en: 'Hi {{buyer.nickname|there}}, the care label inside says how to wash it; dark colours go by themselves the first few times. If it does not look right afterwards, send me a photo and I will look into it.',
      },
      question: { zh: '会掉色、缩水吗？怎么洗？', en: 'How should I wash it?' },
      answer: {
        zh: '请照水洗标上写的洗，深色和浅色分开。洗过以后有问题，拍照片发给在线客服。',
        en: 'Follow the care label and keep dark and light colours apart. If something is wrong afterwards, send us a photo in the chat.',
      },
    },
    {
      id: 'true-colour',
      shortcut: { zh: '/sc', en: '/colour' },
      group: 'presale',
      title: { zh: '颜色和图片一样吗', en: 'Colours in pictures' },
      reply: {
        zh: '{{buyer.nickname|亲}}，灯光和手机屏幕不一样，实物会有一点色差。您在意的是哪个颜色？我看看有没有自然光下拍的图发您。',
        en: 'Hi {{buyer.nickname|there}}, light and screens differ, so the real colour may look slightly different. Which one do you have in mind? I will see whether we have a picture in daylight.',
      },
      question: { zh: '有色差吗？', en: 'Does the colour look like the picture?' },
      answer: {
        zh: '灯光和屏幕不同，会有一点色差。对颜色在意的，下单前可以请客服找实拍图。',
        en: 'Light and screens differ, so it may look slightly different. If the colour matters to you, ask us for a picture in daylight before you order.',
      },
    },
  ],
  asked: {
    zh: ['尺码', '偏大', '有货', '优惠', '身高', '体重', '色差', '面料', '起球'],
    en: ['size', 'in stock', 'discount', 'size chart', 'fit', 'colour', 'fabric'],
  },
  trouble: { zh: ['掉色', '缩水', '开线', '色差大'], en: ['faded', 'shrunk', 'torn'] },
  pages: [
    { zh: '尺码表', en: 'Size chart' },
    { zh: '洗涤方法', en: 'Washing' },
  ],
  training: {
    zh: '每一款的尺码表、面料，和退换流程',
    en: 'Size charts and fabrics, and how returns work',
  },
};
