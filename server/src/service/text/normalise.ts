import { onceEach } from '../memo';
import type { CustomerText } from '../model/symbols';
import { parsePlaceholders } from '../model/placeholders';
import { lookAlikes, simplified } from './look-alikes';

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
  return build(source, false);
}

/** A customer's text in that form, made once for all the rules that look at it. */
export const plainOf = onceEach(({ text }: CustomerText) => plain(text));

/**
 * The same without any spaces, and with the letters and characters that stand in for others put right (薇信, ➕):
 * for contacts, which people write so as not to be found.
 */
export function dense(source: string): Normalised {
  return build(source, true);
}

function build(source: string, tight: boolean): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let space: Part | undefined;
  const put = (char: string, start: number, end: number): void => {
    text += char;
    for (let unit = 0; unit < char.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const putSpace = (next: string): void => {
    if (!space) return;
    const { start, end } = space;
    space = undefined;
    if (source.slice(start, end).includes('\n')) put('\n', start, end);
    else if (!tight && text !== '' && !isHan(text.at(-1)!) && !isHan(next)) put(' ', start, end);
  };
  const names = placeholderNames(source);
  let name = 0;
  for (let at = 0; at < source.length;) {
    const blank = names[name];
    if (blank && at >= blank.start) {
      putSpace(FILLED);
      put(FILLED, at, blank.end);
      at = blank.end;
      name++;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at)!);
    const end = at + char.length;
    if (/\s/.test(char)) space = { start: space?.start ?? at, end };
    else if (!isInvisible(char)) {
      const easy = ease(char, tight);
      putSpace(easy);
      put(easy, at, end);
    }
    at = end;
  }
  return {
    text,
    source,
    part: ({ start, end }) => ({
      start: starts[start] ?? source.length,
      end: ends[end - 1] ?? source.length,
    }),
  };
}

/** What is `{{name|` and `}}` in the source; what stands between them is read as text. */
function placeholderNames(source: string): Part[] {
  if (!/[{｛]/.test(source)) return [];
  return parsePlaceholders(source).flatMap((mention) => {
    if (!mention.fallback) return [{ start: mention.start, end: mention.end }];
    const words = source.indexOf(mention.fallback, mention.nameEnd);
    return [
      { start: mention.start, end: words },
      { start: words + mention.fallback.length, end: mention.end },
    ];
  });
}

/** One character in its easy form; NFKC turns ① into 1, Ａ into A and ： into :. */
function ease(char: string, tight: boolean): string {
  if (/^[!-@[-~]$/.test(char)) return char;
  const usual = isHan(char) ? char : char.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const simple = simplified.get(usual) ?? usual;
  return tight ? (lookAlikes.get(simple) ?? simple) : simple;
}

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

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';
