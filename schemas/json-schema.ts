import type { SchemaNode } from './format';
import { scalarHints } from './scalars';
import type { Locale } from './text';

type JsonSchema = Record<string, unknown>;

/** Patterns for editors that know JSON Schema only; they are looser than our readers. */
const patterns: Readonly<Record<keyof typeof scalarHints, string | undefined>> = {
  id: '^[a-z0-9][a-z0-9-]*$',
  time: '^([01]\\d|2[0-4]):[0-5]\\d$',
  'time-range': '^\\d{2}:\\d{2} *- *\\d{2}:\\d{2}$',
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  'date-time': '^\\d{4}-\\d{2}-\\d{2}[ T]+\\d{2}:\\d{2}$',
  days: '^(mon|tue|wed|thu|fri|sat|sun)( *- *(mon|tue|wed|thu|fri|sat|sun))?$',
  hours: '^(closed|\\d{2}:\\d{2} *- *\\d{2}:\\d{2})$',
  'shift-days': '^(holiday|(mon|tue|wed|thu|fri|sat|sun)( *- *(mon|tue|wed|thu|fri|sat|sun))?)$',
  duration: '^\\d+(s|m|h|d)$',
  timezone: undefined,
  language: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
};

/** The format as JSON Schema draft 7 in one language, for editors and tools other than ours. */
export function jsonSchema(format: SchemaNode, locale: Locale): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...translate(format, locale) };
}

const passed = [
  'type',
  'required',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'minItems',
  'maxItems',
] as const;

function translate(node: SchemaNode, locale: Locale): JsonSchema {
  const schema: JsonSchema = {};
  if (node.docs) {
    schema.title = node.docs.title[locale];
    schema.description = descriptionOf(node, locale);
  }
  for (const keyword of passed) if (node[keyword] !== undefined) schema[keyword] = node[keyword];
  if (node.scalar && patterns[node.scalar]) schema.pattern = patterns[node.scalar];
  if (node.samples) schema.examples = node.samples;
  if (node.fallback !== undefined) schema.default = node.fallback;
  if (node.properties)
    schema.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, child]) => [key, translate(child, locale)]),
    );
  if (node.additionalProperties === false) schema.additionalProperties = false;
  else if (node.additionalProperties)
    schema.additionalProperties = translate(node.additionalProperties, locale);
  if (node.propertyNames) schema.propertyNames = translate(node.propertyNames, locale);
  if (node.items) schema.items = translate(node.items, locale);
  if (node.anyOf) schema.anyOf = node.anyOf.map((one) => translate(one, locale));
  if (node.choices && !node.enum) schema.anyOf = [{ enum: Object.keys(node.choices) }, { type: 'string' }];
  return schema;
}

function descriptionOf(node: SchemaNode, locale: Locale): string {
  const parts = [node.docs!.description[locale]];
  if (node.scalar) parts.push(scalarHints[node.scalar][locale]);
  for (const [word, meaning] of Object.entries(node.choices ?? {}))
    parts.push(`- ${word}: ${meaning[locale]}`);
  return parts.join('\n');
}
