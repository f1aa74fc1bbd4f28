import { defineOptions, option } from '../../option';
import { duration } from '../../scalars';

export const prioritySlowFirstResponse = defineOptions(
  { zh: '首次响应的上限', en: 'Slowest first response' },
  {
    limit: option(duration(), {
      default: '3m',
      title: { zh: '最慢多久', en: 'Limit' },
      description: {
        zh: '平台服务时间内，首次响应最慢多久。默认 {default}，对应三分钟人工回复率（截至 2023 年的说法）。',
        en: "The slowest first response within the platform's hours: {default}, after its three-minute human reply rate (as of 2023).",
      },
    }),
  },
);
