import { itemOf } from '../key-names';
import { grouped } from '../grouped';
import type { Candidate, Repair, RepairContext } from '../candidate';
import { columnOf, type Line } from '../lines';

/** Keys of an item that stand below its dash, not below its first key. Those of all items of a segment are moved at once. */
export const itemKeys: Repair = (view) =>
  view.broken ? grouped(view.lines.flatMap((line, index) => below(view, line, index))) : [];

function below(view: RepairContext, line: Line, index: number): Candidate[] {
  if (line.silent || line.inBlockText || line.dashes.length === 0 || !line.key) return [];
  const fields = itemOf(listOf(view, line, index))?.properties;
  if (!fields) return [];
  const rows = rowsOf(view.lines.slice(index + 1), line, Object.keys(fields));
  const [first] = rows;
  if (!first) return [];
  const by = columnOf(line) - line.indent;
  return [
    {
      id: 'indent',
      start: first.content,
      end: first.end,
      message: {
        zh: '这一项的键要和“-”后面的第一个字左边对齐：往右移 {by} 个空格，写成“{line}”。',
        en: 'The keys of an item line up with the first letter after its "-": move this right by {by} space(s): "{line}".',
      },
      data: { by },
      title: { zh: '往右移 {by} 个空格', en: 'Move it right by {by} space(s)' },
      kind: 'fix',
      keepsKeys: true,
      keepsTexts: true,
      reachesFar: true,
      changes: rows.map(({ start }) => ({ start, end: start, text: ' '.repeat(by) })),
    },
  ];
}

/** The key of the list that an item is in: the nearest key above that has nothing behind it and is no further in. */
function listOf({ lines, section }: RepairContext, { indent }: Line, index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const line = lines[at]!;
    const isOpen = line.key && !line.inBlockText && line.value.start === line.value.end;
    if (isOpen && columnOf(line) <= indent) return line.key.name;
    if (!line.silent && line.indent < indent) break;
  }
  return section ?? '';
}

/** The lines right below that can only be of the item: its fields, each once, with what is deeper. */
function rowsOf(lines: readonly Line[], { indent, key }: Line, fields: readonly string[]): readonly Line[] {
  const rows: Line[] = [];
  const left = new Set(fields.filter((name) => name !== key!.name));
  for (const line of lines) {
    if (line.content === line.end) continue;
    if (line.silent || line.indent > indent) {
      if (rows.length === 0 && !line.silent) return [];
      if (rows.length > 0) rows.push(line);
    } else if (line.indent === indent && line.dashes.length === 0 && line.key && left.delete(line.key.name))
      rows.push(line);
    else break;
  }
  while (rows.at(-1)?.silent) rows.pop();
  return rows;
}
