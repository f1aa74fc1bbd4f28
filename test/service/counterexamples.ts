import assert from 'node:assert/strict';
import { say } from '../../schemas/text';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import type { Analysis } from '../../server/src/service/document/analysis';
import { gapFindings } from '../../server/src/service/findings/gaps';
import type { Finding, Fix } from '../../server/src/service/format/finding';
import { rules } from '../../server/src/service/rules';
import type { Rule } from '../../server/src/service/rule-support/rule';
import { momentOfLocal } from '../../server/src/service/simulation/shop-clock';
import { simulate } from '../../server/src/service/simulation/outcome';
import { confirms, counterexampleData } from '../../server/src/service/simulation/counterexample';
import type { Counterexample } from '../../server/src/service/format/counterexample';
import { mismatchesOf } from '../../server/src/service/simulation/expectations';
import { applyText } from './apply-text';
import { open } from './marks';
import { today } from './rule-runner';

/** The rules whose findings name a message that shows them. */
export const witnessed: readonly Rule[] = rules.filter(({ id }) =>
  ['priority/unreachable', 'auto-replies/overlap'].includes(id),
);

/** What those rules find in the first document of a text. */
export function foundIn(text: string, run = witnessed): { snapshot: Analysis; findings: readonly Finding[] } {
  const snapshot = open(text);
  return { snapshot, findings: gapFindings(snapshot, snapshot.documents[0]!, { today }, run) };
}

/** Has the simulator confirm every counterexample of a text, and the fixes that promise to change what it shows. */
export function checkCounterexamples(text: string): number {
  const { snapshot, findings } = foundIn(text);
  const shown = findings.filter(({ counterexample }) => counterexample !== undefined);
  for (const { code, message, data, counterexample, fixes } of shown) {
    const { playbook } = snapshot.documents[0]!;
    const told = `${code}: ${say(message, 'en', data)}\n${text}`;
    assert.ok(confirms(playbook, counterexample!), told);
    const { example } = counterexampleData(counterexample!);
    if (counterexample!.expected.id !== undefined && example.message !== '')
      assert.equal(mismatchesOf(playbook, example).length, 1, told);
    for (const fix of fixes ?? [])
      if (putsFirst(fix))
        assert.ok(comesTrue(snapshot, fix, counterexample!), `${say(fix.title, 'en', fix.data)}: ${told}`);
  }
  return shown.length;
}

/** Whether a fix moves what is behind to the front; others take it out. */
const putsFirst = ({ edits }: Fix): boolean =>
  edits.every(
    (edit) =>
      edit.kind === 'reorder' || (edit.kind === 'set' && ['level', 'order'].includes(String(edit.key))),
  );

/** Whether the counterexample gets what is expected once the fix is applied. */
function comesTrue(
  snapshot: Analysis,
  { edits }: Fix,
  { inquiry, at, expected, of }: Counterexample,
): boolean {
  const [before] = snapshot.documents;
  const fixed = applyText(snapshot.text, textEdits(snapshot, before!, edits));
  const { playbook } = open(fixed).documents[0]!;
  const { triage, autoReplies } = simulate(playbook, inquiry, momentOfLocal(playbook, at)!);
  if (of === 'category') return triage.winner?.category.id === expected.id;
  const index = before!.playbook.auto_replies!.indexOf(expected);
  return autoReplies.sent.some(({ reply }) => reply === playbook.auto_replies![index]);
}
