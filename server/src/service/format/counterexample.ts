import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import type { Category } from '../../../../schemas/sections/priority';

/** A message of a customer, with what the workbench knows of the customer. */
export interface Inquiry {
  readonly text: string;
  /** A channel of the format, such as `im`. */
  readonly channel: string;
  /** An order state of the format; absent where the customer has no order. */
  readonly orderState?: string;
  /** The ids of the customer's tags. */
  readonly tags: readonly string[];
  /** Whether it opens the chat. */
  readonly opensChat: boolean;
  /** What else holds at the moment: all agents busy, a queue, or the chat being closed. */
  readonly situation?: 'busy' | 'queue' | 'closing';
}

/** A message at a moment that demonstrates a finding. */
interface Shown {
  readonly inquiry: Inquiry;
  /** `YYYY-MM-DD HH:MM` on the shop's clock. */
  readonly at: string;
}

/** The category that is meant for the message, and the one that it gets; undefined where none matches. */
interface CategoryShown extends Shown {
  readonly of: 'category';
  readonly expected: Category;
  readonly actual: Category | undefined;
}

/** The automatic reply that is meant for the moment, and the one of the same occasion that is sent instead. */
interface AutoReplyShown extends Shown {
  readonly of: 'auto_reply';
  readonly expected: AutoReply;
  readonly actual: AutoReply;
}

/** A counterexample: a case in which the playbook does not do what its author means. It refers to objects of the playbook. */
export type Counterexample = CategoryShown | AutoReplyShown;
