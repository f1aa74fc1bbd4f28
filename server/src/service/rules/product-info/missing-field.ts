import { listed } from '../../wording/quoted';
import { draftEach } from '../../rule-support/draft-each';
import { defineRule } from '../../rule-support/rule';
import { guideFields } from '../../rule-support/product-info/guide-fields';
import { labelOf } from '../../wording/label';

export const productInfoMissingField = defineRule({
  id: 'product-info/missing-field',
  level: 'warning',
  source: 'G2',
  title: { zh: '商品页少写了一项', en: 'Product pages leave something out' },
  why: {
    zh: '商品页没写的，顾客就一个一个来问客服。一项写清楚，同样的话天天少答很多遍。',
    en: 'What the page leaves out, customers ask one by one. Each thing written there saves giving the same answer again and again.',
  },
  howToFix: {
    zh: '先把商品页补上，再在 product_info.fields 里写明这一项写在哪里、谁负责。',
    en: 'Complete the product pages, then say under product_info.fields where it is written and who is in charge of it.',
  },
  reads: ['product_info'],
  needs: ['product_info.fields'],
  messages: {
    none: {
      zh: '没有写商品页要说清楚哪些内容：规格、材质、使用方法、注意事项、发货时效、售后政策。',
      en: 'Nothing says what product pages state: specification, material, use, precautions, shipping time, after-sales policy.',
    },
    absent: {
      zh: '商品页要写的内容里没有{fields}。',
      en: 'The list of what product pages state lacks {fields}.',
    },
    notYet: {
      zh: '商品页还没写“{field}”，顾客只能来问。',
      en: 'Product pages do not state "{field}" yet, so customers ask.',
    },
    overdue: {
      zh: '“{name}”的页面说好 {due} 前补齐，现在还缺。',
      en: 'The page of "{name}" was to be complete by {due} and still lacks something.',
    },
  },
  fixes: {
    addAll: {
      zh: '把这 {count} 项都列上（请先核对商品页真的写了）',
      en: 'List all {count} (check first that the pages state them)',
    },
    add: {
      zh: '列上“{field}”（请先核对商品页真的写了）',
      en: 'List "{field}" (check first that the pages state it)',
    },
    stated: { zh: '商品页已经补上，标成已写明', en: 'The pages state it now: mark it so' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
`,
      `playbook: 1
shop:
  name: Oak & Linen
product_info:
  fields:
    - { field: specification }
    - { field: material, status: missing }
    - { field: usage }
    - { field: precautions }
    - { field: after_sales }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
product_info:
  fields:
    - { field: specification, where: [detail_page] }
    - { field: material, status: partial }
    - { field: usage }
    - { field: precautions }
    - { field: shipping_time, where: [main_image] }
    - { field: after_sales }
  products:
    - { name: 纯棉四件套, missing: [material], due: 2026-12-01 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
product_info:
  fields:
    - { field: specification, status: stated }
    - { field: material }
    - { field: usage }
    - { field: precautions }
    - { field: shipping_time }
    - { field: after_sales }
    - { field: 包装清单, status: missing }
`,
    ],
  },
  check({ playbook, today }, report) {
    const info = playbook.product_info;
    const fields = info?.fields ?? [];
    const entry = (field: string) => ({ field, where: ['detail_page'] });
    if (fields.length === 0) {
      const value = { ...info, fields: Object.keys(guideFields).map(entry) };
      return report({
        at: { in: playbook, key: 'product_info' },
        message: 'none',
        fixes: [
          {
            title: 'addAll',
            data: { count: value.fields.length },
            kind: 'draft',
            edits: [
              info
                ? { kind: 'set', in: info, key: 'fields', value: value.fields }
                : { kind: 'section', name: 'product_info', value },
            ],
          },
        ],
      });
    }
    const absent = Object.entries(guideFields).filter(
      ([name]) => !fields.some(({ field }) => field === name),
    );
    if (absent.length > 0) {
      report({
        at: { in: info!, key: 'fields', onKey: true },
        message: 'absent',
        data: { fields: listed(absent.map(([, title]) => title)) },
        fixes: draftEach(
          fields,
          absent.map(([name]) => entry(name)),
          ({ field }) => ({ field: guideFields[field]! }),
        ),
      });
    }
    for (const one of fields) {
      if (one.status !== 'missing' || !Object.hasOwn(guideFields, one.field)) continue;
      report({
        at: { in: one, key: 'status' },
        message: 'notYet',
        data: { field: guideFields[one.field]! },
        fixes: [
          {
            title: 'stated',
            kind: 'draft',
            edits: [{ kind: 'set', in: one, key: 'status', value: 'stated' }],
          },
        ],
      });
    }
    for (const product of info!.products ?? []) {
      const { missing, due } = product;
      const name = labelOf('product_info.products.*', product);
      if (due === undefined || due >= today || !missing?.length) continue;
      report({ at: { in: product, key: 'due' }, message: 'overdue', data: { name: name || nameless, due } });
    }
  },
});

const nameless = { zh: '没写名称的商品', en: 'a product without a name' };
