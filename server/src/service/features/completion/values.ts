import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { FormatNode } from '../../../../../schemas/format';
import type { IdKind } from '../../../../../schemas/meta';
import type { Text } from '../../../../../schemas/text';
import { documentAt } from '../../document-at';
import { formAt, formsOf } from '../../model/form';
import { format } from '../../model/format';
import { idIndex } from '../../model/ids';
import { renderFlow } from '../../syntax/render';
import { type CompletionContext, inOrder, inserting, literal } from './context';

/** The values that can stand at the caret: choices, ids, and examples of the notation. */
export function valueCompletions(context: CompletionContext): CompletionItem[] {
  const seen = new Set<string>();
  return formsOf(context.form)
    .flatMap((form) => candidates(context, form))
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .map((candidate, rank) => ({
      label: candidate.value,
      kind: candidate.kind,
      sortText: `1${inOrder(rank)}`,
      filterText: candidate.value,
      ...(candidate.meaning ? { labelDetails: { description: candidate.meaning } } : {}),
      ...inserting(context, literal(context, written(context, candidate))),
    }));
}

interface Candidate {
  readonly value: string;
  readonly kind: CompletionItemKind;
  readonly meaning?: string;
  /** A value that is no text: it is not quoted. */
  readonly bare?: true;
}

function candidates(context: CompletionContext, form: FormatNode): Candidate[] {
  if (form.type === 'object' || form.type === 'array') return [];
  if (form.refersTo) return ids(context, form.refersTo);
  if (form.type === 'boolean')
    return ['true', 'false'].map((value) => ({ value, kind: CompletionItemKind.Value, bare: true }));
  if (form.const !== undefined)
    return [{ value: String(form.const), kind: CompletionItemKind.Constant, bare: true }];
  const words = form.enum ?? Object.keys(form.choices ?? {});
  const meant = words.map((value) => ({
    value,
    kind: CompletionItemKind.EnumMember,
    meaning: form.choices?.[value]?.[context.locale],
  }));
  return meant.length > 0 ? meant : examples(context, form);
}

const exampleWord: Text = { zh: '示例', en: 'example' };
const todayWord: Text = { zh: '今天', en: 'today' };

function examples({ locale, today, caret }: CompletionContext, form: FormatNode): Candidate[] {
  if (form.scalar === 'date')
    return [{ value: today, kind: CompletionItemKind.Value, meaning: todayWord[locale] }];
  if (form.defines || form.customerText) return [];
  const bare = form.type === 'number' || form.type === 'integer' ? { bare: true as const } : {};
  const listSamples = formAt(format, caret.path.slice(0, -1))?.samples ?? [];
  return (form.samples ?? listSamples.flat())
    .filter((sample) => typeof sample === 'string' || typeof sample === 'number')
    .map((sample) => ({
      value: String(sample),
      kind: CompletionItemKind.Value,
      meaning: exampleWord[locale],
      ...bare,
    }));
}

/** Every id of the kind that the document gives, with the name of its owner. */
function ids({ snapshot, offset }: CompletionContext, kind: IdKind): Candidate[] {
  const document = documentAt(snapshot, offset);
  const known = document && idIndex(document).get(kind);
  return [...(known ?? [])].map(([value, mentions]) => ({
    value,
    kind: CompletionItemKind.Reference,
    meaning: mentions[0]!.label,
  }));
}

/** As YAML writes it here: quoted where it has to be, bare inside quotes that stand already. */
function written({ snapshot, caret }: CompletionContext, { value, bare }: Candidate): string {
  const before = snapshot.text[caret.start - 1];
  if (bare || before === '"' || before === "'") return value;
  const text = renderFlow(value);
  // Behind a colon without a blank the value would be part of the key.
  return before === ':' ? ` ${text}` : text;
}
