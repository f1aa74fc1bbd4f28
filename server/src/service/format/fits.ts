import type { FormatNode } from '../../../../schemas/format';
import { isMap } from '../yaml/parse/value';
import { formFor } from './schema-node';
import { accepts } from './scalar';

/** Whether a value is valid by its schema node. Fixes and completions only offer valid values. */
export function fits(value: unknown, form: FormatNode): boolean {
  const alternative = formFor(form, value);
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

function fitsKey(key: string, value: unknown, form: FormatNode): boolean {
  if (form.properties && Object.hasOwn(form.properties, key))
    return value === null || fits(value, form.properties[key]!);
  if (!form.additionalProperties) return false;
  const badKey = form.propertyNames && accepts(key, form.propertyNames);
  return !badKey && fits(value, form.additionalProperties);
}
