import type { SchemaNode } from '../../../../schemas/format';
import type { Playbook } from '../../../../schemas/playbook';
import type { Locale } from '../../../../schemas/text';
import { format } from '../format/format';
import { labelIn } from '../format/label';
import { childSchema, ownSchema, schemaNodeAt, schemasOf, visitFields } from '../format/schema-node';
import { excerpt } from '../wording/quoted';
import { comma, daysInWords, languageInWords } from '../wording/values';
import { inWords, labelInWords, type Reader } from './values';

/** A place in the format: keys from the top of a playbook, `*` for the items of a list. */
export type FormatPath = readonly string[];

/** The schema node at a place of the format; undefined where the format has none. */
export const formatNodeAt = (path: FormatPath): SchemaNode | undefined =>
  schemaNodeAt(
    format,
    path.map((key) => (key === '*' ? 0 : key)),
  );

/** The fields, items and values of one playbook in plain words of one language. */
export interface PlaybookWords {
  /** The title of the field; of a map with free keys, such as days or languages, the key in words. */
  title(path: FormatPath): string;
  /** A value in words, ids by the names of their owners; maps and lists on one line. */
  value(path: FormatPath, value: unknown): string;
  /** What an item of a list is called: its name or title, else the first words of its text, else its id; empty without any. */
  label(path: FormatPath, item: unknown): string;
}

/** @param today a date `YYYY-MM-DD`; dates of other years are told with their year */
export function playbookWords(playbook: Playbook, locale: Locale, today: string): PlaybookWords {
  const names = namesIn(playbook);
  const reader: Reader = { locale, today, nameOf: (kind, id) => names.get(`${kind} ${id}`) ?? id };
  const value = (path: FormatPath, written: unknown): string =>
    valueInWords(written, formatNodeAt(path), reader);
  return {
    title: (path) => titleOf(path, locale),
    value,
    label: (path, item) =>
      typeof item === 'object' && item !== null ? labelOfItem(path, item, reader) : value(path, item),
  };
}

function namesIn(playbook: Playbook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  visitFields(playbook, format, (owner, _key, value, schema) => {
    if (!schema.defines || typeof value !== 'string') return;
    const key = `${schema.defines} ${value}`;
    const text = nameOf(owner);
    if (!names.has(key) && text !== undefined) names.set(key, text);
  });
  return names;
}

/** The fields by which items with an id are called, in the order in which the format tries them; an id alone says nothing to people. */
function nameOf(owner: object): string | undefined {
  const its = owner as Readonly<Record<string, unknown>>;
  const name = ['name', 'title', 'question'].map((key) => its[key]).find((text) => typeof text === 'string');
  return name ?? firstWords(owner);
}

function firstWords(item: object): string | undefined {
  const { text } = item as { readonly text?: unknown };
  return typeof text === 'string' && text.trim() !== '' ? excerpt(text) : undefined;
}

function titleOf(path: FormatPath, locale: Locale): string {
  const key = path.at(-1) ?? '';
  const owner = formatNodeAt(path.slice(0, -1));
  const free = schemasOf(owner ?? {}).find(({ additionalProperties }) => additionalProperties);
  if (free && key !== '*') return freeKey(free, key, locale);
  return formatNodeAt(path)?.docs?.title[locale] ?? key;
}

function valueInWords(value: unknown, schema: SchemaNode | undefined, reader: Reader): string {
  if (Array.isArray(value) && value.some(isMap))
    return value.map((one) => valueInWords(one, schema && childSchema(schema, 0), reader)).join(' / ');
  if (!isMap(value)) return inWords(value, schema, reader);
  const own = schema && ownSchema(schema, value);
  const colon = reader.locale === 'zh' ? '：' : ': ';
  return Object.entries(value)
    .map(([key, child]) => {
      const node = own && childSchema(own, key);
      const title = own?.properties?.[key]?.docs?.title[reader.locale] ?? freeKey(own, key, reader.locale);
      return title + colon + valueInWords(child, node, reader);
    })
    .join(comma(reader.locale));
}

function freeKey(schema: SchemaNode | undefined, key: string, locale: Locale): string {
  const keys = schema?.propertyNames?.scalar;
  if (keys === 'days') return daysInWords(key as Parameters<typeof daysInWords>[0], locale);
  return keys === 'language' ? languageInWords(key, locale) : key;
}

function labelOfItem(path: FormatPath, item: object, reader: Reader): string {
  const node = formatNodeAt(path);
  const own = node && ownSchema(node, item);
  const label = labelIn(own, item);
  if (!label) return '';
  const words = label.key === 'id' ? firstWords(item) : undefined;
  if (words !== undefined) return words;
  const field = own && childSchema(own, label.key);
  return field?.customerText ? excerpt(label.text) : labelInWords(label.text, field, reader);
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
