import { defineOptions, words } from '../../option';

export const replyRude = defineOptions(
  { zh: '不礼貌的说法', en: 'Rude wording' },
  {
    words: words({
      title: { zh: '另外不许说的', en: 'Further words' },
      description: {
        zh: '除内置的说法以外，本店还不许说的话。',
        en: 'What your shop does not want said either, beside the built-in list.',
      },
      sample: ['自己看详情'],
    }),
  },
);
