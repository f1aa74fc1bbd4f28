import type { Item } from './fields';
import type { PlannedRow } from './plan';
import type { Skeleton } from './skeletons';

/** What a section will hold: its items with what changes them, and the new ones by the index that they go before. */
export interface Wanted {
  readonly items: readonly Item[];
  readonly changed: ReadonlyMap<Item, PlannedRow>;
  readonly added: ReadonlyMap<number, readonly Item[]>;
  /** The items that lack their words; those that get them are among the changed ones. */
  readonly skeletons: readonly Skeleton[];
  /** The row of each new item. */
  readonly rowOf: ReadonlyMap<Item, PlannedRow>;
}
