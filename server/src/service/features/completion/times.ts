import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { schemasOf } from '../../format/schema-node';
import { lineAt } from '../../yaml/segments/layout';
import { type CompletionContext, inOrder, inserting, literal } from './context';
import { timesBehindDate } from './moments';

/** The time behind a date, where the value is both: the word at the caret is the second one of its text. */
export function timeCompletions(context: CompletionContext): CompletionItem[] {
  const { snapshot, caret, schema } = context;
  if (!schemasOf(schema).some(({ scalar }) => scalar === 'date-time')) return [];
  const line = lineAt(snapshot, caret.start);
  return timesBehindDate(line.text.slice(0, caret.start - line.start)).map((time, rank) => ({
    label: time,
    kind: CompletionItemKind.Value,
    sortText: inOrder(rank),
    filterText: time,
    ...inserting(context, literal(context, time)),
  }));
}
