import type { ListSplice } from './page-protocol';
import { between } from './service/collections/between';

/**
 * The update from one list to another: what lies between the items that both have in common at their ends.
 * @returns undefined where they are equal
 */
export function listSplice(old: readonly string[], now: readonly string[]): ListSplice | undefined {
  const { from, oldTo, newTo } = between(old, now);
  return from === oldTo && from === newTo
    ? undefined
    : { at: from, removed: oldTo - from, items: now.slice(from, newTo) };
}
