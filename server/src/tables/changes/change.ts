import type { FormatPath } from '../../service';

/** A field that two versions of an item say otherwise. */
export interface ChangedField {
  /** The keys below the item, such as `['valid', 'to']`. */
  readonly keys: readonly string[];
  /** Undefined where the version lacks the field. */
  readonly before: unknown;
  readonly after: unknown;
}

/** An item that holds the changed one, such as the shift of a break. */
export interface Owner {
  readonly path: FormatPath;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * An item of a list, or a section that is no list, that two versions of a playbook say otherwise. `moved`: an item of a
 * list whose order means something stands behind another item than before.
 */
export interface ItemChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Where such items stand: `['quick_replies', '*']`, `['hours']`. */
  readonly path: FormatPath;
  /** The item in the version before; undefined for an added one. */
  readonly before: unknown;
  readonly after: unknown;
  /** From the outer to the inner one. */
  readonly owners: readonly Owner[];
  /** What differs, for a changed item. */
  readonly fields: readonly ChangedField[];
}

export interface SectionChanges {
  readonly section: string;
  readonly changes: readonly ItemChange[];
}

/** What differs between two versions of a playbook, by sections in the order of the format; those without changes are left out. */
export type PlaybookChanges = readonly SectionChanges[];
