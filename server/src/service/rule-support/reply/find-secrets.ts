import { firstAtLeast } from '../../collections/binary-search';
import { memoize } from '../../collections/memoize';
import { isInSentenceWith, isWithin } from '../../lexicon/context';
import type { TextReading } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import { startOf } from '../../text/parts';
import { apart, clauseAfter, clauseBefore, sentenceOf } from '../../text/phrases';

/** Where a text asks a customer for a secret, in one sentence or across two, in offsets of the text that was read. */
export function secretRequestsIn(reading: TextReading): readonly Part[] {
  const isMeant = (part: Part): boolean => !isDenied(reading, part) && !isHarmless(reading, part);
  const inOne = reading.mentions('secret_request').filter(isMeant);
  return apart([
    ...inOne,
    ...acrossSentences(reading).filter(isMeant),
    ...sentBefore(reading).filter(isMeant),
  ]);
}

/** Requests without an object of their own behind a sentence that names a secret: 卡背面有安全码。报一下。 */
function acrossSentences(reading: TextReading): readonly Part[] {
  const secrets = reading.mentions('any_secret');
  if (secrets.length === 0) return [];
  const isOpen = memoize((secret: Part) => !isDenied(reading, secret) && !isHarmless(reading, secret));
  return reading.mentionsAround('request').filter((request) => {
    const { start } = sentenceOf(reading.view, request);
    if (isInSentenceWith(reading, request, 'harmless_object')) return false;
    const from = firstAtLeast(secrets, start - 3 * NEAR - LONGEST, startOf);
    const to = firstAtLeast(secrets, start, startOf);
    return secrets
      .slice(from, to)
      .some((secret) => secret.end <= start && isNear(reading, secret.end, start) && isOpen(secret));
  });
}

/** Requests for figures behind a sentence that tells of a message: 手机叮了一下吧？那六个数字念给我。 */
function sentBefore(reading: TextReading): readonly Part[] {
  const told = reading.mentions('told_figures');
  if (told.length === 0) return [];
  const sources = reading.mentionsAround('sent_code');
  return told.filter((request) => {
    const { start } = sentenceOf(reading.view, request);
    if (['harmless_object', 'printed_on'].some((name) => isInSentenceWith(reading, request, name)))
      return false;
    const source = sources[firstAtLeast(sources, start, startOf) - 1];
    if (!source || !isNear(reading, source.end, start)) return false;
    return (
      !isDenied(reading, source) &&
      !isHarmless(reading, source) &&
      !isInSentenceWith(reading, source, 'printed_on')
    );
  });
}

function isNear({ view }: TextReading, from: number, to: number): boolean {
  let thirds = 0;
  for (let at = from; at < to; at++) thirds += view.text.charCodeAt(at) < 0x80 ? 1 : 3;
  return thirds <= 3 * NEAR;
}

/** How many characters may stand between the secret and the sentence that asks for it; a Latin letter counts as a third. */
const NEAR = 24;
/** How long the words for a secret, and remarks in passing, are at most. */
const LONGEST = 40;

/** Whether the sentence warns customers, or has them fill the secret in alone, or the next one tells them to keep it. */
function isHarmless(reading: TextReading, part: Part): boolean {
  if (harmless.some((name) => isInSentenceWith(reading, part, name))) return true;
  const { end } = sentenceOf(reading.view, part);
  const next = sentenceOf(reading.view, { start: end + 1, end: end + 1 });
  return next.start > end && endings.some((name) => isWithin(reading, next, name));
}

const harmless = ['warning', 'not_ours', 'platform_form', 'kept_secret'];
/** What the sentence behind may say to the same end. */
const endings = ['platform_form', 'kept_secret'];

/** Whether the clauses from its beginning to its end hold a denial. */
function isDenied(reading: TextReading, { start, end }: Part): boolean {
  const from = start - clauseBefore(reading.view, start).length;
  const to = end + clauseAfter(reading.view, end).length;
  const denials = reading.mentionsAround('denial');
  const remarks = reading.mentionsAround('side_remark');
  return denials
    .slice(firstAtLeast(denials, from, startOf), firstAtLeast(denials, to, startOf))
    .some((denial) => !isCovered(denial, remarks));
}

/** Whether one of some mentions, sorted by their starts, covers a part. */
const isCovered = ({ start, end }: Part, mentions: readonly Part[]): boolean =>
  mentions
    .slice(firstAtLeast(mentions, start - LONGEST, startOf), firstAtLeast(mentions, start + 1, startOf))
    .some((one) => one.end >= end);
