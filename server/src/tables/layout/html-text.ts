/** A text out of HTML, and what was lost with its tags. */
export interface HtmlText {
  readonly text: string;
  /** The addresses of its pictures, which a text cannot show. */
  readonly pictures: readonly string[];
}

/** Whether a text holds tags or character references of HTML; 3<5 and <亲> are none. */
export const isHtml = (text: string): boolean => tag.test(text) || hasReference.test(text);

/**
 * HTML as a person reads it: line breaks and paragraphs begin lines, items of lists begin with a dash, links keep their
 * address behind their words, references such as `&nbsp;` become what they stand for.
 */
export function htmlText(source: string): HtmlText {
  if (!tag.test(source)) return { text: decoded(source), pictures: [] };
  const pictures = Array.from(
    source.matchAll(/<img\b[^<>]*?\bsrc\s*=\s*["']?([^"'\s<>]+)/gi),
    ([, at]) => at!,
  );
  const isLaidOut = breaking.test(source);
  const text = source
    .replace(/<(style|script)\b[^<>]*>[^<]*<\/\1\s*>/gi, '')
    .replace(/<a\b[^<>]*?\bhref\s*=\s*["']([^"'<>]+)["'][^<>]*>([^<]*)<\/a\s*>/gi, linked)
    // Where no tag breaks lines, people have: in a cell of a spreadsheet, between words that are merely bold.
    .replace(/(?<![\t ])[\t ]*\n[\t ]*/g, isLaidOut ? ' ' : '\n')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|ul|ol|tr|table|blockquote|h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<\/(?:td|th)\s*>/gi, ' ')
    .replace(anyTag, '');
  return { text: tidied(decoded(text)), pictures };
}

const names =
  'br|p|div|span|b|i|u|s|em|strong|a|img|ul|ol|li|font|h[1-6]|table|thead|tbody|tr|td|th|blockquote|style|script|html|body|head|meta|pre|code|sub|sup|hr';
const breaking = /<\/?(?:br|p|div|ul|ol|li|tr|table|blockquote|h[1-6]|hr)(?:\s[^<>]*)?\/?>/i;
const tag = new RegExp(String.raw`<\/?(?:${names})(?:\s[^<>]*)?\/?>`, 'i');
const anyTag = new RegExp(tag.source, 'gi');

const linked = (_: string, address: string, words: string): string =>
  words.trim() === '' || words.trim() === address ? address : `${words} ${address}`;

const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  yen: '¥',
  times: '×',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ensp: ' ',
  emsp: ' ',
};

const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const hasReference = new RegExp(
  String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|(?:${Object.keys(named).join('|')}));`,
  'i',
);

const decoded = (text: string): string =>
  text.replace(reference, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? written;
    const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    if (point === 13 || point === 10) return '\n';
    return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
