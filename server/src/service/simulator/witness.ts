import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import type { Example } from '../../../../schemas/sections/example';
import type { Category } from '../../../../schemas/sections/priority';
import type { Playbook } from '../../../../schemas/playbook';
import type { Inquiry } from '../matching/inquiry';
import { momentOfLocal } from './moments';
import { simulate } from './outcome';

/** A message at a moment that shows what a finding says. */
interface Shown {
  readonly inquiry: Inquiry;
  /** `YYYY-MM-DD HH:MM` on the shop's clock. */
  readonly at: string;
}

/** The category that is written for such inquiries, and the one that gets this one; none where none fits. */
interface CategoryShown extends Shown {
  readonly of: 'category';
  readonly expected: Category;
  readonly actual: Category | undefined;
}

/** The automatic reply that is written for the moment, and the one of its occasion that is sent instead. */
interface AutoReplyShown extends Shown {
  readonly of: 'auto_reply';
  readonly expected: AutoReply;
  readonly actual: AutoReply;
}

/** A counter-example: what its author means to happen and does not. It holds the playbook's own objects. */
export type Witness = CategoryShown | AutoReplyShown;

/** Whether the simulator gives what the witness says: not what is expected, and what is there instead. */
export function confirms(playbook: Playbook, witness: Witness): boolean {
  const { triage, autoReplies } = simulate(playbook, witness.inquiry, momentOfLocal(playbook, witness.at)!);
  if (witness.of === 'category')
    return triage.won?.category === witness.actual && witness.actual !== witness.expected;
  const sent = autoReplies.sent.map(({ reply }) => reply);
  return sent.includes(witness.actual) && !sent.includes(witness.expected);
}

/** A witness as tools get it: an example of `checks.examples` that does not come true, and what happens instead. */
export interface WitnessData {
  readonly example: Example;
  /** The id of what happens instead; absent where nothing does, or it has none. */
  readonly actual?: string;
}

/** The witness as plain data. What has no id cannot be named: nothing is then expected by name. */
export function witnessData(witness: Witness): WitnessData {
  const { inquiry, at, of, expected, actual } = witness;
  const { text, channel, orderState, tags, opensChat, situation } = inquiry;
  return {
    example: {
      message: text,
      at,
      ...(channel !== 'im' && { channel }),
      ...(orderState !== undefined && { order_state: orderState }),
      ...(tags.length > 0 && { tags: [...tags] }),
      ...(!opensChat && { opens_chat: false }),
      ...(situation !== undefined && { situation }),
      expect: expected.id === undefined ? {} : { [of]: expected.id },
    },
    ...(actual?.id !== undefined && { actual: actual.id }),
  };
}
