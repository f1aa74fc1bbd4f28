import type { SchemaNode } from '../../../../schemas/format';
import type { Locale, Text } from '../../../../schemas/text';
import { schemaFor, schemasOf } from '../format/schema-node';
import {
  comma,
  dateInWords,
  daysInWords,
  durationInWords,
  languageInWords,
  percent,
  rangeInWords,
} from '../wording/values';

const words = {
  closed: { zh: '休息', en: 'closed' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Record<string, Text>;

export interface Reader {
  readonly locale: Locale;
  readonly today: string;
  /** The name of the id's owner. */
  nameOf(kind: NonNullable<SchemaNode['refersTo']>, id: string): string;
}

/**
 * A value in plain words by its schema node: choices by their meaning, ids by the name of their owner, times written
 * out.
 */
export function inWords(value: unknown, schema: SchemaNode | undefined, reader: Reader): string {
  const its = (schema && (schemaFor(schema, value) ?? schema)) ?? {};
  if (Array.isArray(value) && its.items?.scalar === 'shift-days') return daysInWords(value, reader.locale);
  if (Array.isArray(value))
    return value.map((one) => inWords(one, its.items, reader)).join(comma(reader.locale));
  if (typeof value === 'boolean') return (value ? words.yes : words.no)[reader.locale];
  if (typeof value === 'number') return isShare(its) ? percent(value) : String(value);
  if (typeof value !== 'string') return '';
  if (its.refersTo) return reader.nameOf(its.refersTo, value);
  return choiceIn(schema, value)?.[reader.locale] ?? notation(value, its, reader);
}

/** The label of an item in plain words; a name that customers know, such as 双12, is quoted as it is written. */
export const labelInWords = (text: string, schema: SchemaNode | undefined, reader: Reader): string =>
  /\p{Script=Han}/u.test(text) ? text : inWords(text, schema, reader);

/** The meaning of a choice; undefined for a person's own words. */
export function choiceIn(schema: SchemaNode | undefined, value: string): Text | undefined {
  for (const one of schema ? schemasOf(schema) : [])
    if (one.choices && Object.hasOwn(one.choices, value)) return one.choices[value];
  return undefined;
}

function notation(value: string, schema: SchemaNode, { locale, today }: Reader): string {
  if (value === 'closed' && schema.scalar === 'hours') return words.closed[locale];
  if (schema.scalar === 'duration') return durationInWords(value, locale);
  if (schema.scalar === 'date') return dateInWords(value, locale, today);
  if (schema.scalar === 'time-range' || schema.scalar === 'hours') return rangeInWords(value, locale);
  if (schema.scalar === 'days' || schema.scalar === 'shift-days') return daysInWords(value, locale);
  return schema.scalar === 'language' ? languageInWords(value, locale) : value;
}

const isShare = (schema: SchemaNode): boolean => schema.maximum === 1 || schema.exclusiveMaximum === 1;
