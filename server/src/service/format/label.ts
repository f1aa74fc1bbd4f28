import type { SchemaNode } from '../../../../schemas/format';

export interface Label {
  /** The field whose value it is. */
  readonly key: string;
  readonly text: string;
}

/** The label of an item: the first non-blank field of its schema node's `labelledBy`, else its id. */
export function labelIn(schema: SchemaNode | undefined, item: object): Label | undefined {
  for (const key of [...(schema?.labelledBy ?? []), 'id']) {
    const text: unknown = Object.hasOwn(item, key) ? (item as Record<string, unknown>)[key] : undefined;
    if (typeof text === 'string' && text.trim() !== '') return { key, text };
  }
  return undefined;
}
