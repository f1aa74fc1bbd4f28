import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { once } from '../../collections/memoize';
import { format } from '../../format/format';
import { childSchema, ownSchema } from '../../format/schema-node';
import { SnippetWriter } from '../../format/snippet';
import { type Template, templates } from '../../format/templates';
import { isMap } from '../../yaml/parse/value';
import type { Path } from '../../yaml/ranges/path';
import { countsIn } from './counting-keys';
import { type CompletionContext, inOrder, inserting } from './context';
import { documented } from './docs';
import { itemAt } from './items';
import { fitted } from './start';

/** Made when something is completed for the first time. */
const all = once(() => templates(format));

/**
 * The templates that can stand at the caret, behind all else: a new playbook in an empty file, sections that are not there
 * yet, items where one can begin; on one line only the items, which are short enough for that.
 */
export const templateCompletions = (context: CompletionContext): CompletionItem[] =>
  all().flatMap((template, rank) => {
    const field = fieldOf(context, template);
    if (!field) return [];
    const { prefix, title } = template;
    return [
      {
        label: prefix[0],
        kind: CompletionItemKind.Snippet,
        sortText: `3${inOrder(rank)}`,
        filterText: prefix.join(' '),
        labelDetails: { description: title[context.locale] },
        ...(field.length > 0 ? documented({ field }, context) : {}),
        ...inserting(context, textOf(context, template)),
      },
    ];
  });

/** The path of what a template makes at the caret; undefined where it cannot stand there. */
function fieldOf(context: CompletionContext, { place }: Template): Path | undefined {
  const { path, slot, present } = context.caret;
  if (place === 'file' || 'section' in place) {
    if (slot !== 'word' || path.length > 0 || context.oneLine) return undefined;
    if (place === 'file') return present.length === 0 ? [] : undefined;
    const counts = countsIn(context)(childSchema(format, place.section) ?? {});
    return counts && !present.includes(place.section) ? [place.section] : undefined;
  }
  return path.join('.') === place.list && itemAt(context) ? [...path, 0] : undefined;
}

function textOf(context: CompletionContext, { place, value, schema, kind }: Template): string {
  const writer = new SnippetWriter(context);
  const { column } = context.caret;
  // A new playbook refers to nothing that is not in it.
  if (place === 'file') return writer.block(value, schema, 0).replace(/\n(?=[a-z])/g, '\n\n');
  const start = withoutEmpty(fitted(context, value, schema), schema) ?? value;
  if ('section' in place) return `${place.section}:${writer.behindKey(start, schema, column)}`;
  if (kind === undefined || context.oneLine) return `- ${writer.block(start, schema, column + 2)}`;
  const { [kind]: chosen, ...rest } = start as Readonly<Record<string, unknown>>;
  const below = `\n${' '.repeat(column + 2)}${writer.block(rest, schema, column + 2)}`;
  return `- ${kind}: ${String(chosen)}${below}`;
}

/** A value without what nothing in the file can be named for, and without what then lacks something; null where all does. */
function withoutEmpty(value: unknown, schema: SchemaNode): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((one, at) => withoutEmpty(one, childSchema(schema, at) ?? {})).filter(isThere);
    return kept.length > 0 ? kept : null;
  }
  if (!isMap(value)) return value;
  const pairs = Object.entries(value)
    .map(([key, child]) => [key, withoutEmpty(child, childSchema(schema, key) ?? {})] as const)
    .filter(([, child]) => isThere(child));
  const left = Object.fromEntries(pairs);
  const isWhole = (ownSchema(schema, value).required ?? []).every((key) => Object.hasOwn(left, key));
  return isWhole && pairs.length > 0 ? left : null;
}

const isThere = (value: unknown): boolean => value !== null;
