import type { ValueRef } from '../../../yaml/ranges/place';

/** What a step of the answer is about, in the order in which people want to know. */
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

/** One thing that holds or happens, in the reader's language, with the lines of the file that make it so. */
export interface ExplanationStep {
  readonly topic: StepTopic;
  readonly text: string;
  readonly because: readonly StepReason[];
}

export interface StepReason {
  readonly text: string;
  /** The line that says so; absent where what is not written decides. */
  readonly at?: ValueRef;
}
