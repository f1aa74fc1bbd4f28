import type { Item } from './fields';
import { unwritten } from './changes';
import { isBlank, textOf } from './fields';
import { titleField } from '../layout/main-fields';
import type { TableRow, TableSection } from '../layout/table-row';

/** The fields of the sections that tables hold, in the order in which a playbook has them. */
const order: Readonly<Record<TableSection, readonly string[]>> = {
  quick_replies: [
    ...[
      'id',
      'title',
      'group',
      'shortcut',
      'text',
      'tags',
      'category',
      'use_when',
      'internal',
      'attachments',
    ],
    ...['translations', 'fill', 'scope', 'channels', 'owner', 'review_on', 'status', 'valid'],
  ],
  faq: [
    ...[
      'id',
      'question',
      'variants',
      'answer',
      'internal',
      'product',
      'topic',
      'quick_reply',
      'where',
      'owner',
    ],
    'updated',
  ],
  announcements: ['id', 'title', 'text', 'kind', 'from', 'to', 'where', 'promotion', 'owner'],
  tags: ['id', 'name', 'color', 'meaning', 'apply_when', 'note', 'follow_up'],
};

/** The word of an id whose title has no letter. */
export const fallbackWord: Readonly<Record<TableSection, string>> = {
  quick_replies: 'reply',
  faq: 'faq',
  announcements: 'notice',
  tags: 'tag',
};

/**
 * A row as a new item of the playbook: with an id, its fields in the order of the format, a group of one level as a text,
 * and without what holds anyway.
 */
export function newItem(
  { section, item }: TableRow,
  makeId: (title: string, fallback: string) => string,
  status: string | undefined,
): Item {
  const given = textOf(item, 'id').trim();
  const id = given === '' ? makeId(textOf(item, titleField[section]), fallbackWord[section]) : given;
  const all: Item = {
    ...item,
    id,
    ...(Array.isArray(item.group) && item.group.length === 1 ? { group: item.group[0] as string } : {}),
    ...(section === 'quick_replies' && status !== undefined && isBlank(item.status) ? { status } : {}),
  };
  const names = [...new Set([...order[section], ...Object.keys(all)])];
  const isSaid = (name: string): boolean => !isBlank(all[name]) && all[name] !== unwritten[name];
  return Object.fromEntries(names.filter(isSaid).map((name) => [name, all[name]]));
}
