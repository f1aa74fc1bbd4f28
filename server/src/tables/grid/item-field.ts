import { type Item, textOf } from '../import/fields';
import { isMap } from './is-map';

/** The value of a field of an item; of one in a map of the item the keys have a dot between: `match.keywords`. */
export const fieldOf = (item: Item, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), item);

/** The map that holds a field of an item, and its key there; undefined where the item has no such map. */
export function ownerOf(item: Item, field: string): { readonly in: Item; readonly key: string } | undefined {
  const [key = field, ...rest] = field.split('.');
  if (rest.length === 0) return { in: item, key };
  const inner = item[key];
  return isMap(inner) ? ownerOf(inner, rest.join('.')) : undefined;
}

/** An item with another value of a field; undefined takes the key away, and the map that is left with nothing. */
export function withField(item: Item, field: string, value: unknown): Item {
  const [key = field, ...rest] = field.split('.');
  const inner = item[key];
  const fresh = rest.length === 0 ? value : withField(isMap(inner) ? inner : {}, rest.join('.'), value);
  const isGone = fresh === undefined || (rest.length > 0 && Object.keys(fresh as object).length === 0);
  if (!isGone) return { ...item, [key]: fresh };
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}

/** What an item is called by. */
export const titleOf = (item: Item): string =>
  textOf(item, 'title') || textOf(item, 'question') || textOf(item, 'name');
