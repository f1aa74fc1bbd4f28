import { defineOptions, words } from '../../option';

export const replyAbsoluteClaim = defineOptions(
  { zh: '绝对化用语', en: 'Absolute claims' },
  {
    allow: words({
      title: { zh: '允许的写法', en: 'Allowed' },
      description: {
        zh: '不当作绝对化用语的词，例如商标或型号里的字。',
        en: 'Words that are no claim, such as part of a trademark or a model name.',
      },
      sample: ['第一食品'],
    }),
  },
);
