import { lastAtOrBelow } from './lines';

/**
 * Cuts a text into pieces that can be read alone: a top-level section, and inside a section that is a list,
 * each item. Looks at how each line begins and at nothing else, so that a cut never depends on text far away:
 * valid YAML has no line at column 0 (or `- ` at the list's own indent) inside a quote, a flow collection or a
 * block scalar of a deeper place, and in broken text cutting there keeps the damage local.
 */
export type PieceKind =
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
  /** A line at column 0 that is no key, with what hangs below it. */
  | 'stray'
  /** A document that is not a block map at its root (a flow map, a list): read as one. */
  | 'whole';

export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
  /** The list's indent, for `item` pieces, and for the `head` before them. */
  readonly indent: number;
}

/** Where the scanner stands between two pieces; the same state before the same text cuts the same. */
interface State {
  /** Indent of the list whose items follow, -1 outside a list. */
  readonly list: number;
  /** No content of this document was seen yet. */
  readonly fresh: boolean;
}

const start: State = { list: -1, fresh: true };

/** All pieces of the text; they cover it without a gap. */
export function cut(text: string): readonly Cut[] {
  return cutFrom(text, 0, start, () => undefined);
}

/** The change of a text: `[from, oldTo)` of the old one became `[from, newTo)` of the new one. */
export interface TextChange {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** A cut as it lies in an old text. */
export interface Placed {
  readonly kind: PieceKind;
  readonly indent: number;
}

/** A new cut beside the old one: so many old pieces stay in front, so many behind, `middle` is new. */
export interface Recut {
  readonly head: number;
  readonly middle: readonly Cut[];
  readonly tail: number;
}

/**
 * Cuts a changed text, scanning only from the piece before the change to the first old cut behind it.
 * @param starts where each old piece began in the old text
 */
export function recut(
  text: string,
  old: readonly Placed[],
  starts: readonly number[],
  change: TextChange,
): Recut {
  if (old.length === 0) return { head: 0, middle: cut(text), tail: 0 };
  const delta = change.newTo - change.oldTo;
  const head = Math.max(0, lastAtOrBelow(starts, change.from) - 1);
  let tail = 0;
  const middle = cutFrom(text, starts[head]!, stateBefore(old, head), (offset, state) => {
    const before = offset - delta;
    if (before < change.oldTo) return undefined;
    const index = lastAtOrBelow(starts, before);
    if (starts[index] !== before || !sameState(state, stateBefore(old, index))) return undefined;
    tail = old.length - index;
    return true;
  });
  return { head, middle, tail };
}

function stateBefore(cuts: readonly Placed[], index: number): State {
  const before = cuts[index - 1];
  if (!before) return start;
  if (before.kind === 'trivia' || before.kind === 'marker') return start;
  return { list: before.kind === 'head' || before.kind === 'item' ? before.indent : -1, fresh: false };
}

const sameState = (a: State, b: State): boolean => a.list === b.list && a.fresh === b.fresh;

function cutFrom(
  text: string,
  from: number,
  state: State,
  stopAt: (offset: number, state: State) => true | undefined,
): Cut[] {
  const cuts: Cut[] = [];
  let offset = from;
  let list = state.list;
  let fresh = state.fresh;
  while (offset < text.length) {
    if (cuts.length > 0 && stopAt(offset, { list, fresh })) break;
    const kind = pieceKind(text, offset, { list, fresh });
    const firstLineEnd = lineEnd(text, offset);
    const indent = kind === 'head' ? listIndent(text, firstLineEnd) : kind === 'item' ? list : -1;
    list = indent;
    fresh = kind === 'trivia' || kind === 'marker';
    const end = pieceEnd(text, firstLineEnd, kind, indent);
    cuts.push({ start: offset, end, kind, indent });
    offset = end;
  }
  return cuts;
}

function pieceKind(text: string, offset: number, state: State): PieceKind {
  const begin = offset === 0 && text.charCodeAt(0) === 0xfeff ? 1 : offset;
  if (isMarker(text, begin)) return isTrivia(text, begin + 3) ? 'marker' : 'whole';
  if (isTrivia(text, begin)) return 'trivia';
  if (state.list >= 0 && isItem(text, begin, state.list)) return 'item';
  if (isKeyLine(text, begin)) return isHead(text, begin) ? 'head' : 'section';
  return state.fresh && isRootValue(text, begin) ? 'whole' : 'stray';
}

/** Where the piece ends: before the next line that begins one of its own. */
function pieceEnd(text: string, firstLineEnd: number, kind: PieceKind, indent: number): number {
  let offset = firstLineEnd;
  while (offset < text.length) {
    if (isMarker(text, offset)) break;
    if (kind !== 'whole') {
      if (kind === 'trivia' || kind === 'marker') {
        if (!isTrivia(text, offset)) break;
      } else if (indent >= 0 && isItem(text, offset, indent)) break;
      else if (startsAtColumnZero(text, offset)) break;
    }
    offset = lineEnd(text, offset);
  }
  return offset;
}

/** The offset behind the line's newline. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** Content at column 0 other than a comment or the closing bracket of a flow collection. */
function startsAtColumnZero(text: string, offset: number): boolean {
  return !/[\s#\]}]/.test(text.charAt(offset) || ' ');
}

/** A line that says nothing: blank, a comment, a directive. */
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

const keyLine = /(?:"[^"\n]*"|'[^'\n]*'|[^\s#&*!|>'"%@`?:,[\]{}-][^\n:]*?)[ \t]*:(?=[\s]|$)/y;

function isKeyLine(text: string, offset: number): boolean {
  keyLine.lastIndex = offset;
  return keyLine.test(text);
}

/** A key line with nothing but a comment behind the colon, and a `- ` on the next line that says something. */
function isHead(text: string, offset: number): boolean {
  keyLine.lastIndex = offset;
  keyLine.test(text);
  const behind = skipSpaces(text, keyLine.lastIndex);
  const char = text.charAt(behind);
  const bare = char === '\n' || char === '\r' || (char === '#' && behind > keyLine.lastIndex);
  return bare && listIndent(text, lineEnd(text, offset)) >= 0;
}

/** The indent of the list that begins on the next line with content, -1 if that is no list. */
function listIndent(text: string, offset: number): number {
  while (offset < text.length && isTrivia(text, offset) && text[offset] !== '%')
    offset = lineEnd(text, offset);
  if (offset >= text.length || isMarker(text, offset)) return -1;
  const indent = skipSpaces(text, offset) - offset;
  return isItem(text, offset, indent) ? indent : -1;
}

/** A first line that opens a root which is no block map, or that the cut cannot judge. */
function isRootValue(text: string, offset: number): boolean {
  return /[[{\-&!*|>?\s]/.test(text.charAt(offset));
}

function skipSpaces(text: string, offset: number): number {
  while (text[offset] === ' ') offset++;
  return offset;
}
