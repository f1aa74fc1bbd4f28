import type { SchemaNode } from '../../../../schemas/format';
import { format } from '../format/format';
import { childSchema, ownSchema } from '../format/schema-node';
import { isMap } from '../yaml/parse/value';

/** A value that is no list of items and no map of fields: a text, a time, a choice, a list of words. */
export interface LeafValue {
  /** Where such items stand in the format: `['quick_replies', '*']`, `['hours']`. */
  readonly path: readonly string[];
  /** The item that holds it: the nearest one of a list, else the section. */
  readonly item: object;
  /** The keys below the item, such as `['valid', 'to']`; empty for a section that is itself the value. */
  readonly keys: readonly string[];
  readonly owner: object;
  readonly key: string | number;
  readonly value: unknown;
  readonly schema: SchemaNode;
}

/** The values of a section one by one, in the order written. */
export function leafValues(playbook: object, section: string): readonly LeafValue[] {
  const value = (playbook as Readonly<Record<string, unknown>>)[section];
  const schema = childSchema(format, section);
  if (value === undefined || !schema) return [];
  const found: LeafValue[] = [];
  const visit = (at: LeafValue): void => {
    const own = ownSchema(at.schema, at.value);
    if (isMap(at.value) && own.propertyNames?.scalar !== 'days') {
      for (const [key, child] of Object.entries(at.value)) {
        const node = childSchema(own, key);
        if (node) visit({ ...at, keys: [...at.keys, key], owner: at.value, key, value: child, schema: node });
      }
    } else if (Array.isArray(at.value) && at.value.some(isMap)) {
      const list = at.value;
      const path = [...at.path, ...at.keys, '*'];
      for (const [key, item] of list.entries() as IterableIterator<[number, unknown]>) {
        const node = childSchema(own, key);
        if (node && isMap(item)) visit({ path, item, keys: [], owner: list, key, value: item, schema: node });
        else if (node) visit({ ...at, owner: list, key, value: item, schema: node });
      }
    } else if (!Array.isArray(at.value) || at.value.length > 0) found.push(at);
  };
  const item = typeof value === 'object' && value !== null ? value : playbook;
  visit({ path: [section], item, keys: [], owner: playbook, key: section, value, schema });
  return found;
}
