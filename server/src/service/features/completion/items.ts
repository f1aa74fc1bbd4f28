import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import type { Locale, Text } from '../../../../../schemas/text';
import { schemasOf } from '../../format/schema-node';
import { SnippetWriter } from '../../format/snippet';
import type { Path } from '../../yaml/ranges/path';
import { type CompletionContext, inserting } from './context';
import { documented } from './docs';
import { startOf } from './start';

const words = {
  item: { zh: '新的一项', en: 'New item' },
} as const satisfies Record<string, Text>;

/** What an item is that can begin at the caret with its dash; undefined where none can. */
export function itemAt({ schema, caret }: CompletionContext): SchemaNode | undefined {
  if (caret.flow || (caret.slot === 'word' && caret.present.length > 0)) return undefined;
  return schemasOf(schema).find((one) => one.items)?.items;
}

/** A new list item with its dash, where the list at the caret can have one. */
export function itemCompletions(context: CompletionContext): CompletionItem[] {
  const { caret, locale } = context;
  const schema = itemAt(context);
  if (!schema) return [];
  const text = new SnippetWriter(context).block(startOf(context, schema, 'usual'), schema, caret.column + 2);
  return [newItem(context, [...caret.path, 0], schema, `- ${titleOf(schema, locale)}`, '-', `- ${text}`)];
}

/** A new item of a flow sequence: a map with its braces. */
export function bracketedItem(context: CompletionContext, schema: SchemaNode): CompletionItem[] {
  const { locale } = context;
  const text = new SnippetWriter(context).flowMap(startOf(context, schema, 'usual'));
  return [newItem(context, context.caret.path, schema, `{ ${titleOf(schema, locale)} }`, '{', text)];
}

const titleOf = ({ docs }: SchemaNode, locale: Locale): string => docs?.title[locale] ?? words.item[locale];

function newItem(
  context: CompletionContext,
  field: Path,
  schema: SchemaNode,
  label: string,
  opening: string,
  text: string,
): CompletionItem {
  const { typed } = context.caret;
  return {
    label,
    kind: CompletionItemKind.Snippet,
    sortText: '0',
    filterText: typed === '' ? opening : typed,
    ...(schema.docs ? documented({ field }, context) : {}),
    ...inserting(context, text),
  };
}
