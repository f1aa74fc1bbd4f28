import type { IdKind } from '../../../../schemas/meta';
import type { Text, TextData } from '../../../../schemas/text';
import type { ValueRef } from '../yaml/ranges/place';
import type { SegmentRange } from '../yaml/segments/segment';
import type { Edit } from '../yaml/edit/edit';
import type { Counterexample } from './counterexample';

export const levels = ['error', 'warning', 'info'] as const;
export type Level = (typeof levels)[number];

/** A place that may also be the whole file or one of its sections, present or not. */
export type Location = SegmentRange | ValueRef | { readonly section?: string };

/** A place with a remark: the shift that leaves the gap, the earlier category that takes the keyword. */
export interface Related {
  readonly at: Location;
  readonly message: Text;
  readonly data?: TextData;
}

/**
 * What a fix asks of the person who applies it:
 *   - `fix`: nothing. What the author meant stays, and every word of theirs stays but for those that the title names.
 *     Applied by `--fix`, on save and by fix all.
 *   - `suggestion`: a choice between what is written already. One at a time in the editor; `--fix-unsafe` takes those
 *     that lose nothing. It never takes away a person, a shift, a category or a reason.
 *   - `draft`: an answer that only the shop can give (hours, people, targets, policy, any text for customers). From a
 *     light bulb, the report and `check --draft` only; what it writes carries the mark `# playbook-draft`.
 */
export const fixKinds = ['fix', 'suggestion', 'draft'] as const;
export type FixKind = (typeof fixKinds)[number];

/** A fix, said as changes of places; document/edits-to-text.ts turns them into text. */
export interface Fix {
  readonly title: Text;
  readonly data?: TextData;
  readonly kind: FixKind;
  /** Only ever applied by a person, one at a time: it is one of several answers, or says what they alone have seen. */
  readonly byHand?: boolean;
  readonly edits: readonly Edit[];
}

/** What an author wrote where an id, or a list of ids, is wanted. */
export interface NamedThing {
  readonly kind: IdKind;
  readonly word: string;
  /** What is wanted where the word stands: one id, a list of them, or either. */
  readonly takes: 'one' | 'list' | 'either';
}

/** One thing found in a playbook, in no human language yet: words are chosen at the edge. */
export interface Finding {
  /** A rule id, or `yaml/…`, `schema/…`, `reference/…`, `placeholder/…`. */
  readonly code: string;
  readonly level: Level;
  readonly at: Location;
  readonly message: Text;
  readonly data?: TextData;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** A word where ids are wanted: it may be what a thing is called (findings/names.ts). */
  readonly named?: NamedThing;
  /** A message that shows it, which the simulator confirms. */
  readonly counterexample?: Counterexample;
}
