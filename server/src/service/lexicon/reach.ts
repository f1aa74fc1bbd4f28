import { clauseMarks, endsHere, sentenceMarks } from '../text/marks';

/** How far the gap of a phrase reaches at most, in characters; a Latin letter counts as a third of one. */
const GAP = 8;
const WIDE_GAP = 24;

/** The farthest offset to which a gap from an offset reaches: to the end of the clause or sentence at most. */
export function reachOf(text: string, from: number, gap: 'clause' | 'sentence'): number {
  let left = (gap === 'clause' ? GAP : WIDE_GAP) * 3;
  let at = from;
  for (; at < text.length && left > 0; at++) {
    if (endsHere(text, at, gap === 'clause' ? clauseMarks : sentenceMarks)) break;
    left -= isLatin(text.charCodeAt(at)) ? 1 : 3;
  }
  return at;
}

const isLatin = (unit: number): boolean => unit < 0x80;
