import type { ChunkedList } from '../../collections/chunked-list';
import type { PrefixSums } from '../../collections/prefix-sums';
import { MOST_TEXT } from '../parse/parse';
import { onward } from '../../collections/onward';

/**
 * The kind of a segment. A text is cut into segments that can be parsed alone: a top-level section, or each item of a
 * section that is a list. The cut looks only at how lines begin, so that it never depends on text far away:
 * valid YAML has no line at column 0 (or `- ` at the list's own indent) inside a quote, a flow collection or a
 * block scalar of a deeper place, and in broken text cutting there keeps the damage local.
 */
export type SegmentKind =
  /** Blank lines, comments and directives before the first content. */
  | 'trivia'
  /** A `---` or `...` line. */
  | 'marker'
  /** A top-level key with its value. */
  | 'section'
  /** A top-level key whose value is a list: the key's line only. */
  | 'head'
  /** One item of that list. */
  | 'item'
  /** An item that begins left of its list: an error that would otherwise swallow the rest of the list. */
  | 'outdented'
  /** A line at column 0 that is no key, with the indented lines below it; if these are a list, its items are segments. */
  | 'stray'
  /** A document whose root is not a block map (a flow map, a list): one segment. */
  | 'whole';

export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  /** The list's indent, for its items and for the segment before them; -1 outside a list. */
  readonly indent: number;
}

/** The state of the scanner between two segments; the same state before the same text gives the same cuts. */
interface State {
  /** Indent of the list whose items follow, -1 outside a list. */
  readonly list: number;
  /** Whether no content of this document was seen yet. */
  readonly fresh: boolean;
  /** Whether it is the start of the text, where a byte order mark may be. */
  readonly top: boolean;
}

const start: State = { list: -1, fresh: true, top: true };

/** Cuts a text into segments; they cover it without a gap. One that is too long to be read is one segment. */
export function cut(text: string): readonly Cut[] {
  if (text.length > MOST_TEXT) return [{ start: 0, end: text.length, kind: 'whole', indent: -1 }];
  return cutFrom(text, start, () => false);
}

/** A change of a text: `text` replaces `[from, to)`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A segment of the old text, as far as the cut needs it. */
export interface Placed {
  readonly kind: SegmentKind;
  readonly indent: number;
  readonly text: string;
}

/** An incremental cut: how many old segments are kept at the start (`head`) and the end (`tail`), and the cuts of `text` between. */
export interface Recut {
  readonly head: number;
  readonly text: string;
  readonly cuts: readonly Cut[];
  readonly tail: number;
}

/** The number of segments after a change that are looked at first: one is needed, since a cut depends on the line after it. */
const LOOK_AHEAD = 2;

/**
 * Cuts a changed text incrementally: from the segment before the change to the first old cut after it. Looks only at the
 * segments around the change, and at four times as many each time until such a cut is found.
 * @param starts where each old segment began in the old text
 */
export function recut(old: ChunkedList<Placed>, starts: PrefixSums, change: TextChange): Recut {
  if (old.length === 0) return { head: 0, text: change.text, cuts: cut(change.text), tail: 0 };
  const head = Math.max(0, starts.placeOf(change.from) - 1);
  const touched = starts.placeOf(change.to);
  for (let ahead = LOOK_AHEAD; ; ahead *= 4) {
    const end = Math.min(old.length, touched + 1 + ahead);
    const found = recutWithin(old, starts, change, head, end);
    if (found) return found;
  }
}

/** As `recut`, within the old segments `[head, end)`; undefined where it meets no old cut there. */
function recutWithin(
  old: ChunkedList<Placed>,
  starts: PrefixSums,
  change: TextChange,
  head: number,
  end: number,
): Recut | undefined {
  const offset = starts.at(head);
  const before = Array.from(old.slice(head, end), (segment) => segment.text).join('');
  const text = before.slice(0, change.from - offset) + change.text + before.slice(change.to - offset);
  const moved = offset - (change.text.length - (change.to - change.from));
  let met = end;
  const cuts = cutFrom(text, stateBefore(old, head), (at, state) => {
    const oldAt = at + moved;
    if (oldAt < change.to) return false;
    const index = starts.placeOf(oldAt);
    if (starts.at(index) !== oldAt || !sameState(state, stateBefore(old, index))) return false;
    met = index;
    return true;
  });
  if (met === end && end < old.length) return undefined;
  return { head, text, cuts, tail: old.length - met };
}

function stateBefore(cuts: ChunkedList<Placed>, index: number): State {
  const before = cuts.at(index - 1);
  return before ? stateBehind(before.kind, before.indent) : start;
}

function stateBehind(kind: SegmentKind, indent: number): State {
  const fresh = kind === 'trivia' || kind === 'marker';
  return { list: indent, fresh, top: false };
}

const sameState = (a: State, b: State): boolean =>
  a.list === b.list && a.fresh === b.fresh && a.top === b.top;

function cutFrom(
  text: string,
  from: State,
  stopAt: (offset: number, state: State) => boolean,
): readonly Cut[] {
  const cuts: Cut[] = [];
  let state = from;
  for (let offset = 0, end: number; offset < text.length; offset = onward(offset, end)) {
    if (cuts.length > 0 && stopAt(offset, state)) break;
    const kind = segmentKind(text, offset, state);
    const firstLineEnd = lineEnd(text, offset);
    const indent = opensList.has(kind) ? listIndent(text, firstLineEnd) : inList.has(kind) ? state.list : -1;
    end = segmentEnd(text, firstLineEnd, kind, indent);
    cuts.push({ start: offset, end, kind, indent });
    state = stateBehind(kind, indent);
  }
  return cuts;
}

/** The kinds that items of a list may follow, and those of the items. */
const opensList: ReadonlySet<SegmentKind> = new Set(['head', 'stray']);
const inList: ReadonlySet<SegmentKind> = new Set(['item', 'outdented']);

function segmentKind(text: string, offset: number, state: State): SegmentKind {
  const begin = state.top && text.charCodeAt(0) === 0xfeff ? 1 : offset;
  if (isMarker(text, begin)) return isTrivia(text, begin + 3) ? 'marker' : 'whole';
  if (isTrivia(text, begin)) return 'trivia';
  if (state.list >= 0 && isItem(text, begin, state.list)) return 'item';
  if (state.list > 0 && isItem(text, begin, 0)) return 'outdented';
  if (isKeyLine(text, begin)) return isHead(text, begin) ? 'head' : 'section';
  return state.fresh && isRootValue(text, begin) ? 'whole' : 'stray';
}

/** The end of a segment: the start of the next line that begins another one. */
function segmentEnd(text: string, firstLineEnd: number, kind: SegmentKind, indent: number): number {
  for (let offset = firstLineEnd; offset < text.length; offset = onward(offset, lineEnd(text, offset))) {
    if (isMarker(text, offset)) return offset;
    if (kind === 'whole') continue;
    if (kind === 'trivia' || kind === 'marker') {
      if (!isTrivia(text, offset)) return offset;
    } else if (indent >= 0 && isItem(text, offset, indent)) return offset;
    else if (startsAtColumnZero(text, offset)) return offset;
  }
  return text.length;
}

/** The offset after the line's newline. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** Whether a line has content at column 0 other than a comment or the closing bracket of a flow collection. */
function startsAtColumnZero(text: string, offset: number): boolean {
  return !/[\s#\]}]/.test(text.charAt(offset) || ' ');
}

/** Whether a line has no content: blank, a comment, a directive. */
function isTrivia(text: string, offset: number): boolean {
  const first = skipSpaces(text, offset);
  const char = text.charAt(first);
  return char === '' || char === '\n' || char === '\r' || char === '#' || (char === '%' && first === offset);
}

function isMarker(text: string, offset: number): boolean {
  const mark = text.substr(offset, 3);
  return (mark === '---' || mark === '...') && /[\s]/.test(text.charAt(offset + 3) || ' ');
}

function isItem(text: string, offset: number, indent: number): boolean {
  const dash = skipSpaces(text, offset);
  return dash - offset === indent && text[dash] === '-' && /\s/.test(text.charAt(dash + 1) || ' ');
}

const keyLine = /(?:(?:"[^"\n]*"|'[^'\n]*')[ \t]*|[^\s#&*!|>'"%@`?:,[\]{}-][^\n:]*):(?=\s|$)/y;

function isKeyLine(text: string, offset: number): boolean {
  keyLine.lastIndex = offset;
  return keyLine.test(text);
}

/** Whether a line is a key with at most a comment after the colon, and the next line with content begins with `- `. */
function isHead(text: string, offset: number): boolean {
  keyLine.lastIndex = offset;
  keyLine.test(text);
  const behind = skipSpaces(text, keyLine.lastIndex);
  const char = text.charAt(behind);
  const bare = char === '\n' || char === '\r' || (char === '#' && behind > keyLine.lastIndex);
  return bare && listIndent(text, lineEnd(text, offset)) >= 0;
}

/** The indent of the list that begins on the next line with content; -1 where that is no list. */
function listIndent(text: string, offset: number): number {
  while (offset < text.length && isTrivia(text, offset) && text[offset] !== '%')
    offset = onward(offset, lineEnd(text, offset));
  if (offset >= text.length || isMarker(text, offset)) return -1;
  const indent = skipSpaces(text, offset) - offset;
  return isItem(text, offset, indent) ? indent : -1;
}

/** Whether a first line opens a root that is not a block map, or one that the cut cannot decide on. */
function isRootValue(text: string, offset: number): boolean {
  return /[[{\-&!*|>?\s]/.test(text.charAt(offset));
}

function skipSpaces(text: string, offset: number): number {
  while (text[offset] === ' ') offset++;
  return offset;
}
