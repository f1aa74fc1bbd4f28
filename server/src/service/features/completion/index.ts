import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../document/analysis';
import { schemaNodeAt, schemasOf } from '../../format/schema-node';
import { format } from '../../format/format';
import type { Caret } from '../../yaml/ranges/caret';
import { caretAt } from '../../yaml/ranges/caret-at';
import { offsetAt, positionAt } from '../../yaml/segments/layout';
import type { CompletionContext, CompletionOptions } from './context';
import { itemCompletions } from './items';
import { keyCompletions } from './keys';
import { outerKeyCompletions } from './outer-keys';
import { templateCompletions } from './templates';
import { timeCompletions } from './times';
import { placeholderCompletions } from './placeholders';
import { valueCompletions } from './values';

/** Completion at a position. Every item leaves the file well formed when it is accepted as it is. */
export function completion(
  snapshot: Analysis,
  position: Position,
  options: CompletionOptions,
): CompletionList {
  const list = completionOf(snapshot, position, options);
  return options.oneLine ? { ...list, items: list.items.filter(isOneLine) } : list;
}

const isOneLine = ({ textEdit }: CompletionItem): boolean => !textEdit?.newText.includes('\n');

function completionOf(snapshot: Analysis, position: Position, options: CompletionOptions): CompletionList {
  const offset = offsetAt(snapshot, position);
  const inBraces = placeholderCompletions(snapshot, offset, options);
  if (inBraces) return whole(inBraces);
  const caret = caretAt(snapshot, offset);
  if (!caret) return whole([]);
  const schema = schemaNodeAt(format, caret.path);
  if (!schema) return whole([]);
  const range = { start: positionAt(snapshot, caret.start), end: positionAt(snapshot, caret.end) };
  const context: CompletionContext = { ...options, snapshot, caret, schema, range, offset };
  const { items, isIncomplete } = isFull(caret) ? whole([]) : completionsAt(context);
  return { isIncomplete, items: [...items, ...outerKeyCompletions(context, items)] };
}

function completionsAt(context: CompletionContext): CompletionList {
  const { caret } = context;
  if (caret.slot === 'key') return whole(keyCompletions(context));
  if (caret.slot === 'item') return whole([...itemCompletions(context), ...templateCompletions(context)]);
  if (caret.slot === 'text') return whole(timeCompletions(context));
  const isValue = caret.flow ? caret.bracketed : caret.present.length === 0;
  const values = caret.slot === 'value' || isValue ? valueCompletions(context) : whole([]);
  if (caret.slot === 'value') return values;
  const items = [
    ...keyCompletions(context),
    ...values.items,
    ...itemCompletions(context),
    ...templateCompletions(context),
  ];
  return { ...values, items };
}

/** Whether the list at the caret already has as many items as the format allows. */
const isFull = ({ items, path, slot }: Caret): boolean =>
  schemasOf(schemaNodeAt(format, slot === 'item' ? path : path.slice(0, -1)) ?? {}).some(
    ({ maxItems = Infinity }) => items > maxItems,
  );

/** A complete list: more typing only filters it. */
const whole = (items: CompletionItem[]): CompletionList => ({ isIncomplete: false, items });
