import type { SchemaNode } from '../../../../schemas/format';
import { readDays } from '../../../../schemas/scalars';
import type { Text } from '../../../../schemas/text';
import type { Finding } from './finding';
import { schemasOf } from './schema-node';
import { formFinding } from './schema-fixes';

/** Finds items of a list of ids, choices, words or days that stand in it already: `[小王, 小王]`, `[mon-fri, wed]`. */
export function repeatedItems(list: readonly unknown[], schema: SchemaNode): readonly Finding[] {
  const items = schema.items ? schemasOf(schema.items) : [];
  const isOfDays = items.some(({ scalar }) => scalar === 'days' || scalar === 'shift-days');
  const isOfWords =
    schema.words || items.some((one) => one.refersTo ?? one.enum ?? one.scalar === 'language');
  if ((!isOfDays && !isOfWords) || list.length < 2) return none;
  const seen = new Map<unknown, string>();
  return list.flatMap((item, index): readonly Finding[] => {
    if (typeof item !== 'string') return none;
    const parts = isOfDays ? daysIn(item) : [item];
    const before = parts.length > 0 && parts.every((part) => seen.has(part)) ? seen.get(parts[0]) : undefined;
    for (const part of parts) if (!seen.has(part)) seen.set(part, item);
    return before === undefined ? none : [repeated(list, index, item, before)];
  });
}

const none: readonly Finding[] = [];

/** The days of a word of the format, in order; only the word itself where it names none. */
export const daysIn = (word: string): readonly string[] => readDays(word) ?? [word];

function repeated(list: readonly unknown[], index: number, item: string, before: string): Finding {
  const data = { item, before };
  return {
    ...formFinding('repeated-item', { in: list, key: index }, item === before ? twice : within, data, [
      { title: removeIt, data, kind: 'suggestion', edits: [{ kind: 'remove', in: list, key: index }] },
    ]),
    level: 'warning',
  };
}

const removeIt: Text = { zh: '删掉重复的“{item}”', en: 'Delete the repeated "{item}"' };

const twice: Text = {
  zh: '“{item}”写了两次，只算一次。删掉一个；要是想写另一个，就改过来。',
  en: '"{item}" stands here twice and counts once. Delete one, or change it to the one that was meant.',
};

const within: Text = {
  zh: '“{item}”已经在前面的“{before}”里了，只算一次。删掉它；要是想写别的日子，就改过来。',
  en: '"{item}" is within "{before}" before it and counts once. Delete it, or change it to the day that was meant.',
};
