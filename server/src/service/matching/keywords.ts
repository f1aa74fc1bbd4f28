import { type Normalised, plain } from '../text/normalise';

/** A keyword as it is held against messages: the same letters whatever their width, case, script or spacing. */
export const plainKeyword = (keyword: string): string => plain(keyword).text;

/** Whether every message that holds the keyword holds the other one too: 退款进度 holds 退款. */
export function holdsKeyword(keyword: string, other: string): boolean {
  const part = plainKeyword(other);
  return part !== '' && plainKeyword(keyword).includes(part);
}

/** The customer's own words that a keyword is found in; undefined where the message does not hold it. */
export function findKeyword(message: Normalised, keyword: string): string | undefined {
  const wanted = plainKeyword(keyword);
  const start = wanted === '' ? -1 : message.text.indexOf(wanted);
  if (start < 0) return undefined;
  const part = message.part({ start, end: start + wanted.length });
  return message.source.slice(part.start, part.end);
}

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
  for (const [index, keyword] of (keywords ?? []).entries()) {
    const words = findKeyword(message, keyword);
    if (words !== undefined) return { index, words };
  }
  return undefined;
}
