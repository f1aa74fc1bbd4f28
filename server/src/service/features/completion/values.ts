import { CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import type { Text } from '../../../../../schemas/text';
import { schemaNodeAt, schemasOf } from '../../format/schema-node';
import { format } from '../../format/format';
import { addDays } from '../../time/dates';
import type { Caret } from '../../yaml/ranges/caret';
import { lineAt } from '../../yaml/segments/layout';
import { renderFlow, renderInFlow } from '../../yaml/edit/render';
import { type CompletionContext, inOrder, inserting, literal } from './context';
import { sourceOfMention } from '../../inheritance/base-source';
import { fittingIds, idsToOverride } from './ids';
import type { Mention } from '../../document/symbols';
import { rangesFrom } from './moments';
import { searched } from './searched';
import { usedValues } from './used-values';

/** The most values of other items in a list: the most used ones are those that are asked for. */
const MOST_USED = 20;

/** The values that are valid at the caret: choices, ids, and examples of the notation. */
export function valueCompletions(context: CompletionContext): CompletionList {
  const seen = new Set<string>();
  const found = schemasOf(context.schema).map((schema) => candidates(context, schema));
  const items = found
    .flatMap(({ all }) => all)
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .map((candidate, rank) => ({
      label: candidate.value,
      kind: candidate.kind,
      sortText: `1${inOrder(rank)}`,
      filterText: searched(candidate.value, candidate.meaning).join(' '),
      ...(candidate.meaning ? { labelDetails: { description: candidate.meaning } } : {}),
      ...inserting(context, literal(context, written(context, candidate))),
    }));
  return { items, isIncomplete: found.some(({ isIncomplete }) => isIncomplete) };
}

interface Candidates {
  readonly all: readonly Candidate[];
  readonly isIncomplete?: boolean;
}

interface Candidate {
  readonly value: string;
  readonly kind: CompletionItemKind;
  readonly meaning?: string;
  /** Whether the value is no string, so that it is not quoted. */
  readonly bare?: true;
}

function candidates(context: CompletionContext, schema: SchemaNode): Candidates {
  const found = schema.refersTo
    ? fittingIds(context, schema.refersTo)
    : schema.defines || schema.ofBases
      ? idsToOverride(context, schema.defines)
      : undefined;
  if (!found) return { all: words(context, schema) };
  const all = found.ids.map((mention) => ({
    value: mention.id,
    kind: CompletionItemKind.Reference,
    meaning: meaningOf(context, mention),
  }));
  return { all, isIncomplete: found.isIncomplete };
}

/** What an id stands for, and the file that it comes from where that is another one. */
function meaningOf({ snapshot }: CompletionContext, mention: Mention): string | undefined {
  const source = sourceOfMention(snapshot, mention);
  return source ? [mention.label, source.file].filter(Boolean).join(' · ') : mention.label;
}

function words(context: CompletionContext, schema: SchemaNode): readonly Candidate[] {
  if (schema.type === 'object' || schema.type === 'array') return [];
  if (schema.type === 'boolean')
    return ['true', 'false'].map((value) => ({ value, kind: CompletionItemKind.Value, bare: true }));
  if (schema.const !== undefined)
    return [{ value: String(schema.const), kind: CompletionItemKind.Constant, bare: true }];
  const choices = schema.enum ?? Object.keys(schema.choices ?? {});
  const meant = choices.map((value) => ({
    value,
    kind: CompletionItemKind.EnumMember,
    meaning: schema.choices?.[value]?.[context.locale],
  }));
  return meant.length > 0 ? meant : examples(context, schema);
}

const exampleWord: Text = { zh: '示例', en: 'example' };
const usedWord: Text = { zh: '手册里用过', en: 'used in this playbook' };
const todayWord: Text = { zh: '今天', en: 'today' };
const tomorrowWord: Text = { zh: '明天', en: 'tomorrow' };

function examples(context: CompletionContext, schema: SchemaNode): Candidate[] {
  const { locale, caret } = context;
  if (schema.defines || schema.customerText) return [];
  const used = usedValues(context)
    .filter(({ value, count }) => !isFree(schema) || (count > 1 && isAskedFor(caret, value)))
    .slice(0, MOST_USED)
    .map(({ value }) => value);
  const usedOnes = used.map((value) => worded(value, usedWord[locale]));
  if (schema.scalar === 'date') return [...nearDates(context), ...usedOnes];
  const isRange = schema.scalar === 'time-range' || schema.scalar === 'hours';
  const ranges = isRange ? rangesFrom(caret.typed, used).map((value) => worded(value)) : [];
  const bare = schema.type === 'number' || schema.type === 'integer' ? { bare: true as const } : {};
  const listSamples = schemaNodeAt(format, caret.path.slice(0, -1))?.samples ?? [];
  const samples = (schema.samples ?? listSamples.flat())
    .filter((sample) => typeof sample === 'string' || typeof sample === 'number')
    .filter((sample) => !isFree(schema) || isAskedFor(caret, String(sample)))
    .map((sample) => ({
      value: String(sample),
      kind: CompletionItemKind.Value,
      meaning: exampleWord[locale],
      ...bare,
    }));
  return [...ranges, ...usedOnes, ...samples];
}

const nearDates = ({ today, locale }: CompletionContext): Candidate[] => [
  worded(today, todayWord[locale]),
  worded(addDays(today, 1), tomorrowWord[locale]),
];

const worded = (value: string, meaning?: string): Candidate => ({
  value,
  kind: CompletionItemKind.Value,
  ...(meaning ? { meaning } : {}),
});

/** Whether the value is free text, which an example does not replace. */
const isFree = ({ type, scalar }: SchemaNode): boolean => type === 'string' && scalar === undefined;

/** Whether there is nothing at the caret but the beginning of the word. */
const isAskedFor = ({ typed, start, end }: Caret, word: string): boolean =>
  word.startsWith(typed) && end - start === typed.length;

/** The value as YAML: quoted where necessary, without quotes where the caret is inside quotes. */
function written({ snapshot, caret }: CompletionContext, { value, bare }: Candidate): string {
  const line = lineAt(snapshot, caret.start);
  const quote = line.text[caret.start - line.start - 1];
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'") return value.replaceAll("'", "''");
  if (bare) return value;
  return caret.flow ? renderInFlow(value) : renderFlow(value);
}
