import type { SchemaNode } from '../../../../schemas/format';
import { isMap } from '../yaml/parse/value';
import { schemaFor } from './schema-node';
import { accepts } from './scalar';

/** Whether a value is valid by its schema node. Fixes and completions only offer valid values. */
export function fits(value: unknown, schema: SchemaNode): boolean {
  const alternative = schemaFor(schema, value);
  if (!alternative) return false;
  if (Array.isArray(value)) {
    const { items, minItems = 0, maxItems = Infinity } = alternative;
    const inLength = value.length >= minItems && value.length <= maxItems;
    return inLength && (!items || value.every((item) => fits(item, items)));
  }
  if (!isMap(value)) return accepts(value, alternative) === undefined;
  const whole = (alternative.required ?? []).every((key) => Object.hasOwn(value, key) && value[key] !== null);
  return whole && Object.entries(value).every(([key, child]) => fitsKey(key, child, alternative));
}

function fitsKey(key: string, value: unknown, schema: SchemaNode): boolean {
  if (schema.properties && Object.hasOwn(schema.properties, key))
    return value === null || fits(value, schema.properties[key]!);
  if (!schema.additionalProperties) return false;
  const badKey = schema.propertyNames && accepts(key, schema.propertyNames);
  return !badKey && fits(value, schema.additionalProperties);
}
