import { dayCount, defineOptions } from '../../option';

export const hoursNoHolidays = defineOptions(
  { zh: '节假日安排要看多远', en: 'How far to look for holidays' },
  {
    days: dayCount({
      default: 90,
      description: {
        zh: '今后多少天之内要有节假日或特殊日期的安排。',
        en: 'Within how many days from now a holiday or special date must be planned for.',
      },
    }),
  },
);
