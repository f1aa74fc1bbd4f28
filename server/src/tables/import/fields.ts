import { groupPath } from '../../service';
import { textField, titleField } from '../layout/main-fields';
import type { TableSection } from '../layout/table-row';

/** An item of a section as plain data, of a row or of the playbook. */
export type Item = Readonly<Record<string, unknown>>;

/** A field as text; empty where it is absent or no text. */
export function textOf(item: Item, field: string | undefined): string {
  const value = field === undefined ? undefined : item[field];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The path of the item's group as one key; empty where it has none. */
export const groupKey = ({ group }: Item): string =>
  groupPath({ group: group as string | string[] | undefined }).join('\u0001');

/** Whether a value says nothing: an empty cell never deletes. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What people call an item: its title, its id, or the beginning of its words. */
export function nameOf(section: TableSection, item: Item): string {
  const title = textOf(item, titleField[section]) || textOf(item, 'id');
  const words = [...textOf(item, textField[section]).replace(/\s+/g, ' ')];
  return title || words.slice(0, 20).join('') + (words.length > 20 ? '…' : '');
}
