import assert from 'node:assert/strict';
import type { RuleId } from '../../schemas/rule-ids';
import type { Text } from '../../schemas/text';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { placeholderFindings } from '../../server/src/service/findings/placeholders';
import { rules } from '../../server/src/service/rules';
import { open } from '../service/marks';
import { today } from '../service/rule-runner';
import type { Sentence } from './corpus';

export interface Judged extends Sentence {
  /** Whether it was reported for its words. */
  readonly byWords: boolean;
  /** Whether it was reported at all, if only since it reads like an offence (server/src/service/classifier). */
  readonly fired: boolean;
}

const textRules = new Set<string>(rules.filter((rule) => 'checkText' in rule).map(({ id }) => id));
/** What rules say of a sentence that reads like an offence. */
export const hints: ReadonlySet<string> = new Set<string>(
  rules.flatMap(({ messages }) => ('alike' in messages ? [(messages.alike as Text).zh] : [])),
);

/**
 * The rule whose offences a check that is no text rule tells as well: customers read a blank where a reply says {name}, and
 * the check of placeholders reports it, so that the rule need not.
 */
const ruleOfPlaceholders: RuleId = 'reply/placeholder-residue';

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
  const ofRules = gapFindings(snapshot, document, { today }).filter(({ code }) =>
    textRules.has(rule) ? code === rule : textRules.has(code),
  );
  const countsPlaceholders = rule === ruleOfPlaceholders || !textRules.has(rule);
  const found = countsPlaceholders
    ? [...ofRules, ...[...document.blocks].flatMap(placeholderFindings)]
    : ofRules;
  const ownersOf = (some: typeof found) => new Set(some.map(({ at }) => ('in' in at ? at.in : undefined)));
  const all = ownersOf(found);
  const byWords = ownersOf(found.filter(({ message }) => !hints.has(message.zh)));
  return sentences.map((sentence, index) => ({
    ...sentence,
    byWords: byWords.has(items[index]!),
    fired: all.has(items[index]!),
  }));
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

/** @param by whether what counts is all that was reported, or what was reported for its words */
export function figuresOf(judged: readonly Judged[], by: 'fired' | 'byWords' = 'fired'): Figures {
  const count = (mustFire: boolean, fired?: boolean) =>
    judged.filter((one) => one.mustFire === mustFire && (fired === undefined || one[by] === fired)).length;
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
