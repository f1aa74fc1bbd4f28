import type { SchemaNode } from '../../../../schemas/format';
import { memoizePair, memoizeWeak } from '../collections/memoize';
import type { Finding } from '../format/finding';
import { childSchema, schemaFor } from '../format/schema-node';
import { isMap, originOf, setOwn, withOrigin, type Written, writtenItems } from '../yaml/parse/value';
import { idOf, type ListsWithIds, listsWithIds } from './item-ids';
import { noteRefused, refusal, refusalOfEntry, refusedIn } from './refused';

/**
 * Merges a value with the one that it overrides, both as written: maps deeply, lists of items with ids by id, anything
 * else is the nearer one. `null` takes away; what cannot be read overrides nothing (refused.ts). The result's parts have
 * the origins of the parts that they come from.
 * @returns undefined where nothing is left
 */
export function mergeValues(base: unknown, own: unknown, schema: SchemaNode | undefined): unknown {
  if (own === undefined) return base;
  if (own === null) return isAbsent(base) ? own : undefined;
  if (isMap(base) && isMap(own)) return mergeMaps(base, own, schema && schemaFor(schema, own));
  const lists = schema && listsWithIds(base, own, schema);
  return lists ? mergeLists(lists) : own;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/**
 * The keys of the base first, in its order. Lines for days count from the last one back (`mon-sun`, then `sat`), so there
 * the nearer file's lines stand behind all of the base's, those with the same key too.
 */
function mergeMaps(
  base: Record<string, unknown>,
  own: Record<string, unknown>,
  schema: SchemaNode | undefined,
): object {
  const result: Record<string, unknown> = {};
  const from = new Map<string, object>();
  const refused: Finding[] = [];
  const takenAway = new Set<string>();
  const isByDays = schema?.propertyNames?.scalar === 'days';
  const nearer: Record<string, unknown> = {};
  for (const key of Object.keys(base)) {
    const child = schema && childSchema(schema, key);
    const [far, near] = [base[key], own[key]];
    const found = refusal({ owner: base, key, value: far }, { owner: own, key, value: near }, child);
    const value = found ? far : mergeValues(far, near, child);
    refused.push(...(found ?? refusedIn(value)));
    if (value === undefined) takenAway.add(key);
    else setOwn(!found && isByDays && Object.hasOwn(own, key) ? nearer : result, key, value);
    if (found || !Object.hasOwn(own, key)) from.set(key, base);
  }
  for (const key of Object.keys(own)) {
    if (Object.hasOwn(nearer, key)) setOwn(result, key, nearer[key]);
    if (Object.hasOwn(base, key)) continue;
    const found = refusalOfEntry(base, own, key, schema);
    if (found) refused.push(...found);
    else setOwn(result, key, own[key]);
  }
  noteRefused(result, refused);
  const origin = originOf(own);
  return origin ? withOrigin(result, { ...origin, from, takenAway }) : result;
}

/** An item of a merged list. */
interface MergedItem {
  readonly value: unknown;
  readonly written: Written | undefined;
}

/** The items of the base in their places, those that are overridden merged with what overrides them; then the others. */
function mergeLists({ base, own, schema, key }: ListsWithIds): unknown[] {
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
  noteRefused(result, result.flatMap(refusedIn));
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
