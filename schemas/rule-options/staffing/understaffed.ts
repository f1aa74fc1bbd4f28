import { z } from 'zod';
import { defineOptions, option } from '../../option';

/** What holds where the shop sets no target of its own, `staffing.targets.max_occupancy`, which goes first. */
export const USUAL_MAX_OCCUPANCY = 0.85;

export const staffingUnderstaffed = defineOptions(
  { zh: '人手够不够怎么算', en: 'How staffing is calculated' },
  {
    concurrency_factors: option(z.array(z.number().min(0.05).max(100)).min(1), {
      default: [1, 1.7, 2.5, 2.9, 3.5],
      title: { zh: '同时接待的折算', en: 'Concurrency factors' },
      description: {
        zh: '同时接待 1、2、3……个会话时，一个人相当于几个只接一个会话的人。会话越多每个越慢，所以不成正比；超出列表的按最后一个数算。',
        en: 'What one agent is worth with 1, 2, 3 … chats at once. Chats slow each other down, so it grows less than they do; beyond the list the last number holds.',
      },
    }),
    max_occupancy: option(z.number().min(0.05).max(1), {
      default: USUAL_MAX_OCCUPANCY,
      title: { zh: '最高忙碌程度', en: 'Highest occupancy' },
      description: {
        zh: '客服在班时最多有多大比例的时间在接待，默认 {default}。排得太满，谁也撑不久。服务目标（staffing.targets）里另写了 max_occupancy 的，以那里为准。',
        en: 'The largest share of a shift that may go into chats, {default} by default. Nobody holds out at more for long. The max_occupancy of staffing.targets goes first where it is written.',
      },
    }),
  },
);
