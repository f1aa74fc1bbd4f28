import type { ValueRef } from '../../../yaml/ranges/place';

/** The topics of the steps, in the order in which people want to know. */
export const topics = [
  'hours',
  'smart_service',
  'auto_reply',
  'category',
  'people',
  'wait',
  'deadline',
  'reply',
] as const;
export type StepTopic = (typeof topics)[number];

/** One fact of the outcome, in the reader's language, with the lines of the file that cause it. */
export interface ExplanationStep {
  readonly topic: StepTopic;
  readonly text: string;
  readonly because: readonly StepReason[];
}

export interface StepReason {
  readonly text: string;
  /** The line that causes it; absent where a default does. */
  readonly at?: ValueRef;
}
