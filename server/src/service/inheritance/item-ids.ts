import type { SchemaNode } from '../../../../schemas/format';
import { schemaFor } from '../format/schema-node';
import { isMap } from '../yaml/parse/value';

/** The key that gives the items of a list their ids; undefined where they have none. */
export const idKeyOf = (item: SchemaNode): string | undefined =>
  Object.entries(item.properties ?? {}).find(([, { defines }]) => defines)?.[0];

/** The id of an item as written; undefined where it has none. */
export function idOf(item: unknown, key: string): string | undefined {
  const id = isMap(item) ? item[key] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Two lists that are merged by id. */
export interface ListsWithIds {
  readonly base: readonly unknown[];
  readonly own: readonly unknown[];
  /** The schema of an item, and the key of its id. */
  readonly schema: SchemaNode;
  readonly key: string;
}

/** Two values as lists that are merged by id; undefined where they are none. */
export function listsWithIds(base: unknown, own: unknown, schema: SchemaNode): ListsWithIds | undefined {
  if (!Array.isArray(base) || !Array.isArray(own)) return undefined;
  const item = schemaFor(schema, own)?.items;
  const key = item && idKeyOf(item);
  return key === undefined ? undefined : { base, own, schema: item!, key };
}
