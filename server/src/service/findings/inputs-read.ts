import type { PartPath } from '../../../../schemas/field-path';
import type { PlaybookDocument } from '../document/assemble';
import { isKnownAt, isWhole } from '../format/unread';
import type { RuleMeta, RuleReport } from '../rule-support/rule';
import type { ValueRef } from '../yaml/ranges/place';

/**
 * Whether a finding of a rule holds for the source and not only for its valid part: nothing that it depends on is
 * unreadable.
 */
export function areInputsRead(
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

/** Whether nothing is unreadable that only the drafts of a rule depend on. */
export const areDraftInputsRead = (
  { draftReads = [] }: Pick<RuleMeta<string, string>, 'draftReads'>,
  { unread }: PlaybookDocument,
): boolean => unread.size === 0 || !draftReads.some((name) => unread.has(name));

/** Whether nothing is unreadable at the paths. */
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

/** Whether it is known if smart service is on or off: other sections are required or not by it. */
const isServiceKnown = (document: PlaybookDocument): boolean =>
  isPathRead('decision.smart_service', document);

/** Whether a value, or its absence, is certain; an item must be readable as a whole, since it is reported as one. */
function isReadAt({ in: owner, key }: ValueRef, { playbook, unread }: PlaybookDocument): boolean {
  if (owner === playbook) return key === undefined || !unread.has(String(key));
  const isSection = Object.values(playbook).includes(owner as never);
  return isSection && key !== undefined ? isKnownAt(owner, key) : isWhole(owner);
}
