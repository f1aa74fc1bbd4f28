import type { FormattingOptions, Position, TextEdit } from 'vscode-languageserver-types';
import { lineBeginning } from '../yaml/format/continue-line';
import { type Layout, lineText } from '../yaml/segments/layout';
import { indentFrom } from './formatting';

/**
 * The edit after a line was ended (`textDocument/onTypeFormatting`): the new line gets its indent, and a dash below an item
 * that is a text. Only that line changes, and only where nothing is on it yet.
 */
export function onTypeFormatting(
  snapshot: Layout,
  { line }: Position,
  typed: string,
  { tabSize }: FormattingOptions,
): TextEdit[] {
  const own = lineText(snapshot, line);
  if (typed !== '\n' || line === 0 || /[^ \t]/.test(own)) return [];
  const beginning = lineBeginning(snapshot, line, indentFrom(tabSize));
  if (beginning === undefined || beginning === own) return [];
  return [
    { range: { start: { line, character: 0 }, end: { line, character: own.length } }, newText: beginning },
  ];
}
