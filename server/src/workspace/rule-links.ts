import { ruleIds } from '../../../schemas/rule-ids';
import type { RuleLink } from '../service';

const rules: ReadonlySet<string> = new Set(ruleIds);

/**
 * Links from findings to the pages of their rules; none where the client names no URI of such pages.
 * @param address URI of a rule's page, with `{rule}` for the rule's name; any other value counts as none
 */
export function ruleLinks(address: unknown): RuleLink {
  if (typeof address !== 'string' || !address.includes('{rule}')) return () => undefined;
  return (code) => (rules.has(code) ? address.replaceAll('{rule}', () => code) : undefined);
}
