import { backward, onward } from '../../collections/onward';
import type { Node } from '../parse/nodes';
import type { Written } from '../parse/value';
import { contentEnd, dashBefore, indentAt, lineEndAt, lineStartAt, nextLineAt } from './node-end';

/** An item of a block list with all that belongs to it: from its first line to the end of its last, before the line break. */
export interface ItemLines {
  readonly start: number;
  readonly end: number;
  /** The offset of its dash. */
  readonly dash: number;
}

/** An item of a list, in a text that stands in another one. */
export interface PlacedItem {
  readonly node: Node;
  /** The text that the offsets of the node count in. */
  readonly text: string;
  /** The offset of that text in the one around it. */
  readonly at: number;
}

/**
 * The lines of an item with its comments: those right above it, those at the ends of its lines, and those below it that
 * are indented more than its dash. An item that begins behind something else on its line begins at its dash.
 */
export const itemLines = (text: string, item: Node): ItemLines =>
  itemLinesIn(text, { node: item, text, at: 0 });

/** The same in a text around the item's own, which holds more of the comments. */
export function itemLinesIn(around: string, { node, text, at }: PlacedItem): ItemLines {
  const dash = at + dashBefore(text, node);
  return { start: startOf(around, dash), end: endOf(around, dash, at + contentEnd(text, node)), dash };
}

/** The lines of an item in a text that begins with the segment above it, where the comments above it may stand. */
export function writtenLines({ segment, node, above }: Written): ItemLines & Omit<PlacedItem, 'node'> {
  const at = above?.text.length ?? 0;
  const text = (above?.text ?? '') + segment.text;
  return { text, at, ...itemLinesIn(text, { node, text: segment.text, at }) };
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

function endOf(text: string, dash: number, behind: number): number {
  let end = lineEndAt(text, Math.max(behind, dash + 1));
  for (let at = nextLineAt(text, end); at < text.length; at = onward(at, nextLineAt(text, at))) {
    if (isBlank(text, at)) continue;
    if (!isComment(text, at) || commentIndent(text, at) <= indentAt(text, dash)) break;
    end = lineEndAt(text, at);
  }
  return end;
}

const isBlank = (text: string, line: number): boolean => /^[ \t\r]*(?:\n|$)/.test(lineOf(text, line));
const isComment = (text: string, line: number): boolean => /^[ \t]*#/.test(lineOf(text, line));
const commentIndent = (text: string, line: number): number => lineOf(text, line).indexOf('#');

const lineOf = (text: string, line: number): string => text.slice(line, nextLineAt(text, line));
