import { countsIn } from './counting-keys';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { otherNames } from '../../../../../schemas/other-names';
import { type DayName, readDays } from '../../../../../schemas/scalars';
import { schemasOf } from '../../format/schema-node';
import { SnippetWriter } from '../../format/snippet';
import { initials } from '../../text/pinyin';
import { fittingKeys } from './fits';
import { startOf } from './start';
import { bracketedItem } from './items';
import { documented } from './docs';
import { type CompletionContext, detail, inOrder, inserting, literal } from './context';

/** The keys that the map at the caret can still have: required ones first, then in the format's order. */
export function keyCompletions(context: CompletionContext): CompletionItem[] {
  const schema = schemasOf(context.schema).find((one) => one.type === 'object');
  if (!schema) return [];
  const { caret } = context;
  if (caret.bracketed) return bracketedItem(context, schema);
  const fits = caret.slot === 'key' ? fittingKeys(context, schema) : () => true;
  const others = caret.present.filter((key) => key !== caret.key);
  const counts = countsIn(context);
  const keys = [...fixedKeys(schema), ...freeKeys(schema, others)].filter((one) => counts(one.schema));
  return keys
    .filter(({ key }) => !others.includes(key) && fits(key))
    .sort((a, b) => rankOf(b) - rankOf(a))
    .map((candidate, rank) => item(context, candidate, rank));
}

interface Candidate {
  readonly key: string;
  readonly schema: SchemaNode;
  readonly required: boolean;
}

/** Required keys first, those that few have last. */
const rankOf = ({ required, schema }: Candidate): number => (required ? 1 : schema.rare ? -1 : 0);

const fixedKeys = (schema: SchemaNode): Candidate[] =>
  Object.entries(schema.properties ?? {}).map(([key, child]) => ({
    key,
    schema: child,
    required: schema.required?.includes(key) ?? false,
  }));

/** The keys that the map does not have; of days only those that no other key names. */
function freeKeys(
  { additionalProperties: child, propertyNames, keyChoices }: SchemaNode,
  others: readonly string[],
): Candidate[] {
  if (!child) return [];
  const words = propertyNames?.enum ?? Object.keys(keyChoices ?? {});
  const taken =
    propertyNames?.scalar === 'days' ? new Set(others.flatMap((key) => readDays(key) ?? [])) : none;
  const isFree = (key: string): boolean => taken.size === 0 || !readDays(key)?.some((day) => taken.has(day));
  return words.filter(isFree).map((key) => ({ key, schema: child, required: false }));
}

const none: ReadonlySet<DayName> = new Set();

function item(
  context: CompletionContext,
  { key, schema, required }: Candidate,
  rank: number,
): CompletionItem {
  return {
    label: key,
    kind:
      schema.type === 'object' || schema.type === 'array'
        ? CompletionItemKind.Module
        : CompletionItemKind.Property,
    sortText: `0${inOrder(rank)}`,
    filterText: namesOf(key, schema).join(' '),
    ...(required ? { preselect: rank === 0 } : {}),
    ...detail(schema.docs, context.locale),
    ...(schema.docs ? documented({ field: [...context.caret.path, key] }, context) : {}),
    ...inserting(context, insertion(context, key, schema)),
  };
}

/** What somebody may type for a key: the key, its title in Chinese and what else people call it, and their pinyin initials. */
function namesOf(key: string, { docs }: SchemaNode): readonly string[] {
  const spoken = (otherNames[key] ?? []).filter((name) => /\p{Script=Han}/u.test(name));
  const titles = new Set([...(docs ? [docs.title.zh] : []), ...spoken]);
  return [key, ...[...titles].flatMap((title) => [title, initials(title)])];
}

/**
 * The key alone where its colon is there; otherwise the key with a value that the format accepts. The first key of a
 * map brings the other required ones with it, where they may stand on lines of their own.
 */
function insertion(context: CompletionContext, key: string, schema: SchemaNode): string {
  const { caret, oneLine } = context;
  if (caret.slot === 'key') return literal(context, key);
  const writer = new SnippetWriter(context);
  const parent = schemasOf(context.schema).find((one) => one.type === 'object');
  const alone = caret.present.length > 0 || (oneLine && !caret.flow);
  const others = alone ? [] : (parent?.required ?? []).filter((other) => other !== key);
  const pairs = [
    [key, schema] as const,
    ...others.map((other) => [other, parent!.properties![other]!] as const),
  ];
  const between = caret.flow ? ', ' : `\n${' '.repeat(caret.column)}`;
  return pairs
    .map(([name, child]) => {
      const value = startOf(context, child);
      const behind = caret.flow ? ` ${writer.flow(value)}` : writer.behindKey(value, child, caret.column);
      return `${literal(context, name)}:${behind}`;
    })
    .join(between);
}
