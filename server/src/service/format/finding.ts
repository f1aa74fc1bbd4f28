import type { IdKind } from '../../../../schemas/meta';
import type { Text, TextData } from '../../../../schemas/text';
import type { ValueRef } from '../yaml/ranges/place';
import type { SegmentRange } from '../yaml/segments/segment';
import type { Edit } from '../yaml/edit/edit';
import type { Counterexample } from './counterexample';

export const levels = ['error', 'warning', 'info'] as const;
export type Level = (typeof levels)[number];

/** Where a finding is: a range of a segment, a value, a section (present or not), or the whole file. */
export type Location = SegmentRange | ValueRef | { readonly section?: string };

/** Related information: a location with a message, such as the shift that leaves the gap. */
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

/** A fix: edits addressed by objects and keys, which document/edits-to-text.ts turns into text edits. */
export interface Fix {
  readonly title: Text;
  readonly data?: TextData;
  readonly kind: FixKind;
  /** Never applied in bulk: it is one of several alternatives, or states what only the person who applies it can know. */
  readonly byHand?: boolean;
  readonly edits: readonly Edit[];
}

/** A word that was written where an id, or a list of ids, is expected. */
export interface NamedThing {
  readonly kind: IdKind;
  readonly word: string;
  /** What is expected there: one id, a list of them, or either. */
  readonly takes: 'one' | 'list' | 'either';
}

/** A finding in a playbook (LSP: a diagnostic). Its texts are in all languages; the client's is chosen at the edge. */
export interface Finding {
  /** A rule id, or `yaml/…`, `schema/…`, `reference/…`, `placeholder/…`. */
  readonly code: string;
  readonly level: Level;
  readonly at: Location;
  readonly message: Text;
  readonly data?: TextData;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** A word where an id is expected: it may be the name of an item (findings/names.ts). */
  readonly named?: NamedThing;
  /** What it speaks of is written in a file that the playbook extends, and told where the playbook does it. */
  readonly isAboutBase?: true;
  /** What it is about is met all the same, by a file that the playbook extends. */
  readonly isMetByBase?: true;
  /** A message that demonstrates it, confirmed by the simulator. */
  readonly counterexample?: Counterexample;
}
