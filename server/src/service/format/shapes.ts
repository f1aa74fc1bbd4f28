import type { SchemaNode } from '../../../../schemas/format';
import type { Text, TextData } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import { chaptersAsItems, pairsAsItems, recurs, recurringAsItems, wrappedAsItem } from '../yaml/edit/reshape';
import { isShortWord, wordRow } from '../notation/plain';
import { contentEnd, indentAt } from '../yaml/ranges/node-end';
import { pairOf } from '../yaml/parse/nodes';
import { isMap, originOf } from '../yaml/parse/value';
import type { Fix, FixKind } from './finding';
import { fits } from './fits';
import { schemasOf, kindAskedBy } from './schema-node';
import { datedItem } from './dated-item';
import { itemOfDate, linesOfItems } from './item-of-date';
import { isFreeText, itemOfText } from './item-of-text';
import { listToMap } from './list-to-map';
import { meantField, titled } from './meant-keys';
import { nearest } from './nearest';
import { namesIn, pairItem } from './pair-item';
import { namedText, pairsOfText } from './pairs-of-text';
import { set } from './set-edits';
import { tableOf } from './tables';

/** Fixes that reshape a value of the wrong kind, with a message about it. */
export interface Shape {
  readonly message?: Text;
  readonly data?: TextData;
  readonly fixes: readonly Fix[];
}

/** Finds fixes that turn a list, a map or a text into the kind that is expected, without losing anything. */
export function reshaped(owner: object, key: string | number, value: unknown, schema: SchemaNode): Shape {
  const pairs = typeof value === 'string' ? pairsOfText(owner, key, schema) : undefined;
  if (pairs) return pairs;
  const wanted = (kind: string) => schemasOf(schema).find((one) => kindAskedBy(one) === kind);
  const list = wanted('list');
  const map = wanted('map');
  if (list && isMap(value)) return mapToList(owner, key, value, list);
  if (map && Array.isArray(value)) return listToMap(owner, key, value, map);
  if (map && typeof value === 'string') return textToItem(owner, key, value, map);
  if (list && typeof value === 'string') return textToList(owner, key, value, list);
  const text = wanted('text');
  const isText = Array.isArray(value) || (isMap(value) && Object.keys(value).some(isNoKey));
  if (text && isText) {
    const lines = asLines(owner, key, text);
    const joined = Array.isArray(value) ? listToText(owner, key, value, text) : [];
    return { ...(lines.length > 0 && { message: linesOfText }), fixes: [...lines, ...joined] };
  }
  return { fixes: [] };
}

/** Whether a key has characters that no key of the format has: it is part of a sentence. */
const isNoKey = (key: string): boolean => !/^[\w-]+$/.test(key);

const known = (schema: SchemaNode, key: string): boolean => Object.hasOwn(schema.properties ?? {}, key);

function mapToList(
  owner: object,
  key: string | number,
  map: Record<string, unknown>,
  schema: SchemaNode,
): Shape {
  const item = schema.items && schemasOf(schema.items).find((one) => one.properties);
  const keys = Object.keys(map);
  if (!item || keys.length === 0) return { fixes: [] };
  const areFields = keys.every((one) => known(item, one) || meantField(map, one, item) !== undefined);
  if (areFields && recurs(map))
    return { message: onePerItem, fixes: fix(eachRecurring, 'fix', recurringAsItems(owner, key), []) };
  if (areFields || keys.some((one) => known(item, one)))
    return {
      fixes: fix(
        madeList,
        'fix',
        areFields || fits(map, item) ? wrappedAsItem(owner, key) : [],
        set(owner, key, [map]),
      ),
    };
  const dated = Object.entries(map).map(([one, value]) =>
    typeof value === 'string' ? itemOfDate(`${one}: ${value}`, item) : undefined,
  );
  if (dated.every((one) => one !== undefined))
    return { message: onePerItem, fixes: fix(oneEach, 'suggestion', linesOfItems(owner, key, dated), []) };
  const group = groupField(item);
  if (group && Object.values(map).every((one) => Array.isArray(one) && one.every(isMap)))
    return { message: chapters, fixes: fix(intoChapters, 'fix', chaptersAsItems(owner, key, group), []) };
  const namesOf = (one: string) => namesIn(item, one);
  const pairs = Object.entries(map).map(([one, value]) => pairItem(one, value, namesOf(one)));
  if (!pairs.every((pair) => pair && fits(pair, item))) return { message: onePerItem, fixes: [] };
  const kind = keys.some((one) => namesOf(one)?.word !== undefined) ? 'suggestion' : 'fix';
  return {
    message: onePerItem,
    fixes: fix(oneEach, kind, pairsAsItems(owner, key, namesOf), set(owner, key, pairs)),
  };
}

/** The field that groups items into chapters. */
const groupField = (item: SchemaNode): string | undefined =>
  Object.keys(item.properties ?? {}).find((name) => item.properties![name]!.groups);

/**
 * Recognises what stands in place of an item: a chapter, one key that no item has with a list of items as its value, or a
 * pair of a name and a text.
 */
export function chapterOf(
  owner: object,
  key: string | number,
  map: object,
  schema: SchemaNode,
): Shape | undefined {
  const [only, ...more] = Object.entries(map);
  if (!only || more.length > 0 || known(schema, only[0])) return undefined;
  if (typeof only[1] === 'string') return pairOfTexts(owner, key, only as [string, string], schema);
  const group = groupField(schema);
  if (!group) return undefined;
  const items: unknown = only[1];
  if (
    !Array.isArray(items) ||
    !items.every((one) => isMap(one) && Object.keys(one).some((name) => known(schema, name)))
  )
    return undefined;
  return { message: chapters, fixes: fix(intoChapters, 'fix', chaptersAsItems(owner, key, group), []) };
}

/** A name and a text for customers as one pair, `- 退货: 7 天内可以退`: each is a field of the item. */
function pairOfTexts(
  owner: object,
  key: string | number,
  [name, text]: readonly [string, string],
  schema: SchemaNode,
): Shape | undefined {
  const dated = Array.isArray(owner) ? datedItem(owner, key, `${name}: ${text}`, schema) : undefined;
  if (dated) return dated;
  const item = pairItem(name, text, namesIn(schema, name));
  if (!Array.isArray(owner) || !item || !isNoField(name, schema) || !fits(item, schema)) return undefined;
  const [label, field] = Object.keys(item) as [string, string];
  const data = { label, name, first: String(Object.values(item)[0]), field };
  const edits = set(owner, key, item);
  return { message: twoFields, data, fixes: fix(intoFields, 'suggestion', [], edits, data) };
}

/** Whether a key is surely no misspelt field. */
const isNoField = (name: string, schema: SchemaNode): boolean =>
  titled(name, schema, Object.keys(schema.properties!)) === undefined &&
  nearest(name, Object.keys(schema.properties!)) === undefined;

/** Makes an item of a text in place of one: the text becomes a required field or the label. */
function textToItem(owner: object, key: string | number, text: string, schema: SchemaNode): Shape {
  const dated = Array.isArray(owner) ? datedItem(owner, key, text, schema) : undefined;
  if (dated) return dated;
  const item = Array.isArray(owner) ? itemOfText(text, schema) : undefined;
  const edits = item ? set(owner, key, item.value) : [];
  const parts = namedText(text);
  const apart = parts && pairOfTexts(owner, key, parts, schema);
  if (!item || edits.length === 0) return apart ?? { fixes: [] };
  const data = { field: item.field, value: text };
  const title: Text = { zh: '写成 {field}', en: 'Write it as {field}' };
  const whole: Fix = { title, data, kind: 'suggestion', edits };
  return { message: textAsItem, data, fixes: [whole, ...(apart?.fixes ?? [])] };
}

/** Finds the items that a text in place of a list holds: the rows of a table, or the names of a row. */
function textToList(owner: object, key: string | number, text: string, schema: SchemaNode): Shape {
  const table = tableOf(owner, key, text, schema);
  const item = schema.items && schemasOf(schema.items).find((one) => one.properties);
  if (table.message || !item) return table;
  const words = wordRow(text);
  const items = words.every(isShortWord) ? words.map((word) => itemOfText(word, item)) : [];
  const isRow = items.length > 0 && items.every((one) => one && !item.properties![one.field]!.customerText);
  const edits = isRow
    ? set(
        owner,
        key,
        items.map((one) => one!.value),
      )
    : [];
  return { message: onePerItem, fixes: fix(eachWord, 'suggestion', [], edits) };
}

function listToText(
  owner: object,
  key: string | number,
  list: readonly unknown[],
  schema: SchemaNode,
): readonly Fix[] {
  if (!list.every((one) => typeof one === 'string') || list.length === 0) return [];
  const text = list.length === 1 ? list[0]! : list.join('\n');
  if (!fits(text, schema)) return [];
  if (list.length === 1)
    return fix({ zh: '不写成列表', en: 'Write it without a list' }, 'fix', [], set(owner, key, text));
  return schema.scalar
    ? []
    : fix(
        { zh: '合成一段，一项一行', en: 'Make it one text, an item a line' },
        'suggestion',
        [],
        set(owner, key, text),
      );
}

/** Makes a collection the lines of a literal block scalar by inserting `|`: the lines themselves stay. */
function asLines(owner: object, key: string | number, schema: SchemaNode): readonly Fix[] {
  const origin = originOf(owner);
  if (!isFreeText(schema) || origin?.node.kind !== 'map' || origin.node.flow) return [];
  const { key: keyNode, value } = pairOf(origin.node, String(key)) ?? {};
  const { text } = origin.segment;
  if (!keyNode || !value || value.kind === 'scalar' || value.kind === 'alias' || value.flow || value.anchor)
    return [];
  const source = text.slice(value.start, contentEnd(text, value));
  const isDeeper = indentAt(text, value.start) > indentAt(text, keyNode.start);
  if (!isDeeper || !text.slice(keyNode.end, value.start).includes('\n') || /(?:^|\s)#/.test(source))
    return [];
  const colon = text.indexOf(':', keyNode.end) + 1;
  const at = { segment: origin.segment, start: colon, end: colon };
  return [{ title: asWritten, kind: 'suggestion', edits: [{ kind: 'replace', at, text: ' |' }] }];
}

const asWritten: Text = {
  zh: '当作文字，一行还是一行（加“|”）',
  en: 'Read it as text, line by line (with "|")',
};

const linesOfText: Text = {
  zh: '这里应该是文字。几行的文字要写在“|”后面：先写“{key}: |”，下面的行不用动。',
  en: 'This should be a text. A text of several lines goes after "|": write "{key}: |"; the lines below stay as they are.',
};

/** Makes a fix of the edits that keep the source lines (`moved`), or, where there are none, of those that render the value anew. */
function fix(
  title: Text,
  kind: Exclude<FixKind, 'draft'>,
  moved: readonly Edit[],
  anew: readonly Edit[],
  data?: TextData,
): readonly Fix[] {
  const edits = moved.length > 0 ? moved : anew;
  return edits.length > 0 ? [{ title, kind, edits, ...(data && { data }) }] : [];
}

const madeList: Text = { zh: '写成列表的一项', en: 'Make it an item of the list' };
const oneEach: Text = { zh: '一行变成一条', en: 'Make each line an item' };
const eachWord: Text = { zh: '写成列表，一个词一条', en: 'Make it a list, an item for each word' };
const eachRecurring: Text = {
  zh: '从同一个键再出现的地方起，写成下一条',
  en: 'Begin an item wherever the first key recurs',
};
const intoChapters: Text = {
  zh: '摊平成一个列表，分组写进每一条',
  en: 'Make it one flat list with the group in each item',
};

const intoFields: Text = { zh: '写成 {label} 和 {field} 两行', en: 'Write it as {label} and {field}' };
const twoFields: Text = {
  zh: '“{name}: …”要分成两行写：“{label}: {first}”一行，后面的话写在“{field}:”一行。',
  en: '"{name}: …" goes on two lines: "{label}: {first}", and what follows it as "{field}:".',
};

const chapters: Text = {
  zh: '这里是一个不分层的列表：每一条都直接以“- ”开头，它属于哪一组写在这一条自己的“{group}:”里。',
  en: 'This is one flat list: every item begins with "- " here, and names its group itself, as "{group}:".',
};

const textAsItem: Text = {
  zh: '这里应该是一组“键: 值”，现在是文字“{value}”，是不是“{field}: {value}”？',
  en: 'This should be a group of "key: value" lines; it is text, "{value}". Did you mean "{field}: {value}"?',
};

const onePerItem: Text = {
  zh: '这里应该是列表：每一条以“- ”开头，例如 {line}。',
  en: 'This should be a list: each item begins with "- ", such as {line}.',
};
