import { onward } from '../../collections/onward';
import type { Node } from '../parse/nodes';
import type { Segment } from '../segments/segment';
import { isBlank, lineBreakFrom, trimmedEnd, trimmedStart } from './blanks';
import { blockEnd } from './block-text';

/** The kinds of tokens; between two tokens there is nothing but white space. */
export type TokenKind =
  | 'dash'
  | 'colon'
  | 'comma'
  /** `[` or `{`. */
  | 'open'
  /** `]` or `}`. */
  | 'close'
  /** An anchor or a tag. */
  | 'property'
  | 'comment'
  | 'key'
  /** A scalar or an alias, and a flow collection that is left as it is. */
  | 'value'
  /** A block scalar, from its header to the end of its last line. */
  | 'block'
  /** A `---` or `...` line, a directive. */
  | 'marker';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The node of a key, a value or a block scalar. */
  readonly node?: Node;
}

/**
 * The tokens of a segment, in source order: scalars come from its AST, and what is between them is punctuation.
 * @returns undefined where the segment has anything else, such as an explicit key (`? a`): it is not laid out then
 */
export function tokensOf({ text, root, kind }: Segment): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const structural = kind !== 'trivia' && kind !== 'marker';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let depth = 0;
  const until = (end: number): boolean => {
    for (; at < end; at = onward(at, tokens.at(-1)!.end)) {
      at = trimmedStart(text, at, end);
      if (at >= end) return true;
      const token = structural ? punctuation(text, at, depth > 0) : trivia(text, at);
      if (!token || token.end > end) return false;
      depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
      tokens.push(token);
    }
    return true;
  };
  for (const leaf of leavesOf(root, text)) {
    if (leaf.start < at || !until(leaf.start)) return undefined;
    tokens.push(leaf);
    at = leaf.end;
  }
  return until(text.length) ? tokens : undefined;
}

const marks: Readonly<Record<string, TokenKind>> = {
  ':': 'colon',
  ',': 'comma',
  '[': 'open',
  '{': 'open',
  ']': 'close',
  '}': 'close',
};

const blockProperty = /[&!][^\s]*/y;
const flowProperty = /[&!](?:<[^>\s]*>|[^\s,[\]{}]*)/y;

function punctuation(text: string, at: number, inFlow: boolean): Token | undefined {
  const char = text[at]!;
  if (char === '#') return comment(text, at);
  if (char === '-') {
    const isDash = !inFlow && (at + 1 === text.length || isBlank(text[at + 1]));
    return isDash ? { kind: 'dash', start: at, end: at + 1 } : undefined;
  }
  if (char === '&' || char === '!') {
    const property = inFlow ? flowProperty : blockProperty;
    property.lastIndex = at;
    return { kind: 'property', start: at, end: at + property.exec(text)![0].length };
  }
  const kind = marks[char];
  return kind && { kind, start: at, end: at + 1 };
}

/** What there may be where no content is: a comment, a marker of a document, a directive. */
function trivia(text: string, at: number): Token | undefined {
  if (text[at] === '#') return comment(text, at);
  const isFirst = at === 0 || text[at - 1] === '\n' || text[at - 1] === '\uFEFF';
  if (!isFirst) return undefined;
  if (text[at] === '%')
    return { kind: 'marker', start: at, end: trimmedEnd(text, at, lineBreakFrom(text, at)) };
  const isMarker = /(?:---|\.\.\.)(?!\S)/y;
  isMarker.lastIndex = at;
  return isMarker.test(text) ? { kind: 'marker', start: at, end: at + 3 } : undefined;
}

/** A comment, without the blanks at its end. */
function comment(text: string, at: number): Token | undefined {
  const isOne = at === 0 || isBlank(text[at - 1]) || text[at - 1] === '\uFEFF';
  return isOne
    ? { kind: 'comment', start: at, end: trimmedEnd(text, at, lineBreakFrom(text, at)) }
    : undefined;
}

function leavesOf(root: Node | undefined, text: string): readonly Token[] {
  const leaves: Token[] = [];
  const leaf = (kind: TokenKind, node: Node): void => {
    const end = trimmedEnd(text, node.start, node.end);
    if (end > node.start) leaves.push({ kind, node, start: node.start, end });
  };
  const visit = (node: Node, inFlow: boolean): void => {
    if (node.kind === 'alias') return leaf('value', node);
    if (node.kind === 'scalar')
      return node.style === 'literal' || node.style === 'folded'
        ? void leaves.push({ kind: 'block', node, start: node.start, end: blockEnd(text, node) })
        : leaf('value', node);
    // A placeholder without quotes, `{{name}}`, is a map in a map; it is no such thing to the person.
    if (node.flow && !inFlow && text.slice(node.start, node.end).includes('{{')) return leaf('value', node);
    if (node.kind === 'seq') for (const item of node.items) visit(item, node.flow);
    else
      for (const { key, value } of node.pairs) {
        leaf('key', key);
        if (value) visit(value, node.flow);
      }
  };
  if (root) visit(root, false);
  return leaves;
}
