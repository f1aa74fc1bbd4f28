import type { AnswerReading } from '../../../server/src/protocol';

/** An answer that is offered. */
export interface Offer {
  readonly answer: string;
  readonly label: string;
  readonly description?: string;
  /** The id of an icon of the product icon theme. */
  readonly icon: string;
}

/** One question of a flow. */
export interface Question {
  readonly id: string;
  readonly question: string;
  /** What may be typed in the place of an offer; nothing may where there is none. */
  readonly hint?: string;
  /** The first is the default. A question without offers is answered in words alone. */
  readonly offers: readonly Offer[];
  /** Reads what is typed; without it, typing looks for an offer. */
  readonly read?: (text: string) => Promise<AnswerReading>;
}

/** Where a question stands in its flow. */
export interface Turn {
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The answer that was given before, if it was asked before. */
  readonly before?: string;
}

/** An answer, or what the person did instead. */
export type Reply = { readonly answer: string } | 'back' | 'left';
