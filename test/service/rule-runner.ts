import { openSnapshot, type Snapshot } from '../../server/src/service/document/snapshot';
import { gapFindings } from '../../server/src/service/findings/gaps';
import type { Finding } from '../../server/src/service/format/finding';
import { rules } from '../../server/src/service/rules';
import { offsetAt } from '../../server/src/service/yaml/segments/layout';
import { rangeOf } from '../../server/src/service/document/resolve-range';

export const today = '2026-11-22';

/** Reads a playbook and runs one rule on its first document. */
export function runRule(
  id: string,
  text: string,
  day = today,
): { snapshot: Snapshot; findings: readonly Finding[] } {
  const snapshot = openSnapshot('file:///test.playbook.yaml', 1, text);
  const run = rules.filter((rule) => rule.id === id);
  return { snapshot, findings: gapFindings(snapshot, snapshot.documents[0]!, 0, { today: day }, run) };
}

/** The source text that a finding covers. */
export function covered(snapshot: Snapshot, finding: Finding): string {
  const { start, end } = rangeOf(snapshot, finding.at);
  return snapshot.text.slice(offsetAt(snapshot, start), offsetAt(snapshot, end));
}
