import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut } from '../../server/src/service/yaml/segments/split';

/** A playbook with one typo in it. */
export interface Damaged {
  /** As it was before. */
  readonly whole: string;
  readonly text: string;
  /** The line of the typo, counted from 0. */
  readonly line: number;
  /** What was done, for the message of a test that fails. */
  readonly typo: string;
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const names = ['small-shop', 'english', 'double-eleven', 'kept-on'];
const samples = names.map((name) =>
  readFileSync(join(process.cwd(), 'samples', `${name}.playbook.yaml`), 'utf8'),
);

/** Sections of a sample, each with a few of its items: small enough that thousands of them can be tried. */
export function excerpt(text: string, random: () => number): string {
  const sections: string[][] = [];
  for (const { kind, start, end } of cut(text)) {
    const own = text.slice(start, end);
    if (kind === 'item') sections.at(-1)!.push(own);
    else if (kind === 'head' || kind === 'section') sections.push([own]);
  }
  const [head, rest] = [sections.slice(0, 2), sections.slice(2)];
  const chosen = rest.filter(() => random() < 2 / rest.length);
  const taken = (items: string[]): string => {
    const from = 1 + Math.floor(random() * Math.max(1, items.length - 3));
    return items[0]! + items.slice(from, from + 3).join('');
  };
  return [...head, ...(chosen.length > 0 ? chosen : rest.slice(0, 1))].map(taken).join('');
}

const marks = '-:"\'[]{} ,\t';
const wide: Readonly<Record<string, string>> = {
  ':': '：',
  ',': '，',
  '"': '“',
  '[': '【',
  ']': '】',
  '{': '｛',
  '}': '｝',
  '-': '－',
  ' ': '\u3000',
};
const behindColon = ['?', '“', '%', ',', '{{', '\tx', '[', '{', '@', '*', '&', '!', '|', '>', '"', "'"];

/** The case of a number. */
export function damagedCase(number: number): Damaged {
  const random = randomFrom(number * 7919 + 17);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const whole = excerpt(samples[number % samples.length]!, random);
  const lines = whole.split('\n');
  for (;;) {
    const line = Math.floor(random() * lines.length);
    const [own, typo] = damagedLine(lines[line]!, random(), pick);
    if (own === lines[line] || typo === '') continue;
    return {
      whole,
      text: lines.with(line, own).join('\n'),
      line,
      typo: `${typo} in line ${line + 1}: ${own}`,
    };
  }
}

/** The line with a typo in it, and what the typo is; the line as it was where it holds nothing to damage. */
export function damagedLine(
  line: string,
  which: number,
  pick: <T>(from: readonly T[]) => T,
): readonly [string, string] {
  const places = [...line].flatMap((char, at) => (marks.includes(char) ? [at] : []));
  const at = places.length > 0 ? pick(places) : undefined;
  const change = (text: string, typo: string) =>
    [line.slice(0, at) + text + line.slice(at! + 1), typo] as const;
  if (which < 0.3 && at !== undefined) return change('', `without ${line[at]}`);
  if (which < 0.55 && at !== undefined) return change(line[at]! + line[at]!, `two ${line[at]}`);
  if (which < 0.7 && at !== undefined && wide[line[at]!])
    return change(wide[line[at]!]!, `full-width ${line[at]}`);
  if (which < 0.8) {
    const colon = line.search(/:(?:\s|$)/);
    const mark = pick(behindColon);
    if (colon >= 0 && mark)
      return [`${line.slice(0, colon + 1)} ${mark}${line.slice(colon + 1)}`, `${mark} behind the colon`];
  }
  if (which < 0.87)
    return [line.replace(/^ +/, (blanks) => '\t'.repeat(Math.ceil(blanks.length / 2))), 'tabs'];
  if (which < 0.94) return [pick([' ', '  ', '    ']) + line, 'further in'];
  return [line.replace(/^ {1,2}/, ''), 'further out'];
}
