import { z } from 'zod';
import { MOST_INQUIRIES } from '../../bounds';
import { field } from '../../meta';
import { USUAL_MAX_OCCUPANCY } from '../../rule-options/staffing/understaffed';
import { days, duration } from '../../scalars';

const share = () => z.number().min(0).max(1);

/** More is a typo, or would overflow what is calculated from it. */
export const MOST_TIMES = 1000;

export const load = field(
  z.strictObject({
    daily_inquiries: field(
      z.number().min(0).max(MOST_INQUIRIES).optional(),
      { zh: '日均咨询量', en: 'Inquiries a day' },
      { zh: '平常一天有多少位顾客来问。', en: 'How many customers ask on a normal day.' },
      { samples: [180], guide: 'G2' },
    ),
    peak_hour_share: field(
      share().optional(),
      { zh: '高峰小时占比', en: 'Share of the peak hour' },
      {
        zh: '最忙的一小时占全天咨询的几成，例如 0.15。知道每小时的量就写 by_hour，不用写这个。',
        en: 'What part of a day falls into its busiest hour, such as 0.15. Write by_hour instead if you know every hour.',
      },
      { samples: [0.15] },
    ),
    by_hour: field(
      z.array(z.number().min(0).max(MOST_INQUIRIES)).length(24).optional(),
      { zh: '每小时的比重', en: 'Weight of each hour' },
      {
        zh: '从 0 点到 23 点共 24 个数，越大越忙。写比例或者实际咨询数都行。',
        en: 'Twenty-four numbers, from midnight on; the larger, the busier. Shares or counts will both do.',
      },
      { samples: [[2, 1, 0, 0, 0, 0, 1, 2, 4, 6, 8, 8, 7, 6, 6, 6, 6, 6, 7, 9, 11, 11, 8, 4]] },
    ),
    by_day: field(
      z.record(days(), z.number().min(0).max(MOST_TIMES)).optional(),
      { zh: '每天的倍数', en: 'Weight of each day' },
      {
        zh: '星期几是平常的几倍，没写到的按 1 倍。',
        en: 'How many times a normal day each weekday brings; 1 for days not named.',
      },
      { samples: [{ 'mon-fri': 1, 'sat-sun': 1.4 }] },
    ),
    handle_time: field(
      duration().optional(),
      { zh: '每位顾客用时', en: 'Handling time' },
      {
        zh: '从接入到聊完，一位顾客平均要多久，等顾客打字的时间也算。',
        en: 'How long one chat takes on average, waiting for the customer included.',
      },
      { samples: ['6m'] },
    ),
    growth: field(
      z.number().min(-1).max(MOST_TIMES).optional(),
      { zh: '预计增长', en: 'Expected growth' },
      {
        zh: '排班时按比现在多多少来准备，0.2 就是多两成，负数是减少。',
        en: 'How much more than now to plan for: 0.2 is a fifth more, less than zero is fewer.',
      },
      { samples: [0.2], fallback: 0 },
    ),
  }),
  { zh: '咨询量', en: 'Load' },
  {
    zh: '有多少人来问、什么时候最多、每位要多久。人手够不够由此算出。',
    en: 'How many ask, when, and how long each takes. Whether there are enough people is worked out from it.',
  },
  { guide: 'G2' },
);

export const targets = field(
  z.strictObject({
    first_response: field(
      duration().optional(),
      { zh: '首次响应', en: 'First response' },
      { zh: '顾客发来第一句话后，多久之内有人工回复。', en: 'How soon a person answers the first message.' },
      { samples: ['60s', '3m'], guide: 'G2' },
    ),
    reply_within_3m: field(
      share().optional(),
      { zh: '3 分钟回复率', en: 'Answered within 3 minutes' },
      {
        zh: '每轮消息在 3 分钟内由人工回复的比例，例如 0.9。自动回复不算。',
        en: 'The share of messages that a person answers within three minutes, such as 0.9. Automatic replies do not count.',
      },
      { samples: [0.9], guide: 'G2' },
    ),
    average_response: field(
      duration().optional(),
      { zh: '平均响应时长', en: 'Average response' },
      { zh: '所有回复平均用多久。', en: 'How long an answer takes on average.' },
      { samples: ['45s'], guide: 'G2' },
    ),
    satisfaction: field(
      share().optional(),
      { zh: '满意率', en: 'Satisfaction' },
      { zh: '评价里满意的比例，例如 0.95。', en: 'The share of ratings that are good, such as 0.95.' },
      { samples: [0.95], guide: 'G2' },
    ),
    shrinkage: field(
      z.number().min(0).max(0.95).optional(),
      { zh: '损耗', en: 'Shrinkage' },
      {
        zh: '上班时间里接不了待的部分：开会、培训、临时走开。班次里写明的休息不算在内。',
        en: 'The part of working time lost to meetings, training and short absences. Breaks written in shifts are not part of it.',
      },
      { samples: [0.15], fallback: 0.3 },
    ),
    max_occupancy: field(
      z.number().min(0.05).max(1).optional(),
      { zh: '最高忙碌度', en: 'Highest occupancy' },
      {
        zh: '上班时最多有几成时间在接待，再高人会累垮、回复会变慢。',
        en: 'How much of their time people may be busy at most; beyond it they tire and answers slow down.',
      },
      { samples: [USUAL_MAX_OCCUPANCY], fallback: USUAL_MAX_OCCUPANCY },
    ),
  }),
  { zh: '服务目标', en: 'Targets' },
  { zh: '回复多快、顾客多满意才算做到。', en: 'How fast and how well you mean to serve.' },
  { guide: 'G2' },
);

export type Load = z.infer<typeof load>;
export type Targets = z.infer<typeof targets>;
