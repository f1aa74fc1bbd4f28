import { parse } from '../parse/parse';
import { type Layout, rangeIn } from '../segments/layout';
import { lineIn, type Segment } from '../segments/segment';
import type { FormatEdit } from './format-layout';
import type { Lines } from './options';
import { columnOf, rowsOf } from './rows';
import { tokensOf } from './tokens';

/**
 * The edits that make plain lines at the margin items of the list that they follow: this is what several lines look like
 * that were pasted behind a dash. Only where the lines begin with the list's last item or right below it, all of them are
 * plain texts, and nothing else reads them.
 */
export function pastedItems(layout: Layout, { first, last }: Lines): readonly FormatEdit[] {
  const { segments, firstLines } = layout;
  if (segments.length === 0) return [];
  const to = firstLines.placeOf(last) + 1;
  let from = firstLines.placeOf(first);
  if (segments.at(from)!.kind !== 'stray') from++;
  const above = segments.at(from - 1);
  const pasted = [...segments.slice(from, to)];
  if (!above || pasted.length === 0 || !pasted.every(isPlainLine)) return [];
  const item = lastTextItem(above);
  if (!item || (first < firstLines.at(from) && first - firstLines.at(from - 1) < item.line)) return [];
  return pasted.map((_, nth) => ({
    range: rangeIn(layout, from + nth, { start: 0, end: 0 }),
    newText: `${' '.repeat(item.column)}- `,
  }));
}

/** Whether a segment is one line that is a plain text as an item too. */
function isPlainLine({ kind, text }: Segment): boolean {
  const line = text.trim();
  if (kind !== 'stray' || line.includes('\n')) return false;
  const { root, problems } = parse(`- ${line}\n`);
  const item = root?.kind === 'seq' ? root.items[0] : undefined;
  return problems.length === 0 && item?.kind === 'scalar' && item.style === 'plain' && item.value === line;
}

/** The column of the dash and the line of the item that a segment ends with, where that is a text on one line. */
function lastTextItem(segment: Segment): { readonly column: number; readonly line: number } | undefined {
  const tokens = segment.problems.length === 0 && segment.root ? tokensOf(segment) : undefined;
  const row = tokens && rowsOf(segment.text, tokens).at(-1);
  const [value, dash] = [row?.tokens.at(-1), row?.tokens.at(-2)];
  if (value?.node?.kind !== 'scalar' || value.kind !== 'value' || dash?.kind !== 'dash') return undefined;
  const line = lineIn(segment, value.start);
  return line === lineIn(segment, value.end)
    ? { column: columnOf(segment.text, dash.start), line }
    : undefined;
}
