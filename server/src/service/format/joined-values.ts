import type { SchemaNode } from '../../../../schemas/format';
import type { Text } from '../../../../schemas/text';
import { isShortWord, wordRow } from '../notation/plain';
import { writtenAt } from '../yaml/ranges/place';
import { renderFlow } from '../yaml/edit/render';
import { changeTo, formFinding } from './schema-fixes';
import type { Finding, Fix } from './finding';
import { isFreeText } from './item-of-text';
import { meant } from './meant';

/** The message and fixes for one item of a list that holds several joined ones. */
export interface Joined {
  readonly message: Text;
  /** The items, separated as in a flow list. */
  readonly now: string;
  readonly fixes: readonly Fix[];
}

/** Splits an item that holds several: `- 09:00-12:00、13:00-18:00`, `[im、phone]`; undefined unless all of it can be read. */
export function joinedItems(
  owner: object,
  key: string | number,
  written: string,
  schema: SchemaNode,
): Joined | undefined {
  if (!Array.isArray(owner) || typeof key !== 'number') return undefined;
  const [list, ...others] = meant(written, { type: 'array', items: schema });
  if (!list || others.length > 0 || !Array.isArray(list.value) || list.value.length < 2) return undefined;
  return {
    message: list.kind === 'fix' ? severalItems : severalPerhaps,
    now: rowOfItems(list.value),
    fixes: split(owner, key, written, list.value, list.kind),
  };
}

/** What is told of an item that is several. */
export const severalItems: Text = {
  zh: '“{value}”是几项连成了一项。几项之间要用英文逗号，或者一行一项：{now}。',
  en: '"{value}" is several items in one. Put plain commas between items, or write one a line: {now}.',
};

const severalPerhaps: Text = {
  zh: '“{value}”看起来是几项连成了一项。是几项的话，之间要用英文逗号，或者一行一项：{now}。',
  en: '"{value}" looks like several items in one. If it is, put plain commas between items, or write one a line: {now}.',
};

/**
 * Finds items of a list of words that hold several words: `[发票，开票]`. Such an item is valid, but no message will ever
 * match it. A phrase may have a comma, and quotes may be deliberate: there the fix is only a suggestion.
 */
export function joinedWords(list: readonly unknown[], schema: SchemaNode): readonly Finding[] {
  if (!schema.words && !(schema.items && isFreeText(schema.items))) return [];
  return list.flatMap((item, index): readonly Finding[] => {
    if (typeof item !== 'string' || !/[,，、;；]/.test(item) || isPhrase.test(item)) return [];
    const words = wordRow(item);
    if (words.length < 2) return [];
    const node = writtenAt(list, index)?.node;
    const isQuoted = node?.kind === 'scalar' && (node.style === 'single' || node.style === 'double');
    const isShort = words.every(isShortWord);
    if (!schema.words)
      return isQuoted || !isShort || /[,，]/.test(item) ? [] : [perhapsSeveral(list, index, item, words)];
    if (isQuoted && !isShort) return [];
    const isSure = !isQuoted && !/["']/.test(item) && (isShort || !/[,，]/.test(item));
    const now = rowOfItems(words);
    const fixes = split(list, index, item, words, isSure ? 'fix' : 'suggestion');
    const message = isSure ? severalWords : severalWordsPerhaps;
    return [
      {
        ...formFinding('joined-words', { in: list, key: index }, message, { value: item, now }, fixes),
        level: isSure ? 'warning' : 'info',
      },
    ];
  });
}

/** What has the signs of a phrase of a word pack may have commas as well: `扫码,加(我|店长)`. */
const isPhrase = /[…|<>]/;

/** Of sentences and names only short ones with an enumeration comma between them may be several: `[客服、机器人]`. */
function perhapsSeveral(
  list: readonly unknown[],
  index: number,
  item: string,
  words: readonly string[],
): Finding {
  const data = { value: item, now: rowOfItems(words) };
  const fixes = split(list, index, item, words, 'suggestion');
  return {
    ...formFinding('joined-words', { in: list, key: index }, severalPerhaps, data, fixes),
    level: 'info',
  };
}

const severalWords: Text = {
  zh: '“{value}”现在是一个词。几个词之间要用英文逗号，或者一行一个：{now}。',
  en: '"{value}" is one word as it stands. Put plain commas between words, or write one a line: {now}.',
};

const severalWordsPerhaps: Text = {
  zh: '“{value}”现在是一个词。本来是几个词的话，之间要用英文逗号，或者一行一个：{now}。',
  en: '"{value}" is one word as it stands. If several are meant, put plain commas between them, or write one a line: {now}.',
};

const rowOfItems = (values: readonly unknown[]): string => values.map((one) => renderFlow(one)).join(', ');

function split(
  list: readonly unknown[],
  index: number,
  written: string,
  values: readonly unknown[],
  kind: 'fix' | 'suggestion',
): readonly Fix[] {
  const [first, ...more] = values;
  return changeTo(written, rowOfItems(values), kind, [
    { kind: 'set', in: list, key: index, value: first },
    ...more.map((value) => ({ kind: 'add', in: list, index: index + 1, value }) as const),
  ]);
}
