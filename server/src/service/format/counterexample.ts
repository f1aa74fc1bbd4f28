import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import type { Category } from '../../../../schemas/sections/priority';

/** What a customer writes, and what the workbench knows of the customer. */
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
export type Counterexample = CategoryShown | AutoReplyShown;
