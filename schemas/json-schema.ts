import type { FormatNode } from './format';
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
export function jsonSchema(format: FormatNode, locale: Locale): JsonSchema {
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

function translate(form: FormatNode, locale: Locale): JsonSchema {
  const schema: JsonSchema = {};
  if (form.docs) {
    schema.title = form.docs.title[locale];
    schema.description = descriptionOf(form, locale);
  }
  for (const keyword of passed) if (form[keyword] !== undefined) schema[keyword] = form[keyword];
  if (form.scalar && patterns[form.scalar]) schema.pattern = patterns[form.scalar];
  if (form.samples) schema.examples = form.samples;
  if (form.fallback !== undefined) schema.default = form.fallback;
  if (form.properties)
    schema.properties = Object.fromEntries(
      Object.entries(form.properties).map(([key, child]) => [key, translate(child, locale)]),
    );
  if (form.additionalProperties === false) schema.additionalProperties = false;
  else if (form.additionalProperties)
    schema.additionalProperties = translate(form.additionalProperties, locale);
  if (form.propertyNames) schema.propertyNames = translate(form.propertyNames, locale);
  if (form.items) schema.items = translate(form.items, locale);
  if (form.anyOf) schema.anyOf = form.anyOf.map((one) => translate(one, locale));
  if (form.choices && !form.enum) schema.anyOf = [{ enum: Object.keys(form.choices) }, { type: 'string' }];
  return schema;
}

function descriptionOf(form: FormatNode, locale: Locale): string {
  const parts = [form.docs!.description[locale]];
  if (form.scalar) parts.push(scalarHints[form.scalar][locale]);
  for (const [word, meaning] of Object.entries(form.choices ?? {}))
    parts.push(`- ${word}: ${meaning[locale]}`);
  return parts.join('\n');
}
