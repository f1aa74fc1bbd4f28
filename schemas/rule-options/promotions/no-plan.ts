import { dayCount, defineOptions } from '../../option';

export const promotionsNoPlan = defineOptions(
  { zh: '大促提前多久准备', en: 'How early to plan promotions' },
  {
    days: dayCount({
      default: 60,
      description: {
        zh: '大促前多少天就该有安排。',
        en: 'How many days ahead a big date should be planned for.',
      },
    }),
  },
);
