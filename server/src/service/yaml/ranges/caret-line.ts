/** The line of a caret, as far as it tells what is being typed. */
export interface CaretLine {
  /** The word before the caret and its rest behind it. */
  readonly word: string;
  readonly tail: string;
  /** Nothing but blanks and dashes stands before the word, or an opening of a flow collection. */
  readonly bare: boolean;
  /** Nothing but blanks stands before the word. */
  readonly first: boolean;
  /** A colon follows the word. */
  readonly hasColon: boolean;
  /** Nothing but blanks, or a comment behind them, follows the word. */
  readonly last: boolean;
  /** What has to stand before a value: a blank directly behind a colon. */
  readonly gap: '' | ' ';
}

/** Takes time in proportion to the line, however long it is. */
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

/** What no word that is being typed holds; a colon holds it together where no blank follows (`09:00`). */
const isWordEnd = (line: string, at: number): boolean =>
  /[\s,[\]{}"'#]/.test(line[at]!) || (line[at] === ':' && /[\s,[\]{}]/.test(line[at + 1] ?? ' '));

function wordStart(line: string, caret: number): number {
  let start = caret;
  while (start > 0 && !isWordEnd(line, start - 1)) start--;
  return start;
}

function wordEnd(line: string, caret: number): number {
  let end = caret;
  while (end < line.length && !isWordEnd(line, end)) end++;
  return end;
}

/** Where the last character before the word stands that is no blank; -1 where there is none. */
function lastOfLead(line: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && /[\s\uFEFF]/.test(line[at]!)) at--;
  return at;
}
