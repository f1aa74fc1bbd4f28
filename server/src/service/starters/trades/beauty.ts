import { type Trade, unopened } from './trade';

/** Make-up and skin care: batches, skin, allergies. */
export const beauty: Trade = {
  id: 'beauty',
  name: { zh: '美妆、护肤', en: 'Beauty and skin care' },
  about: { zh: '彩妆、护肤、洗护', en: 'make-up, skin care, hair care' },
  icon: 'paintcan',
  texts: [
    unopened,
    {
      id: 'choose-size',
      shortcut: { zh: '/sh', en: '/shade' },
      group: 'presale',
      title: { zh: '规格与色号', en: 'Size and shade' },
      reply: {
        zh: '{{buyer.nickname|亲}}，容量和色号写在商品页。您平时用哪个色号、想要自然一点还是明显一点，告诉我，我帮您对着色卡挑。',
        en: 'Hi {{buyer.nickname|there}}, sizes and shades are on the product page. Tell me the shade you usually wear and how visible you would like it, and we will go through the chart together.',
      },
      question: { zh: '规格和色号怎么选？', en: 'Which size and shade should I choose?' },
      answer: {
        zh: '容量和色号写在商品页，色卡会受屏幕影响。拿不准的，把平时用的色号告诉客服。',
        en: 'The product page lists sizes and shades; screens change colours a little. When in doubt, tell us the shade you usually wear.',
      },
    },
    {
      id: 'batch',
      shortcut: { zh: '/ph', en: '/batch' },
      group: 'presale',
      title: { zh: '批号与限期使用日期', en: 'Batch and use-by date' },
      reply: {
        zh: '{{buyer.nickname|亲}}，批号和限期使用日期印在包装上。收到以后拍一张给我，我帮您核对这一批。',
        en: 'Hi {{buyer.nickname|there}}, the batch number and the use-by date are printed on the pack. Show me a photo of it once it has arrived, and I will look that batch up for you.',
      },
      question: {
        zh: '在哪里看批号和限期使用日期？',
        en: 'Where do I find the batch number and the use-by date?',
      },
      answer: {
        zh: '印在包装盒或者瓶身上。看不明白的，拍照片发给客服核对。',
        en: 'On the box or on the bottle. If you cannot make them out, show us a photo in the chat.',
      },
    },
    {
      id: 'skin-type',
      shortcut: { zh: '/fz', en: '/skin' },
      group: 'presale',
      title: { zh: '我的肤质能用吗', en: 'Is it right for my skin' },
      reply: {
        zh: '{{buyer.nickname|亲}}，您是什么肤质、最近有没有过敏、在不在用药，先告诉我。头一回用，先在手臂内侧试一小块，没有不舒服再上脸。',
        en: 'Hi {{buyer.nickname|there}}, tell me your skin type and whether you have had an allergy or use medicine just now. Before you use it, try a little on the inside of your arm, and wait to see that nothing happens.',
      },
      question: { zh: '敏感肌能用吗？', en: 'Can I use it with sensitive skin?' },
      answer: {
        zh: '先看成分里有没有您会过敏的，再在手臂内侧试一小块。正在用药或者皮肤在发炎的，先问医生。',
        en: 'Check the ingredients for what you are allergic to, and try a little on the inside of your arm. If you use medicine or your skin is inflamed, ask a doctor first.',
      },
    },
    {
      id: 'reaction',
      shortcut: { zh: '/gm', en: '/allergy' },
      group: 'aftersales',
      title: { zh: '用了过敏', en: 'An allergic reaction' },
      reply: {
        zh: '{{buyer.nickname|亲}}，先停用，用清水洗掉；红肿、刺痛不退的请去医院看。东西和包装先留着，连同批号拍张照片给我，我转给负责的同事跟进。',
        en: 'Hi {{buyer.nickname|there}}, please stop using it and rinse it off with water; if redness or pain stays, see a doctor. Keep the product and the pack, and send me a photo with the batch. I will pass it to the colleague in charge.',
      },
      question: { zh: '用了过敏怎么办？', en: 'What if I have a reaction?' },
      answer: {
        zh: '先停用并用清水洗掉，不舒服请就医。东西和包装请留着，拍照片发给在线客服，由负责的同事跟进。',
        en: 'Stop using it, rinse it off and see a doctor if you feel unwell. Keep the product and the pack and send us photos in the chat; a colleague in charge follows it up.',
      },
    },
  ],
  asked: {
    zh: ['有货', '优惠', '色号', '肤质', '敏感肌', '批号', '成分', '孕妇'],
    en: ['in stock', 'discount', 'shade', 'skin', 'batch', 'ingredients', 'pregnant'],
  },
  trouble: { zh: ['过敏', '红肿', '刺痛', '漏液'], en: ['allergic', 'rash', 'burning', 'leaking'] },
  pages: [
    { zh: '成分表', en: 'Ingredients' },
    { zh: '限期使用日期', en: 'Use-by date' },
  ],
  training: {
    zh: '成分、批号怎么看，有人过敏怎么接',
    en: 'Ingredients and batches, and what to do about a reaction',
  },
};
