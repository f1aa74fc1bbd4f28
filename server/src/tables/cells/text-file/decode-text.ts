/** The encodings that tables of text come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether it was guessed: nothing in the file says so, and another encoding would read as other words. */
  readonly isGuess: boolean;
  /** The number of characters that stand as U+FFFD: they could not be read, or were lost before the file was written. */
  readonly unreadable: number;
}

/**
 * Decodes a text: by its byte order mark, else as UTF-16 where the bytes of its ASCII characters say so, else as UTF-8
 * where it is valid, else as GB18030, of which GBK and GB 2312 are parts. 'binary' for what no text holds, undefined
 * where none of these fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText | 'binary' | undefined {
  const marked = byteOrderMark(bytes);
  if (marked) return decoded(bytes, marked, false);
  const wide = unmarkedUtf16(bytes);
  if (wide) return decoded(bytes, wide, true);
  if (bytes.includes(0)) return 'binary';
  const utf8 = decoded(bytes, 'utf-8', false);
  if (utf8.unreadable === 0 || isValidUtf8(bytes)) return utf8;
  // A few bad bytes in UTF-8 are more likely than a text of another encoding that happens to fit nearly all of it.
  if (isReadable(utf8)) return utf8;
  const gb = decoded(bytes, 'gb18030', true);
  return isReadable(gb) ? gb : undefined;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Of fifty characters beyond ASCII one may be unreadable. */
const isReadable = ({ text, unreadable }: DecodedText): boolean =>
  unreadable === 0 || unreadable * 50 < foreignCharacters(text);

function byteOrderMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * In UTF-16, tabs, line breaks and commas have a zero byte on the same side. On the other side a zero byte is the lower
 * half of a character such as 一 (U+4E00), so the byte order is the one that reads more of them as such.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const start = bytes.subarray(0, 64 * 1024);
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({
    encoding,
    breaks: plausibleBreaks(decoded(start, encoding, true)),
  })) as [Order, Order];
  const { encoding, breaks } = big.breaks > little.breaks ? big : little;
  return breaks > 0 ? encoding : undefined;
}

interface Order {
  readonly encoding: Encoding;
  readonly breaks: number;
}

/** How many tabs, line breaks and delimiters a text has; none where it is no text. The sample may halve a character. */
const plausibleBreaks = ({ text, unreadable }: DecodedText): number =>
  unreadable > 1 || text.includes('\0') ? 0 : count(text, /[\t\n\r,;]/g);

function decoded(bytes: Uint8Array, encoding: Encoding, isGuess: boolean): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, isGuess, unreadable: count(text, /\uFFFD/g) };
}

const foreignCharacters = (text: string): number => count(text, /[^\0-\x7f]/g);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
