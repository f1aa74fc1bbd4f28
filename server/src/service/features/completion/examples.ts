import { CompletionItemKind } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import type { Text } from '../../../../../schemas/text';
import { schemaNodeAt } from '../../format/schema-node';
import { format } from '../../format/format';
import { addDays } from '../../time/dates';
import type { Caret } from '../../yaml/ranges/caret';
import type { FittingValue } from './fitting-values';
import type { CompletionContext } from './context';
import { rangesFrom } from './moments';
import { usedValues } from './used-values';

/** The most values of other items in a list: the most used ones are those that are asked for. */
const MOST_USED = 20;

const exampleWord: Text = { zh: '示例', en: 'example' };
const usedWord: Text = { zh: '本文件用过', en: 'used in this file' };
const todayWord: Text = { zh: '今天', en: 'today' };
const tomorrowWord: Text = { zh: '明天', en: 'tomorrow' };

/** Values of a notation or of free text: those that the file has in this field, then examples of the format. */
export function examples(context: CompletionContext, schema: SchemaNode): FittingValue[] {
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

const nearDates = ({ today, locale }: CompletionContext): FittingValue[] => [
  worded(today, todayWord[locale]),
  worded(addDays(today, 1), tomorrowWord[locale]),
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
