import { backward } from '../../collections/onward';
import type { Node } from '../parse/nodes';

/** The offset at which the line of an offset begins. */
export const lineStartAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset at which the line of an offset ends, before its line break. */
export function lineEndAt(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}

/** The offset at which the line below that of an offset begins; the end of the text where there is none. */
export function nextLineAt(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** The offset at which the comment lines begin that stand right above a line; that of the line itself where there is none. */
export function startWithComments(text: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0 && /^[ \t]*#/.test(text.slice(lineStartAt(text, start - 1), start)))
    start = backward(start, lineStartAt(text, start - 1));
  return start;
}

/** The column of an offset. */
export const indentAt = (text: string, offset: number): number => offset - lineStartAt(text, offset);

/** The end of a node's content: before trailing white space and comments. */
export function contentEnd(text: string, node: Node): number {
  if (node.kind === 'map' && !node.flow) {
    const last = node.pairs.at(-1);
    return last ? contentEnd(text, last.value ?? afterColon(text, last.key)) : node.end;
  }
  if (node.kind === 'seq' && !node.flow) {
    const last = node.items.at(-1);
    return last ? contentEnd(text, last) : node.end;
  }
  let end = node.end;
  // Every line break at the end of a text that keeps them (`|+`) belongs to the value, but for the last line's own.
  if (keepsBreaks(text, node)) return end - (/\r?\n$/.exec(text.slice(node.start, end))?.[0].length ?? 0);
  // A full-width space is no white space of YAML: it belongs to the value.
  while (end > node.start && /[ \t\r\n]/.test(text[end - 1]!)) end--;
  return end;
}

const keepsBreaks = (text: string, node: Node): boolean =>
  node.kind === 'scalar' &&
  (node.style === 'literal' || node.style === 'folded') &&
  /^[|>]\d?\+/.test(text.slice(node.start, node.start + 3));

/** Whether a node ends in a text that keeps the line breaks behind it (`|+`): a blank line added there would be its own. */
export function endsInKeptBreaks(text: string, node: Node): boolean {
  if (node.kind === 'scalar' || node.kind === 'alias') return keepsBreaks(text, node);
  const last = node.kind === 'map' ? node.pairs.at(-1)?.value : node.items.at(-1);
  return !node.flow && !!last && endsInKeptBreaks(text, last);
}

/** The start of a node with its properties: the anchor and the tag before it. */
export function startWithProperties(text: string, { start }: Node): number {
  const before = text.slice(lineStartAt(text, start), start);
  return start - (/(?:(?<![^\s,[{])[&!][^\s,[\]{}]*[ \t]*)+$/.exec(before)?.[0].length ?? 0);
}

/** The offset of the dash of an item of a block list; comments and an anchor on lines of their own may stand behind it. */
export function dashBefore(text: string, item: Node): number {
  const start = startWithProperties(text, item);
  for (let line = lineStartAt(text, start); ; line = backward(line, lineStartAt(text, line - 1))) {
    const dashes = /^\ufeff? *(?:-[ \t]+)*-(?=\s|$)/.exec(text.slice(line, Math.max(line, start)));
    if (dashes) return line + dashes[0].length - 1;
    if (line === 0) return text.lastIndexOf('-', Math.max(0, start - 1));
  }
}

/** A key with its colon, for a pair without a value. */
function afterColon(text: string, key: Node): Node {
  const colon = text.indexOf(':', key.end);
  return colon < 0 ? key : { ...key, end: colon + 1 };
}

/** Converts the line breaks of an insertion to those of the text. */
export function newlineOf(text: string, added: string): string {
  return text.includes('\r\n') ? added.replace(/\r?\n/g, '\r\n') : added;
}
