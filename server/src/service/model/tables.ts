import type { FormatNode } from '../../../../schemas/format';
import { otherNames } from '../../../../schemas/other-names';
import type { Text } from '../../../../schemas/text';
import { plainValue } from '../notation/plain';
import { sourceOf } from '../syntax/place';
import type { Fix } from './finding';
import { fits } from './fits';
import { formsOf } from './form';
import { titled } from './meant-keys';
import { sameLetters } from './nearest';

/** Rows that were pasted from a spreadsheet where a list of items is wanted: told, and made items where their columns say what they hold. */
export function tableOf(
  owner: object,
  key: string | number,
  value: string,
  form: FormatNode,
): { readonly message?: Text; readonly fixes: readonly Fix[] } {
  const item = form.items && formsOf(form.items).find((one) => one.properties);
  const rows = rowsOf(value.includes('\n') ? value : (sourceOf({ in: owner, key }) ?? value));
  if (!item || !rows) return { fixes: [] };
  const [head, ...body] = rows;
  const fields = head!.map((cell) => fieldOf(cell, item));
  const known = !fields.includes(undefined) && new Set(fields).size === fields.length;
  if (!known || body.length === 0) return { message: pasted, fixes: [] };
  const items = body.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, index) => (cell === '' ? [] : [[fields[index]!, cell]]))),
  );
  if (!items.every((one) => fits(one, item))) return { message: pasted, fixes: [] };
  return {
    message: pasted,
    fixes: [{ title, kind: 'suggestion', edits: [{ kind: 'set', in: owner, key, value: items }] }],
  };
}

/** The cells of each row, where there are at least two rows with as many cells. */
export function rowsOf(source: string): readonly (readonly string[])[] | undefined {
  const lines = source
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const mark = ['\t', ',', '，'].find((one) => lines.every((line) => line.includes(one)));
  if (lines.length < 2 || mark === undefined) return undefined;
  const rows = lines.map((line) => line.split(mark).map((cell) => cell.trim()));
  return rows.every((row) => row.length === rows[0]!.length) ? rows : undefined;
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

const title: Text = { zh: '把表格的每一行变成一条', en: 'Make each row of the table an item' };

const pasted: Text = {
  zh: '这里像是从表格里粘贴来的几行。手册里每一条以“- ”开头，一栏写成一行“键: 值”，例如 {line}。',
  en: 'These look like rows pasted from a spreadsheet. Here each item begins with "- " and a column is a "key: value" line, such as {line}.',
};
