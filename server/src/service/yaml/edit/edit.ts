import type { ValueRef } from '../ranges/place';
import type { Segment, SegmentRange } from '../segments/segment';

/** A change of a playbook, addressed by objects and keys; `editsFor` in edit-text.ts turns it into text edits. */
export type Edit =
  /** Sets the value at a key (adds the key where it is not there). */
  | { readonly kind: 'set'; readonly in: object; readonly key: string | number; readonly value: unknown }
  /** Adds an item to a list: before `index`, or at the end. */
  | { readonly kind: 'add'; readonly in: object; readonly index?: number; readonly value: unknown }
  /** Adds many items to a list in one go, at the cost of one: the values by the index that they are put before. */
  | {
      readonly kind: 'add-many';
      readonly in: object;
      readonly values: ReadonlyMap<number, readonly unknown[]>;
    }
  /** Removes a key with its value, or an item. */
  | { readonly kind: 'remove'; readonly in: object; readonly key: string | number }
  /** Puts the items of a list into another order: the old indexes in their new order. */
  | { readonly kind: 'reorder'; readonly in: object; readonly order: readonly number[] }
  /** Adds a top-level section in its canonical place. */
  | { readonly kind: 'section'; readonly name: string; readonly value: unknown }
  /** Replaces part of a text. */
  | { readonly kind: 'replace'; readonly at: ValueRef | SegmentRange; readonly text: string }
  /** Renames a key. */
  | { readonly kind: 'rename-key'; readonly in: object; readonly key: string; readonly to: string };

/** A text edit of one segment; offsets are relative to the segment. */
export interface SegmentEdit {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
