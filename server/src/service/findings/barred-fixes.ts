import type { FormatNode } from '../../../../schemas/format';
import { format } from '../format/format';
import { barredWords, saysAny } from '../text/barred-words';
import type { Rule, RuleFix } from '../rule-support/rule';
import type { Facts } from '../document/facts';

/**
 * What no fix of a rule may say: what the shop's standards bar and what its own list of rude words names. Undefined
 * where nothing is barred.
 */
export interface Barred {
  /** The same for the same words. */
  readonly key: string;
  /** Whether a fix writes none of them. */
  allows(rule: Rule, fix: RuleFix<string>): boolean;
}

/** What the shop bars in this file. */
export function barredIn({ playbook, options }: Pick<Facts, 'playbook' | 'options'>): Barred | undefined {
  const words = [...barredWords(playbook), ...options['reply/rude'].words];
  if (words.length === 0) return undefined;
  return {
    key: words.join('\n'),
    allows: ({ id }, { edits }) =>
      onScreen.test(id) || !edits.flatMap(textsOf).some(({ text, part }) => saysAny(text, words, part)),
  };
}

/** Their fixes write what stands on the screen of the back office, which nobody says to a customer. */
const onScreen = /^disable\//;

interface Written {
  readonly text: string;
  /** The part that is new; all of it unless given. */
  readonly part?: { readonly start: number; readonly end: number };
}

type Edit = RuleFix<string>['edits'][number];

/** The texts that an edit writes for people to read or say. */
function textsOf(edit: Edit): readonly Written[] {
  if (edit.kind === 'add') return typeof edit.value === 'string' ? [] : prose(edit.value);
  if (edit.kind === 'set') return prose(edit.value, String(edit.key));
  if (edit.kind === 'section') return prose(edit.value, edit.name);
  if (edit.kind !== 'replace' || !('in' in edit.at)) return [];
  const { in: owner, key, part } = edit.at;
  if (key === undefined || (typeof key === 'string' && !isProse(key))) return [];
  const old: unknown = (owner as Record<string | number, unknown>)[key];
  if (!part || typeof old !== 'string') return [{ text: edit.text }];
  const text = old.slice(0, part.start) + edit.text + old.slice(part.end);
  return [{ text, part: { start: part.start, end: part.start + edit.text.length } }];
}

/** The texts in a value that is written at a key. */
function prose(value: unknown, key?: string): readonly Written[] {
  if (typeof value === 'string') return key === undefined || isProse(key) ? [{ text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => prose(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => prose(child, name));
}

/** Whether some field of that name holds sentences, not an id, a choice, a time or words that customers use. */
const isProse = (key: string): boolean => proseKeys.has(key);

const proseKeys = new Set<string>();
noteProse(format, '');

function noteProse(form: FormatNode, key: string): void {
  if (form.words || form.defines || form.refersTo || form.scalar || form.enum || form.choices) return;
  if (form.type === 'string') proseKeys.add(key);
  for (const one of form.anyOf ?? []) noteProse(one, key);
  if (form.items) noteProse(form.items, key);
  if (form.additionalProperties) noteProse(form.additionalProperties, key);
  for (const [name, child] of Object.entries(form.properties ?? {})) noteProse(child, name);
}
