import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../../document';
import { formAt } from '../../model/form';
import { format } from '../../model/format';
import { caretAt } from '../../syntax/caret';
import { offsetAt, positionAt } from '../../syntax/layout';
import type { CompletionContext, CompletionOptions } from './context';
import { itemCompletions } from './items';
import { keyCompletions } from './keys';
import { placeholderCompletions } from './placeholders';
import { valueCompletions } from './values';

/** What can stand at a position. Whatever is offered leaves the file well formed when it is taken as it is. */
export function completion(
  snapshot: Snapshot,
  position: Position,
  options: CompletionOptions,
): CompletionItem[] {
  const offset = offsetAt(snapshot, position);
  const inBraces = placeholderCompletions(snapshot, offset, options);
  if (inBraces) return inBraces;
  const caret = caretAt(snapshot, offset);
  if (!caret) return [];
  const form = formAt(format, caret.path);
  if (!form) return [];
  const range = { start: positionAt(snapshot, caret.start), end: positionAt(snapshot, caret.end) };
  const context: CompletionContext = { ...options, snapshot, caret, form, range, offset };
  if (caret.slot === 'key') return keyCompletions(context);
  if (caret.slot === 'item') return itemCompletions(context);
  if (caret.slot === 'value') return valueCompletions(context);
  if (caret.slot === 'word')
    return [...keyCompletions(context), ...valueCompletions(context), ...itemCompletions(context)];
  return [];
}
