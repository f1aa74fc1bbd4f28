import type { TextEdit } from 'vscode-languageserver-types';
import { offsetAt } from '../../server/src/service/yaml/segments/layout';
import { open } from './marks';

/** The text after edits that do not overlap. */
export function applyText(text: string, edits: readonly TextEdit[]): string {
  const snapshot = open(text);
  const placed = edits.map(({ range, newText }, index) => ({
    index,
    start: offsetAt(snapshot, range.start),
    end: offsetAt(snapshot, range.end),
    newText,
  }));
  return placed
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
