import { CompletionItemKind } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import type { Text } from '../../../../../schemas/text';
import { schemaNodeAt } from '../../format/schema-node';
import { format } from '../../format/format';
import { addDays } from '../../time/dates';
import type { Caret } from '../../yaml/ranges/caret';
import type { FittingValue, FittingValues } from './fitting-values';
import type { CompletionContext } from './context';
import { textsBeside } from './around';
import { datesAround } from './dates';
import { isMenu, menusHere } from './menus';
import { isRange, rangesFrom } from './moments';
import { usedValues } from './used-values';

/** The most values of other items in a list: the most used ones are those that are asked for. */
const MOST_USED = 20;

const words = {
  example: { zh: '示例', en: 'example' },
  used: { zh: '手册里用过', en: 'used in this playbook' },
  today: { zh: '今天', en: 'today' },
  tomorrow: { zh: '明天', en: 'tomorrow' },
} as const satisfies Record<string, Text>;

/** Values of a notation or of free text: those that the file has in this field, then examples of the format. */
export function examples(context: CompletionContext, schema: SchemaNode): FittingValues {
  const { locale, caret } = context;
  if (schema.defines || schema.customerText) return { all: [] };
  const used = isMenu(context) ? menusHere(context) : mostUsed(context, schema);
  const usedOnes = used.map((value) => worded(value, words.used[locale]));
  if (schema.scalar === 'date') return { all: [...nearDates(context), ...usedOnes] };
  const samples = samplesAt(context, schema);
  const given = samples.map(({ value }) => value);
  if (!isRange(schema.scalar)) return { all: [...usedOnes, ...samples] };
  const ranges = rangesFrom(caret.typed, used, given).map((value) => worded(value));
  // Behind the dash all are there; before it, another digit asks for others.
  return { all: [...ranges, ...usedOnes, ...samples], isIncomplete: !caret.typed.includes('-') };
}

function mostUsed(context: CompletionContext, schema: SchemaNode): readonly string[] {
  const used: string[] = [];
  for (const { value, count } of usedValues(context)) {
    if (used.length === MOST_USED) break;
    if (!isFree(schema) || (count > 1 && isAskedFor(context.caret, value))) used.push(value);
  }
  return used;
}

function samplesAt(context: CompletionContext, schema: SchemaNode): readonly FittingValue[] {
  const { caret, locale } = context;
  const listed = new Set(textsBeside(context));
  const bare = schema.type === 'number' || schema.type === 'integer' ? { bare: true as const } : {};
  const listSamples = schemaNodeAt(format, caret.path.slice(0, -1))?.samples ?? [];
  return (schema.samples ?? listSamples.flat())
    .filter((sample) => typeof sample === 'string' || typeof sample === 'number')
    .filter((sample) => !listed.has(sample))
    .filter((sample) => !isFree(schema) || isAskedFor(caret, String(sample)))
    .map((sample) => ({ ...worded(String(sample), words.example[locale]), ...bare }));
}

const nearDates = (context: CompletionContext): FittingValue[] => [
  ...datesAround(context).map(({ date, meaning }) => worded(date, meaning)),
  worded(context.today, words.today[context.locale]),
  worded(addDays(context.today, 1), words.tomorrow[context.locale]),
];

const worded = (value: string, meaning?: string): FittingValue => ({
  value,
  kind: CompletionItemKind.Value,
  ...(meaning ? { meaning } : {}),
});

/** Whether the value is free text, which an example does not replace. */
const isFree = ({ type, scalar }: SchemaNode): boolean => type === 'string' && scalar === undefined;

/** Whether there is nothing at the caret but the beginning of the word. */
const isAskedFor = ({ typed, start, end }: Caret, word: string): boolean =>
  word.startsWith(typed) && end - start === typed.length;
