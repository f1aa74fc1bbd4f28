import type { CustomerText } from '../../document/symbols';
import type { MentionPair } from '../../lexicon/pairs';
import type { WordMention } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import { ofEntry } from './team-words';

/** What a team's entry adds to a report about a mention, or about a pair of two: see `ofEntry`. */
export function ofPair<F extends string>(
  given: CustomerText,
  found: WordMention | MentionPair,
  part: Part,
  title: F,
): ReturnType<typeof ofEntry<F>> {
  const mentions = 'first' in found ? [found.first, found.second] : [found];
  return ofEntry(given, mentions.find(saysMore) ?? mentions[0]!, part, title);
}

/** Whether the entry of a mention has a level or words of its own to say instead. */
const saysMore = ({ entry }: WordMention): boolean =>
  entry?.written.level !== undefined || entry?.written.say !== undefined;
