import assert from 'node:assert/strict';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { memoize } from '../../server/src/service/collections/memoize';
import { readPack } from '../../server/src/service/config/read-pack';
import { gapFindings } from '../../server/src/service/findings/gaps';
import type { Finding } from '../../server/src/service/format/finding';
import { type NamedPack, packsInUse } from '../../server/src/service/lexicon/in-force';
import type { Rule } from '../../server/src/service/rule-support/rule';
import { rules } from '../../server/src/service/rules';
import { offsetAt } from '../../server/src/service/yaml/segments/layout';
import { rangeOf } from '../../server/src/service/document/resolve-range';

export const today = '2026-11-22';

/** Rules that another part of the check finds, since they need all findings, or comments, which rules do not see. */
const foundElsewhere = new Set(['checks/unused-ignore', 'checks/unconfirmed-draft']);

/** Reads a playbook and runs one rule on its first document; a rule that crashed is a failure, not a finding. */
export function runRule(
  id: string,
  text: string,
  day = today,
): { snapshot: Analysis; findings: readonly Finding[] } {
  const snapshot = openFile('file:///test.playbook.yaml', 1, text);
  const findings = foundElsewhere.has(id) ? foundAmongAll(id, snapshot, day) : foundAlone(id, snapshot, day);
  const keys = new Set(Object.values(rules.find((rule) => rule.id === id)!.messages));
  for (const { message, data } of findings) assert.ok(keys.has(message), String(data?.reason));
  return { snapshot, findings };
}

function foundAlone(id: string, snapshot: Analysis, day: string): readonly Finding[] {
  const run = rules.filter((rule) => rule.id === id);
  const packs = packsInUse(teamOf(run[0]));
  return gapFindings(snapshot, snapshot.documents[0]!, { today: day, packs }, run);
}

/** The word pack with which the examples of a rule are run. */
const teamOf = memoize((rule: Rule | undefined): readonly NamedPack[] =>
  rule?.examples.pack ? [{ name: 'team', pack: readPack(rule.examples.pack).pack }] : [],
);

const foundAmongAll = (id: string, snapshot: Analysis, day: string): readonly Finding[] =>
  allFindings(snapshot, { today: day })[0]!.findings.filter(({ code }) => code === id);

/** The source text that a finding, or a place beside it, covers. */
export function covered(snapshot: Analysis, { at }: Pick<Finding, 'at'>): string {
  const { start, end } = rangeOf(snapshot, at);
  return snapshot.text.slice(offsetAt(snapshot, start), offsetAt(snapshot, end));
}
