import { z } from 'zod';
import { choice, field, openChoice } from '../meta';
import { date } from '../scalars';

/** What the guide wants every product page to state; a shop may add words of its own. */
const productField = openChoice({
  specification: { zh: '规格', en: 'Specification' },
  material: { zh: '材质', en: 'Material' },
  usage: { zh: '使用方法', en: 'How to use it' },
  precautions: { zh: '注意事项', en: 'Precautions' },
  shipping_time: { zh: '发货时效', en: 'Shipping time' },
  after_sales: { zh: '售后政策', en: 'After-sales policy' },
});

const place = openChoice({
  title: { zh: '商品标题', en: 'Product title' },
  main_image: { zh: '主图', en: 'Main picture' },
  detail_page: { zh: '详情页', en: 'Detail page' },
});

export const productInfoField = field(
  z.strictObject({
    field: field(
      productField,
      { zh: '信息项', en: 'Information' },
      {
        zh: '商品页要写清楚的一项内容，也可以写自己的项目。',
        en: 'One thing that product pages state; your own words are fine too.',
      },
      { samples: ['material'], guide: 'G2' },
    ),
    where: field(
      z.array(place).optional(),
      { zh: '写在哪里', en: 'Where' },
      {
        zh: '写在标题、主图还是详情页。',
        en: 'Whether the title, the main picture or the detail page states it.',
      },
      { samples: [['main_image', 'detail_page']], guide: 'G2' },
    ),
    status: field(
      choice({
        stated: { zh: '都写了', en: 'Every product states it' },
        partial: { zh: '部分商品写了', en: 'Some products state it' },
        missing: { zh: '还没写', en: 'Not stated yet' },
      }).optional(),
      { zh: '完成情况', en: 'Status' },
      {
        zh: '商品页现在写到什么程度，不写就当作都写了。',
        en: 'How far the pages have got; taken as stated everywhere if left out.',
      },
      { samples: ['stated'], fallback: 'stated' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '谁负责补齐和更新这一项。', en: 'Who completes it and keeps it current.' },
      { samples: ['商品运营 陈露'] },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '怎么写', en: 'Note' },
      {
        zh: '写这一项的要求，例如单位、配图。',
        en: 'How it is to be written: units, pictures and the like.',
      },
      { samples: ['写明面料成分和百分比，附水洗标照片'] },
    ),
  }),
  { zh: '信息项', en: 'Information' },
  { zh: '商品页要写清楚的一项内容。', en: 'One thing that product pages must state.' },
  {
    samples: [{ field: 'material', where: ['detail_page'], status: 'stated' }],
    labelledBy: ['field'],
    detailedBy: ['status'],
  },
);

export const product = field(
  z.strictObject({
    name: field(
      z.string().min(1).optional(),
      { zh: '商品', en: 'Product' },
      { zh: '商品的名称或货号。', en: 'The name or number of the product.' },
      { samples: ['纯棉四件套'] },
    ),
    missing: field(
      z.array(productField).optional(),
      { zh: '还缺什么', en: 'Missing' },
      { zh: '这个商品页还没写的信息项。', en: 'What its page does not state yet.' },
      { samples: [['usage', 'precautions']], guide: 'G2' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '负责人', en: 'Owner' },
      { zh: '谁来补齐。', en: 'Who is to complete it.' },
      { samples: ['商品运营 陈露'] },
    ),
    due: field(
      date().optional(),
      { zh: '什么时候补齐', en: 'Due' },
      { zh: '哪一天之前补齐。', en: 'The day by which it is to be complete.' },
      { samples: ['2026-12-01'] },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '为什么缺，补的时候注意什么。', en: 'Why it is missing, and what to mind when adding it.' },
      { samples: ['等工厂给洗涤说明'] },
    ),
  }),
  { zh: '信息不全的商品', en: 'Incomplete product' },
  { zh: '一个商品和它页面上还缺的内容。', en: 'One product and what its page still lacks.' },
  { samples: [{ name: '纯棉四件套', missing: ['usage'] }], labelledBy: ['name'] },
);

export const productInfo = field(
  z.strictObject({
    fields: field(
      z.array(productInfoField).optional(),
      { zh: '每个商品都要写的', en: 'What every page states' },
      {
        zh: '每个商品页都要写清楚的信息。页面写清楚了，顾客就不用来问。',
        en: 'What every product page states. What the page says, customers need not ask.',
      },
      { samples: [[{ field: 'shipping_time', where: ['main_image', 'detail_page'] }]], guide: 'G2' },
    ),
    products: field(
      z.array(product).optional(),
      { zh: '信息不全的商品', en: 'Incomplete products' },
      {
        zh: '哪些商品页还缺内容，缺什么、谁来补。',
        en: 'The products whose pages still lack something, what, and who adds it.',
      },
      { samples: [[{ name: '纯棉四件套', missing: ['usage'], owner: '商品运营 陈露' }]] },
    ),
  }),
  { zh: '商品信息', en: 'Product information' },
  {
    zh: '商品标题、主图和详情页要写清楚哪些内容，从源头上减少咨询。',
    en: 'What titles, pictures and detail pages must say, so that fewer customers have to ask.',
  },
  { guide: 'G2' },
);

export type ProductInfo = z.infer<typeof productInfo>;
