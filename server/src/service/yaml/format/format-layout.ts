import { newlineOf } from '../ranges/node-end';
import { type Layout, rangeIn } from '../segments/layout';
import type { Range } from '../segments/lines';
import { isListed, type Segment } from '../segments/segment';
import { formatSegment, type Place } from './format-segment';
import type { FormatOptions, Lines, SpaceEdit } from './options';

/** What comes of laying out a text. */
export interface Formatted {
  /** The edits, in source order. */
  readonly edits: readonly FormatEdit[];
  /** What stays as it is, since it cannot be read or is written in a way that is not laid out. */
  readonly kept: readonly Range[];
}

/** A replacement in a text. */
export interface FormatEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * Lays out a text, or only some of its lines at the cost of the segments they are in. The edits replace white space by
 * white space, and the text says the same afterwards.
 */
export function formatLayout(layout: Layout, options: FormatOptions, lines?: Lines): Formatted {
  const { segments, firstLines } = layout;
  // A second byte order mark would be the first one if what is above it went.
  if (segments.length === 0 || segments.at(1)?.text.includes('\uFEFF')) return { edits: [], kept: [] };
  const from = lines ? firstLines.placeOf(lines.first) : 0;
  const to = lines ? firstLines.placeOf(lines.last) + 1 : segments.length;
  const edits: FormatEdit[] = [];
  const kept: Range[] = [];
  let lastKept = -2;
  for (const group of groupsOf([...segments.slice(from, to)], from)) {
    for (const [nth, own] of formatGroup(layout, group, options, lines).entries()) {
      const index = group.start + nth;
      const { text } = group.segments[nth]!;
      if (own)
        for (const edit of own) edits.push({ range: rangeIn(layout, index, edit), newText: edit.text });
      else {
        const range = rangeIn(layout, index, { start: 0, end: text.trimEnd().length });
        // Neighbours are told as one.
        kept.push(lastKept === index - 1 ? { ...range, start: kept.pop()!.start } : range);
        lastKept = index;
      }
    }
  }
  return { edits, kept };
}

/** Segments that move together: a key and the items of its list, or one segment alone. */
interface Group {
  /** The index of the first one. */
  readonly start: number;
  readonly segments: readonly Segment[];
}

function groupsOf(segments: readonly Segment[], from: number): readonly Group[] {
  const groups: { start: number; segments: Segment[] }[] = [];
  for (const [at, segment] of segments.entries())
    if (isListed(segment) && groups.length > 0) groups.at(-1)!.segments.push(segment);
    else groups.push({ start: from + at, segments: [segment] });
  return groups;
}

/**
 * Lays out the segments of a group. All dashes of a list must stand in one column: they keep theirs where an item cannot
 * be moved, or is not to be.
 */
function formatGroup(
  layout: Layout,
  { start, segments }: Group,
  options: FormatOptions,
  lines: Lines | undefined,
): readonly (readonly SpaceEdit[] | undefined)[] {
  const behind = layout.segments.at(start + segments.length);
  const newline = newlineOf(segments[0]!.text + (layout.segments.at(start - 1)?.text ?? ''), '\n');
  const withDashesAt = (list: number) =>
    segments.map((segment, nth) => {
      const next = segments[nth + 1] ?? behind;
      const place: Place = {
        top: start + nth === 0,
        first: isFirst(layout, start + nth),
        last: isLast(layout, start + nth),
        list,
        next: next?.kind === 'item' ? { column: next.indent, indent: list } : { column: 0, indent: 0 },
        newline,
      };
      return formatSegment(
        segment,
        place,
        options,
        lines && within(lines, layout.firstLines.at(start + nth)),
      );
    });
  const { indent } = segments.at(-1)!;
  const whole =
    !isListed(segments[0]!) &&
    !(behind && isListed(behind)) &&
    (!lines || covers(lines, layout, start, segments));
  if (!whole || indent < 0) return withDashesAt(indent);
  const moved = withDashesAt(options.indent);
  return moved.includes(undefined) && indent !== options.indent ? withDashesAt(indent) : moved;
}

/** Whether blank lines at the start of a segment are too many: nothing is above them, or a blank line. */
function isFirst({ segments }: Layout, index: number): boolean {
  const before = segments.at(index - 1);
  return !before || /^\uFEFF?[ \t\r\n]*$|\n[ \t]*\r?\n[ \t]*$/.test(before.text.slice(-MOST_BLANK));
}

/** How much of the end of a segment is looked at for a blank line. */
const MOST_BLANK = 200;

/** Whether there is no content behind a segment. */
const isLast = ({ segments: { length }, segments }: Layout, index: number): boolean =>
  index === length - 1 || (index === length - 2 && /^[ \t\r\n]*$/.test(segments.at(index + 1)!.text));

const within = ({ first, last }: Lines, firstLine: number): Lines => ({
  first: first - firstLine,
  last: last - firstLine,
});

/** Whether the lines hold all content of a group. */
function covers(
  { first, last }: Lines,
  layout: Layout,
  start: number,
  segments: readonly Segment[],
): boolean {
  const end = start + segments.length - 1;
  const { text } = segments.at(-1)!;
  return (
    first <= layout.firstLines.at(start) &&
    last >= rangeIn(layout, end, { start: 0, end: text.trimEnd().length }).end.line
  );
}
