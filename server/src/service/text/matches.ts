import type { Part } from './normalise';

/**
 * All matches of a global pattern in a text. Most texts have none, and testing that first costs a fraction of
 * `matchAll`, which copies the pattern for each text.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? none : [...text.matchAll(pattern)];
}

const none: readonly RegExpExecArray[] = [];

/** Where a global pattern matches in a text. */
export const matchParts = (text: string, pattern: RegExp): Part[] =>
  allMatches(text, pattern).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
