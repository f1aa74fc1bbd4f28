import { firstAtLeast } from '../collections/binary-search';
import type { Part } from '../text/normalise';
import { startOf } from '../text/parts';
import { clauseAfter, clauseBefore, sentenceOf } from '../text/phrases';
import type { TextReading } from './reading';

/**
 * Whether words of a class stand before a part, in the same clause.
 * @param within so many characters before it at most
 */
export function isAfter(reading: TextReading, { start }: Part, name: string, within = Infinity): boolean {
  const from = start - Math.min(within, clauseBefore(reading.view, start).length);
  return holds(reading, name, { start: from, end: start });
}

/** Whether words of a class stand behind a part, in the same clause. */
export function isBefore(reading: TextReading, { end }: Part, name: string, within = Infinity): boolean {
  const to = end + Math.min(within, clauseAfter(reading.view, end).length);
  return holds(reading, name, { start: end, end: to });
}

/** Whether words of a class stand in the sentence of a part. */
export function isInSentenceWith(reading: TextReading, part: Part, name: string): boolean {
  return holds(reading, name, sentenceOf(reading.view, part));
}

/** Whether a mention of a class lies within a part. */
export function isWithin(reading: TextReading, part: Part, name: string): boolean {
  return holds(reading, name, part);
}

function holds(reading: TextReading, name: string, { start, end }: Part): boolean {
  const mentions = reading.mentionsAround(name);
  for (let at = firstAtLeast(mentions, start, startOf); at < mentions.length; at++) {
    if (mentions[at]!.start >= end) return false;
    if (mentions[at]!.end <= end) return true;
  }
  return false;
}
