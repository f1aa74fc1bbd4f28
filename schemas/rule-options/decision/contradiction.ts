import { z } from 'zod';
import { defineOptions, option } from '../../option';

export const decisionContradiction = defineOptions(
  { zh: '理由和数据是否矛盾', en: 'Reasons against evidence' },
  {
    bot_wrong_rate: option(z.number().min(0).max(1), {
      default: 0.05,
      title: { zh: '答错率下限', en: 'Wrong-answer rate' },
      description: {
        zh: '以“回答不准”为理由时，智能客服的答错率至少要到这个数，0.05 就是 5%。',
        en: 'Below this rate, "inaccurate replies" is no reason to switch off; 0.05 is 5%.',
      },
    }),
    inquiries_apart: option(z.number().min(1), {
      default: 1.5,
      title: { zh: '两处咨询量最多差几倍', en: 'How far apart' },
      description: {
        zh: '决定的依据和排班各写一个日均咨询量，大的最多是小的几倍，默认 {default}。',
        en: 'The evidence and the load each tell the inquiries a day; the larger may be so many times the smaller, {default} by default.',
      },
    }),
  },
);
