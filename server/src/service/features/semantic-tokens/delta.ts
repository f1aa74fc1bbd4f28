import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import { between } from '../../collections/between';

/** The edit that turns one list of semantic tokens into another: what lies between their common start and end; none where they are equal. */
export function tokenEdits(old: readonly number[], next: readonly number[]): SemanticTokensEdit[] {
  const { from, oldTo, newTo } = between(old, next);
  return from === oldTo && from === newTo
    ? []
    : [{ start: from, deleteCount: oldTo - from, data: next.slice(from, newTo) }];
}
