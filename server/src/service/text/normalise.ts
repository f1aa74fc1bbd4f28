import { memoizeWeak, memoize } from '../collections/memoize';
import type { CustomerText } from '../document/symbols';
import { parsePlaceholders } from './placeholders';
import { lookAlikes, simplified } from './look-alikes';
import { onward } from '../collections/onward';

/** Offsets into a text, `end` exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A text made easy to match. Patterns look at `text`; `part` leads back to what the author wrote. */
export interface Normalised {
  readonly text: string;
  readonly source: string;
  /** The part of the source for a part of `text`: from the first to the last character that was matched. */
  part(found: Part): Part;
}

/** Stands where a placeholder was, so that a blank that will be filled is not taken for an empty one. */
export const FILLED = '\ufffc';

/**
 * The text as patterns want it: NFKC, lower case, simplified characters, nothing invisible, and no spaces beside
 * Chinese characters (保 证 is 保证); the names of placeholders are out, what they say when empty stays.
 * Takes time in proportion to the text.
 */
export function plain(source: string): Normalised {
  let text = '';
  walk(source, {
    keep: (start, end) => (text += source.slice(start, end)),
    put: (easy) => (text += easy),
  });
  // Only what is found in a text needs its place.
  let places: Places | undefined;
  return {
    text,
    source,
    part: ({ start, end }) => {
      places ??= placesIn(source);
      return { start: places.starts[start] ?? source.length, end: places.ends[end - 1] ?? source.length };
    },
  };
}

/** A customer's text in that form, made once for all the rules that look at it. */
export const plainOf = memoizeWeak(({ text }: CustomerText) => plain(text));

/**
 * An easy text without any spaces, and with the letters and characters that stand in for others put right (薇信, ➕):
 * for contacts, which people write so as not to be found.
 */
export function dense({ text, source, part }: Normalised): Normalised {
  // Where each unit that is left stands in the easy text.
  let units: readonly number[] | undefined;
  return {
    text: text.replace(spaceOrStandIn, (char) => lookAlikes.get(char) ?? ''),
    source,
    part: ({ start, end }) => {
      units ??= [...Array(text.length).keys()].filter((unit) => text[unit] !== ' ');
      return part({ start: units[start] ?? text.length, end: (units[end - 1] ?? text.length) + 1 });
    },
  };
}

const spaceOrStandIn = new RegExp(`[ ${[...lookAlikes.keys()].join('')}]`, 'g');

/** For each unit of the easy text, where what it stands for begins and ends in the source. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function placesIn(source: string): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (easy: string, start: number, end: number): void => {
    for (let unit = 0; unit < easy.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const keep = (start: number, end: number): void => {
    for (let unit = start; unit < end; unit++) put(source[unit]!, unit, unit + 1);
  };
  walk(source, { keep, put });
  return { starts, ends };
}

/** Hears what the easy text is made of, in its order. */
interface Writer {
  /** A part of the source stands for itself, unit by unit. */
  keep(start: number, end: number): void;
  /** Something else stands for a part of the source. */
  put(easy: string, start: number, end: number): void;
}

function walk(source: string, { keep, put }: Writer): void {
  let last = '';
  let space: Part | undefined;
  const add = (easy: string, start: number, end: number): void => {
    if (easy !== '') last = easy.at(-1)!;
    put(easy, start, end);
  };
  const putSpace = (next: string): void => {
    if (!space) return;
    const { start, end } = space;
    space = undefined;
    if (source.slice(start, end).includes('\n')) add('\n', start, end);
    else if (last !== '' && !isHan(last) && !isHan(next)) add(' ', start, end);
  };
  const names = placeholderNames(source);
  let name = 0;
  for (let at = 0; at < source.length;) {
    const blank = names[name];
    if (blank && at >= blank.start) {
      putSpace(FILLED);
      add(FILLED, at, blank.end);
      at = onward(at, blank.end);
      name++;
      continue;
    }
    const kept = Math.min(usualEnd(source, at), blank?.start ?? source.length);
    if (kept > at) {
      putSpace(source[at]!);
      keep(at, kept);
      last = source[kept - 1]!;
      at = onward(at, kept);
      continue;
    }
    const char = charAt(source, at);
    const end = at + char.length;
    if (isSpace(char)) space = { start: space?.start ?? at, end };
    else if (!isInvisible(char)) {
      const easy = ease(char);
      putSpace(easy);
      add(easy, at, end);
    }
    at = onward(at, end);
  }
}

/** Characters that are easy as they are; no braces, which may begin or end a placeholder. */
const usual = new RegExp(`[!-@\\[-z|~${hanWithout(simplified)}]+`, 'y');

/** Where the usual characters end that stand at an offset; the offset itself where none do. */
function usualEnd(source: string, at: number): number {
  usual.lastIndex = at;
  return usual.test(source) ? usual.lastIndex : at;
}

/** The Chinese characters as ranges of a pattern, without those that a map replaces. */
function hanWithout(replaced: ReadonlyMap<string, string>): string {
  const points = [...replaced.keys()].filter(isHan).map((char) => char.charCodeAt(0));
  let from = 0x4e00;
  let ranges = '';
  for (const point of [...points.sort((a, b) => a - b), 0xa000]) {
    if (point > from) ranges += `${String.fromCharCode(from)}-${String.fromCharCode(point - 1)}`;
    from = point + 1;
  }
  return ranges;
}

function charAt(source: string, at: number): string {
  const code = source.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? source[at]! : String.fromCodePoint(source.codePointAt(at)!);
}

const isSpace = (char: string): boolean => !isHan(char) && !isPlainMark(char) && /\s/.test(char);

/** ASCII that stands for itself: everything but blanks and capitals. */
const isPlainMark = (char: string): boolean => (char > ' ' && char < 'A') || (char > 'Z' && char < '\x7f');

/** What is `{{name|` and `}}` in the source; what stands between them is read as text. */
function placeholderNames(source: string): Part[] {
  if (!/[{｛]/.test(source)) return [];
  return parsePlaceholders(source).flatMap((mention) => {
    if (!mention.fallback) return [{ start: mention.start, end: mention.end }];
    const words = source.indexOf(mention.fallback, mention.nameEnd);
    return [
      { start: mention.start, end: words },
      { start: words + mention.fallback.length, end: mention.end },
    ].filter(({ start, end }) => start < end);
  });
}

/** One character in its easy form. */
const ease = (char: string): string =>
  isPlainMark(char) ? char : isHan(char) ? (simplified.get(char) ?? char) : easeRare(char);

/** NFKC turns ① into 1, Ａ into A and ： into :. Texts have few such characters, each many times. */
const easeRare = memoize((char: string): string => {
  const usual = char.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return simplified.get(usual) ?? usual;
});

/** Zero-width characters, marks of direction, variation selectors and the frame of keycap emoji (1️⃣). */
const invisible: readonly (readonly [from: number, to: number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20e3, 0x20e3],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

function isInvisible(char: string): boolean {
  if (char < '\u00ad' || isHan(char)) return false;
  const point = char.codePointAt(0)!;
  return invisible.some(([from, to]) => from <= point && point <= to);
}

function isHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff';
}
