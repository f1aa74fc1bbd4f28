import { isInSentenceWith } from '../../lexicon/context';
import type { Reading } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import { apart, clauseAfter, clauseBefore, sentenceOf } from '../../text/phrases';

/** Where a text asks a customer for a secret, in one sentence or across two, in offsets of the text that was read. */
export function secretRequestsIn(reading: Reading): readonly Part[] {
  const isMeant = (part: Part): boolean => !isWarning(reading, part) && !isDenied(reading, part);
  const inOne = reading.mentions('secret_request').filter(isMeant);
  return apart([...inOne, ...acrossSentences(reading).filter(isMeant)]);
}

/** Requests without an object of their own behind a sentence that names a secret: 卡背面有安全码。报一下。 */
function acrossSentences(reading: Reading): Part[] {
  const secrets = [...reading.mentions('secret'), ...reading.mentions('unnamed_secret')];
  if (secrets.length === 0) return [];
  return reading.mentions('request').filter((request) => {
    const own = sentenceOf(reading.view, request);
    return (
      !isInSentenceWith(reading, request, 'harmless_object') &&
      secrets.some(
        (secret) =>
          secret.end <= own.start &&
          own.start - secret.end <= NEAR &&
          !isDenied(reading, secret) &&
          !isInSentenceWith(reading, secret, 'platform_form') &&
          !isWarning(reading, secret),
      )
    );
  });
}

/** How many characters may stand between the secret and the sentence that asks for it. */
const NEAR = 24;

const isWarning = (reading: Reading, part: Part): boolean =>
  ['warning', 'not_ours', 'platform_form'].some((name) => isInSentenceWith(reading, part, name));

/** Whether the clauses from its beginning to its end hold a denial. */
function isDenied(reading: Reading, { start, end }: Part): boolean {
  const from = start - clauseBefore(reading.view, start).length;
  const to = end + clauseAfter(reading.view, end).length;
  return reading.mentions('denial').some((one) => one.start >= from && one.end <= to);
}
