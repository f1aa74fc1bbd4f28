import { type Normalised, type Part, plain } from '../text/normalise';

/** A keyword as it is held against messages: the same letters whatever their width, case, script or spacing. */
export const plainKeyword = (keyword: string): string => plain(keyword).text;

/** Whether every message that holds the keyword holds the other one too: 退款进度 holds 退款. */
export function holdsKeyword(keyword: string, other: string): boolean {
  const part = plainKeyword(other);
  return part !== '' && plainKeyword(keyword).includes(part);
}

/** Where a message holds a keyword first, in the customer's own words; undefined where it does not. */
export function findKeyword(message: Normalised, keyword: string): Part | undefined {
  const wanted = plainKeyword(keyword);
  const start = wanted === '' ? -1 : message.text.indexOf(wanted);
  return start < 0 ? undefined : message.part({ start, end: start + wanted.length });
}

/** The first of several keywords, in the order of the list, that a message holds. */
export function firstKeyword(
  message: Normalised,
  keywords: readonly string[] | undefined,
): { readonly index: number; readonly part: Part } | undefined {
  for (const [index, keyword] of (keywords ?? []).entries()) {
    const part = findKeyword(message, keyword);
    if (part) return { index, part };
  }
  return undefined;
}
