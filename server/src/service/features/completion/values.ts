import { CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { schemasOf } from '../../format/schema-node';
import { lineAt } from '../../yaml/segments/layout';
import { renderFlow, renderInFlow } from '../../yaml/edit/render';
import { basesToExtend } from './bases';
import type { FittingValue, FittingValues } from './fitting-values';
import { type CompletionContext, inOrder, inserting, literal } from './context';
import { documented } from './docs';
import { examples } from './examples';
import { sourceOfMention } from '../../inheritance/base-source';
import { fittingIds, idsToOverride } from './ids';
import type { Mention } from '../../document/symbols';
import { newIdCompletions } from './new-ids';
import { searched } from './searched';

/** The values that are valid at the caret: choices, ids, and examples of the notation. */
export function valueCompletions(context: CompletionContext): CompletionList {
  const seen = new Set<string>();
  const found = schemasOf(context.schema).map((schema) => candidates(context, schema));
  const fresh = schemasOf(context.schema).flatMap(({ refersTo }) => refersTo ?? []);
  const made = fresh.slice(0, 1).flatMap((kind) => newIdCompletions(context, kind));
  const items = found
    .flatMap(({ all }) => all)
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .map((candidate, rank) => ({
      label: candidate.value,
      kind: candidate.kind,
      sortText: `1${inOrder(rank)}`,
      filterText: searched(candidate.value, candidate.meaning).join(' '),
      ...(candidate.meaning ? { labelDetails: { description: candidate.meaning } } : {}),
      ...(candidate.kind === CompletionItemKind.EnumMember
        ? documented({ field: context.caret.path, choice: candidate.value }, context)
        : {}),
      ...inserting(context, literal(context, written(context, candidate))),
    }));
  // With another letter the new one is another.
  const isIncomplete = fresh.length > 0 || found.some((one) => one.isIncomplete);
  return { items: [...items, ...made], isIncomplete };
}

function candidates(context: CompletionContext, schema: SchemaNode): FittingValues {
  if (schema.base && context.bases) return basesToExtend(context, context.bases);
  const found = schema.refersTo
    ? fittingIds(context, schema.refersTo)
    : schema.defines || schema.ofBases
      ? idsToOverride(context, schema.defines)
      : undefined;
  if (!found) return words(context, schema);
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

function words(context: CompletionContext, schema: SchemaNode): FittingValues {
  if (schema.type === 'object' || schema.type === 'array') return { all: [] };
  const choices = schema.enum ?? Object.keys(schema.choices ?? {});
  if (choices.length > 0)
    return {
      all: choices.map((value) => ({
        value,
        kind: CompletionItemKind.EnumMember,
        meaning: schema.choices?.[value]?.[context.locale],
      })),
    };
  if (schema.type === 'boolean')
    return {
      all: ['true', 'false'].map((value) => ({ value, kind: CompletionItemKind.Value, bare: true })),
    };
  if (schema.const === undefined) return examples(context, schema);
  return { all: [{ value: String(schema.const), kind: CompletionItemKind.Constant, bare: true }] };
}

/** The value as YAML: quoted where necessary, without quotes where the caret is inside quotes. */
function written({ snapshot, caret }: CompletionContext, { value, bare }: FittingValue): string {
  const line = lineAt(snapshot, caret.start);
  const quote = line.text[caret.start - line.start - 1];
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'") return value.replaceAll("'", "''");
  if (bare) return value;
  return caret.flow ? renderInFlow(value) : renderFlow(value);
}
