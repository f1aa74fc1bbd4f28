import type { SchemaNode } from '../../../../schemas/format';
import { scalarHints } from '../../../../schemas/scalars';
import { type Text, type TextData, fill, joinTexts } from '../../../../schemas/text';
import { readDayOfYear } from '../notation/dates';
import { sourceOf } from '../yaml/ranges/place';
import { isMap, originOf, writtenItems } from '../yaml/parse/value';
import { hasBlank } from './blanks';
import { choicesOf, fieldsOf, limitsOf, wantedLength } from './expected-values';
import { changeTo, formFinding as finding, lineOf, linesOf, meantFixes } from './schema-fixes';
import type { Finding } from './finding';
import { afterTheDay } from './after-the-day';
import { schemasOf, kindAskedBy, kindOf, kinds } from './schema-node';
import { joinedItems } from './joined-values';
import { type Meant, meant } from './meant';
import { chapterOf, reshaped, type Shape } from './shapes';
import { writtenAt } from '../yaml/ranges/place';
import { badTimezone } from './timezones';

export * from './deeper-keys';
export * from './key-findings';
export { joinedWords } from './joined-values';

/** The source text of a scalar: a number keeps its zeros, a text is without its quotes. */
function writtenOf(owner: object, key: string | number, value: unknown): string {
  if (typeof value === 'string') return value;
  const source = writtenAt(owner, key)?.node.kind === 'scalar' ? sourceOf({ in: owner, key }) : undefined;
  return source ?? String(value);
}

/** Builds the message: what was found, what is expected, and the corrected line where one is known. */
function toFinding(
  found: Text,
  hint: Text | undefined,
  owner: object,
  key: string | number,
  all: readonly Meant[],
): { readonly message: Text; readonly data: TextData } {
  const lines = all.filter(({ value }) => !hasBlank(JSON.stringify(value)));
  const remark = all.find((one) => one.remark)?.remark ?? hint;
  const end: Text = remark ? { zh: '{hint}。', en: ' {hint}.' } : { zh: '', en: '' };
  const data: TextData = remark ? { hint: remark } : {};
  if (lines.length === 0)
    return { message: { zh: `${found.zh}。${end.zh}`, en: `${found.en}.${end.en}` }, data };
  const sure = lines.length === 1 && lines[0]!.kind === 'fix';
  const meantLines: Text = sure
    ? { zh: `${found.zh}，要写成{lines}。`, en: `${found.en}; write {lines}.` }
    : {
        zh: `${found.zh}，${lines.length > 1 ? '是' : '是不是'}{lines}？`,
        en: `${found.en}. Did you mean {lines}?`,
      };
  return {
    message: { zh: meantLines.zh + end.zh, en: meantLines.en + end.en },
    data: { ...data, lines: linesOf(owner, key, lines) },
  };
}

export function wrongKind(owner: object, key: string | number, value: unknown, schema: SchemaNode): Finding {
  const at = { in: owner, key };
  const asked = schemasOf(schema).map((one) => kinds[kindAskedBy(one)]);
  const expected = joinTexts(asked, { zh: '或', en: ' or ' });
  const data = { expected, found: kinds[kindOf(value)] };
  const shape: Shape = reshaped(owner, key, value, schema);
  if (shape.message)
    return finding(
      'wrong-kind',
      at,
      shape.message,
      { ...data, ...shapeData(schema), key: String(key), ...shape.data },
      shape.fixes,
    );
  const maps = schemasOf(schema).filter(({ properties = {} }) => Object.keys(properties).length > 0);
  const known = maps.length > 0 ? fill(knownKeys, { keys: fieldsOf(...maps) }) : { zh: '', en: '' };
  if (typeof value === 'object') return finding('wrong-kind', at, wanted, { ...data, known }, shape.fixes);
  const written = writtenOf(owner, key, value);
  const all = meant(written, schema);
  const scalar = schemasOf(schema).find((one) => one.scalar)?.scalar;
  const keysHint =
    maps.length > 0 && all.length === 0 ? fill(knownHint, { keys: fieldsOf(...maps) }) : undefined;
  const words = schemasOf(schema).find((one) => one.items?.enum)?.items;
  const choicesHint = words && all.length === 0 ? choicesOf(words) : undefined;
  const hint = scalar ? scalarHints[scalar] : (keysHint ?? choicesHint);
  const { message, data: more } = toFinding(wantedBare, hint, owner, key, all);
  const found = finding('wrong-kind', at, message, { ...data, ...more, value: written }, [
    ...(shape.fixes.length > 0 ? shape.fixes : meantFixes(owner, key, written, all)),
  ]);
  const kind = schemasOf(schema).find((one) => one.items?.refersTo)?.items?.refersTo;
  return kind && typeof value === 'string'
    ? { ...found, named: { kind, word: value, takes: 'list' } }
    : found;
}

const wanted: Text = {
  zh: '这里应该是{expected}，现在是{found}。{known}',
  en: 'This should be {expected}; it is {found}.{known}',
};
const knownHint: Text = { zh: '下面可以写的有：{keys}', en: 'Below it you can write: {keys}' };
const knownKeys: Text = { zh: '下面可以写的有：{keys}。', en: ' Below it you can write: {keys}.' };
const wantedBare: Text = {
  zh: '这里应该是{expected}，现在是{found}“{value}”',
  en: 'This should be {expected}; it is {found}, "{value}"',
};

/** Message data for a list: the field that groups its items, and an example of an item. */
function shapeData(schema: SchemaNode): TextData {
  const item = schemasOf(schema).map((one) => one.items ?? one)[0];
  const fields = item?.properties ?? {};
  const group = Object.keys(fields).find((name) => fields[name]!.groups) ?? '';
  const telling = Object.keys(fields).filter(
    (name) => fields[name]!.customerText || item?.labelledBy?.[0] === name,
  );
  const shown = telling.length > 0 ? telling : (item?.required ?? Object.keys(fields).slice(0, 1));
  return { group, line: `- { ${shown.map((name) => `${name}: …`).join(', ')} }` };
}

/** The finding for a chapter (a list of items under one key) in place of an item. */
export function chapter(
  owner: object,
  key: string | number,
  value: unknown,
  schema: SchemaNode,
): Finding | undefined {
  const shape = isMap(value) ? chapterOf(owner, key, value, schema) : undefined;
  return (
    shape &&
    finding(
      'wrong-kind',
      { in: owner, key },
      shape.message!,
      { ...shapeData(schema), ...shape.data },
      shape.fixes,
    )
  );
}

export function notTheConstant(
  owner: object,
  key: string | number,
  value: unknown,
  schema: SchemaNode,
): Finding {
  if (key !== 'playbook') return notAChoice(owner, key, value, { ...schema, enum: [String(schema.const)] });
  return finding(
    'unknown-version',
    { in: owner, key },
    {
      zh: '不认识格式版本 {value}；本工具认识的版本是 {known}。',
      en: 'Format version {value} is not known; the known version is {known}.',
    },
    { value: String(value), known: String(schema.const) },
    changeTo(String(value), String(schema.const), 'fix', [
      { kind: 'set', in: owner, key, value: schema.const },
    ]),
  );
}

export function notAChoice(owner: object, key: string | number, value: unknown, schema: SchemaNode): Finding {
  const word = writtenOf(owner, key, value);
  const choices = choicesOf(schema);
  const joined = joinedItems(owner, key, word, schema);
  if (joined)
    return finding(
      'not-a-choice',
      { in: owner, key },
      joined.message,
      { value: word, now: joined.now },
      joined.fixes,
    );
  const all = meant(word, schema);
  const { message, data } = toFinding(
    { zh: '“{word}”不在可选的词里', en: '"{word}" is not one of the choices' },
    choices,
    owner,
    key,
    all,
  );
  return finding(
    'not-a-choice',
    { in: owner, key },
    message,
    { ...data, word },
    meantFixes(owner, key, word, all),
  );
}

/** @param forms the field's schema node, a union perhaps, of which `form` is the alternative of the value's kind */
export function badNotation(
  owner: object,
  key: string | number,
  value: unknown,
  schema: SchemaNode,
  schemas: SchemaNode = schema,
): Finding {
  if (schema.scalar === 'timezone') return badTimezone(owner, key, String(value));
  const written = String(value);
  const all = meant(written, schemas);
  const late = all.length === 0 ? afterTheDay(owner, key, written, schema) : undefined;
  const found: Text =
    schema.scalar === 'date' && readDayOfYear(written)
      ? { zh: '“{value}”没有写年份', en: '"{value}" leaves out the year' }
      : (late?.found ?? { zh: '“{value}”看不懂', en: '"{value}" cannot be read' });
  const joined = all.length === 0 ? joinedItems(owner, key, written, schema) : undefined;
  const { message, data } = joined
    ? { message: joined.message, data: { now: joined.now } }
    : toFinding(found, late?.hint ?? scalarHints[schema.scalar!], owner, key, all);
  const fixes = joined?.fixes ?? late?.fixes ?? meantFixes(owner, key, written, all);
  const bad = finding('bad-notation', { in: owner, key }, message, { ...data, value: written }, fixes);
  const kind = schema.refersTo;
  if (!kind) return bad;
  const takes = schemasOf(schemas).some((one) => one.items?.refersTo === kind) ? 'either' : 'one';
  return { ...bad, named: { kind, word: written, takes } };
}

export const tooShort = (owner: object, key: string | number): Finding =>
  finding('empty', { in: owner, key }, { zh: '这里不能留空。', en: 'This cannot be empty.' }, {});

export const notWhole = (owner: object, key: string | number, value: unknown): Finding =>
  finding(
    'out-of-range',
    { in: owner, key },
    { zh: '{value} 应该是整数。', en: '{value} should be a whole number.' },
    { value: String(value) },
  );

export function outOfRange(owner: object, key: string | number, value: unknown, schema: SchemaNode): Finding {
  const limits = limitsOf(schema);
  const written = writtenOf(owner, key, value);
  const all = meant(written, schema);
  const line: Text = all[0]
    ? {
        zh: `是不是“${lineOf(owner, key, all[0].value)}”？`,
        en: ` Did you mean "${lineOf(owner, key, all[0].value)}"?`,
      }
    : { zh: '', en: '' };
  return finding(
    'out-of-range',
    { in: owner, key },
    { zh: '{value} 超出范围：{limits}。{line}', en: '{value} is out of range: it must be {limits}.{line}' },
    { value: String(value), limits, line },
    meantFixes(owner, key, written, all),
  );
}

export const listLength = (
  owner: object,
  key: string | number,
  length: number,
  schema: SchemaNode,
): Finding =>
  finding(
    'list-length',
    { in: owner, key },
    {
      zh: '这个列表要有 {wanted} 项，现在有 {length} 项。',
      en: 'The number of items in this list must be {wanted}; it is {length}.',
    },
    {
      wanted: wantedLength(schema),
      length,
    },
  );

/** Told at the first item that is not read. */
export const tooManyItems = (list: object, count: number, most: number): Finding =>
  finding(
    'too-many-items',
    { in: list, key: most },
    {
      zh: '这个列表有 {count} 项，太多了，只读前 {most} 项，从这里开始没有读，也没有检查。删掉用不着的，或者分到几份手册里写。',
      en: 'This list has {count} items, too many: only the first {most} are read, and from here on nothing is checked. Delete what is no longer needed, or split it among several playbooks.',
    },
    { count, most },
  );

export const emptyItem = (list: object, index: number): Finding =>
  finding(
    'empty',
    { in: list, key: index },
    {
      zh: '这一项是空的：写上内容，或删掉这一行。',
      en: 'This item is empty: fill it in or delete the line.',
    },
    {},
    isNamed(list, index)
      ? []
      : [
          {
            title: { zh: '删掉空项', en: 'Delete the empty item' },
            kind: 'fix',
            edits: [{ kind: 'remove', in: list, key: index }],
          },
        ],
  );

/** Whether an empty item has an anchor: its author meant something by it, so it is not deleted. */
function isNamed(list: object, index: number): boolean {
  const origin = originOf(list);
  const node = origin && writtenItems(origin)[index]?.node;
  return node !== undefined && node.kind !== 'alias' && node.anchor !== undefined;
}
