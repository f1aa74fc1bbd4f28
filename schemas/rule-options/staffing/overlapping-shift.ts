import { z } from 'zod';
import { defineOptions, option } from '../../option';

export const staffingOverlappingShift = defineOptions(
  { zh: '连续上班的上限', en: 'Longest time without a rest' },
  {
    max_hours: option(z.number().positive().max(24), {
      default: 12,
      title: { zh: '最多几小时', en: 'Hours' },
      description: {
        zh: '一个人中间不休息最多连续上多少小时。',
        en: 'How many hours one person may work without a rest.',
      },
    }),
  },
);
