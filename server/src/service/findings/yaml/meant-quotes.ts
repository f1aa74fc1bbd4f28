import { endsWithTypographic, type QuoteMark, quoteFor } from './quote-marks';
import { escapesIn, quoted, requoted } from './quoted';

/** What a value in quotes that YAML cannot read was meant to be. */
export interface MeantQuotes {
  /** What is wrong: the same quotes stand inside; a comma follows; only words are quoted; or a backslash is none that YAML knows. */
  readonly why: 'inner' | 'separator' | 'words' | 'backslash';
  /** What YAML does not expect: the quotes inside, what follows the text, or the backslash with what follows it. */
  readonly sign: string;
  /** The value as it should be written. */
  readonly source: string;
  /** Whether it can mean nothing else. */
  readonly isSure: boolean;
}

/** Finds what a value on one line means that begins with a quote; undefined where the quotes are in order, or never close. */
export function meantQuotes(value: string): MeantQuotes | undefined {
  const mark = value[0] as QuoteMark;
  const close = closing(value, mark);
  if (close === undefined) return undefined;
  if (close === value.length - 1) return mark === '"' ? badEscape(value.slice(1, -1)) : undefined;
  const inside = value.slice(1, close);
  const rest = value.slice(close + 1);
  const sign = rest.trim();
  if (/^[,;，；]+$/.test(sign))
    return { why: 'separator', sign, source: value.slice(0, close + 1), isSure: isReadable(inside, mark) };
  if (/^[\p{P}\p{S}]+$/u.test(sign) && quoteFor(sign.at(-1)!) === undefined)
    return { why: 'words', sign, source: requoted(inside + rest, mark), isSure: false };
  const text = enclosed(value, mark);
  return text === undefined
    ? { why: 'words', sign, source: quoted(value), isSure: false }
    : { why: 'inner', sign: mark, source: requoted(text, mark), isSure: false };
}

/** The offset of the quote that ends a scalar in quotes. */
function closing(value: string, mark: QuoteMark): number | undefined {
  const source = mark === '"' ? /^"(?:[^"\\]|\\.)*"/su : /^'(?:[^']|'')*'/u;
  const all = source.exec(value)?.[0];
  return all === undefined ? undefined : all.length - 1;
}

const isReadable = (inside: string, mark: QuoteMark): boolean =>
  mark === "'" || escapesIn(inside).unknown === undefined;

function badEscape(inside: string): MeantQuotes | undefined {
  const { hasKnown, unknown } = escapesIn(inside);
  if (unknown === undefined) return undefined;
  // Beside a \n that YAML knows nobody can tell whether it is a line break or part of a path.
  const source = hasKnown ? requoted(inside, '"') : quoted(inside);
  return { why: 'backslash', sign: unknown, source, isSure: !hasKnown };
}

/** The text that the first quote opens, without the last where that closes it; undefined where both quote words of the text. */
function enclosed(value: string, mark: QuoteMark): string | undefined {
  const ends = value.endsWith(mark) || endsWithTypographic(value.slice(1), mark);
  if (ends) return listed[mark].test(value) ? undefined : value.slice(1, -1);
  return quotesIn(value, mark) % 2 === 0 ? undefined : value.slice(1);
}

/** Words in quotes with nothing but "and" or "or" between them. */
const listedIn = (mark: QuoteMark): RegExp =>
  new RegExp(
    `^${mark}[^${mark}]+${mark}(?:\\s*(?:和|或|与|及|以及|还是|跟|and|or|[、，,/&])\\s*${mark}[^${mark}]+${mark})+$`,
    'i',
  );
const listed = { '"': listedIn('"'), "'": listedIn("'") };

/** How many quotes of a kind a text has, without those that are escaped and the apostrophes inside words. */
const quotesIn = (text: string, mark: QuoteMark): number =>
  [...text.matchAll(mark === '"' ? /\\.|"/gsu : /(?<=[\p{L}\p{N}])'(?=[a-z])|'/giu)].filter(
    ({ 0: found, index }) =>
      found === mark && !(mark === "'" && /^[\p{L}\p{N}]'[a-z]/iu.test(text.slice(index - 1))),
  ).length;
