import { onceEach } from '../memo';
import { type Normalised, plain } from '../text/normalise';

/** A keyword as it is held against messages: the same letters whatever their width, case, script or spacing. */
export const plainKeyword = (keyword: string): string => plain(keyword).text;

/** The keywords of a list in that form, in its order; made once for a list. */
export const plainKeywords: (keywords: readonly string[]) => readonly string[] = onceEach(
  (keywords: readonly string[]) => keywords.map(plainKeyword),
);

/** A keyword that a message holds. */
export interface FoundKeyword {
  /** Its place in the list of keywords. */
  readonly index: number;
  /** The customer's own words. */
  readonly words: string;
}

/** The first of several keywords, in the order of the list, that a message holds. */
export function firstKeyword(
  message: Normalised,
  keywords: readonly string[] | undefined,
): FoundKeyword | undefined {
  if (!keywords) return undefined;
  const wanted = plainKeywords(keywords);
  const index = wanted.findIndex((keyword) => keyword !== '' && message.text.includes(keyword));
  if (index < 0) return undefined;
  const start = message.text.indexOf(wanted[index]!);
  const part = message.part({ start, end: start + wanted[index]!.length });
  return { index, words: message.source.slice(part.start, part.end) };
}
