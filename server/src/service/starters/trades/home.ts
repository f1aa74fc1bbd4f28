import { returning, type Trade } from './trade';

/** Furniture, textiles and household goods: measuring, assembly, damage on the way. */
export const home: Trade = {
  id: 'home',
  name: { zh: '家居、家纺', en: 'Home' },
  about: { zh: '家具、床品、厨具、收纳', en: 'furniture, bedding, kitchenware, storage' },
  icon: 'home',
  texts: [
    returning({ zh: '包装和配件', en: 'the packaging and all parts' }),
    {
      id: 'choose-size',
      shortcut: { zh: '/cc', en: '/size' },
      group: 'presale',
      title: { zh: '尺寸怎么量', en: 'Measuring for the right size' },
      reply: {
        zh: '{{buyer.nickname|亲}}，尺寸写在详情页。您量一下要放的地方，长、宽、高告诉我；大件还要看门和电梯进不进得去，我帮您对一遍。',
        en: 'Hi {{buyer.nickname|there}}, the measurements are on the product page. Tell me the length, width and height of the place it is for; with large things, doors and lifts count too. I will go through them with you.',
      },
      question: { zh: '尺寸怎么选？', en: 'Which size should I choose?' },
      answer: {
        zh: '先量好要放的地方，再对照详情页的尺寸，大件留意门和电梯。拿不准可以先问客服。',
        en: 'Measure the place and compare it with the product page; with large things, mind doors and lifts. Ask us when in doubt.',
      },
    },
    {
      id: 'assembly',
      shortcut: { zh: '/az', en: '/assemble' },
      group: 'orders',
      title: { zh: '安装', en: 'Assembly' },
      reply: {
        zh: '{{buyer.nickname|亲}}，要不要安装、由谁来装，写在商品页。您自己装的话，卡在哪一步拍张照片给我，我陪您看说明书。',
        en: 'Hi {{buyer.nickname|there}}, the product page says whether it has to be assembled and by whom. If a step gives you trouble, send me a photo of it, and we will go through the manual together.',
      },
      question: { zh: '需要自己安装吗？', en: 'Do I have to assemble it?' },
      answer: {
        zh: '要不要安装、由谁来装，以商品页写的为准。自己装遇到问题，拍照片发给在线客服。',
        en: 'The product page says whether and by whom. If a step gives you trouble, send us a photo in the chat.',
      },
    },
    {
      id: 'damaged',
      shortcut: { zh: '/kp', en: '/damaged' },
      group: 'aftersales',
      title: { zh: '到货有磕碰', en: 'Damaged on the way' },
      reply: {
        zh: '{{buyer.nickname|亲}}，给您添麻烦了。先别安装，外箱和磕到的地方各拍一张给我，我们看过照片再跟您商量怎么处理。',
        en: 'Hi {{buyer.nickname|there}}, I am sorry about that. Please do not assemble it yet, and send me photos of the box and of the damage. We will look at them and work out with you what to do.',
      },
      question: { zh: '到货有磕碰怎么办？', en: 'What if it arrives damaged?' },
      answer: {
        zh: '先不要安装，把外箱和磕碰的地方拍照片发给在线客服，我们看过再和您商量怎么处理。',
        en: 'Do not assemble it yet. Send us photos of the box and of the damage, and we will work out with you what to do.',
      },
    },
  ],
  asked: {
    zh: ['尺寸', '材质', '有货', '优惠', '多大', '承重', '安装', '气味', '面料'],
    en: ['size', 'material', 'in stock', 'discount', 'measurements', 'assemble', 'load', 'smell'],
  },
  trouble: { zh: ['磕碰', '开裂', '少配件', '有味道'], en: ['scratched', 'cracked', 'parts missing'] },
  pages: [
    { zh: '安装说明', en: 'Assembly' },
    { zh: '包装尺寸', en: 'Size of the parcel' },
  ],
  training: {
    zh: '尺寸怎么量、怎么安装，到货有磕碰怎么接',
    en: 'Measuring and assembly, and what to do about damage',
  },
};
