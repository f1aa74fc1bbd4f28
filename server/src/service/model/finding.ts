import type { Text, TextData } from '../../../../schemas/text';
import type { Place } from '../syntax/place';
import type { Spot } from '../syntax/piece';
import type { Edit } from '../syntax/edit';
import type { Witness } from '../simulator/witness';

export const levels = ['error', 'warning', 'info'] as const;
export type Level = (typeof levels)[number];

/** A place that may also be the whole file or one of its sections, present or not. */
export type At = Spot | Place | { readonly section?: string };

/** A place with a remark: the shift that leaves the gap, the earlier category that takes the keyword. */
export interface Related {
  readonly at: At;
  readonly message: Text;
  readonly data?: TextData;
}

/** A mend, said as changes of places; syntax/edit.ts turns them into text. */
export interface Fix {
  readonly title: Text;
  readonly data?: TextData;
  /** Safe: it keeps the meaning of what is written, or adds what a person still sees and can change. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One thing found in a playbook, in no human language yet: words are chosen at the edge. */
export interface Finding {
  /** A rule id, or `yaml/…`, `schema/…`, `reference/…`, `placeholder/…`. */
  readonly code: string;
  readonly level: Level;
  readonly at: At;
  readonly message: Text;
  readonly data?: TextData;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** A message that shows it, which the simulator confirms. */
  readonly witness?: Witness;
}
