import type { Trade } from './trade';

/** Any other shop: the common texts alone. */
export const other: Trade = {
  id: 'other',
  name: { zh: '其他', en: 'Something else' },
  about: { zh: '先按一般的店铺写', en: 'as most shops have it' },
  icon: 'package',
  texts: [],
  asked: { zh: [], en: [] },
  trouble: { zh: [], en: [] },
  pages: [],
  training: { zh: '商品知识和退换流程', en: 'The products, and how returns work' },
};
