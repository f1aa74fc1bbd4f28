import { type Block, schemaOfItem } from '../../../document/block';
import type { Finding } from '../../../format/finding';
import { outdented, type PastedTable, pastedTable, readPasted } from '../../../format/tables';
import { newlineOf } from '../../../yaml/ranges/node-end';
import type { Repair } from '../candidate';
import { itemOf, looksLikeKey } from '../key-names';
import { columnOf, type Line, linesOf } from '../lines';

/** Pasted rows of a table in place of a list that are syntax errors: bars, and quotes, colons and `#` in cells. */
export const pastedRows: Repair = (view) =>
  view.broken
    ? rowsIn(view.text, view.lines, view.section).flatMap(({ first, end, table }) =>
        table.made
          ? [
              {
                id: 'pasted-rows',
                start: first.content,
                end: first.end,
                message: table.message,
                data: table.data,
                title: table.made.title,
                titleData: table.made.data,
                kind: 'suggestion',
                reachesFar: true,
                changes: [
                  { start: first.start, end, text: newlineOf(view.text, table.made.written(first.indent)) },
                ],
              },
            ]
          : [],
      )
    : [];

/** The findings for pasted rows that no candidate turned into items. */
export const pastedRowFindings = ({ segment, section }: Block): readonly Finding[] =>
  rowsIn(segment.text, linesOf(segment.text), section).map(({ first, table: { message, data } }) => ({
    code: 'yaml/pasted-rows',
    level: 'error',
    at: { segment, start: first.content, end: first.end },
    message,
    data,
  }));

/** A pasted table in a segment: its first line, its end, and the items that it can become. */
interface RowsInSegment {
  readonly first: Line;
  readonly end: number;
  readonly table: PastedTable;
}

/**
 * Finds the pasted tables in a segment with syntax errors.
 * @param section the section whose list the segment is an item of
 */
function rowsIn(text: string, lines: readonly Line[], section: string | undefined): readonly RowsInSegment[] {
  const below = lines.flatMap((line, index) => belowKey(text, lines, line, index) ?? []);
  return below.length > 0 || section === undefined ? below : (behindItem(text, lines, section) ?? []);
}

/** Rows below a key whose value is a list of items. */
function belowKey(
  text: string,
  lines: readonly Line[],
  line: Line,
  index: number,
): readonly RowsInSegment[] | undefined {
  const item = line.key && itemOf(line.key.name);
  if (!item || line.silent || line.inBlockText || line.value.end > line.value.start) return undefined;
  const column = columnOf(line);
  const below = lines.slice(index + 1);
  const isOver = (row: Line): boolean =>
    row.content < row.end && row.indent <= column && (row.key === undefined || looksLikeKey(row.key.name));
  const next = below.findIndex(isOver);
  return tableIn(text, next < 0 ? below : below.slice(0, next), item);
}

/** Rows after an item, in the column of its dash: a header and further lines. */
function behindItem(
  text: string,
  lines: readonly Line[],
  section: string,
): readonly RowsInSegment[] | undefined {
  const item = schemaOfItem(section);
  const column = lines[0]?.indent ?? 0;
  const from = lines.findIndex((line, index) => index > 0 && !line.silent && line.indent <= column);
  const found = item && from > 0 ? tableIn(text, lines.slice(from), item) : undefined;
  return found?.every(({ first, table }) => first.indent === column && table.named) ? found : undefined;
}

function tableIn(
  text: string,
  rows: readonly Line[],
  item: Parameters<typeof pastedTable>[1],
): readonly RowsInSegment[] | undefined {
  const first = rows.find((row) => !row.silent);
  if (!first || first.dashes.length > 0 || (first.key && looksLikeKey(first.key.name))) return undefined;
  const end = rows.findLast((row) => !row.silent)!.end;
  const pasted = readPasted(outdented(text.slice(first.content, end), first.indent));
  return pasted && [{ first, end, table: pastedTable(pasted, item) }];
}
