import { onward } from '../../collections/onward';
import { lineBreakFrom, trimmedEnd } from './blanks';
import type { Node } from '../parse/nodes';
import type { SpaceEdit } from './options';

/** The header of a block scalar: its style, its indentation indicator, and whether line breaks at its end are kept. */
interface Header {
  readonly indicator: number | undefined;
  readonly keeps: boolean;
}

function headerOf(text: string, start: number): Header {
  const marks = /[|>][-+\d]*/y;
  marks.lastIndex = start;
  const header = marks.exec(text)?.[0] ?? '';
  const digit = /\d/.exec(header);
  return { indicator: digit ? Number(digit[0]) : undefined, keeps: header.includes('+') };
}

interface Line {
  readonly start: number;
  /** Its end, before the line break. */
  readonly end: number;
}

/** The lines of a text from an offset on, the first one from there. */
function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; from = onward(from, lineBreakFrom(text, from) + 1)) {
    const lineBreak = Math.min(lineBreakFrom(text, from), end);
    lines.push({
      start: from,
      end: text[lineBreak - 1] === '\r' && lineBreak > from ? lineBreak - 1 : lineBreak,
    });
  }
  return lines;
}

function spacesAt(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at - start;
}

/** The indent of the text's lines, as its first line that is not blank shows; 0 where there is none. */
function indentOf(text: string, lines: readonly Line[]): number {
  const first = lines.find((line) => spacesAt(text, line) < line.end - line.start);
  return first ? spacesAt(text, first) : 0;
}

/**
 * The end of a block scalar's last line. Blank lines below it are part of it only where its header keeps them (`|+`), or
 * where they hold more spaces than its indent.
 */
export function blockEnd(text: string, { start, end }: Node): number {
  const [first, ...lines] = linesOf(text, start, end);
  const { keeps, indicator } = headerOf(text, start);
  if (keeps && lines.length > 0) return lines.at(-1)!.end;
  const indent = indicator === undefined ? indentOf(text, lines) : 0;
  const last = lines.findLast((line) => line.end - line.start > (isBlankLine(text, line) ? indent : 0));
  if (last) return last.end;
  return trimmedEnd(text, start, first!.end);
}

const isBlankLine = (text: string, line: Line): boolean => spacesAt(text, line) === line.end - line.start;

/**
 * The edits that indent the lines of a block scalar and change nothing else of them.
 * @param place the columns of the key or dash that it belongs to, before and after, and the indent for its lines
 * @returns undefined where the lines cannot be moved
 */
export function indentBlock(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  place: { readonly oldParent: number; readonly parent: number; readonly indent: number },
  trim: boolean,
): readonly SpaceEdit[] | undefined {
  const [first, ...lines] = linesOf(text, start, end);
  const { indicator } = headerOf(text, start);
  const from = indicator === undefined ? indentOf(text, lines) : place.oldParent + indicator;
  const to = indicator === undefined ? place.indent : place.parent + indicator;
  if (lines.length > 0 && from === 0) return undefined;
  // Whether spaces on a last line are part of the text depends on where the text may begin.
  if (indicator !== undefined && lines.length > 0 && isBlankLine(text, lines.at(-1)!)) return undefined;
  const header = trimmedEnd(text, first!.start, first!.end);
  const edits: SpaceEdit[] =
    header < first!.end && trim ? [{ start: header, end: first!.end, text: '' }] : [];
  for (const line of lines) {
    const spaces = spacesAt(text, line);
    if (isBlankLine(text, line) && spaces <= from) {
      if (spaces > 0 && trim) edits.push({ start: line.start, end: line.end, text: '' });
    } else if (spaces < from) return undefined;
    else if (to > from) edits.push({ start: line.start, end: line.start, text: ' '.repeat(to - from) });
    else if (to < from) edits.push({ start: line.start, end: line.start + from - to, text: '' });
  }
  return edits;
}
