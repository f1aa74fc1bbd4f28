import type { Text } from '../../../../schemas/text';

export const noteWords = {
  title: { zh: '更新说明：{shop}', en: 'Rollout note: {shop}' },
  noShop: { zh: '客服手册', en: 'service playbook' },
  updated: { zh: '手册更新日期：{date}', en: 'Playbook updated: {date}' },
  because: { zh: '为什么改：{because}', en: 'Why: {because}' },
  counts: {
    zh: '新增 {added} 条，有变化 {changed} 条，不再使用 {gone} 条。',
    en: 'New: {added}. Changed: {changed}. No longer used: {gone}.',
  },
  nothing: { zh: '这次更新没有改到接待时要用的内容。', en: 'Nothing that agents use has changed.' },
  others: {
    zh: '另外还有 {count} 处改动没有列出来（{sections}），是编号、负责人、复查日期、草稿和设置这一类。',
    en: 'Further changes that are not listed: {count} ({sections}), such as ids, owners, review dates, drafts and settings.',
  },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '现在', en: 'Now' },
  none: { zh: '（没写）', en: '(none)' },
} as const satisfies Record<string, Text>;

export const noteKindWords = {
  added: { zh: '新增', en: 'New' },
  changed: { zh: '有变化', en: 'Changed' },
  moved: { zh: '顺序变了', en: 'In another order' },
  gone: { zh: '不再使用', en: 'No longer used' },
} as const satisfies Record<string, Text>;
