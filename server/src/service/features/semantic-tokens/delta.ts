import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** The edit that turns one list of semantic tokens into another: what lies between their common start and end; none where they are equal. */
export function tokenEdits(old: readonly number[], next: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start++;
  if (start === old.length && start === next.length) return [];
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === next[next.length - 1 - same]) same++;
  return [{ start, deleteCount: old.length - start - same, data: next.slice(start, next.length - same) }];
}
