import { isAfter, isBefore, isInSentenceWith } from '../../lexicon/context';
import { nearestPairs, type MentionPair, type PairReach } from '../../lexicon/pairs';
import type { TextReading, WordMention } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import { sentenceOf } from '../../text/phrases';
import { isDisowned } from './disowned';
import { apartWhere, longestAtEachStart } from './apart-where';

/** How far a reward may stand from the review that it is for. */
const reach: PairReach = { sameSentence: 30, otherSentence: 20 };

/** How far a negation reaches, in characters. */
const NEGATED = 8;

/** Rewards for reviews: praise, or a review that is to be changed, with what the customer gets for it. */
export function paidReviews(reading: TextReading): readonly MentionPair[] {
  const all = (name: string): readonly WordMention[] => longestAtEachStart(reading.mentions(name));
  const changes = all('review_change').filter((one) => !isDenied(reading, one));
  const praises = all('praise').filter((one) => isAskedFor(reading, one));
  if (changes.length === 0 && praises.length === 0) return [];
  const rewards = longestAtEachStart(reading.mentionsAround('reward')).filter(
    (one) => !isDenied(reading, one),
  );
  const pairs = [
    ...nearestPairs(
      reading,
      praises,
      rewards.filter((one) => !isForSomethingElse(reading, one)),
      reach,
    ),
    ...nearestPairs(
      reading,
      changes,
      [...rewards, ...reading.mentionsAround('compensation')].sort(byStart),
      reach,
    ),
  ];
  return apartWhere(pairs, (pair) => !isRefused(reading, pair));
}

const byStart = (a: WordMention, b: WordMention): number => a.start - b.start;

/** Whether a negation stands before words: `我们不做好评返现`. */
const isDenied = (reading: TextReading, words: WordMention): boolean =>
  notBefore.test(reading.view.text.slice(0, words.start).slice(-1)) ||
  isAfter(reading, words, 'denial', isLatin(reading, words) ? 3 * NEGATED : NEGATED);

/** A negation that touches what it denies: `不写评价也有`. */
const notBefore = /[不没无]/;

const isLatin = ({ view: { text } }: TextReading, { start }: WordMention): boolean =>
  text.charCodeAt(start) < 0x80;

/** Whether a review is one that is still to come, not one that the shop gives thanks for. */
const isAskedFor = (reading: TextReading, review: WordMention): boolean =>
  !isDenied(reading, review) &&
  (!isAfter(reading, review, 'thanks', NEGATED) || isInSentenceWith(reading, review, 'claim'));

/** Whether a reward hangs on something else, such as an order or a birthday, and on no review in the same clause. */
const isForSomethingElse = (reading: TextReading, reward: WordMention): boolean =>
  isAfter(reading, reward, 'other_condition') &&
  !isAfter(reading, reward, 'praise') &&
  !isBefore(reading, reward, 'praise');

/** Whether the text says that there is no such thing, that reviews are free, or warns of who offers it. */
function isRefused(reading: TextReading, pair: MentionPair): boolean {
  const answered = isQuestion(reading, pair) ? withNextSentence(reading, pair) : pair;
  return (
    isDisowned(reading, pair) ||
    ['warning', 'review_apart', 'no_deal', 'barred'].some((name) => isInSentenceWith(reading, answered, name))
  );
}

/** Whether words are a question that the shop answers, or tell again what a customer asked. */
function isQuestion(reading: TextReading, pair: MentionPair): boolean {
  const { end } = sentenceOf(reading.view, pair);
  return reading.view.text[end] === '?' || isInSentenceWith(reading, pair, 'asked');
}

/** A part and the beginning of the sentence that follows it. */
function withNextSentence({ view }: TextReading, pair: MentionPair): Part {
  const { end } = sentenceOf(view, pair);
  return { start: pair.start, end: Math.min(view.text.length, end + 2) };
}
