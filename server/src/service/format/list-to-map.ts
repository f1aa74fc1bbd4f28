import type { SchemaNode } from '../../../../schemas/format';
import type { Text, TextData } from '../../../../schemas/text';
import { nestedList } from '../yaml/edit/nest';
import { unwrappedItems } from '../yaml/edit/reshape';
import { isMap } from '../yaml/parse/value';
import { deeperKey } from './deeper-keys';
import type { Fix } from './finding';
import { isFreeText } from './item-of-text';
import { readsAsFreeKey } from './meant-keys';
import { schemasOf } from './schema-node';
import { set } from './set-edits';

/** What is told of a list in place of a map, and its fixes. */
interface ListInPlace {
  readonly message?: Text;
  readonly data?: TextData;
  readonly fixes: readonly Fix[];
}

/** Finds what a list in place of a map is: the keys of the map with a dash before each, or the items of a list that the map has. */
export function listToMap(
  owner: object,
  key: string | number,
  list: readonly unknown[],
  schema: SchemaNode,
): ListInPlace {
  if (list.length === 0) return { fixes: [] };
  if (holdsKeysOf(list, schema)) {
    const moved = unwrappedItems(list);
    const edits = moved.length > 0 ? moved : set(owner, key, Object.assign({}, ...list));
    return { fixes: edits.length > 0 ? [{ title: madeMap, kind: 'fix', edits }] : [] };
  }
  const name = listFor(list, schema);
  if (name === undefined) return { fixes: [] };
  const edits = nestedList(list, name);
  const data = { list: name };
  return {
    message: itemsBelow,
    data,
    fixes: edits.length > 0 ? [{ title: below, data, kind: 'suggestion', edits }] : [],
  };
}

/** Whether the items are maps, and their keys, each once, can all stand in the map. */
function holdsKeysOf(list: readonly unknown[], schema: SchemaNode): boolean {
  if (!list.every(isMap)) return false;
  const keys = list.flatMap((one) => Object.keys(one));
  return new Set(keys).size === keys.length && keys.length > 0 && keys.every((key) => takes(schema, key));
}

function takes({ properties, propertyNames }: SchemaNode, key: string): boolean {
  if (properties) return Object.hasOwn(properties, key);
  return propertyNames !== undefined && readsAsFreeKey(key, propertyNames);
}

/** The first list of a map whose items these can be: maps by their keys, texts where items have ids and names. */
const listFor = (list: readonly unknown[], { properties = {} }: SchemaNode): string | undefined =>
  Object.keys(properties).find((name) =>
    schemasOf(properties[name]!).some(({ items }) => {
      const item = items && schemasOf(items).find((one) => one.properties);
      return (
        item !== undefined && list.every((one) => (isMap(one) ? hasKeysOf(one, item) : isNameOf(one, item)))
      );
    }),
  );

/** Whether a map has keys of an item, and no other but those that only stand too far up. */
function hasKeysOf(map: object, item: SchemaNode): boolean {
  const keys = Object.keys(map);
  const isField = (key: string): boolean => Object.hasOwn(item.properties!, key);
  return keys.some(isField) && keys.every((key) => isField(key) || deeperKey(key, item) !== undefined);
}

const isNameOf = (text: unknown, item: SchemaNode): boolean =>
  typeof text === 'string' &&
  Object.values(item.properties!).some(({ defines }) => defines) &&
  (item.labelledBy ?? []).some((name) => isFreeText(item.properties![name]));

const madeMap: Text = {
  zh: '去掉“-”，写成一组“键: 值”',
  en: 'Take the dashes away: one group of "key: value" lines',
};

const itemsBelow: Text = {
  zh: '这里不直接写列表：这几条是不是要写在“{list}:”下面？',
  en: 'No list stands here by itself: do these items go under "{list}:"?',
};

const below: Text = { zh: '写到“{list}:”下面', en: 'Put them under "{list}:"' };
