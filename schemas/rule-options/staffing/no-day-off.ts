import { dayCount, defineOptions } from '../../option';

export const staffingNoDayOff = defineOptions(
  { zh: '最多连着上几天班', en: 'Days in a row' },
  {
    days: dayCount({
      default: 6,
      description: {
        zh: '一个人最多连着上多少天班。',
        en: 'How many days in a row one person may work at most.',
      },
    }),
  },
);
