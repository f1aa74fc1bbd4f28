import { alternativesAt, closingAt } from './phrase';

/** The positions of characters, or of the end, at which words go on from a position: brackets and bars are stepped over. */
export function positionsIn(words: string, from: number): readonly number[] {
  const char = words[from];
  if (char === '(') return alternativesAt(words, from).flatMap((start) => positionsIn(words, start));
  if (char === ')') return positionsIn(words, from + 1);
  if (char === '|') return positionsIn(words, endOfGroup(words, from) + 1);
  return [from];
}

/**
 * Tells the offsets of the characters with which words begin, which stand in a text from one offset to another. It is done
 * for all words of a lexicon when the first text is read, before V8 has compiled this: by numbers, and without a look at
 * what follows words that are no group.
 */
export function eachFirst(text: string, from: number, to: number, visit: (at: number) => void): void {
  /** How many brackets are open, and the bits of each: whether it stands at the beginning, whether nothing is one of its alternatives. */
  let depth = 0;
  let isFirst = true;
  for (let at = from; at < to && (isFirst || depth > 0); at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) groups[depth++] = isFirst ? AT_BEGINNING : 0;
    else if (unit === BAR && depth > 0) {
      if (isFirst) groups[depth - 1]! |= CAN_BE_EMPTY;
      isFirst = (groups[depth - 1]! & AT_BEGINNING) > 0;
    } else if (unit === CLOSE && depth > 0) {
      depth--;
      isFirst ||= (groups[depth]! & CAN_BE_EMPTY) > 0;
    } else if (isFirst) {
      visit(at);
      isFirst = false;
    }
  }
}

const [OPEN, CLOSE, BAR] = [0x28, 0x29, 0x7c];
const AT_BEGINNING = 1;
const CAN_BE_EMPTY = 2;

/** The groups that are open. */
const groups: number[] = [];

/** Where the group of a bar is closed. */
function endOfGroup(words: string, bar: number): number {
  let at = bar;
  for (; at < words.length && words[at] !== ')'; at++) if (words[at] === '(') at = closingAt(words, at);
  return at;
}
