import { type Locale, say } from '../../../../schemas/text';
import type { GridSection } from '../../protocol';
import { itemFindings } from '../../service';
import type { Item } from '../import/fields';
import type { GridField } from './columns';

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
      .filter(({ level, at }) => level === 'error' && 'key' in at && at.key === column.field)
      .map(({ message, data }) => say(message, locale, data));
  const before = errors(item);
  return errors({ ...item, [column.field]: value }).find((why) => !before.includes(why));
}
