import { ruleIds } from '../../schemas/rule-ids';
import type { RuleLink } from './service';

/** Links that run the editor's command for a rule's page; none where the editor has no such command. */
export function ruleLinks(command: string | undefined): RuleLink {
  const rules: ReadonlySet<string> = new Set(ruleIds);
  return (code) =>
    command && rules.has(code)
      ? `command:${command}?${encodeURIComponent(JSON.stringify([code]))}`
      : undefined;
}
