import { returning, type Trade } from './trade';

/** Books, stationery and toys: ages, editions, missing parts. */
export const booksAndToys: Trade = {
  id: 'books-toys',
  name: { zh: '图书、玩具', en: 'Books and toys' },
  about: { zh: '童书、文具、积木、手办', en: 'children’s books, stationery, models' },
  icon: 'book',
  texts: [
    returning({ zh: '包装和配件', en: 'the packaging and all parts' }),
    {
      id: 'choose-size',
      shortcut: { zh: '/nl', en: '/age' },
      group: 'presale',
      title: { zh: '规格与适合年龄', en: 'Ages and specifications' },
      reply: {
        zh: '{{buyer.nickname|亲}}，版本、尺寸和适合的年龄写在商品页。您说一下孩子几岁、喜欢什么，我帮您挑；家里还有更小的孩子，小零件的先别买。',
        en: 'Hi {{buyer.nickname|there}}, edition, size and age are on the product page. Tell me how old the child is and what he or she likes. With a smaller child at home, better not choose one with small parts.',
      },
      question: { zh: '适合几岁？', en: 'Which age is it for?' },
      answer: {
        zh: '适合的年龄写在商品页，带小零件的不要给年龄不到的孩子玩。',
        en: 'The product page gives the age. What has small parts is not for younger children.',
      },
    },
    {
      id: 'edition',
      shortcut: { zh: '/zb', en: '/edition' },
      group: 'presale',
      title: { zh: '是不是正版', en: 'Editions' },
      reply: {
        zh: '{{buyer.nickname|亲}}，出版社、书号或者品牌授权写在商品页，您收到可以对着版权页或包装核对，有疑问拍张照片给我。',
        en: 'Hi {{buyer.nickname|there}}, the product page gives the publisher and the ISBN, or the maker. Compare them with the imprint or the box, and send me a photo if anything looks odd.',
      },
      question: { zh: '是正版吗？', en: 'Is it an original?' },
      answer: {
        zh: '出版社、书号或者品牌授权写在商品页，可以对照版权页或包装核对。',
        en: 'The product page gives the publisher and the ISBN, or the maker: compare them with the imprint or the box.',
      },
    },
    {
      id: 'parts-missing',
      shortcut: { zh: '/sj', en: '/parts' },
      group: 'aftersales',
      title: { zh: '少件、缺页', en: 'Missing parts or pages' },
      reply: {
        zh: '{{buyer.nickname|亲}}，麻烦您看一下少的是哪几件、缺哪几页，连同包装拍一张给我，我问过仓库再回您怎么补。',
        en: 'Hi {{buyer.nickname|there}}, please look which parts or pages are missing and send me a photo with the box. I will ask the warehouse and tell you how we can make up for it.',
      },
      question: { zh: '少了零件、缺页怎么办？', en: 'What if parts or pages are missing?' },
      answer: {
        zh: '请把少的零件或页码、包装一起拍照片发给在线客服，我们问过仓库再回您怎么补。',
        en: 'Send us a photo of what is missing and of the box. We will ask the warehouse and tell you how it can be made up for.',
      },
    },
  ],
  asked: {
    zh: ['有货', '优惠', '几岁', '正版', '版本', '电池', '怎么拼'],
    en: ['in stock', 'discount', 'age', 'edition', 'battery', 'original'],
  },
  trouble: { zh: ['少件', '缺页', '断裂', '掉漆'], en: ['parts missing', 'pages missing', 'snapped'] },
  pages: [
    { zh: '适合年龄', en: 'Age' },
    { zh: '版本和出版社', en: 'Edition and publisher' },
  ],
  training: {
    zh: '适合的年龄、版本，少件缺页怎么接',
    en: 'Ages and editions, and what to do about missing parts',
  },
};
