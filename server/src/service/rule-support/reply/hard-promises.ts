import { isAfter, isBefore, isInSentenceWith } from '../../lexicon/context';
import { nearestPairs, type MentionPair, type PairReach } from '../../lexicon/pairs';
import type { TextReading, WordMention } from '../../lexicon/reading';
import type { Normalised, Part } from '../../text/normalise';
import { clauseAfter, outside, sentenceOf } from '../../text/phrases';
import { isTakenBack } from './disowned';
import { apartWhere, longestAtEachStart } from './apart-where';

/** How far a negation or a request reaches, in characters; in Latin letters five times as far. */
const NEGATED = 8;

/** Promises without reserve in a text. */
export function hardPromises(reading: TextReading): readonly Part[] {
  const all = (name: string): readonly WordMention[] => longestAtEachStart(reading.mentions(name));
  const around = (name: string): readonly WordMention[] => longestAtEachStart(reading.mentionsAround(name));
  const isMeant = (part: Part): boolean => !isNone(reading, part);
  const written = apartWhere(reading.mentions('promise'), isMeant);
  // The rarer of each two is looked for first.
  const vows = all('vow');
  const overpaid = all('overpay');
  const pairs = [
    ...(vows.length > 0 ? nearestPairs(reading, vows, around('outcome'), vouched) : []),
    ...(overpaid.length > 0
      ? nearestPairs(reading, around('flaw'), overpaid, paidFor).filter(
          (pair) => !isLikeForLike(reading, pair),
        )
      : []),
  ];
  return [...written, ...outside(apartWhere(pairs, isMeant), written)];
}

/** How far a vow may stand from what it vouches for, and how far a payment from the flaw that it is for. */
const vouched: PairReach = { sameSentence: 14, otherSentence: 8 };
const paidFor: PairReach = { sameSentence: 20, otherSentence: 10 };

/** Whether as much is given back as was missing: `少一件补一件` is a duty; `掉一根毛赔一件` is not, one is worth more. */
function isLikeForLike({ view }: TextReading, { first, second }: MentionPair): boolean {
  const [lost, given] = [first, second].map(({ start, end }) => view.text.slice(start, end));
  const [ofLost, ofGiven] = [counts.exec(lost!), counts.exec(given!)];
  if (!ofLost || !ofGiven || ofLost[1] !== ofGiven[1] || /[倍元块]/.test(given!)) return false;
  if (more.test(unitBehind(view, second, ofGiven)) && !more.test(ofLost[2]!)) return false;
  return !given!.startsWith('赔') || !ofLost[2] || !ofGiven[2] || ofLost[2] === ofGiven[2];
}

/** What is more than the thing itself: a box of them for one bad apple, half of the price for a day. */
const more = /^[箱筐车单桌套盒桶批半]/;

/** The measure word behind a number, which may stand behind the mention: 再送您一 箱. */
const unitBehind = ({ text }: Normalised, { end }: Part, [, , unit]: RegExpExecArray): string =>
  unit || text.slice(end, end + 1);

/** A number and the measure word behind it. */
const counts = /(\d+|[一二两三四五六七八九十百千万几]+)(.?)/;

/** Whether what stands around a promise makes it none: a negation, a reserve, advice, a question, what others said. */
function isNone(reading: TextReading, promise: Part): boolean {
  const reach = reading.view.text.charCodeAt(promise.start) < 0x80 ? 5 * NEGATED : NEGATED;
  return (
    notBefore.test(reading.view.text.slice(0, promise.start).slice(-1)) ||
    isAfter(reading, promise, 'denial', reach) ||
    isAfter(reading, promise, 'advice') ||
    isAfter(reading, promise, 'hedge') ||
    isBefore(reading, promise, 'hedge') ||
    isInSentenceWith(reading, promise, 'asked') ||
    isInSentenceWith(reading, promise, 'no_deal') ||
    isInSentenceWith(reading, promise, 'named_so') ||
    isQuestion(reading, promise) ||
    isTakenBack(reading, promise)
  );
}

/** Whether the clause is a question of the customer: it is told again, not promised. */
const isQuestion = ({ view }: TextReading, promise: Part): boolean =>
  asks.test(clauseAfter(view, promise.end)) || endsAsQuestion(view, sentenceOf(view, promise));

function endsAsQuestion({ text }: Normalised, { start, end }: Part): boolean {
  return text[end] === '?' && !tag.test(text.slice(start, end));
}

/** What is added to a statement without asking anything about it: `…, ok?`, or the case that is spoken of next: `…,不瘦?` */
const tag = /, ?(?:ok|okay|deal|right|好吧|行吧|敢不敢来验|[不没][^,吗么嘛呢行能]{1,4})$/;

/** A negation that touches the promise: `不一定到`. */
const notBefore = /[不未没非]/;

const asks = /[吗么]["'”」]?$/;
