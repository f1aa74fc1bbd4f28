import { firstAtLeast } from '../collections/binary-search';
import type { Part } from '../text/normalise';
import { startOf } from '../text/parts';
import type { LexiconElement } from './phrases';
import { reachOf } from './reach';

/**
 * The parts of a text that a row of elements matches.
 * @param places where each element stands that is no gap, sorted by the starts
 */
export function matchesOf(
  text: string,
  elements: readonly LexiconElement[],
  places: readonly (readonly Part[])[],
): readonly Part[] {
  const [only] = places;
  if (elements.length === 1) return only!;
  const found: Part[] = [];
  /** @param last where the next element may begin at most; undefined right behind the one before */
  const follow = (start: number, end: number, index: number, last?: number): void => {
    const element = elements[index];
    // What may be left out may not be, where a gap would be the end.
    if (!element) return void (last === undefined && found.push({ start, end }));
    if ('gap' in element) return follow(start, end, index + 1, reachOf(text, end, element.gap));
    const next = places[index]!;
    const latest = last ?? nextTo(text, end);
    for (let at = firstAtLeast(next, end, startOf); at < next.length && next[at]!.start <= latest; at++)
      follow(start, next[at]!.end, index + 1);
    if (element.optional) follow(start, end, index + 1, last);
  };
  for (let index = 0; index < elements.length; index++) {
    for (const { start, end } of places[index]!) follow(start, end, index + 1);
    if (!elements[index]!.optional) break;
  }
  return found;
}

/** Where what follows at once may begin: a space between Latin words does not part them. */
const nextTo = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);
