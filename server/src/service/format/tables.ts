import type { SchemaNode } from '../../../../schemas/format';
import { otherNames } from '../../../../schemas/other-names';
import { type Text, type TextData, joinTexts } from '../../../../schemas/text';
import { plainValue } from '../notation/plain';
import { readTable } from '../notation/csv';
import type { Edit } from '../yaml/edit/edit';
import { contentEnd, indentAt, lineStartAt, newlineOf } from '../yaml/ranges/node-end';
import { writtenAt } from '../yaml/ranges/place';
import { renderItem } from '../yaml/edit/render';
import type { Fix } from './finding';
import { fits } from './fits';
import { schemasOf } from './schema-node';
import { meant } from './meant';
import { titled } from './meant-keys';
import { sameLetters } from './nearest';
import { set } from './set-edits';

/** A pasted table: the message about it, and the items that its rows can become. */
export interface PastedTable {
  readonly message: Text;
  readonly data: TextData;
  /** Whether the first row is a header. */
  readonly named: boolean;
  /** Undefined where the rows are no valid items. */
  readonly made?: MadeItems;
}

export interface MadeItems {
  readonly title: Text;
  readonly data: TextData;
  readonly items: readonly object[];
  /** Whether the items hold all of the table, so that no comments are needed. */
  readonly whole: boolean;
  /** Renders the items with their comments at a column, the first line indented too. */
  readonly written: (indent: number) => string;
}

/** The message and fixes for rows that were pasted from a spreadsheet in place of a list: they become items where the columns are known. */
export function tableOf(
  owner: object,
  key: string | number,
  value: string,
  schema: SchemaNode,
): { readonly message?: Text; readonly data?: TextData; readonly fixes: readonly Fix[] } {
  const item = schema.items && schemasOf(schema.items).find((one) => one.properties);
  const pasted = readPasted(asWritten(owner, key, value));
  if (!item || !pasted) return { fixes: [] };
  const { message, data, made } = pastedTable(pasted, item);
  if (!made) return { message, data, fixes: [] };
  const edits = made.whole ? set(owner, key, made.items) : inPlace(owner, key, made.written);
  const fix: Fix = { title: made.title, data: made.data, kind: 'suggestion', edits };
  return { message, data, fixes: edits.length > 0 ? [fix] : [] };
}

/** The lines as they were pasted: the value of a plain scalar has them joined, so they are read from the source and outdented. */
function asWritten(owner: object, key: string | number, value: string): string {
  const found = writtenAt(owner, key);
  if (found?.node.kind !== 'scalar' || found.node.style !== 'plain') return value;
  const { segment, node } = found;
  return outdented(
    segment.text.slice(node.start, contentEnd(segment.text, node)),
    indentAt(segment.text, node.start),
  );
}

/** Replaces a value that is on lines of its own by other lines. */
function inPlace(owner: object, key: string | number, written: (indent: number) => string): readonly Edit[] {
  const found = writtenAt(owner, key);
  if (found?.node.kind !== 'scalar' || found.node.anchor !== undefined) return [];
  const { segment, node } = found;
  const start = lineStartAt(segment.text, node.start);
  if (segment.text.slice(start, node.start).trim() !== '') return [];
  const text = newlineOf(segment.text, written(node.start - start));
  return [{ kind: 'replace', at: { segment, start, end: contentEnd(segment.text, node) }, text }];
}

/** Removes an indent from each line but the first. */
export const outdented = (text: string, indent: number): string =>
  text.replace(/\n( +)/g, (_, blanks: string) => `\n${blanks.slice(Math.max(1, indent))}`);

/** The rows of a pasted table, with the comments between them. */
export interface PastedRows {
  readonly rows: readonly (readonly string[])[];
  readonly remarks: readonly string[];
}

/** Parses lines as a table; there may be comments between the rows. */
export function readPasted(source: string): PastedRows | undefined {
  const whole = readTable(source);
  if (whole) return { rows: whole, remarks: [] };
  const lines = source.split('\n');
  const isRemark = (line: string): boolean => line.trimStart().startsWith('#');
  const rows = readTable(lines.filter((line) => !isRemark(line)).join('\n'));
  return rows && { rows, remarks: lines.filter(isRemark).map((line) => line.trim()) };
}

/**
 * Turns the rows of a table into items: by a header, or, for two columns without one, by their order. The cells of a column
 * that is no field of an item become comments.
 */
export function pastedTable({ rows: [head, ...body], remarks }: PastedRows, item: SchemaNode): PastedTable {
  const named = head!.map((cell) => fieldOf(cell, item));
  const isNamed = named.some((field) => field !== undefined);
  const fields = isNamed ? named : twoColumns(head!, item);
  const known = fields.filter((field) => field !== undefined);
  if (known.length === 0) return { message: noHead, data: { head: wantedHead(item) }, named: false };
  const line = { line: `- { ${known.map((field) => `${field}: …`).join(', ')} }` };
  const message = { message: pastedRows, data: line, named: isNamed };
  if (new Set(known).size < known.length) return message;
  const rows = (isNamed ? body : [head!, ...body]).filter((row) => row.some((cell) => cell !== ''));
  const items = rows.map((cells) =>
    Object.fromEntries(
      fields.flatMap((field, at) =>
        field !== undefined && cells[at] !== '' ? [[field, cellValue(cells[at]!, item, field)] as const] : [],
      ),
    ),
  );
  const lacking = item.required?.find((field) => items.some((one) => !Object.hasOwn(one, field)));
  if (lacking !== undefined)
    return { ...message, message: lacksColumn, data: { key: titleOf(item, lacking) } };
  if (rows.length === 0 || !items.every((one) => fits(one, item))) return message;
  const others = head!.filter((_, at) => fields[at] === undefined);
  const rest = rows.map((cells) =>
    cells.flatMap((cell, at) =>
      fields[at] === undefined && cell !== '' ? [head![at] === '' ? cell : `${head![at]}: ${cell}`] : [],
    ),
  );
  return {
    ...message,
    made: {
      ...(others.length > 0 ? { title: withComments, data: { columns: columns(others) } } : plain),
      items,
      whole: others.length === 0 && remarks.length === 0,
      written: (indent) =>
        [
          ...remarks.map((remark) => ' '.repeat(indent) + remark),
          ...items.map((one, nth) => itemLines(one, rest[nth]!, indent)),
        ].join('\n'),
    },
  };
}

function itemLines(item: object, comments: readonly string[], indent: number): string {
  const remarks = comments.map((one) => `# ${one}`.replaceAll('\n', '\n# ')).join('\n');
  const further = remarks === '' ? '' : `\n${remarks}`.replaceAll('\n', `\n${' '.repeat(indent + 2)}`);
  return `${' '.repeat(indent)}${renderItem(item, indent)}${further}`;
}

/** Converts a cell to the value of its field, such as a number or a list, where that is certain. */
function cellValue(cell: string, item: SchemaNode, field: string): unknown {
  const schema = item.properties![field]!;
  if (fits(cell, schema)) return cell;
  const [first, ...more] = meant(cell, schema);
  return first?.kind === 'fix' && more.length === 0 ? first.value : cell;
}

/** The fields of two columns without a header: the label and the text for customers, such as a question and its answer. */
function twoColumns(row: readonly string[], item: SchemaNode): readonly (string | undefined)[] {
  const textField = Object.keys(item.properties!).find((name) => item.properties![name]!.customerText);
  return row.length === 2 && textField ? [item.labelledBy?.[0], textField] : [undefined];
}

function fieldOf(cell: string, schema: SchemaNode): string | undefined {
  const names = Object.keys(schema.properties ?? {});
  const wanted = plainValue(cell);
  return (
    sameLetters(cell, names) ??
    titled(cell, schema, names) ??
    names.find((name) => schema.required?.includes(name) && otherNames[name]?.includes(wanted)) ??
    names.find((name) => otherNames[name]?.includes(wanted))
  );
}

const titleOf = (item: SchemaNode, field: string): Text =>
  item.properties?.[field]?.docs?.title ?? { zh: field, en: field };

/** The columns that a table should have at least: the label and the required fields. */
function wantedHead(item: SchemaNode): Text {
  const [label = ''] = item.labelledBy ?? [];
  const wanted = [...new Set([label, ...(item.required ?? [])])].filter((field) => item.properties?.[field]);
  return joinTexts(wanted.map((field) => titleOf(item, field)));
}

const columns = (names: readonly string[]): Text =>
  joinTexts(names.map((name) => (name === '' ? nameless : { zh: `“${name}”`, en: `"${name}"` })));

const nameless: Text = { zh: '没有名字的一栏', en: 'one without a name' };

const plain = { title: { zh: '把表格的每一行变成一条', en: 'Make each row of the table an item' }, data: {} };

const withComments: Text = {
  zh: '把表格的每一行变成一条；手册里没有的栏写成注释：{columns}',
  en: 'Make each row of the table an item; columns that no field is for become comments: {columns}',
};

const pastedRows: Text = {
  zh: '这里像是从表格里粘贴来的几行。手册里每一条以“- ”开头，一栏写成一行“键: 值”，例如“{line}”。',
  en: 'These look like rows pasted from a spreadsheet. Here each item begins with "- " and a column is a "key: value" line, such as "{line}".',
};

const noHead: Text = {
  zh: '这里像是从表格里粘贴来的几行，看不出哪一栏是什么。最上面加一行栏名（{head}），就能一键变成条目。',
  en: 'These look like rows pasted from a spreadsheet, and nothing says what each column holds. Put a line with the names of the columns on top ({head}), and they can be made items with one click.',
};

const lacksColumn: Text = {
  zh: '这里像是从表格里粘贴来的几行。每一条都要有“{key}”，有的行还没有：补上这一栏，就能一键变成条目。',
  en: 'These look like rows pasted from a spreadsheet. Each item must have "{key}", and not every row has: fill in that column, and they can be made items with one click.',
};
