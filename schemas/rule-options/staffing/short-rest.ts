import { z } from 'zod';
import { defineOptions, option } from '../../option';

export const staffingShortRest = defineOptions(
  { zh: '两个班之间最少休息多久', en: 'Shortest rest between shifts' },
  {
    min_hours: option(z.number().positive().max(24), {
      default: 8,
      title: { zh: '至少几小时', en: 'Hours' },
      description: {
        zh: '一个人今天下班到第二天上班，至少要隔多少小时。',
        en: 'How many hours must lie between the end of one day’s shift and the next day’s.',
      },
    }),
  },
);
