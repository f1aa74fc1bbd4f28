import { alternativesAt, closingAt } from './phrase';

/** The positions of characters, or of the end, at which words go on from a position: brackets and bars are stepped over. */
export function positionsIn(words: string, from: number): readonly number[] {
  const char = words[from];
  if (char === '(') return alternativesAt(words, from).flatMap((start) => positionsIn(words, start));
  if (char === ')') return positionsIn(words, from + 1);
  if (char === '|') return positionsIn(words, endOfGroup(words, from) + 1);
  return [from];
}

/** The offsets of the characters with which words begin. */
export function firstsOf(words: string): readonly number[] {
  const firsts: number[] = [];
  /** Of each open group whether it stands at the beginning, and whether nothing is one of its alternatives so far. */
  const groups: { readonly isFirst: boolean; canBeEmpty: boolean }[] = [];
  let isFirst = true;
  for (let at = 0; at < words.length && (isFirst || groups.length > 0); at++) {
    const char = words[at];
    const group = groups.at(-1);
    if (char === '(') groups.push({ isFirst, canBeEmpty: false });
    else if (char === '|' && group) {
      group.canBeEmpty ||= isFirst;
      isFirst = group.isFirst;
    } else if (char === ')' && group) {
      isFirst ||= group.canBeEmpty;
      groups.pop();
    } else if (isFirst) {
      firsts.push(at);
      isFirst = false;
    }
  }
  return firsts;
}

/** Where the group of a bar is closed. */
function endOfGroup(words: string, bar: number): number {
  let at = bar;
  for (; at < words.length && words[at] !== ')'; at++) if (words[at] === '(') at = closingAt(words, at);
  return at;
}
