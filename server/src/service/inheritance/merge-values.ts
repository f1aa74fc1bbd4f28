import type { SchemaNode } from '../../../../schemas/format';
import { memoizePair, memoizeWeak } from '../collections/memoize';
import { childSchema, schemaFor } from '../format/schema-node';
import { isMap, originOf, setOwn, withOrigin, type Written, writtenItems } from '../yaml/parse/value';

/**
 * Merges a value with the one that it overrides, both as written: maps deeply, lists of items with ids by id, anything
 * else is the nearer one. `null` takes away. The result's parts have the origins of the parts that they come from.
 * @returns undefined where nothing is left
 */
export function mergeValues(base: unknown, own: unknown, schema: SchemaNode | undefined): unknown {
  if (own === undefined) return base;
  if (own === null) return isAbsent(base) ? own : undefined;
  if (isMap(base) && isMap(own)) return mergeMaps(base, own, schema && schemaFor(schema, own));
  if (Array.isArray(base) && Array.isArray(own)) {
    const item = schema && schemaFor(schema, own)?.items;
    const key = item && idKeyOf(item);
    if (key !== undefined) return mergeLists(base, own, item!, key);
  }
  return own;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** The key that gives the items of a list their ids; undefined where they have none. */
export const idKeyOf = (item: SchemaNode): string | undefined =>
  Object.entries(item.properties ?? {}).find(([, { defines }]) => defines)?.[0];

/** The id of an item as written; undefined where it has none. */
export function idOf(item: unknown, key: string): string | undefined {
  const id = isMap(item) ? item[key] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The keys of the base first, in its order. */
function mergeMaps(
  base: Record<string, unknown>,
  own: Record<string, unknown>,
  schema: SchemaNode | undefined,
): object {
  const result: Record<string, unknown> = {};
  const from = new Map<string, object>();
  for (const key of Object.keys(base)) {
    const value = mergeValues(base[key], own[key], schema && childSchema(schema, key));
    if (value === undefined) continue;
    setOwn(result, key, value);
    if (!Object.hasOwn(own, key)) from.set(key, base);
  }
  for (const key of Object.keys(own)) if (!Object.hasOwn(base, key)) setOwn(result, key, own[key]);
  const origin = originOf(own);
  return origin ? withOrigin(result, { ...origin, from }) : result;
}

/** An item of a merged list. */
interface MergedItem {
  readonly value: unknown;
  readonly written: Written | undefined;
}

/** The items of the base in their places, those that are overridden merged with what overrides them; then the others. */
function mergeLists(
  base: readonly unknown[],
  own: readonly unknown[],
  schema: SchemaNode,
  key: string,
): unknown[] {
  const places = itemPlaces(own);
  const overriding = new Map<string, number>();
  for (const [index, item] of own.entries()) {
    const id = idOf(item, key);
    if (id !== undefined && !overriding.has(id)) overriding.set(id, index);
  }
  const used = new Set<number>();
  const basePlaces = itemPlaces(base);
  const items = base.map((item, index): MergedItem => {
    const id = idOf(item, key);
    const by = id === undefined ? undefined : overriding.get(id);
    if (by === undefined) return { value: item, written: basePlaces[index] };
    used.add(by);
    return { value: mergeItem(item, own[by], schema), written: places[by] };
  });
  for (const [index, item] of own.entries())
    if (!used.has(index)) items.push({ value: item, written: places[index] });
  const result = items.map(({ value }) => value);
  const origin = originOf(own);
  if (!origin || items.some(({ written }) => !written)) return result;
  return withOrigin(result, { ...origin, items: items.map(({ written }) => written!) });
}

const itemPlaces = (list: readonly unknown[]): readonly Written[] => {
  const origin = originOf(list);
  return origin ? writtenItems(origin) : [];
};

/** Merges an item with the one that it overrides; the same two give the identical result. */
export function mergeItem(base: unknown, own: unknown, schema: SchemaNode): unknown {
  return isMap(base) && isMap(own) ? mergedOnce(schema)(base, own) : own;
}

const mergedOnce = memoizeWeak((schema: SchemaNode) =>
  memoizePair((base: object, own: object) => mergeValues(base, own, schema)),
);
