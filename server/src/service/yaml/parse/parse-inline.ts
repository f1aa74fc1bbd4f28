import type { MapNode, Node, Pair, ScalarNode, ScalarStyle, SeqNode } from './nodes';
import { onward } from '../../collections/onward';

/** A plain key that can only be a string: a letter first, and no spaces. */
export const keyPattern = String.raw`([A-Za-z_\u4e00-\u9fff][\w.\-/\u4e00-\u9fff]{0,99})`;

const constants: Readonly<Record<string, boolean | null>> = {
  true: true,
  false: false,
  null: null,
  '~': null,
};
const constant = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL|~)$/;
const smallInteger = /^(?:0|[1-9]\d{0,14})$/;
/** Numbers of the YAML 1.2 core schema; all but the simplest are left to the library. */
const number = /^(?:\+?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|\+?\.inf|\.nan)$/i;
const decimal = /^(?:0|[1-9]\d{0,8})\.\d{1,6}$/;
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;

/** Whether a plain scalar is a boolean or null. */
export const isConstant = (word: string): boolean => constant.test(word);

/**
 * Parses a value that takes the rest of a line, but for a comment: a plain or quoted scalar, `[a, b]`, `{ a: b }`.
 * @param end of the line
 * @returns undefined for all other syntax, which is left to the library
 */
export function readInline(text: string, start: number, end: number): Node | undefined {
  const first = text[start];
  if (first !== '"' && first !== "'" && first !== '[' && first !== '{')
    return bareScalar(withoutComment(text.slice(start, end)), start);
  const reader = new InlineReader(text, start, end);
  const node = reader.value();
  return node && restOfLine.test(text.slice(reader.at, end)) ? node : undefined;
}

/** What may stand behind a value on its line. */
const restOfLine = /^ *$|^ +#/;

/** A plain scalar without the comment and the spaces behind it. */
function withoutComment(line: string): string {
  const comment = line.indexOf(' #');
  let end = comment < 0 ? line.length : comment;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

/** With the escapes that JSON has too. */
const doubleQuoted = /"(?:[^"\\\n]|\\[nrt"\\/])*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;
const bare = /[^,[\]{}\n]+/y;
const key = new RegExp(`${keyPattern}: +`, 'y');

/** The deepest nesting of brackets that is parsed here, deeper than anybody writes by hand; the rest is left to the library. */
const DEEPEST = 10;

class InlineReader {
  private depth = 0;

  constructor(
    private readonly text: string,
    public at: number,
    private readonly end: number,
  ) {}

  value(): Node | undefined {
    const first = this.text[this.at];
    if (first === '[') return this.list();
    if (first === '{') return this.map();
    const start = this.at;
    if (first === '"') {
      const source = this.match(doubleQuoted)?.[0];
      return source === undefined ? undefined : scalar(unescaped(source), 'double', start, this.at);
    }
    if (first === "'") {
      const source = this.match(singleQuoted)?.[0];
      const inside = source?.slice(1, -1).replaceAll("''", "'");
      return inside === undefined ? undefined : scalar(inside, 'single', start, this.at);
    }
    const source = this.match(bare)?.[0].replace(/(?<! ) +$/, '');
    return source && !source.includes(' #') ? bareScalar(source, start) : undefined;
  }

  private list(): SeqNode | undefined {
    const start = this.at;
    const items: Node[] = [];
    const closed = this.inside(']', () => {
      const item = this.value();
      if (item) items.push(item);
      return item !== undefined;
    });
    return closed ? { kind: 'seq', flow: true, items, start, end: this.at } : undefined;
  }

  private map(): MapNode | undefined {
    const start = this.at;
    const pairs: Pair[] = [];
    const closed = this.inside('}', () => {
      const from = this.at;
      const name = this.match(key)?.[1];
      const value = name === undefined || isConstant(name) ? undefined : this.value();
      if (value) pairs.push({ key: scalar(name!, 'plain', from, from + name!.length), value });
      return value !== undefined;
    });
    return closed ? { kind: 'map', flow: true, pairs, start, end: this.at } : undefined;
  }

  /** Reads items separated by commas up to and including the closing bracket; false on any other syntax. */
  private inside(close: string, readOne: () => boolean): boolean {
    if (++this.depth > DEEPEST) return false;
    this.at++;
    this.skipBlanks();
    let mark = this.text[this.at] === close ? this.text[this.at++] : ',';
    for (let from = this.at; mark === ','; from = onward(from, this.at)) {
      this.skipBlanks();
      if (!readOne()) return false;
      this.skipBlanks();
      mark = this.text[this.at++];
    }
    this.depth--;
    return mark === close && this.at <= this.end;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private skipBlanks(): void {
    while (this.text[this.at] === ' ') this.at++;
  }
}

/** The text in a quoted scalar. */
const unescaped = (source: string): string =>
  source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);

function bareScalar(source: string, start: number): ScalarNode | undefined {
  const end = start + source.length;
  if (indicator.test(source) || source.includes(': ') || source.endsWith(':')) return undefined;
  if (smallInteger.test(source) || decimal.test(source)) return scalar(Number(source), 'plain', start, end);
  if (isConstant(source)) return scalar(constants[source.toLowerCase()]!, 'plain', start, end);
  return number.test(source) ? undefined : scalar(source, 'plain', start, end);
}

export const scalar = (
  value: ScalarNode['value'],
  style: ScalarStyle,
  start: number,
  end: number,
): ScalarNode => ({ kind: 'scalar', value, style, start, end });
