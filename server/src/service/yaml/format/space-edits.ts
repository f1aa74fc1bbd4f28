import { commonEnds } from '../../collections/common-ends';
import { onward } from '../../collections/onward';
import { lineBreakFrom, trimmedEnd, trimmedStart } from './blanks';
import { indentBlock } from './block-text';
import type { FormatOptions, SpaceEdit } from './options';
import type { PlacedRow } from './place-rows';
import { type TokenRow } from './rows';
import { spaceBetween } from './spacing';
import type { Token } from './tokens';

/** The edits that bring a segment's rows to their places. @returns undefined where a block scalar cannot be moved */
export function spaceEdits(
  text: string,
  rows: readonly TokenRow[],
  placed: readonly PlacedRow[],
  { first, trim }: { readonly first: boolean; readonly trim: boolean },
): readonly SpaceEdit[] | undefined {
  const edits: SpaceEdit[] = [];
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  const change = (from: number, to: number, wanted: string): void => {
    const edit = leastEdit(text, from, to, wanted);
    if (edit) edits.push(edit);
  };
  for (const [nth, row] of rows.entries()) {
    const place = placed[nth]!;
    for (const [at, token] of row.tokens.entries()) {
      const gap = text.slice(end, token.start);
      if (at > 0) {
        const space = spaceBetween(text, row.tokens[at - 1]!, token);
        if (space !== undefined) change(end, token.start, space);
      } else if (nth === 0 && first) change(end, token.start, ' '.repeat(place.indent));
      else change(end, token.start, breakBetween(gap, place.indent, trim, nth === 0));
      const inside = insideToken(text, token, place, trim);
      if (!inside) return undefined;
      for (const edit of inside) edits.push(edit);
      end = token.end;
    }
  }
  return edits;
}

/** The white space between two rows: their line break, at most one blank line, the indent. */
function breakBetween(gap: string, indent: number, trim: boolean, atStart: boolean): string {
  const lines = gap.split('\n');
  const lead = lines.pop()!;
  const kept = lines.slice(0, atStart ? 1 : 2).map((line) => (trim ? withoutBlanks(line) : line));
  return [...kept, lead.includes('\t') ? lead : ' '.repeat(indent)].join('\n');
}

/** A line of white space without its spaces and tabs. */
const withoutBlanks = (line: string): string => (line.endsWith('\r') ? '\r' : '');

/** Moves the lines of a token that spans several. */
function insideToken(
  text: string,
  token: Token,
  { hang, level }: PlacedRow,
  trim: boolean,
): readonly SpaceEdit[] | undefined {
  if (token.kind === 'block') {
    if (!level) return undefined;
    return indentBlock(text, token, { oldParent: level.column, parent: level.indent, indent: hang }, trim);
  }
  const firstBreak = lineBreakFrom(text, token.start);
  if (firstBreak >= token.end) return [];
  // At column 0 a line may be taken for a marker of a document.
  if (token.node?.kind !== 'scalar' || token.kind === 'key' || hang === 0) return undefined;
  const edits: SpaceEdit[] = [];
  for (
    let at = firstBreak;
    at < token.end;
    at = onward(at, lineBreakFrom(text, trimmedStart(text, at, token.end)))
  ) {
    const [from, start] = [trimmedEnd(text, token.start, at), trimmedStart(text, at, token.end)];
    const lines = text.slice(from, start).split('\n');
    const lead = lines.pop()!;
    // A backslash makes the blank behind it part of the text.
    const escaped = token.node.style === 'double' && text[from - 1] === '\\';
    const wanted = [
      ...lines.map((line, nth) => (trim && !(escaped && nth === 0) ? withoutBlanks(line) : line)),
      lead.includes('\t') ? lead : ' '.repeat(hang),
    ].join('\n');
    const edit = leastEdit(text, from, start, wanted);
    if (edit) edits.push(edit);
  }
  return edits;
}

/**
 * The white space at the end of a segment.
 * @param content the end of its last token; undefined where it has none
 */
export function endEdit(
  text: string,
  content: number | undefined,
  { first, last, newline }: { readonly first: boolean; readonly last: boolean; readonly newline: string },
  options: FormatOptions,
): SpaceEdit | undefined {
  const from = content ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const gap = text.slice(from);
  const trim = options.trimTrailingWhitespace;
  const lines = gap.split('\n');
  const rest = lines.pop()!;
  const isEmpty = content === undefined;
  const most = isEmpty && (first || last) ? 0 : last && options.trimFinalNewlines ? 1 : 2;
  const kept = lines.slice(0, most).map((line) => (trim ? withoutBlanks(line) : line));
  const open = last && !isEmpty && kept.length === 0 && options.insertFinalNewline;
  const tail = open ? newline : trim || rest === '' || kept.length > 0 ? '' : rest;
  return leastEdit(text, from, text.length, [...kept, tail].join('\n'));
}

/** The smallest edit that makes a piece of a text the wanted one; undefined where it is that already. */
export function leastEdit(text: string, from: number, to: number, wanted: string): SpaceEdit | undefined {
  const old = text.slice(from, to);
  if (old === wanted) return undefined;
  const { start, behind } = commonEnds(old, wanted);
  return { start: from + start, end: to - behind, text: wanted.slice(start, wanted.length - behind) };
}
