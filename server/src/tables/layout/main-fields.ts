import type { TableSection } from './table-row';

/** The field that names an item to people, by section. */
export const titleField = {
  quick_replies: 'title',
  faq: 'question',
  announcements: 'title',
  tags: 'name',
} as const satisfies Record<TableSection, string>;

/** The field that customers read, by section; tags have none. */
export const textField = {
  quick_replies: 'text',
  faq: 'answer',
  announcements: 'text',
  tags: undefined,
} as const satisfies Record<TableSection, string | undefined>;
