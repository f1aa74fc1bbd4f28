import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import { holdsKeyword } from '../../matching/keywords';

/**
 * How what the first answers lies to what the second does: `same` where it answers all that the second would, `narrower`
 * where it is an exception that leaves the rest to the second, `partly` where each has something of its own.
 */
export function meet(first: AutoReply, second: AutoReply): 'apart' | 'same' | 'narrower' | 'partly' {
  if (first.calendar !== second.calendar) return 'apart';
  const start = (reply: AutoReply) => reply.from ?? '';
  const end = (reply: AutoReply) => reply.to ?? '9999';
  if (start(first) > end(second) || start(second) > end(first)) return 'apart';
  const [own, other] = [first.channels, second.channels];
  if (own && other && !own.some((channel) => other.includes(channel))) return 'apart';
  const datesHold = start(first) <= start(second) && end(first) >= end(second);
  const datesHeld = start(first) >= start(second) && end(first) <= end(second);
  const channelsHold = !own || (other?.every((channel) => own.includes(channel)) ?? false);
  const channelsHeld = !other || (own?.every((channel) => other.includes(channel)) ?? false);
  if (datesHold && channelsHold) return 'same';
  return datesHeld && channelsHeld ? 'narrower' : 'partly';
}

/** Whether a message with the word holds one of the reply's words too. */
export const takes = ({ keywords = [] }: AutoReply, word: string): boolean =>
  keywords.some((taken) => holdsKeyword(word, taken));
