import type { MapNode, Node, Pair, ScalarNode, SeqNode } from './nodes';
import { isConstant, keyPattern, readInline, scalar } from './parse-inline';
import { onward } from '../../collections/onward';

/**
 * A fast parser for the subset of YAML in which nearly every segment is written: block maps and lists of one-line
 * scalars, `|` literals, `[a, b]` and `{ a: b }`, with comments beside and between them. It gives exactly what the library
 * gives (a property test compares the two), thirty times as fast, and declines the rest: anchors, unusual escapes, folded
 * scalars, tabs, and every error.
 * @returns undefined where the library must parse the text
 */
export function parsePlain(text: string): Node | undefined {
  if (isOdd(text)) return undefined;
  const reader = new PlainReader(text);
  const root = reader.root();
  return root && reader.atEnd() ? root : undefined;
}

/** Tabs and other control characters, byte order marks, carriage returns that end no line. */
// eslint-disable-next-line no-control-regex
const control = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\uFEFF]|\r(?!\n)/;
/** Lines of spaces only, directives, document markers. */
const oddLine = /(?:^|\n)(?: +(?:\r?\n|$)|%|---|\.\.\.)/;

const isOdd = (text: string): boolean => control.test(text) || oddLine.test(text);

const key = new RegExp(`${keyPattern}:(?:( +)|(?=\r?\n|$))`, 'y');

/** A node, and the offset after the line break that ends it. */
interface Read<N extends Node = Node> {
  readonly node: N;
  readonly behind: number;
}

/** The deepest indent that is parsed here: the parser recurses for each level and must not overflow the stack. */
const MOST_INDENT = 100;

class PlainReader {
  /** The offset of the next line to be read. */
  private at = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.skipBlankLines();
    return this.at >= this.text.length;
  }

  /** Parses the whole text as one map or list. */
  root(): Node | undefined {
    this.skipBlankLines();
    const indent = this.indent();
    if (this.at >= this.text.length) return undefined;
    const start = this.at + indent;
    const read = this.text[start] === '-' ? this.list(indent, true) : this.map(indent, start, true);
    return read?.node;
  }

  private list(indent: number, isRoot = false): Read<SeqNode> | undefined {
    const start = this.at + indent;
    const items: Node[] = [];
    for (let from = this.at; ; from = onward(from, this.at)) {
      let begin = from + indent + 1;
      if (this.text[begin] !== ' ') return undefined;
      while (this.text[begin] === ' ') begin++;
      const item = this.isKey(begin) ? this.map(begin - this.at, begin) : this.oneLine(begin);
      if (!item) return undefined;
      items.push(item.node);
      if (this.continues(indent) && this.text[this.at + indent] === '-') continue;
      if (this.indent() > indent || this.holdsComments(item.behind, indent, isRoot)) return undefined;
      return { node: { kind: 'seq', flow: false, items, start, end: item.behind }, behind: item.behind };
    }
  }

  /** @param start the offset of the first key: after the indent, or after a dash on the same line */
  private map(indent: number, start: number, isRoot = false): Read<MapNode> | undefined {
    const pairs: Pair[] = [];
    for (let begin = start; ; begin = onward(begin, this.at + indent)) {
      const read = this.pair(begin, indent);
      if (!read) return undefined;
      const { pair, behind } = read;
      pairs.push(pair);
      if (this.continues(indent) && this.text[this.at + indent] !== '-') continue;
      if (this.indent() > indent || this.holdsComments(behind, indent, isRoot)) return undefined;
      return { node: { kind: 'map', flow: false, pairs, start, end: behind }, behind };
    }
  }

  private pair(start: number, indent: number): { pair: Pair; behind: number } | undefined {
    key.lastIndex = start;
    const name = key.exec(this.text)?.[1];
    if (name === undefined || isConstant(name)) return undefined;
    const behindColon = key.lastIndex;
    const keyNode = scalar(name, 'plain', start, start + name.length);
    if (!this.isLineEnd(behindColon)) {
      const value = this.blockText(behindColon, indent) ?? this.oneLine(behindColon);
      return value && { pair: { key: keyNode, value: value.node }, behind: value.behind };
    }
    this.at = this.nextLine(behindColon);
    this.skipBlankLines();
    const deeper = this.indent();
    if (deeper > MOST_INDENT) return undefined;
    const isList = this.text[this.at + deeper] === '-';
    if (this.at >= this.text.length || deeper < indent || (deeper === indent && !isList))
      // A comment in the place of a value, and what is blank behind it, counts as one.
      return {
        pair: { key: keyNode, value: undefined },
        behind: this.text.slice(behindColon, this.at).includes('#') ? this.at + deeper : behindColon,
      };
    const value = isList ? this.list(deeper) : this.map(deeper, this.at + deeper);
    return value && { pair: { key: keyNode, value: value.node }, behind: value.behind };
  }

  /** Parses a value on one line and moves to the next line. */
  private oneLine(start: number): Read | undefined {
    const end = this.lineEnd(start);
    const node = end > start ? readInline(this.text, start, end) : undefined;
    if (!node) return undefined;
    this.at = this.nextLine(start);
    return { node, behind: this.at };
  }

  /** Parses a literal block scalar, `|` or `|-`. Its lines are indented more than the key; trailing blank lines do not count. */
  private blockText(start: number, indent: number): Read<ScalarNode> | undefined {
    const headerEnd = this.lineEnd(start);
    const header = this.text.slice(start, headerEnd);
    if (header !== '|' && header !== '|-') return undefined;
    const from = this.at;
    this.at = this.nextLine(start);
    const inner = this.indent();
    const lines: string[] = [];
    let behind = this.at;
    for (let line = this.at; line < this.text.length; line = onward(line, this.at)) {
      const end = this.lineEnd(this.at);
      const blank = end === this.at;
      if (!blank && this.indent() < inner) break;
      lines.push(this.text.slice(Math.min(this.at + inner, end), end));
      this.at = this.nextLine(this.at);
      if (!blank) behind = this.at;
    }
    while (lines.at(-1) === '') lines.pop();
    if (inner <= indent || lines.length === 0 || lines[0] === '' || this.indent() > indent) {
      this.at = from;
      return undefined;
    }
    const value = lines.join('\n') + (header === '|' ? '\n' : '');
    return { node: scalar(value, 'literal', start, behind), behind };
  }

  /**
   * Whether comments behind the last entry of a collection, up to the next line with content, are indented as its entries or
   * more: the library counts some of them as part of it, or of what it stands in.
   */
  private holdsComments(from: number, indent: number, isRoot: boolean): boolean {
    if (from >= this.at || !this.text.slice(from, this.at).includes('#')) return false;
    const most = isRoot ? indent : indent - 1;
    return this.text
      .slice(from, this.at)
      .split('\n')
      .some((line) => line.trimStart().startsWith('#') && line.search('#') > most);
  }

  /** Whether the next line with content has exactly this indent; blank lines before it are skipped. */
  private continues(indent: number): boolean {
    this.skipBlankLines();
    return this.at < this.text.length && this.indent() === indent;
  }

  private isKey(start: number): boolean {
    key.lastIndex = start;
    return key.test(this.text);
  }

  /** Whether a line ends at an offset behind its indent or behind a space, but for a comment. */
  private isLineEnd(offset: number): boolean {
    const char = this.text[offset];
    return char === undefined || char === '\n' || char === '\r' || char === '#';
  }

  private indent(): number {
    let offset = this.at;
    while (this.text[offset] === ' ') offset++;
    return offset - this.at;
  }

  private skipBlankLines(): void {
    for (let line = this.at; line < this.text.length; line = onward(line, this.at)) {
      let offset = line;
      while (this.text[offset] === ' ') offset++;
      if (!this.isLineEnd(offset)) return;
      this.at = this.nextLine(offset);
    }
  }

  /** The offset of the line break behind an offset, whether it is LF or CRLF. */
  private lineEnd(offset: number): number {
    const newline = this.text.indexOf('\n', offset);
    if (newline < 0) return this.text.length;
    return newline > offset && this.text[newline - 1] === '\r' ? newline - 1 : newline;
  }

  private nextLine(offset: number): number {
    const newline = this.text.indexOf('\n', offset);
    return newline < 0 ? this.text.length : newline + 1;
  }
}
