import type { SchemaNode } from '../../../../../schemas/format';
import type { IdKind } from '../../../../../schemas/meta';
import { memoize } from '../../collections/memoize';
import { format } from '../../format/format';

/** The list whose items have ids of a kind. */
export interface Home {
  /** The keys from the root to the list. */
  readonly path: readonly string[];
  readonly item: SchemaNode;
  /** The field of an item that gives it the id. */
  readonly id: string;
}

/** The first list of the format, of those that no other list holds, whose items have ids of a kind. */
export const homeOf: (kind: IdKind) => Home | undefined = memoize((kind: IdKind) => homeIn(format, kind, []));

function homeIn(schema: SchemaNode, kind: IdKind, path: readonly string[]): Home | undefined {
  const { item, id } = itemWithId(schema, kind) ?? {};
  if (item && id !== undefined) return { path, item, id };
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    const found = homeIn(child, kind, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

function itemWithId({ items: item }: SchemaNode, kind: IdKind) {
  const fields = Object.entries(item?.properties ?? {});
  const id = fields.find(([, { defines }]) => defines === kind)?.[0];
  return item && id !== undefined ? { item, id } : undefined;
}
