import type { Example } from '../../../../schemas/sections/example';
import type { Playbook } from '../../../../schemas/playbook';
import type { Witness } from '../format/counterexample';
import { momentOfLocal } from './shop-clock';
import { simulate } from './outcome';

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
