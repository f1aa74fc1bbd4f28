import type { Example } from '../../../../schemas/sections/example';
import type { Playbook } from '../../../../schemas/playbook';
import type { Counterexample } from '../format/counterexample';
import { momentOfLocal } from './shop-clock';
import { simulate } from './outcome';

/**
 * Verifies a counterexample in the simulator: the expected does not happen, and what happens instead is what it says.
 */
export function confirms(playbook: Playbook, counterexample: Counterexample): boolean {
  const { triage, autoReplies } = simulate(
    playbook,
    counterexample.inquiry,
    momentOfLocal(playbook, counterexample.at)!,
  );
  if (counterexample.of === 'category')
    return (
      triage.winner?.category === counterexample.actual && counterexample.actual !== counterexample.expected
    );
  const sent = autoReplies.sent.map(({ reply }) => reply);
  return sent.includes(counterexample.actual) && !sent.includes(counterexample.expected);
}

/** A counterexample as data for tools: an example of `checks.examples` that fails, and what happens instead. */
export interface CounterexampleData {
  readonly example: Example;
  /** The id of what happens instead; absent where nothing does, or where it has no id. */
  readonly actual?: string;
}

/** The counterexample as plain data. What has no id cannot be named, so nothing is expected then. */
export function counterexampleData(counterexample: Counterexample): CounterexampleData {
  const { inquiry, at, of, expected, actual } = counterexample;
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
