import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { skeleton } from '../../../../../schemas/skeleton';
import type { Text } from '../../../../../schemas/text';
import { formsOf } from '../../model/form';
import { SnippetWriter } from '../../model/snippet';
import { type CompletionContext, documentation, inserting } from './context';

const words = {
  item: { zh: '新的一项', en: 'New item' },
} as const satisfies Record<string, Text>;

/** A new item, dash and all, where the list at the caret can have one. */
export function itemCompletions(context: CompletionContext): CompletionItem[] {
  const { caret, locale, snippets } = context;
  const form = formsOf(context.form).find((one) => one.items)?.items;
  if (!form || caret.flow || (caret.slot === 'word' && caret.present.length > 0)) return [];
  const text = new SnippetWriter(!snippets).block(skeleton(form, 'usual'), form, caret.column + 2);
  return [
    {
      label: `- ${form.docs?.title[locale] ?? words.item[locale]}`,
      kind: CompletionItemKind.Snippet,
      sortText: '00000',
      filterText: caret.typed === '' ? '-' : caret.typed,
      ...documentation(form, locale),
      ...inserting(context, `- ${text}`),
    },
  ];
}
