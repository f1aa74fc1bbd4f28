import { backward, onward } from '../../collections/onward';
import { indentAt, lineEndAt, lineStartAt } from './node-end';

/** An item of a block list with all that belongs to it: from its first line to the end of its last, before the line break. */
export interface ItemLines {
  readonly start: number;
  readonly end: number;
  /** The offset of its dash. */
  readonly dash: number;
}

/**
 * The lines of an item with its comments: those right above it, those at the ends of its lines, and those below it that
 * are indented more than its dash. An item that begins behind something else on its line begins at its dash.
 * @param contentEnd where its content ends
 */
export function itemLines(text: string, dash: number, contentEnd: number): ItemLines {
  return { start: startOf(text, dash), end: endOf(text, dash, contentEnd), dash };
}

function startOf(text: string, dash: number): number {
  const line = lineStartAt(text, dash);
  if (!/^ *$/.test(text.slice(line, dash))) return dash;
  let start = line;
  // What is indented more and has nothing but the item before above it is a part of that.
  for (let at = line; at > 0 && isComment(text, lineStartAt(text, at - 1));) {
    at = backward(at, lineStartAt(text, at - 1));
    if (commentIndent(text, at) <= indentAt(text, dash)) start = at;
  }
  return start;
}

function endOf(text: string, dash: number, contentEnd: number): number {
  let end = lineEndAt(text, Math.max(contentEnd, dash + 1));
  for (let at = lineBehind(text, end); at < text.length; at = onward(at, lineBehind(text, at))) {
    if (isBlank(text, at)) continue;
    if (!isComment(text, at) || commentIndent(text, at) <= indentAt(text, dash)) break;
    end = lineEndAt(text, at);
  }
  return end;
}

function lineBehind(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

const isBlank = (text: string, line: number): boolean => /^[ \t\r]*(?:\n|$)/.test(lineOf(text, line));
const isComment = (text: string, line: number): boolean => /^[ \t]*#/.test(lineOf(text, line));
const commentIndent = (text: string, line: number): number => lineOf(text, line).indexOf('#');

const lineOf = (text: string, line: number): string => text.slice(line, lineBehind(text, line));
