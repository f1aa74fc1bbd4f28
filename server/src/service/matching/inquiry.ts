import type { Normalised } from '../text/normalise';
import { plain } from '../text/normalise';

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

/** An inquiry with its text made easy to match. */
export interface PlainInquiry extends Inquiry {
  readonly plain: Normalised;
}

export const plainInquiry = (inquiry: Inquiry): PlainInquiry => ({ ...inquiry, plain: plain(inquiry.text) });
