import { memoizeWeak } from '../collections/memoize';
import { type Normalised, plain } from '../text/normalise';

/** Normalises a keyword for matching: the same letters whatever their width, case, script or spacing. */
export const plainKeyword = (keyword: string): string => plain(keyword).text;

/** The same for a list; memoised per list. */
export const plainKeywords: (keywords: readonly string[]) => readonly string[] = memoizeWeak(
  (keywords: readonly string[]) => keywords.map(plainKeyword),
);

/**
 * The index of a keyword in a text, both in their plain form; -1 where it is absent. Chinese is found anywhere. Latin
 * letters at an end of a keyword begin or end a word there: age is not in package, refund is in refunds and refunded.
 */
export function placeOfKeyword(text: string, keyword: string): number {
  for (let at = text.indexOf(keyword); at >= 0 && at < text.length; at = text.indexOf(keyword, at + 1))
    if (standsWhole(text, at, keyword)) return at;
  return -1;
}

/** Whether the occurrence of a keyword at an index is a whole word, not a part of a longer one. */
export function standsWhole(text: string, start: number, keyword: string): boolean {
  if (latin.test(keyword[0]!) && start > 0 && latin.test(text[start - 1]!)) return false;
  const end = start + keyword.length;
  if (end === text.length || !latin.test(keyword.at(-1)!)) return true;
  restOfWord.lastIndex = end;
  return restOfWord.test(text);
}

const latin = /\p{Script=Latin}/u;
/** An inflectional ending of English, or none, and then the end of the word. */
const restOfWord = /(?:['’]?s|es|e?d|ing)?(?!\p{Script=Latin})/uy;

/** A keyword that occurs in a message. */
export interface FoundKeyword {
  /** Its index in the list of keywords. */
  readonly index: number;
  /** The customer's own words. */
  readonly words: string;
}

/** The first keyword of a list, in its order, that occurs in a message. */
export function firstKeyword(
  message: Normalised,
  keywords: readonly string[] | undefined,
): FoundKeyword | undefined {
  if (!keywords) return undefined;
  const wanted = plainKeywords(keywords);
  const index = wanted.findIndex((keyword) => keyword !== '' && placeOfKeyword(message.text, keyword) >= 0);
  if (index < 0) return undefined;
  const start = placeOfKeyword(message.text, wanted[index]!);
  const part = message.part({ start, end: start + wanted[index]!.length });
  return { index, words: message.source.slice(part.start, part.end) };
}
