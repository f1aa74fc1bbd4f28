import type { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { placeholders } from '../../../../../schemas/placeholders';
import { skeleton } from '../../../../../schemas/skeleton';
import type { Locale } from '../../../../../schemas/text';
import { format } from '../../format/format';
import { schemaNodeAt } from '../../format/schema-node';
import { oneLineList, renderBlock, renderFlow } from '../../yaml/edit/render';
import type { Path } from '../../yaml/ranges/path';
import { fieldMarkdown } from '../hover/field';
import type { CompletionOptions } from './context';

/** What an item is about, as its `data` in LSP: a field by its path, perhaps with a choice for it, or a placeholder. */
export type ItemSubject =
  { readonly field: Path; readonly choice?: string } | { readonly placeholder: string };

/** The documentation of an item, or what is needed to ask for it later. */
export function documented(
  about: ItemSubject,
  { locale, docsLater }: Pick<CompletionOptions, 'locale' | 'docsLater'>,
): Partial<CompletionItem> {
  if (docsLater) return { data: about };
  const documentation = docsOf(about, locale);
  return documentation ? { documentation } : {};
}

/**
 * The documentation of a completion item by its `data`, with an example as it would stand in a file; undefined where the
 * format has none.
 */
export function completionDocs(data: unknown, locale: Locale): MarkupContent | undefined {
  return isSubject(data) ? docsOf(data, locale) : undefined;
}

function docsOf(about: ItemSubject, locale: Locale): MarkupContent | undefined {
  const value = 'placeholder' in about ? ofPlaceholder(about.placeholder, locale) : ofField(about, locale);
  return value === undefined ? undefined : { kind: 'markdown', value };
}

function ofPlaceholder(wanted: string, locale: Locale): string | undefined {
  const found = placeholders.find(({ name }) => name === wanted);
  return found && `${found.docs.description[locale]}\n\n> ${found.sample[locale]}`;
}

function ofField(
  { field, choice }: Extract<ItemSubject, { field: Path }>,
  locale: Locale,
): string | undefined {
  const schema = schemaNodeAt(format, field);
  if (!schema) return undefined;
  if (choice === undefined) return schema.docs && fieldMarkdown(schema, locale, exampleOf(field));
  const meaning = schema.choices?.[choice]?.[locale];
  return [
    `\`${choice}\`${meaning ? ` ${meaning}` : ''}`,
    schema.docs?.description[locale],
    inYaml(exampleOf(field, choice)),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

const inYaml = (example: string): string => `\`\`\`yaml\n${example}\n\`\`\``;

/** The most lines of an example that one takes in at a glance. */
const MOST_LINES = 16;

/** A field as it would stand in a file, with a value that the format accepts: the first of its samples that is short. */
export function exampleOf(field: Path, choice?: string): string {
  if (choice !== undefined) return written(field, choice);
  const texts = samplesOf(schemaNodeAt(format, field) ?? {}).map((value) => written(field, value));
  return texts.find((text) => text.split('\n').length <= MOST_LINES) ?? texts.at(-1)!;
}

/** The sample of a field, the beginning of one that is a list, and what every such value has. */
function samplesOf(schema: SchemaNode): readonly unknown[] {
  const [sample] = schema.samples ?? [];
  const first = Array.isArray(sample) ? [sample.slice(0, 1)] : [];
  return [...(sample === undefined ? [] : [sample]), ...first, skeleton(schema)];
}

function written(field: Path, value: unknown): string {
  const [key, list] = [field.at(-1), field.at(-2)];
  if (typeof key === 'string') return pair(key, value);
  return typeof list === 'string' ? pair(list, [value]) : renderBlock([value]);
}

/** A list of words or figures on one line, anything else in lines. */
const pair = (key: string, value: unknown): string =>
  Array.isArray(value) && value.every((one) => typeof one !== 'object')
    ? `${renderFlow(key)}: ${renderFlow(oneLineList(value))}`
    : renderBlock({ [key]: value });

/** A client may send anything back. */
function isSubject(data: unknown): data is ItemSubject {
  const { field, placeholder } = Object(data) as Readonly<Record<'field' | 'placeholder', unknown>>;
  return (
    typeof placeholder === 'string' ||
    (Array.isArray(field) && field.every((step) => typeof step === 'string' || typeof step === 'number'))
  );
}
