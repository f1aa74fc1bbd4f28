import { onward } from '../../collections/onward';
import { lineEndAt, nextLineAt } from '../../yaml/ranges/node-end';

/** One line of a segment, scanned without a parser, so that it also works on broken YAML. Offsets are into the text. */
export interface Line {
  readonly start: number;
  /** The end, before the line break. */
  readonly end: number;
  /** The offset of the first character that is not white space. */
  readonly content: number;
  /** The column of `content`. */
  readonly indent: number;
  /** Whether it has no content: blank, or a comment. */
  readonly silent: boolean;
  /** Whether it is in a block scalar (`|` or `>`), also where a comment within it or a smaller indent ended that. */
  readonly inBlockText: boolean;
  /** The offsets of the item dashes that the line begins with. */
  readonly dashes: readonly number[];
  /** The offset after the dashes: that of the key, or of the value in a line without one. */
  readonly body: number;
  /** The key, where the line has one with a valid colon. */
  readonly key?: {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly colon: number;
  };
  /** The range of the value after the colon or the dash, without comment and white space. */
  readonly value: { readonly start: number; readonly end: number };
}

const dashes = /(?:-(?:[ \t]+|$))*/y;
const keyWithColon = /(?:"[^"\n]*"|'[^'\n]*'|[^\s#&*!|>'"%@`?:,[\]{}-][^\n:#]*):(?=\s|$)/y;
const blockTextHeader = /^[|>][-+\d]{0,2}(?:[ \t]+#.*)?$/;

/** Scans the lines of a text, in linear time. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let around = noText;
  for (let start = 0; start < text.length; start = onward(start, nextLineAt(text, start))) {
    const end = lineEndAt(text, start);
    const line = lineAt(text, start, end, around);
    lines.push(line);
    if (!line.inBlockText && !line.silent) around = textFrom(text, line);
    else if (line.inBlockText && !line.silent) around = { ...around, indent: around.indent ?? line.indent };
  }
  return lines;
}

/** The block scalar that a line may be in. */
interface TextAround {
  /** The column that its lines must exceed; infinite where there is none. */
  readonly column: number;
  /** Its indent: what is indented less and begins with `#` is a comment. Undefined before its first line. */
  readonly indent?: number;
}

const noText: TextAround = { column: Infinity };

/** The block scalar that a line opens. */
function textFrom(text: string, { start, end, indent, key, value }: Line): TextAround {
  const header = blockTextHeader.exec(text.slice(value.start, end).trimEnd());
  if (!header) return noText;
  const column = key ? key.start - start : indent;
  const given = /^[|>][-+]?(\d)/.exec(header[0])?.[1];
  return given === undefined ? { column } : { column, indent: column + Number(given) };
}

function lineAt(text: string, start: number, end: number, around: TextAround): Line {
  let content = start;
  while (content < end && isBlank(text[content])) content++;
  const indent = content - start;
  const empty = content === end;
  const isRemark = text[content] === '#' && indent < (around.indent ?? 0);
  const inBlockText = around.column < Infinity && (empty || (indent > around.column && !isRemark));
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

/** The end of the value, before white space and a trailing comment. */
function valueEnd(text: string, start: number, end: number): number {
  const comment = /(?:^|[ \t])#/.exec(text.slice(start, end));
  let at = comment ? start + comment.index : end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The column of the map that the line's key belongs to. */
export const columnOf = (line: Line): number => line.body - line.start;
