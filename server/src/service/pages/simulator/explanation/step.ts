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
export type Topic = (typeof topics)[number];

/** One thing that holds or happens, in the reader's language, with the lines of the file that make it so. */
export interface Step {
  readonly topic: Topic;
  readonly text: string;
  readonly because: readonly Reason[];
}

export interface Reason {
  readonly text: string;
  /** The line that says so; absent where what is not written decides. */
  readonly at?: ValueRef;
}
