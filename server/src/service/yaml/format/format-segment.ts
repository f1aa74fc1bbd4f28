import { parse } from '../parse/parse';
import { lineEndAt, lineStartAt } from '../ranges/node-end';
import { isListed, lineIn, type Segment } from '../segments/segment';
import type { IndentLevel, Next } from './levels';
import type { FormatOptions, Lines, SpaceEdit } from './options';
import { placeRows } from './place-rows';
import { rowsOf } from './rows';
import { sameTree } from './same-tree';
import { endEdit, spaceEdits } from './space-edits';
import { tokensOf } from './tokens';

/** Where a segment stands in its text. */
export interface Place {
  /** Whether it begins the text, perhaps with a byte order mark. */
  readonly top: boolean;
  /** Whether blank lines at its start are too many. */
  readonly first: boolean;
  /** Whether there is no content behind it. */
  readonly last: boolean;
  /** The column that the list gets whose item the segment is. */
  readonly list: number;
  readonly next: Next;
  /** The line break of the text. */
  readonly newline: string;
}

/**
 * The edits that lay out a segment: they replace white space by white space, and the segment says the same afterwards.
 * @param lines the lines of the segment that may change; all of them where none are given
 * @returns undefined where it stays as it is: it cannot be read, or is written in a way that is not laid out
 */
export function formatSegment(
  segment: Segment,
  place: Place,
  options: FormatOptions,
  lines?: Lines,
): readonly SpaceEdit[] | undefined {
  const { text, kind, problems } = segment;
  if (problems.length > 0 || kind === 'stray' || kind === 'outdented' || /\r(?!\n)/.test(text))
    return undefined;
  if (text.includes('\uFEFF', place.top ? 1 : 0) || endsWithTab(segment)) return undefined;
  const tokens = tokensOf(segment);
  if (!tokens) return undefined;
  const rows = rowsOf(text, tokens);
  const levels = isListed(segment) ? listLevels(segment.indent, place.list) : [];
  const placed = placeRows(text, rows, { indent: options.indent, levels, next: place.next });
  const inside =
    placed && spaceEdits(text, rows, placed, { first: place.first, trim: options.trimTrailingWhitespace });
  if (!inside) return undefined;
  const end = endEdit(text, tokens.at(-1)?.end, place, options);
  const edits = end ? [...inside, end] : inside;
  if (!lines) return orNone(segment, edits);
  const wanted = edits.filter((edit) => isIn(segment, edit, lines));
  // Part of a collection cannot always be moved alone.
  return (
    orNone(segment, wanted) ??
    orNone(
      segment,
      wanted.filter((edit) => !isIndent(text, edit)),
    )
  );
}

/** The edits, where the segment says the same with them. */
const orNone = (segment: Segment, edits: readonly SpaceEdit[]): readonly SpaceEdit[] | undefined =>
  edits.length === 0 || saysTheSame(segment, edits) ? edits : undefined;

const isIn = (segment: Segment, { start, end }: SpaceEdit, { first, last }: Lines): boolean =>
  lineIn(segment, start) >= first && lineIn(segment, end) <= last;

/** Whether an edit changes the indent of a line. */
function isIndent(text: string, { start, end }: SpaceEdit): boolean {
  const rest = text.slice(end, lineEndAt(text, end));
  return rest.trim() !== '' && text.slice(lineStartAt(text, start), end).trim() === '';
}

/** Whether a key without a value has a tab below it or behind it: without the tab, dashes below would be its list. */
const endsWithTab = ({ kind, root, text }: Segment): boolean =>
  kind === 'section' &&
  root?.kind === 'map' &&
  root.pairs.every(({ value }) => value === undefined) &&
  text.includes('\t');

const listLevels = (column: number, indent: number): readonly IndentLevel[] => [
  { kind: 'map', column: 0, indent: 0 },
  { kind: 'seq', column, indent },
];

function saysTheSame({ text, kind, root }: Segment, edits: readonly SpaceEdit[]): boolean {
  if (kind === 'trivia' || kind === 'marker') return true;
  const after = applied(text, edits);
  if (beginsWithDashes(after) !== beginsWithDashes(text)) return false;
  // YAML reads both kinds of line breaks alike, and one of them is parsed faster.
  const { root: rootAfter, problems } = parse(after.replaceAll('\r\n', '\n'));
  return problems.length === 0 && sameTree(root, rootAfter);
}

/** Whether a text may begin with the marker of a document. */
const beginsWithDashes = (text: string): boolean => /^\uFEFF?---/.test(text);

/** A text with edits applied; they are in source order. */
export function applied(text: string, edits: readonly SpaceEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
