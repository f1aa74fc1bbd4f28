import { dayCount, defineOptions } from '../../option';

export const hoursUnknownYear = defineOptions(
  { zh: '没有放假通知的年份，提前多久提醒', en: 'How early to ask for an unknown year' },
  {
    days: dayCount({
      default: 60,
      description: {
        zh: '节日前多少天就该写上时间；再往前一倍的天数里只作提示。',
        en: 'How many days before a festival its hours should be written; for twice as many it is a hint only.',
      },
    }),
  },
);
