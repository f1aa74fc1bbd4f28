import { isInSentenceWith, isWithin } from '../../lexicon/context';
import type { TextReading } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import { sentenceAfter } from '../../text/phrases';

/**
 * Whether a text tells of words instead of saying them: its sentence, or the next one, says that they come from others, or
 * its sentence, or what answers it, declines what they are about.
 */
export function isDisowned(reading: TextReading, part: Part): boolean {
  if (['disowned', 'declined'].some((name) => isInSentenceWith(reading, part, name))) return true;
  const next = sentenceAfter(reading.view, part);
  return (
    isWithin(reading, next, 'disowned') ||
    (answers.has(reading.view.text[next.start - 1]) && isWithin(reading, next, 'declined'))
  );
}

/** The marks behind which a sentence belongs to the one before. */
const answers: ReadonlySet<string | undefined> = new Set(['?', ';']);

/** Whether the sentence of a claim, or the next one, says that it was wrong. */
export const isTakenBack = (reading: TextReading, part: Part): boolean =>
  isInSentenceWith(reading, part, 'taken_back') ||
  isWithin(reading, sentenceAfter(reading.view, part), 'taken_back');
