/** What the line of a caret shows of what is being typed. */
export interface CaretLine {
  /** The part of the word before the caret, and the part after it (`tail`). */
  readonly word: string;
  readonly tail: string;
  /** Only spaces and dashes precede the word, or a bracket or comma of a flow collection. */
  readonly bare: boolean;
  /** Only white space precedes the word. */
  readonly first: boolean;
  /** A colon follows the word. */
  readonly hasColon: boolean;
  /** Only white space, or a comment, follows the word. */
  readonly last: boolean;
  /** The space that a value needs where the caret is directly after a colon. */
  readonly gap: '' | ' ';
}

/** Reads the line of a caret, in linear time. */
export function caretLine(line: string, caret: number): CaretLine {
  const start = wordStart(line, caret);
  const end = wordEnd(line, caret);
  const lead = lastOfLead(line, start);
  const rest = line.slice(end);
  const first = lead < 0;
  return {
    word: line.slice(start, caret),
    tail: line.slice(caret, end),
    bare:
      first || '{[,'.includes(line[lead]!) || (line[lead] === '-' && dashesOnly.test(line.slice(0, start))),
    first,
    hasColon: /^[ \t]*:(?:[\s,[\]{}]|$)/.test(rest),
    last: /^\s*$|^\s+#/.test(rest),
    gap: line[start - 1] === ':' ? ' ' : '',
  };
}

const dashesOnly = /^[\s\uFEFF]*(?:- +)+$/;

/** Whether a character ends a word; a colon does so only before white space or a bracket (not in `09:00`). */
const isWordEnd = (line: string, at: number): boolean =>
  /[\s,[\]{}"'#]/.test(line[at]!) || (line[at] === ':' && /[\s,[\]{}]/.test(line[at + 1] ?? ' '));

/** The hour of a time whose minutes come next: nobody writes a number as a key. */
const hourTyped = /(?:^|[^\w.])\d{1,2}:$/;

function wordStart(line: string, caret: number): number {
  let start = hourTyped.test(line.slice(Math.max(0, caret - 4), caret)) ? caret - 1 : caret;
  while (start > 0 && !isWordEnd(line, start - 1)) start--;
  return start;
}

function wordEnd(line: string, caret: number): number {
  let end = caret;
  while (end < line.length && !isWordEnd(line, end)) end++;
  return end;
}

/** The index of the last character before the word that is not white space; -1 where there is none. */
function lastOfLead(line: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && /[\s\uFEFF]/.test(line[at]!)) at--;
  return at;
}
