import { ruleIds } from '../../../schemas/rule-ids';
import type { RuleLink } from '../service';

const rules: ReadonlySet<string> = new Set(ruleIds);

/**
 * Links from findings to the pages of their rules; none where the editor names no place of such pages.
 * @param address of a rule's page, with `{rule}` for the rule's name; whatever else an editor tells counts as none
 */
export function ruleLinks(address: unknown): RuleLink {
  if (typeof address !== 'string' || !address.includes('{rule}')) return () => undefined;
  return (code) => (rules.has(code) ? address.replaceAll('{rule}', () => code) : undefined);
}
