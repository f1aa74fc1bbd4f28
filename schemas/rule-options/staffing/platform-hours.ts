import { defineOptions, option } from '../../option';
import { timeRange } from '../../scalars';

export const staffingPlatformHours = defineOptions(
  { zh: '平台服务时间', en: "The platform's service hours" },
  {
    platform_hours: option(timeRange(), {
      default: '08:00-23:00',
      title: { zh: '平台服务时间', en: 'Platform hours' },
      description: {
        zh: '平台每天要求有人接待的时间，默认 {default}（截至 2023 年的平台通知，以后台最新规则为准）。判断首次响应快慢也用它。',
        en: 'When the platform wants someone to answer, every day: {default} as of a 2023 notice, so check your back office. The first-response rule goes by it too.',
      },
    }),
  },
);
