import type { SchemaNode } from '../../../../schemas/format';
import { freeIdBlank } from './blanks';
import { fits } from './fits';

/** An item of a list that is made of a text, and the field that the text became. */
export interface ItemOfText {
  readonly field: string;
  readonly value: object;
}

/** Makes an item of a text: a required field or the label, with an id where one is required; undefined where that is no valid item. */
export function itemOfText(text: string, schema: SchemaNode): ItemOfText | undefined {
  const { properties, required = [], labelledBy } = schema;
  if (!properties || text.trim() === '') return undefined;
  const field =
    required.find((name) => isFreeText(properties[name])) ??
    labelledBy?.find((name) => isFreeText(properties[name]));
  if (field === undefined) return undefined;
  const id = required.find((name) => properties[name]?.defines);
  const value = id ? { [id]: freeIdBlank(properties[id]!.defines!, text), [field]: text } : { [field]: text };
  return fits(id ? { ...value, [id]: 'a' } : value, schema) ? { field, value } : undefined;
}

/** Whether a field takes any text. */
export const isFreeText = (schema: SchemaNode | undefined): boolean =>
  schema?.type === 'string' && !schema.scalar && !schema.enum;
