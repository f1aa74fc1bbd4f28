import type { Text } from '../../../../../schemas/text';

/** The facts that every product page must state by the guide. */
export const guideFields: Readonly<Record<string, Text>> = {
  specification: { zh: '规格', en: 'Specification' },
  material: { zh: '材质', en: 'Material' },
  usage: { zh: '使用方法', en: 'How to use it' },
  precautions: { zh: '注意事项', en: 'Precautions' },
  shipping_time: { zh: '发货时效', en: 'Shipping time' },
  after_sales: { zh: '售后政策', en: 'After-sales policy' },
};
