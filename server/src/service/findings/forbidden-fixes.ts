import type { SchemaNode } from '../../../../schemas/format';
import { format } from '../format/format';
import { forbiddenWords, saysAny } from '../text/forbidden-words';
import type { Rule, RuleFix } from '../rule-support/rule';
import type { Facts } from '../document/facts';

/**
 * The words that no fix of a rule may write: those that the shop's standards bar and those of its own list of rude words.
 */
export interface ForbiddenWords {
  /** A cache key: equal for equal words. */
  readonly key: string;
  /** Whether a fix writes none of the words. */
  allows(rule: Rule, fix: RuleFix<string>): boolean;
}

/** Collects the words that the file bars; undefined where there are none. */
export function forbiddenFor({
  playbook,
  options,
}: Pick<Facts, 'playbook' | 'options'>): ForbiddenWords | undefined {
  const words = [...forbiddenWords(playbook), ...options['reply/rude'].words];
  if (words.length === 0) return undefined;
  return {
    key: words.join('\n'),
    allows: ({ id }, { edits }) =>
      onScreen.test(id) || !edits.flatMap(textsOf).some(({ text, part }) => saysAny(text, words, part)),
  };
}

/** Rules whose fixes write labels of the back office's screens, which nobody says to a customer. */
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

/** The texts for people in a value that is set at a key. */
function prose(value: unknown, key?: string): readonly Written[] {
  if (typeof value === 'string') return key === undefined || isProse(key) ? [{ text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => prose(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => prose(child, name));
}

/** Whether some field of that name is prose, not an id, an enum, a time or a list of keywords. */
const isProse = (key: string): boolean => proseKeys.has(key);

const proseKeys = new Set<string>();
noteProse(format, '');

function noteProse(schema: SchemaNode, key: string): void {
  if (schema.words || schema.defines || schema.refersTo || schema.scalar || schema.enum || schema.choices)
    return;
  if (schema.type === 'string') proseKeys.add(key);
  for (const alternative of schema.anyOf ?? []) noteProse(alternative, key);
  if (schema.items) noteProse(schema.items, key);
  if (schema.additionalProperties) noteProse(schema.additionalProperties, key);
  for (const [name, child] of Object.entries(schema.properties ?? {})) noteProse(child, name);
}
