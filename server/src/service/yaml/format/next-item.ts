import { contentColumn, type Layout, lineText, offsetAt, segmentAt } from '../segments/layout';
import { lineIn } from '../segments/segment';
import { columnOf, rowsOf } from './rows';
import { tokensOf } from './tokens';

/**
 * What stands in place of two lines where a line was ended that had no content: below an item of a list the dash of the next
 * item, and in place of a dash without an item the indent of what the list belongs to, which ends the list.
 * @param line the new line, which is blank
 * @returns undefined where neither is the case: in a text of several lines, outside lists, below what cannot be read
 */
export function nextItem(layout: Layout, line: number): string | undefined {
  if (line < 2 || !/\S/.test(lineText(layout, line - 2))) return undefined;
  const ended = lineText(layout, line - 1);
  const dash = /^( *)- +$/.exec(ended);
  if (!dash && !/^ +$/.test(ended)) return undefined;
  const own = dash ? dash[1]!.length : ended.length;
  // Somebody goes on in the middle of an item.
  if (contentColumn(lineText(layout, line + 1)) >= own) return undefined;
  if (dash) return endOfList(layout, line - 2, own);
  const column = openDash(layout, line - 2, ended.length);
  return column === undefined ? undefined : `${' '.repeat(column)}- `;
}

/** The indent of what a list belongs to; undefined where the list has no item above the line. */
function endOfList(layout: Layout, from: number, column: number): string | undefined {
  const isItem = (text: string): boolean => contentColumn(text) === column && /^ *-(?: |$)/.test(text);
  let hasItem = false;
  for (let line = from; line >= 0; line--) {
    const text = lineText(layout, line);
    const indent = contentColumn(text);
    hasItem ||= isItem(text);
    if (indent < 0 || indent > column || isItem(text)) continue;
    return hasItem ? ' '.repeat(/^(?: *-(?= ))* */.exec(text)![0].length) : undefined;
  }
  return undefined;
}

/** The column of the dash of the innermost item that goes on at a column below a line. */
function openDash(layout: Layout, line: number, column: number): number | undefined {
  const index = segmentAt(layout, offsetAt(layout, { line, character: 0 }));
  const segment = layout.segments.at(index);
  const tokens = segment && segment.problems.length === 0 && segment.root ? tokensOf(segment) : undefined;
  if (!segment || !tokens) return undefined;
  const ended = line - layout.firstLines.at(index);
  const rows = rowsOf(segment.text, tokens).filter((row) => lineIn(segment, row.tokens[0]!.start) <= ended);
  const last = rows.at(-1)?.tokens.at(-1);
  // A text of several lines holds blank lines of its own, and a key still waits for its value.
  if (!last || last.kind === 'block' || last.kind === 'colon' || lineIn(segment, last.end) !== ended)
    return undefined;
  let limit = column;
  for (const row of rows.toReversed()) {
    if (row.column >= limit) continue;
    const isDashed = row.tokens[0]!.kind === 'dash';
    if (isDashed) return innermostDash(segment.text, row.tokens, column);
    limit = row.column;
  }
  return undefined;
}

function innermostDash(
  text: string,
  tokens: ReturnType<typeof rowsOf>[number]['tokens'],
  column: number,
): number | undefined {
  const behind = tokens.findIndex(({ kind }) => kind !== 'dash');
  const dashes = behind < 0 ? tokens : tokens.slice(0, behind);
  return dashes.map(({ start }) => columnOf(text, start)).findLast((one) => one < column);
}
