import { onward } from '../../collections/onward';
import { lineEndAt } from '../../yaml/ranges/node-end';

/** One line of a segment as a person sees it, whatever a YAML parser makes of it. Offsets are into the text. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** Where the first character is that is no blank. */
  readonly content: number;
  /** How many columns stand before it. */
  readonly indent: number;
  /** Whether it says nothing: blank, or a comment. */
  readonly silent: boolean;
  /** Whether it stands in a text behind `|` or `>`. */
  readonly inBlockText: boolean;
  /** Where each `-` of an item is that opens the line. */
  readonly dashes: readonly number[];
  /** Where the key is, or the value in a line that has none: behind the dashes. */
  readonly body: number;
  /** A key with a colon that YAML would read. */
  readonly key?: {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly colon: number;
  };
  /** What stands behind the colon or the dash, less the comment and blanks around. */
  readonly value: { readonly start: number; readonly end: number };
}

const dashes = /(?:-(?:[ \t]+|$))*/y;
const keyWithColon = /(?:"[^"\n]*"|'[^'\n]*'|[^\s#&*!|>'"%@`?:,[\]{}-][^\n:#]*):(?=\s|$)/y;
const blockTextHeader = /^[|>][-+\d]{0,2}(?:[ \t]+#.*)?$/;

/** The lines of a text. Takes time in proportion to it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  /** The column that the lines of the present block text must be right of; none where there is none. */
  let textColumn = Infinity;
  for (let start = 0; start < text.length; start = onward(start, lineBehind(text, start))) {
    const end = lineEndAt(text, start);
    const line = lineAt(text, start, end, textColumn);
    lines.push(line);
    if (!line.silent && !line.inBlockText) {
      const opensText = blockTextHeader.test(text.slice(line.value.start, line.end).trimEnd());
      textColumn = opensText ? (line.key ? line.key.start - start : line.indent) : Infinity;
    }
  }
  return lines;
}

/** Where the next line begins; the end of the text behind the last one. */
function lineBehind(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline + 1;
}

function lineAt(text: string, start: number, end: number, textColumn: number): Line {
  let content = start;
  while (content < end && isBlank(text[content])) content++;
  const indent = content - start;
  const empty = content === end;
  const inBlockText = textColumn < Infinity && (empty || indent > textColumn);
  const silent = empty || (text[content] === '#' && !inBlockText);
  dashes.lastIndex = content;
  const opened = dashes.exec(text.slice(0, end))?.[0] ?? '';
  const body = content + opened.length;
  const marks = [...opened.matchAll(/-/g)].map(({ index }) => content + index);
  keyWithColon.lastIndex = body;
  const written = silent || inBlockText ? undefined : keyWithColon.exec(text.slice(0, end))?.[0];
  const colon = body + (written?.length ?? 0) - 1;
  const name = written?.slice(0, -1).trimEnd();
  let from = written ? colon + 1 : body;
  while (from < end && isBlank(text[from])) from++;
  return {
    start,
    end,
    content,
    indent,
    silent,
    inBlockText,
    dashes: inBlockText ? [] : marks,
    body: inBlockText ? content : body,
    ...(name === undefined ? {} : { key: { name, start: body, end: body + name.length, colon } }),
    value: { start: from, end: valueEnd(text, from, end) },
  };
}

/** Before the comment at the line's end, and the blanks before that. */
function valueEnd(text: string, start: number, end: number): number {
  const comment = /(?:^|[ \t])#/.exec(text.slice(start, end));
  let at = comment ? start + comment.index : end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The column of the map that the line's key belongs to. */
export const columnOf = (line: Line): number => line.body - line.start;
