import type { Item } from './fields';
import type { PlannedRow } from './plan';

/** What a section will hold: its items with what changes them, and the new ones by the index that they go before. */
export interface Wanted {
  readonly items: readonly Item[];
  readonly changed: ReadonlyMap<Item, PlannedRow>;
  readonly added: ReadonlyMap<number, readonly Item[]>;
  /** The row of each new item. */
  readonly rowOf: ReadonlyMap<Item, PlannedRow>;
}
