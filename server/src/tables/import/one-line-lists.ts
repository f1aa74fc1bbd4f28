import { oneLineList } from '../../service';
import type { Item } from './fields';

/** The length up to which the words of a list stand on one line, as people write paths of groups and tags. */
const MOST_CHARACTERS = 60;

/** A short list of words as it is written: on one line. Anything else stays as it is. */
export function onOneLine(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const isShort =
    value.every((word) => typeof word === 'string') && value.join(', ').length <= MOST_CHARACTERS;
  return isShort ? oneLineList(value) : value;
}

/** New items by the places where they are added, with their short lists on one line. */
export const asWritten = (
  added: ReadonlyMap<number, readonly Item[]>,
): ReadonlyMap<number, readonly object[]> =>
  new Map([...added].map(([index, items]) => [index, items.map(withOneLineLists)]));

const withOneLineLists = (item: Item): object =>
  Object.fromEntries(Object.entries(item).map(([field, value]) => [field, onOneLine(value)]));

/** A group of one level as people write it: its name. */
export const asOneGroup = (field: string, value: unknown): unknown =>
  field === 'group' && Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
