import type { Text } from './text';

/** The sections of a playbook that tables hold. */
export const tableSections = ['quick_replies', 'faq', 'announcements', 'tags'] as const;
export type TableSection = (typeof tableSections)[number];

/** What the sections are called within a sentence. */
export const sectionTitles: Readonly<Record<TableSection, Text>> = {
  quick_replies: { zh: '常用语', en: 'quick replies' },
  faq: { zh: '常见问题', en: 'FAQ' },
  announcements: { zh: '店铺公告', en: 'announcements' },
  tags: { zh: '客户标签', en: 'customer tags' },
};
