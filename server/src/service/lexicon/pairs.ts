import { firstAtLeast } from '../collections/binary-search';
import type { Part } from '../text/normalise';
import { startOf } from '../text/parts';
import { endsHere, sentenceMarks } from '../text/marks';
import type { TextReading, WordMention } from './reading';

/** Two mentions near each other, and the part that holds both. */
export interface MentionPair extends Part {
  readonly first: WordMention;
  readonly second: WordMention;
}

/** How far two mentions of a pair are apart at most, in characters; a Latin letter counts as a third of one. */
export interface PairReach {
  readonly sameSentence: number;
  /** Over one or two ends of sentences. */
  readonly otherSentence: number;
}

/** For each mention of a list the nearest of another list, in either order. Linear in the text. */
export function nearestPairs(
  { view: { text } }: TextReading,
  firsts: readonly WordMention[],
  seconds: readonly WordMention[],
  reach: PairReach,
): readonly MentionPair[] {
  if (firsts.length === 0 || seconds.length === 0) return [];
  const longest = Math.max(reach.sameSentence, reach.otherSentence) * 3;
  return firsts.flatMap((first) => {
    let best: { readonly second: WordMention; readonly apart: number } | undefined;
    const from = firstAtLeast(seconds, first.start - 2 * longest, startOf);
    for (let at = from; at < seconds.length && seconds[at]!.start <= first.end + longest; at++) {
      const apart = distance(text, first, seconds[at]!, reach);
      if (apart !== undefined && (!best || apart < best.apart)) best = { second: seconds[at]!, apart };
    }
    return best ? [hull(first, best.second)] : [];
  });
}

const hull = (first: WordMention, second: WordMention): MentionPair => ({
  first,
  second,
  start: Math.min(first.start, second.start),
  end: Math.max(first.end, second.end),
});

/** How far two parts are apart; undefined where that is too far. */
function distance(text: string, one: Part, other: Part, reach: PairReach): number | undefined {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  let thirds = 0;
  let ends = 0;
  let inMarks = false;
  for (let at = from; at < to; at++) {
    const isEnd = endsHere(text, at, sentenceMarks);
    if (isEnd && !inMarks) ends++;
    inMarks = isEnd;
    thirds += text.charCodeAt(at) < 0x80 ? 1 : 3;
    if (thirds > 3 * (ends > 0 ? reach.otherSentence : reach.sameSentence) || ends > 2) return undefined;
  }
  return thirds + 12 * ends;
}
