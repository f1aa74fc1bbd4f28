import type { Alias } from 'yaml';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
} from 'yaml';
import { parsePlain } from './parse-plain';
import type { MapNode, Node, Pair, ScalarNode, ScalarStyle, SeqNode } from './nodes';

/** A YAML syntax error or warning; `code` is the parser's, its message is in findings/yaml-findings.ts. */
export interface SyntaxProblem {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The AST of one segment with its syntax errors. */
export interface Parsed {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * The longest text that is read, in UTF-16 units: about 70,000 lines. What is longer is written by a machine, and would keep
 * everything else waiting.
 */
export const MOST_TEXT = 2_000_000;

/** Parses a segment as YAML 1.2. Never throws: what cannot be parsed is a problem, and the tree holds the rest. */
export function parse(text: string): Parsed {
  if (text.length > MOST_TEXT) return unread(text, 'TOO_LONG');
  const root = parsePlain(text);
  return root ? { root, problems: [] } : parseAny(text);
}

/** Parses with the `yaml` library; `parse` gives the same, and faster where `parsePlain` takes the text. */
export function parseAny(text: string): Parsed {
  if (isTooDeep(text)) return unread(text, 'TOO_DEEP');
  // The library's problems are Error objects that nobody throws: capturing a stack for each takes longer than parsing on.
  const { stackTraceLimit } = errors;
  errors.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, {
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: false,
      strict: true,
      stringKeys: false,
      logLevel: 'silent',
    });
    return { root: convert(document.contents, text), problems: problemsOf(document, text.length) };
  } catch (error) {
    // The parser gives up on a few texts (nesting too deep for the stack, for one).
    return unread(text, error instanceof RangeError ? 'TOO_DEEP' : 'UNREADABLE');
  } finally {
    errors.stackTraceLimit = stackTraceLimit;
  }
}

const unread = (text: string, code: string): Parsed => ({
  root: undefined,
  problems: [{ code, start: 0, end: text.length }],
});

/** `Error.stackTraceLimit` is V8's; on other engines it has no effect, and errors cost the time. */
const errors = Error as { stackTraceLimit?: number };

/** The deepest nesting that is parsed, over ten times that of any playbook: the library recurses, and a stack overflow ends Node. */
const MOST_LEVELS = 400;

/** Whether brackets, marks of items and keys on one line, or lines are nested deeper than `MOST_LEVELS`. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && depth > 0) depth--;
    if (depth > MOST_LEVELS) return true;
  }
  return nestedMarks.test(text) || linesAreTooDeep(text);
}

/** Each is an item, a key or a value within the one before. */
const nestedMarks = new RegExp(`(?:[-?:][ \\t]+){${MOST_LEVELS}}`);
const deepLine = `\n${' '.repeat(MOST_LEVELS)}`;

function linesAreTooDeep(text: string): boolean {
  // Each level is a space further in, at least.
  if (!text.includes(deepLine)) return false;
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ \r]/);
    if (indent < 0) continue;
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    indents.push(indent);
    if (indents.length > MOST_LEVELS) return true;
  }
  return false;
}

function problemsOf(document: Document, length: number): SyntaxProblem[] {
  return [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    code,
    start: Math.min(pos[0], length),
    end: Math.min(Math.max(pos[1], pos[0]), length),
  }));
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function convert(node: unknown, text: string): Node | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (isAlias(node)) return { kind: 'alias', name: (node as Alias).source, start, end };
  if (isScalar(node)) return scalarOf(node, { start, end }, text);
  if (isMap(node)) {
    const pairs = node.items.flatMap((pair) => pairFrom(pair, text) ?? []);
    return withAnchor<MapNode>({ kind: 'map', flow: node.flow === true, pairs, start, end }, node.anchor);
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => itemFrom(item, { start, end }, text) ?? []);
    return withAnchor<SeqNode>({ kind: 'seq', flow: node.flow === true, items, start, end }, node.anchor);
  }
  return undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function scalarOf(node: Scalar, { start, end }: Span, text: string): ScalarNode {
  const style = styles[node.type ?? ''] ?? 'plain';
  const value = plainValue(node.value, node.source);
  const cut = typeof value === 'string' ? lastIfUnclosed(text.slice(start, end), style) : '';
  return withAnchor<ScalarNode>(
    { kind: 'scalar', value: cut ? `${String(value)}${cut}` : value, style, start, end },
    node.anchor,
  );
}

/** The last character of an unclosed quoted scalar, which the library takes for the closing quote. */
function lastIfUnclosed(source: string, style: ScalarStyle): string {
  if (style !== 'single' && style !== 'double') return '';
  const last = source.at(-1)!;
  return source.length === 1 || last === source[0] || /\s/.test(last) ? '' : last;
}

/** The value of a scalar; where a tag such as `!!binary` resolves to anything but a primitive, the source text. */
function plainValue(value: unknown, source: string | undefined): ScalarNode['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // Integers beyond the safe range, such as order numbers, stay text so that no digit changes.
  if (
    typeof value === 'number' &&
    (Number.isSafeInteger(value) || (Number.isFinite(value) && !/^\d+$/.test(source ?? '')))
  )
    return value;
  return source ?? String(value);
}

function pairFrom(pair: { key: unknown; value: unknown }, text: string): Pair | undefined {
  const key = convert(pair.key, text);
  if (!key) return undefined;
  const value = convert(pair.value, text);
  return {
    key: key.kind === 'scalar' ? key : unreadableKey(key),
    value: isAbsent(value) ? undefined : value,
  };
}

/** Whether nothing follows the colon: the library then gives a null scalar of length 0. */
function isAbsent(value: Node | undefined): boolean {
  return value?.kind === 'scalar' && value.value === null && value.start === value.end && !value.anchor;
}

/** The key for a list, a map or an alias as a key, which the format does not have: `?` is the name of no field. */
function unreadableKey(key: Node): ScalarNode {
  return { kind: 'scalar', value: '?', style: 'plain', start: key.start, end: key.end };
}

/** Converts an item; a single pair, as in `[a: 1]`, is a map of one key. */
function itemFrom(item: unknown, { start, end }: Span, text: string): Node | undefined {
  if (!isPair(item)) return convert(item, text);
  const pair = pairFrom(item, text);
  if (!pair) return undefined;
  const span = { start: pair.key.start, end: pair.value?.end ?? pair.key.end };
  return {
    kind: 'map',
    flow: true,
    pairs: [pair],
    start: span.start ?? start,
    end: span.end ?? end,
  } satisfies MapNode;
}

function withAnchor<N extends object>(node: N, anchor: string | undefined): N {
  return anchor ? { ...node, anchor } : node;
}
