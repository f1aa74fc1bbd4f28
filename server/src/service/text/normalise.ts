import { memoize, memoizeWeak, once } from '../collections/memoize';
import type { CustomerText } from '../document/symbols';
import { parsePlaceholders } from './placeholders';
import { lookAlikes, shownBy, simplified } from './characters';
import { onward } from '../collections/onward';

/** Offsets into a text, `end` exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A normalised text. Patterns match `text`; `part` maps a match back to the source. */
export interface Normalised {
  readonly text: string;
  readonly source: string;
  /** Maps a part of `text` to the source: from the first to the last character that was matched. */
  part(found: Part): Part;
}

/** Replaces a placeholder in the normalised text, so that patterns do not take it for an empty blank. */
export const FILLED = '\ufffc';

/**
 * Normalises a text for patterns: NFKC, lower case, simplified characters, Latin letters and digits for what looks like
 * them, no invisible characters, no spaces beside Chinese characters (保 证 is 保证); placeholders become `FILLED`,
 * followed by their fallback. Linear time.
 */
export function plain(source: string): Normalised {
  let text = '';
  walk(source, {
    keep: (start, end) => (text += source.slice(start, end)),
    put: (normalised) => (text += normalised),
  });
  // Computed lazily: only a match needs its offsets in the source.
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

/** `plain` of a text for customers, memoised for all rules that read it. */
export const plainOf = memoizeWeak(({ text }: CustomerText) => plain(text));

/** The source map: for each UTF-16 unit of the normalised text, the range in the source that it comes from. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function placesIn(source: string): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (normalised: string, start: number, end: number): void => {
    for (let unit = 0; unit < normalised.length; unit++) {
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

/** Receives the parts of the normalised text, in order. */
interface Writer {
  /** A part of the source is kept unchanged. */
  keep(start: number, end: number): void;
  /** A part of the source is replaced. */
  put(normalised: string, start: number, end: number): void;
}

function walk(source: string, { keep, put }: Writer): void {
  let last = '';
  let space: Part | undefined;
  const add = (normalised: string, start: number, end: number): void => {
    if (normalised !== '') last = normalised.at(-1)!;
    put(normalised, start, end);
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
      const normalised = normaliseChar(char);
      putSpace(normalised);
      add(normalised, at, end);
    }
    at = onward(at, end);
  }
}

/** Runs of characters that normalisation keeps; no braces, which may begin or end a placeholder. */
const usualRun = once(() => new RegExp(`[!-@\\[-z|~${hanWithout(simplified)}]+`, 'y'));

/** The end of the run of kept characters at an offset; the offset itself where there is none. */
function usualEnd(source: string, at: number): number {
  const usual = usualRun();
  usual.lastIndex = at;
  return usual.test(source) ? usual.lastIndex : at;
}

/** The Chinese characters as ranges of a character class, without those that a map replaces. */
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

/** ASCII that normalisation keeps: everything but white space and capitals. */
const isPlainMark = (char: string): boolean => (char > ' ' && char < 'A') || (char > 'Z' && char < '\x7f');

/** The parts `{{name|` and `}}` of placeholders in the source; the fallback between them is read as text. */
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

/** Normalises one character. */
const normaliseChar = (char: string): string =>
  isPlainMark(char) ? char : isHan(char) ? (simplified.get(char) ?? char) : normaliseRare(char);

/**
 * Normalises a rare character: NFKC turns Ａ into A and ： into :; what it leaves, such as ➊ or a Cyrillic а, becomes what
 * it shows; letters lose their accents. Memoised, since texts repeat few of them often.
 */
const normaliseRare = memoize((char: string): string => {
  const shown = shownBy(char) ?? lookAlikes.get(char);
  if (shown !== undefined) return shown;
  const usual = char.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [...usual].map((one) => simplified.get(one) ?? lookAlikes.get(one) ?? withoutAccent(one)).join('');
});

/** A Latin letter without its accent; any other character as it is. */
function withoutAccent(char: string): string {
  const base = char.normalize('NFD')[0]!;
  return /[a-z]/.test(base) ? base : char;
}

/** Zero-width characters, direction marks, variation selectors, skin tones and the combining keycap (1️⃣). */
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
  [0x1f3fb, 0x1f3ff],
];

function isInvisible(char: string): boolean {
  if (char < '\u00ad' || isHan(char)) return false;
  const point = char.codePointAt(0)!;
  return invisible.some(([from, to]) => from <= point && point <= to);
}

function isHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff';
}
