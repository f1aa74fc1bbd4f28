import type { FormatNode } from '../../../../schemas/format';
import { otherNames } from '../../../../schemas/other-names';
import type { Text } from '../../../../schemas/text';
import { plainValue } from '../notation/plain';
import { readTable } from '../notation/csv';
import { contentEnd, indentAt } from '../yaml/ranges/node-end';
import { writtenAt } from '../yaml/ranges/place';
import type { Fix } from './finding';
import { fits } from './fits';
import { formsOf } from './schema-node';
import { titled } from './meant-keys';
import { sameLetters } from './nearest';
import { set } from './set-edits';

/** Rows that were pasted from a spreadsheet where a list of items is wanted: told, and made items where their columns say what they hold. */
export function tableOf(
  owner: object,
  key: string | number,
  value: string,
  form: FormatNode,
): { readonly message?: Text; readonly fixes: readonly Fix[] } {
  const item = form.items && formsOf(form.items).find((one) => one.properties);
  const rows = readTable(asWritten(owner, key, value));
  if (!item || !rows) return { fixes: [] };
  const items = itemsOf(rows, item);
  const edits = items && set(owner, key, items);
  return {
    message: pasted,
    fixes: edits && edits.length > 0 ? [{ title: eachRow, kind: 'suggestion', edits }] : [],
  };
}

/** The lines as they were pasted: a text without `|` comes with its lines joined, and with the indent of its place. */
function asWritten(owner: object, key: string | number, value: string): string {
  const found = writtenAt(owner, key);
  if (found?.node.kind !== 'scalar' || found.node.style !== 'plain') return value;
  const { piece, node } = found;
  return outdented(
    piece.text.slice(node.start, contentEnd(piece.text, node)),
    indentAt(piece.text, node.start),
  );
}

/** A text without the blanks that its place puts before each line but the first. */
export const outdented = (text: string, indent: number): string =>
  text.replace(new RegExp(`\\n {1,${Math.max(1, indent)}}`, 'g'), '\n');

/** The items that rows come to: the first row says what the columns hold, or there are two whose order is clear. Each is one that the format takes. */
export function itemsOf(
  [head, ...body]: readonly (readonly string[])[],
  item: FormatNode,
): readonly Readonly<Record<string, string>>[] | undefined {
  const named = head!.map((cell) => fieldOf(cell, item));
  const isHead = named.some((field) => field !== undefined);
  const fields = isHead ? named : twoColumns(head!, item);
  const known = !fields.includes(undefined) && new Set(fields).size === fields.length;
  const below = isHead ? body : [head!, ...body];
  if (!known || below.length === 0) return undefined;
  const items = below.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, index) => (cell === '' ? [] : [[fields[index]!, cell]]))),
  );
  return items.every((one) => fits(one, item)) ? items : undefined;
}

/** Two columns without a head are what names an item, and what it says: a question and its answer. */
function twoColumns(row: readonly string[], item: FormatNode): readonly (string | undefined)[] {
  const says = Object.keys(item.properties!).find((name) => item.properties![name]!.customerText);
  return row.length === 2 && says ? [item.labelledBy?.[0], says] : [undefined];
}

function fieldOf(cell: string, form: FormatNode): string | undefined {
  const names = Object.keys(form.properties ?? {});
  const wanted = plainValue(cell);
  return (
    sameLetters(cell, names) ??
    titled(cell, form, names) ??
    names.find((name) => form.required?.includes(name) && otherNames[name]?.includes(wanted)) ??
    names.find((name) => otherNames[name]?.includes(wanted))
  );
}

export const eachRow: Text = { zh: '把表格的每一行变成一条', en: 'Make each row of the table an item' };

export const pasted: Text = {
  zh: '这里像是从表格里粘贴来的几行。手册里每一条以“- ”开头，一栏写成一行“键: 值”，例如“{line}”。',
  en: 'These look like rows pasted from a spreadsheet. Here each item begins with "- " and a column is a "key: value" line, such as "{line}".',
};
