import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { FormatNode } from '../../../../../schemas/format';
import { type DayName, readDays } from '../../../../../schemas/scalars';
import { formsOf } from '../../format/schema-node';
import { SnippetWriter } from '../../format/snippet';
import { fittingKeys } from './fits';
import { startOf } from './start';
import { bracketedItem } from './items';
import { type CompletionContext, detail, documentation, inOrder, inserting, literal } from './context';

/** The keys that the map at the caret can still have: required ones first, then in the format's order. */
export function keyCompletions(context: CompletionContext): CompletionItem[] {
  const form = formsOf(context.form).find((one) => one.type === 'object');
  if (!form) return [];
  const { caret } = context;
  if (caret.bracketed) return bracketedItem(context, form);
  const fits = caret.slot === 'key' ? fittingKeys(context, form) : () => true;
  const others = caret.present.filter((key) => key !== caret.key);
  const keys = [...fixedKeys(form), ...freeKeys(form, others)];
  return keys
    .filter(({ key }) => !others.includes(key) && fits(key))
    .sort((a, b) => Number(b.required) - Number(a.required))
    .map((candidate, rank) => item(context, candidate, rank));
}

interface Candidate {
  readonly key: string;
  readonly form: FormatNode;
  readonly required: boolean;
}

const fixedKeys = (form: FormatNode): Candidate[] =>
  Object.entries(form.properties ?? {}).map(([key, child]) => ({
    key,
    form: child,
    required: form.required?.includes(key) ?? false,
  }));

/** The keys that the map does not have; of days only those that no other key names. */
function freeKeys(
  { additionalProperties: child, propertyNames, keyChoices }: FormatNode,
  others: readonly string[],
): Candidate[] {
  if (!child) return [];
  const words = propertyNames?.enum ?? Object.keys(keyChoices ?? {});
  const taken =
    propertyNames?.scalar === 'days' ? new Set(others.flatMap((key) => readDays(key) ?? [])) : none;
  const isFree = (key: string): boolean => taken.size === 0 || !readDays(key)?.some((day) => taken.has(day));
  return words.filter(isFree).map((key) => ({ key, form: child, required: false }));
}

const none: ReadonlySet<DayName> = new Set();

function item(context: CompletionContext, { key, form, required }: Candidate, rank: number): CompletionItem {
  return {
    label: key,
    kind:
      form.type === 'object' || form.type === 'array'
        ? CompletionItemKind.Module
        : CompletionItemKind.Property,
    sortText: `0${inOrder(rank)}`,
    filterText: key,
    ...(required ? { preselect: rank === 0 } : {}),
    ...detail(form.docs, context.locale),
    ...documentation(form, context.locale),
    ...inserting(context, insertion(context, key, form)),
  };
}

/**
 * The key alone where its colon is there; otherwise the key with a value that the format accepts. The first key of a
 * map brings the other required ones with it.
 */
function insertion(context: CompletionContext, key: string, form: FormatNode): string {
  const { caret, snippets } = context;
  if (caret.slot === 'key') return literal(context, key);
  const writer = new SnippetWriter(!snippets);
  const parent = formsOf(context.form).find((one) => one.type === 'object');
  const others = caret.present.length > 0 ? [] : (parent?.required ?? []).filter((other) => other !== key);
  const pairs = [
    [key, form] as const,
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
