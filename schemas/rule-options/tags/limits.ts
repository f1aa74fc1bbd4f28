import { z } from 'zod';
import { defineOptions, option } from '../../option';

export const tagsLimits = defineOptions(
  { zh: '标签和备注的上限', en: 'Limits of tags and notes' },
  {
    colors: option(z.int().positive(), {
      default: 4,
      title: { zh: '星标颜色数', en: 'Star colours' },
      description: {
        zh: '工作台有几种星标颜色，默认 {default}（截至 2022 年）。',
        en: 'How many star colours the workbench has: {default} as of 2022.',
      },
    }),
    note: option(z.int().positive(), {
      default: 500,
      title: { zh: '备注字数', en: 'Note length' },
      description: {
        zh: '顾客备注最多多少字，默认 {default}（截至 2022 年）。',
        en: 'The most characters in a note on a customer: {default} as of 2022.',
      },
    }),
  },
);
