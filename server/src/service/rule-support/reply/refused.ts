import { firstAtLeast } from '../../collections/binary-search';
import { isInSentenceWith, isWithin } from '../../lexicon/context';
import { isDisowned } from './disowned';
import type { TextReading } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import { startOf } from '../../text/parts';
import { clauseAfter, clauseBefore, sentenceOf } from '../../text/phrases';

/**
 * Whether what looks like an invitation is none: it is denied in front or in its own words, refused behind it, or the
 * sentence warns customers of those who ask for it.
 */
export function isRefused(reading: TextReading, found: Part): boolean {
  return (
    isInSentenceWith(reading, found, 'warning') ||
    isInSentenceWith(reading, found, 'not_ours') ||
    isInSentenceWith(reading, found, 'stay_here') ||
    isDisowned(reading, found) ||
    isAnswerNo(reading, found) ||
    isDenied(reading, found) ||
    isTurnedDown(reading, found)
  );
}

/** Whether the sentence tells what customers ask for, and refuses it further on. */
function isAnswerNo(reading: TextReading, found: Part): boolean {
  const { end } = sentenceOf(reading.view, found);
  return (
    isInSentenceWith(reading, found, 'asked_about') && isWithin(reading, { start: found.end, end }, 'refusal')
  );
}

/** Whether a denial stands in front of it or in it, and no word between that begins something new (没有的加我微信). */
function isDenied(reading: TextReading, { start, end }: Part): boolean {
  const from = start - clauseBefore(reading.view, start).length;
  return ['denial', 'contact_denial'].some((name) => {
    const denials = reading.mentionsAround(name);
    return denials.slice(firstAtLeast(denials, from, startOf), firstAtLeast(denials, end, startOf)).some(
      (denial) =>
        denial.end <= end &&
        // What begins with a denial says it with that: 别在这里下单.
        denial.start !== start &&
        (denial.end > start || !isWithin(reading, { start: denial.end, end: start }, 'turn')),
    );
  });
}

/** Whether a refusal stands behind it, in its clause or at the beginning of the next one. */
function isTurnedDown(reading: TextReading, { end }: Part): boolean {
  const clause = end + clauseAfter(reading.view, end).length;
  const refusals = reading.mentionsAround('refusal');
  return refusals
    .slice(firstAtLeast(refusals, end, startOf), firstAtLeast(refusals, clause + NEAR + 1, startOf))
    .some((one) => one.end <= clause || one.start <= clause + NEAR);
}

/** How far into the next clause a refusal still answers. */
const NEAR = 4;
