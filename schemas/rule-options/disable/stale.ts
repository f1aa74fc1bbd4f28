import { dayCount, defineOptions } from '../../option';

export const disableStale = defineOptions(
  { zh: '关闭步骤多久核对一次', en: 'Age of the steps' },
  {
    days: dayCount({
      default: 90,
      description: {
        zh: '关闭步骤核对过多少天就算旧。后台菜单常变。',
        en: 'After how many days the steps count as old. Menus move.',
      },
    }),
  },
);
