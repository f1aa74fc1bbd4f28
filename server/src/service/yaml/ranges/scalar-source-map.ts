import type { ScalarNode } from '../parse/nodes';
import { firstAtLeast } from '../../collections/binary-search';
import { LastResult } from '../../collections/memoize';
import { onward } from '../../collections/onward';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Maps a range of a scalar's value to the source, in every scalar style: quotes, escapes, folded lines and indentation
 * make the two differ. Walks both in parallel; where they do not match it returns the whole scalar.
 * @param part offsets into the value, `end` exclusive
 * @returns offsets into the source
 */
export function sourceSpan(source: string, node: ScalarNode, part: Span): Span {
  const map = sourceOffsets(source, node);
  const start = map?.[part.start];
  const last = map?.[Math.max(part.end - 1, part.start)];
  if (start === undefined || last === undefined) return { start: node.start, end: node.end };
  return { start, end: part.end > part.start ? last + unitLength(source, node, last) : start };
}

/**
 * Maps several ranges of a scalar's value to the source, with one walk over it.
 * @param parts offsets into the value, `end` exclusive, none of them empty
 * @returns the offsets into the source, part by part; undefined where the value cannot be followed in the source
 */
export function sourceSpans(
  source: string,
  node: ScalarNode,
  parts: readonly Span[],
): readonly (Span | undefined)[] {
  const map = parts.length > 0 ? sourceOffsets(source, node) : undefined;
  return parts.map((part) => {
    const start = map?.[part.start];
    const last = map?.[part.end - 1];
    if (start === undefined || last === undefined) return undefined;
    return { start, end: last + unitLength(source, node, last) };
  });
}

/**
 * Maps an offset in the source to one in the scalar's value: that of the character there, or of the next one after it.
 */
export function valueOffset(source: string, node: ScalarNode, offset: number): number {
  const map = sourceOffsets(source, node) ?? [];
  return firstAtLeast(map, offset, (at) => at);
}

/**
 * The source offset of each character of the value; undefined where the two do not match. That of the last scalar is kept:
 * a text in which much is wrong is asked for each of its findings.
 */
const sourceOffsets = (source: string, node: ScalarNode): readonly number[] | undefined =>
  ofLastScalar.of([node, source], () => offsetsIn(source, node));

const ofLastScalar = new LastResult<readonly number[] | undefined>();

function offsetsIn(source: string, node: ScalarNode): readonly number[] | undefined {
  const value = String(node.value ?? '');
  const offsets: number[] = [];
  let at = contentStart(source, node);
  // Every step advances in the value or in the source, and none goes past the scalar's end.
  for (
    let steps = 0;
    offsets.length < value.length && at < node.end;
    steps = onward(steps, offsets.length + at)
  ) {
    const index = offsets.length;
    const unit = unitAt(source, node, at);
    if (unit.text === '') at += unit.length;
    else if (value.startsWith(unit.text, index)) {
      for (let k = 0; k < unit.text.length; k++)
        offsets.push(at + (unit.length === unit.text.length ? k : 0));
      at += unit.length;
    } else if (isSpace(value[index]) && isSpace(source[at])) {
      // A folded line: one space or newline of the value stands for a line break with its indentation.
      offsets.push(at);
      at = skipFold(source, at, node.end, value[index + 1]);
    } else if (isSpace(source[at])) at++;
    else if (value[index] === '\n') offsets.push(at);
    else return undefined;
  }
  return withLastLineEnds(value, offsets, node.end);
}

/** Maps the rest of the value to the scalar's end: it can only be the line breaks of a block scalar that the file lacks. */
function withLastLineEnds(value: string, offsets: readonly number[], end: number): number[] | undefined {
  const left = value.slice(offsets.length);
  return /[^\n]/.test(left) ? undefined : [...offsets, ...Array.from(left, () => end)];
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** Skips the white space of a folded line, unless the value goes on with white space itself. */
function skipFold(source: string, at: number, end: number, next: string | undefined): number {
  if (isSpace(next)) return at + 1;
  while (at < end && isSpace(source[at])) at++;
  return at;
}

function contentStart(source: string, node: ScalarNode): number {
  if (node.style === 'single' || node.style === 'double') return node.start + 1;
  if (node.style === 'plain') return node.start;
  const header = source.indexOf('\n', node.start);
  return header < 0 ? node.end : header + 1;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  e: '\x1b',
  b: '\b',
  a: '\x07',
  v: '\v',
  f: '\f',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** One unit of the source: a character, or an escape sequence with the text that it stands for. */
function unitAt(source: string, node: ScalarNode, at: number): { text: string; length: number } {
  const char = source[at] ?? '';
  if (node.style === 'single' && source.startsWith("''", at)) return { text: "'", length: 2 };
  if (node.style !== 'double' || char !== '\\') return { text: char, length: 1 };
  const code = source[at + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[code];
  if (digits) {
    const point = Number.parseInt(source.substr(at + 2, digits), 16);
    return { text: point <= 0x10ffff ? String.fromCodePoint(point) : '', length: 2 + digits };
  }
  if (code === '\n' || code === '\r') return { text: '', length: 1 };
  return { text: simpleEscapes[code] ?? code, length: 2 };
}

function unitLength(source: string, node: ScalarNode, at: number): number {
  return unitAt(source, node, at).length;
}
