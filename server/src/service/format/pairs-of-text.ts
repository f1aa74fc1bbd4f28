import type { SchemaNode } from '../../../../schemas/format';
import type { Text, TextData } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import { renderFlow } from '../yaml/edit/render';
import { keyText, pairOf } from '../yaml/parse/nodes';
import { parse } from '../yaml/parse/parse';
import { originOf } from '../yaml/parse/value';
import { contentEnd, indentAt, newlineOf } from '../yaml/ranges/node-end';
import { writtenAt } from '../yaml/ranges/place';
import { deeperKey } from './deeper-keys';
import type { Fix } from './finding';
import { meantField, readsAsFreeKey } from './meant-keys';
import { kindAskedBy, schemasOf } from './schema-node';

/** What is told of a text that is a map with other marks than YAML's between its keys and values. */
interface PairsOfText {
  readonly message: Text;
  readonly data: TextData;
  readonly fixes: readonly Fix[];
}

/**
 * Recognises a text in place of a map, or of a list of maps, whose lines are keys and values with a mark between them that
 * YAML does not take: `问题：…`, `name = …`, `标题:…`. YAML reads such lines as one text. The fix changes the marks; what the
 * keys are called is told of the keys that they then are.
 */
export function pairsOfText(
  owner: object,
  key: string | number,
  schema: SchemaNode,
): PairsOfText | undefined {
  const found = writtenAt(owner, key);
  const map = found && mapFor(schema);
  if (!map || found.node.kind !== 'scalar' || found.node.style !== 'plain') return undefined;
  const { text } = found.segment;
  const end = contentEnd(text, found.node);
  const rows = rowsOf(text.slice(found.node.start, end));
  const [first] = rows;
  if (!first?.name) return undefined;
  const isKey = (name: string): boolean => readsAsKey(name, map);
  const isSure = isKey(first.name);
  const isList = !schemasOf(schema).includes(map);
  // Names that no item has may be the names of items.
  const areNames = isList && rows.length > 1 && rows.every(({ name }) => name);
  if (!isSure && !areNames) return undefined;
  const line = `${first.before}${first.name}: ${first.rest.split(further)[0]}`.trim();
  const isCut = rows.some(({ rest }) => [...rest.matchAll(further)].some(([, name]) => isKey(name!)));
  const { edits, keys } = isCut ? none : withColons(owner, key, rows, isList);
  const fix: Fix = { title, kind: isSure && keys.every(isKey) ? 'fix' : 'suggestion', edits };
  return { message, data: { line }, fixes: edits.length > 0 ? [fix] : [] };
}

/** A further pair on a line. */
const further = /[;；,，][ \t]*([\p{L}_][\p{L}\p{N}_-]*)[ \t]*[:：=＝]/gu;

/** A text of one line as a name and what follows it behind a full-width colon: `发货：两天内`. */
export function namedText(text: string): readonly [name: string, text: string] | undefined {
  const [first, ...more] = rowsOf(text);
  return first?.name && first.rest !== '' && first.mark.includes('：') && more.length === 0
    ? [first.name, first.rest]
    : undefined;
}

/** The map that is expected: the value itself, or the items of the list that is. */
function mapFor(schema: SchemaNode): SchemaNode | undefined {
  const forms = schemasOf(schema);
  const isMap = (one: SchemaNode): boolean =>
    kindAskedBy(one) === 'map' && (one.properties !== undefined || one.propertyNames !== undefined);
  return forms.find(isMap) ?? forms.flatMap(({ items }) => (items ? schemasOf(items) : [])).find(isMap);
}

function readsAsKey(name: string, schema: SchemaNode): boolean {
  if (!schema.properties)
    return schema.propertyNames !== undefined && readsAsFreeKey(name, schema.propertyNames);
  return (
    Object.hasOwn(schema.properties, name) ||
    meantField({ [name]: null }, name, schema) !== undefined ||
    deeperKey(name, schema) !== undefined
  );
}

/** A line of a text, with its key and value where it has such a mark. */
interface Row {
  /** The offset of the line in the text. */
  readonly start: number;
  /** What stands before the key: blanks, dashes. */
  readonly before: string;
  readonly name?: string;
  readonly mark: string;
  readonly rest: string;
}

const pair =
  /^(?<before>[ \t]*(?:-[ \t]+)*)(?<name>[\p{L}_][^\s:：=＝,，。！？!?;；"'{}[\]#|>]*(?: [^\s:：=＝,，。！？!?;；"'{}[\]#|>]+){0,3})(?<mark>[ \t]*[:：=＝]+\s*)(?<rest>(?:[^\s:：=＝].*)?)$/u;

/** Whether marks are a full-width colon, an equals sign, or a colon without a space that begins no address. */
const isOtherMark = (mark: string, rest: string): boolean => {
  const marks = mark.trim();
  if (/[=＝]/.test(marks)) return /^[=＝]+$/.test(marks);
  return marks.includes('：') || (marks === ':' && !rest.startsWith('//'));
};

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const row = line.replace(/\r$/, '');
    const { before = '', name, mark = '', rest = '' } = pair.exec(row)?.groups ?? {};
    rows.push(
      name !== undefined && isOtherMark(mark, rest)
        ? { start, before, name, mark, rest: rest.trimEnd() }
        : { start, before: '', mark: '', rest: row.trimEnd() },
    );
    start += line.length + 1;
  }
  return rows;
}

/** Edits that put a colon and a space in place of the marks, and the keys that then are there. */
interface Colons {
  readonly edits: readonly Edit[];
  readonly keys: readonly string[];
}

const none: Colons = { edits: [], keys: [] };

/**
 * Puts colons in place of the marks; no edits where that makes no map.
 * @param mayRecur whether a key may stand there again, as that of another item
 */
function withColons(owner: object, key: string | number, rows: readonly Row[], mayRecur: boolean): Colons {
  const origin = originOf(owner);
  const { segment, node } = writtenAt(owner, key)!;
  if (!origin || origin.node.flow || (node.kind === 'scalar' && node.anchor !== undefined)) return none;
  const { text } = segment;
  const above = origin.node.kind === 'map' ? pairOf(origin.node, String(key))?.key : undefined;
  const isBeside = above !== undefined && !text.slice(above.end, node.start).includes('\n');
  const below = rows.find(({ before, rest }, index) => index > 0 && before + rest !== '');
  const column = !isBeside
    ? indentAt(text, node.start)
    : below
      ? columnOf(text.slice(node.start + below.start))
      : indentAt(text, above.start) + 2;
  const edits: Edit[] = [];
  const lines: string[] = [];
  for (const { start, before, name, mark, rest } of rows) {
    if (name === undefined) {
      lines.push(before + rest);
      continue;
    }
    const at = node.start + start + before.length + name.length;
    const value = asWritten(rest);
    const colon = value === '' ? ':' : ': ';
    const end = value === rest ? at + mark.length : at + mark.length + rest.length;
    edits.push({
      kind: 'replace',
      at: { segment, start: at, end },
      text: value === rest ? colon : colon + value,
    });
    lines.push(before + name + colon + value);
  }
  const blanks = ' '.repeat(column);
  const { root, problems } = parse(blanks + lines.join('\n'));
  const keys = root?.kind === 'map' ? root.pairs.map(keyText) : [];
  const isTwice = !mayRecur && new Set(keys).size < keys.length;
  if (problems.length > 0 || keys.length === 0 || isTwice) return none;
  if (!isBeside) return { edits, keys };
  const colon = text.indexOf(':', above.end) + 1;
  const start = { segment, start: colon, end: node.start };
  const moved: Edit = { kind: 'replace', at: start, text: newlineOf(text, `\n${blanks}`) };
  return { edits: [moved, ...edits], keys };
}

const columnOf = (line: string): number => line.search(/\S/);

/** A value as it can stand behind a colon: as it is, or in quotes where YAML would read something else. */
function asWritten(rest: string): string {
  if (rest === '') return rest;
  const { root, problems } = parse(`k: ${rest}`);
  const value = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  const isHeader = /^[|>][-+\d]{0,2}$/.test(rest);
  const isSame =
    problems.length === 0 &&
    (value?.kind === 'scalar'
      ? value.end - value.start === rest.length
      : value !== undefined && value.kind !== 'alias');
  return isSame || isHeader ? rest : renderFlow(rest);
}

const message: Text = {
  zh: '键和内容之间要写英文冒号加一个空格，不然这几行会连成一段文字：“{line}”。',
  en: 'Between a key and its value write a plain ":" and a space, or the lines are read as one text: "{line}".',
};

const title: Text = { zh: '换成英文冒号和空格', en: 'Make it a plain colon and a space' };
