import assert from 'node:assert/strict';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { rules } from '../../server/src/service/rules';
import { open } from '../service/marks';
import { today } from '../service/rule-runner';
import type { Sentence } from './corpus';

export interface Judged extends Sentence {
  readonly fired: boolean;
}

const textRules = new Set<string>(rules.filter((rule) => 'checkText' in rule).map(({ id }) => id));

/** Runs the sentences of one rule as replies of one playbook; for those that are clean, any text rule counts. */
export function judge(sentences: readonly Sentence[]): readonly Judged[] {
  if (sentences.length === 0) return [];
  const rule = sentences[0]!.rule;
  const snapshot = open(
    playbook(
      sentences.map(({ text }) => text),
      rule.startsWith('auto-replies/'),
    ),
  );
  const document = snapshot.documents[0]!;
  const items: readonly object[] = document.playbook.auto_replies ?? document.playbook.quick_replies!;
  assert.equal(items.length, sentences.length);
  const found = gapFindings(snapshot, document, { today }).filter(({ code }) =>
    textRules.has(rule) ? code === rule : textRules.has(code),
  );
  const owners = new Set(found.map(({ at }) => ('in' in at ? at.in : undefined)));
  return sentences.map((sentence, index) => ({ ...sentence, fired: owners.has(items[index]!) }));
}

function playbook(texts: readonly string[], automatic: boolean): string {
  const head = `playbook: 1
shop: { name: 小满家居 }
hours:
  weekly: { mon-fri: '09:00-18:00', sat: ['10:00-12:00', '13:00-17:00'] }
  calendar: cn
  holiday: '10:00-16:00'
`;
  const key = automatic ? 'auto_replies' : 'quick_replies';
  const item = (text: string) =>
    `  - ${automatic ? 'when: after_hours\n    ' : ''}text: ${JSON.stringify(text)}\n`;
  return `${head}${key}:\n${texts.map(item).join('')}`;
}

/** How often a rule was right. */
export interface Figures {
  readonly must: number;
  readonly hit: number;
  readonly silent: number;
  readonly alarms: number;
  /** The share of what it reported that it had to report; 1 where it reported nothing. */
  readonly precision: number;
  /** The share of what it had to report that it reported; 1 where that is nothing. */
  readonly recall: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (mustFire: boolean, fired?: boolean) =>
    judged.filter((one) => one.mustFire === mustFire && (fired === undefined || one.fired === fired)).length;
  const [must, hit, silent, alarms] = [count(true), count(true, true), count(false), count(false, true)];
  const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
  return { must, hit, silent, alarms, precision: share(hit, hit + alarms), recall: share(hit, must) };
}

/** Groups by a property, in the order of their first occurrences. */
export function groupBy<T>(items: readonly T[], of: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
}
