import type { PartPath } from '../../../../schemas/field-path';
import type { PlaybookDocument } from '../document/assemble';
import { isKnownAt, isWhole } from '../format/unread';
import type { RuleMeta, RuleReport } from '../rule-support/rule';
import type { ValueRef } from '../yaml/ranges/place';

/**
 * Whether what a rule reports is true of what is written, and not only of what could be read: nothing unreadable lies
 * where the finding looks.
 */
export function isBorneOut(
  { at, needs }: Pick<RuleReport<string, string>, 'at' | 'needs'>,
  rule: Pick<RuleMeta<string, string>, 'needs' | 'reads'>,
  document: PlaybookDocument,
): boolean {
  if (document.unread.size === 0) return true;
  const paths = needs ?? rule.needs;
  if (!isRead(paths, document) || (rule.reads.includes('decision') && !isServiceKnown(document)))
    return false;
  const isOfSection = at.in === document.playbook;
  return (paths !== undefined && isOfSection) || isReadAt(at, document);
}

/** Whether all that is written at the paths could be read. */
export const isRead = (paths: readonly PartPath[] = [], document: PlaybookDocument): boolean =>
  document.unread.size === 0 || paths.every((path) => isPathRead(path, document));

function isPathRead(path: PartPath, { playbook, unread }: PlaybookDocument): boolean {
  const [section, key] = path.split('.') as [keyof typeof playbook, string | undefined];
  const state = unread.get(section);
  if (!state) return true;
  const value = playbook[section];
  if (state === 'all' || key === undefined || typeof value !== 'object') return false;
  return isKnownAt(value, key);
}

/** Whether it can be read that smart service is on or off: what people must have depends on it. */
const isServiceKnown = (document: PlaybookDocument): boolean =>
  isPathRead('decision.smart_service', document);

/** Whether the value at a place, or its absence, is known; of an item all of it must be, since it is told of as one. */
function isReadAt({ in: owner, key }: ValueRef, { playbook, unread }: PlaybookDocument): boolean {
  if (owner === playbook) return key === undefined || !unread.has(String(key));
  const isSection = Object.values(playbook).includes(owner as never);
  return isSection && key !== undefined ? isKnownAt(owner, key) : isWhole(owner);
}
