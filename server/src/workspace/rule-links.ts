import { ruleIds } from '../../../schemas/rule-ids';
import { type RuleLink, startCode } from '../service';

const pages: ReadonlySet<string> = new Set([...ruleIds, startCode]);

/**
 * Links from findings to the pages of their rules; none where the client names no URI of such pages.
 * @param address URI of a rule's page, with `{rule}` for the rule's name; any other value counts as none
 */
export function ruleLinks(address: unknown): RuleLink {
  if (typeof address !== 'string' || !address.includes('{rule}')) return () => undefined;
  return (code) => (pages.has(code) ? address.replaceAll('{rule}', () => code) : undefined);
}
