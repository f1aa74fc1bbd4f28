import { DiagnosticTag } from 'vscode-languageserver-types';
import type { RuleId } from '../../../../schemas/rule-ids';

/** Rules that find what nothing uses or reaches: editors fade it. */
const unused: ReadonlySet<RuleId> = new Set([
  'checks/unused-ignore',
  'priority/unreachable',
  'staffing/expired-shift',
  'staffing/unassigned-member',
]);

/** Rules that find a reference to what is no longer in use: editors strike it through. */
const outdated: ReadonlySet<RuleId> = new Set(['reply/retired-reference']);

/** The LSP tags of a finding by its rule; none for most. Replies and answers that nothing names are in use by hand. */
export function diagnosticTags(code: string): DiagnosticTag[] | undefined {
  if (unused.has(code as RuleId)) return [DiagnosticTag.Unnecessary];
  return outdated.has(code as RuleId) ? [DiagnosticTag.Deprecated] : undefined;
}
