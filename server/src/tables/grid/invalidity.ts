import { type Locale, say } from '../../../../schemas/text';
import type { GridSection } from '../../protocol';
import { type Finding, itemFindings } from '../../service';
import type { Item } from '../import/fields';
import type { GridField } from './columns';
import { fieldOf, ownerOf, withField } from './item-field';

/** Why a value cannot stand in a field of an item; undefined where it can, or where the item has that fault already. */
export function invalidity(
  section: GridSection,
  item: Item,
  { column }: GridField,
  value: unknown,
  locale: Locale,
): string | undefined {
  const errors = (one: Item) =>
    itemFindings(section, one)
      .filter(({ level, at }) => level === 'error' && isAbout(at, one, column.field))
      .map(({ message, data }) => say(message, locale, data));
  const before = errors(item);
  return errors(withField(item, column.field, value)).find((why) => !before.includes(why));
}

/** Whether a finding is about a field: its key, or a word of its list. */
function isAbout(at: Finding['at'], item: Item, field: string): boolean {
  if (!('in' in at)) return false;
  const owner = ownerOf(item, field);
  return (owner?.in === at.in && owner.key === at.key) || fieldOf(item, field) === at.in;
}
