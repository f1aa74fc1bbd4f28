import { eachRow, itemsOf, outdented, pasted } from '../../../format/tables';
import { readTable } from '../../../notation/csv';
import { newlineOf } from '../../../yaml/ranges/node-end';
import { renderItem } from '../../../yaml/edit/render';
import type { Candidate, Maker, View } from '../candidate';
import { itemOf, looksLikeKey } from '../key-names';
import { columnOf, type Line } from '../lines';

/** Rows of a spreadsheet, pasted where a list stands, that YAML cannot read: quotes, colons and `#` in the cells. */
export const pastedRows: Maker = (view) =>
  view.broken ? view.lines.flatMap((line, index) => from(view, line, index)) : [];

function from({ text, lines }: View, line: Line, index: number): Candidate[] {
  const item = line.key && itemOf(line.key.name);
  if (!item || line.silent || line.inBlockText || line.value.end > line.value.start) return [];
  const column = columnOf(line);
  const below = lines.slice(index + 1);
  const isOver = (row: Line): boolean =>
    row.content < row.end && row.indent <= column && (row.key === undefined || looksLikeKey(row.key.name));
  const next = below.findIndex(isOver);
  const rows = next < 0 ? below : below.slice(0, next);
  const first = rows.find((row) => row.content < row.end);
  if (!first || first.dashes.length > 0 || first.key) return [];
  const end = rows.findLast((row) => row.content < row.end)!.end;
  const table = readTable(outdented(text.slice(first.content, end), first.indent));
  const items = table && itemsOf(table, item);
  if (!items) return [];
  const indent = ' '.repeat(first.indent);
  const written = items.map((one) => indent + renderItem(one, first.indent)).join('\n');
  const shown = Object.keys(items[0]!).map((key) => `${key}: …`);
  return [
    {
      id: 'pasted-rows',
      start: first.content,
      end: first.end,
      message: pasted,
      data: { line: `- { ${shown.join(', ')} }` },
      title: eachRow,
      kind: 'suggestion',
      reachesFar: true,
      changes: [{ start: first.start, end, text: newlineOf(text, written) }],
    },
  ];
}
