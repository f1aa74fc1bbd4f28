import { z } from 'zod';
import { defineOptions, option } from '../../option';

export const replyTooLong = defineOptions(
  { zh: '话术长度', en: 'Length of texts' },
  {
    max: option(z.int().positive(), {
      default: 500,
      title: { zh: '最多字数', en: 'Longest text' },
      description: {
        zh: '一条话术最多多少字，默认 {default}。没有查到平台公开的统一上限，以工作台实际限制为准。',
        en: 'The most characters that one text may have, {default} by default. No official limit is known; go by your workbench.',
      },
    }),
  },
);
