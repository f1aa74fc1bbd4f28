import assert from 'node:assert/strict';
import type { Snapshot } from '../../../server/src/service/document/snapshot';
import type { Related } from '../../../server/src/service/format/finding';
import { offsetAt } from '../../../server/src/service/yaml/segments/layout';
import { rangeOf } from '../../../server/src/service/document/resolve-range';
import { covered, runRule } from '../rule-runner';

/** A playbook without its head, and the texts that the rule's findings cover there; nothing covered is silence. */
export interface Row {
  readonly yaml: string;
  readonly on: readonly string[];
  /** What the places beside the findings cover, in order. */
  readonly beside?: readonly string[];
  /** Another day than 2026-11-22. */
  readonly day?: string;
}

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';

/** Asserts what a rule finds, row by row. */
export function covers(id: string, rows: Readonly<Record<string, Row>>): void {
  describe(id, () => {
    for (const [name, row] of Object.entries(rows)) it(name, () => check(id, row));
  });
}

function check(id: string, { yaml, on, beside, day }: Row): void {
  const { snapshot, findings } = runRule(id, head + yaml, day);
  assert.deepEqual(
    findings.map((finding) => covered(snapshot, finding)),
    on,
  );
  if (!beside) return;
  const related = findings.flatMap((finding) => finding.related ?? []);
  assert.deepEqual(
    related.map((one) => textAt(snapshot, one)),
    beside,
  );
}

function textAt(snapshot: Snapshot, { at }: Related): string {
  const { start, end } = rangeOf(snapshot, at);
  return snapshot.text.slice(offsetAt(snapshot, start), offsetAt(snapshot, end));
}
