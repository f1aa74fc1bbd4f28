import type { Part } from '../../text/normalise';

/** A range of clock times that a text names, in offsets of the normalised text. */
export interface NamedRange extends Part {
  /** Its possible meanings, in minutes after midnight: 9点到6点 ends at 18:00 or 06:00. */
  readonly meanings: readonly { readonly start: number; readonly end: number }[];
}

/** A single clock time that a text names. */
export interface NamedTime extends Part {
  readonly minutes: readonly number[];
}
