import { defineOptions, words } from '../../option';

export const replyHardPromise = defineOptions(
  { zh: '说死的承诺', en: 'Hard promises' },
  {
    allow: words({
      title: { zh: '允许的写法', en: 'Allowed' },
      description: {
        zh: '本店确有政策、做得到的承诺。',
        en: 'Promises that a policy of the shop stands behind.',
      },
      sample: ['假一赔三'],
    }),
  },
);
