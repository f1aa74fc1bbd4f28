import type { TableRow, TableSection } from '../layout/table-row';
import type { Aspect } from './comparable';
import type { PairedBy } from './pairing';

/** What becomes of an item or a row when an export is held against the playbook. */
export const driftKinds = ['same', 'different', 'missing', 'extra', 'unwanted'] as const;
/**
 * `same` and `different`: an item and its row. `missing`: an item without a row. `extra`: a row without an item.
 * `unwanted`: a row that should not be in the workbench.
 */
export type DriftKind = (typeof driftKinds)[number];

/** Why a row should not be in the workbench: its item should not, or another row has that item already. */
export type Unwanted = 'retired' | 'draft' | 'expired' | 'repeated';

/** One aspect in which the workbench differs; as text, empty where there is none. */
export interface ItemDifference {
  readonly aspect: Aspect;
  /** In the workbench. */
  readonly there: string;
  /** In the playbook. */
  readonly here: string;
}

/** One aspect of an item as it is to be in the workbench. */
export interface WantedAspect {
  readonly aspect: Aspect;
  readonly text: string;
}

export interface DriftEntry {
  readonly kind: DriftKind;
  readonly section: TableSection;
  /** What it is called: in the playbook where it is in it, else in the workbench. */
  readonly name: string;
  /** The item of the playbook; absent for an extra row. */
  readonly item?: object;
  /** The row of the export; absent where it is missing. */
  readonly row?: TableRow;
  readonly by?: PairedBy;
  readonly differences: readonly ItemDifference[];
  /** What is to be written for an item that is missing, in the aspects that the export has. */
  readonly wanted?: readonly WantedAspect[];
  readonly unwanted?: Unwanted;
  /** The name of the item that a row without one says the same as, which another row has already. */
  readonly repeats?: string;
}

/** One export held against the playbook. */
export interface ExportDrift {
  readonly name: string;
  /** In the order of the workbench; what is missing stands where it belongs. */
  readonly entries: readonly DriftEntry[];
  readonly counts: Readonly<Record<DriftKind, number>>;
  /** Almost nothing pairs: it may be the export of another shop. */
  readonly isDoubtful: boolean;
  /** Rows that cannot be compared, each with its refusal. */
  readonly refused: readonly TableRow[];
}

/** An item of which exports have other words: who has which. */
export interface ItemWordings {
  readonly section: TableSection;
  readonly name: string;
  readonly item: object;
  /** The playbook's words as an export has them. */
  readonly text: string;
  /** The wordings other than the playbook's, those that most exports have first. */
  readonly others: readonly { readonly text: string; readonly exports: readonly string[] }[];
  /** The exports that have the playbook's words. */
  readonly current: readonly string[];
  /** The exports that lack the item. */
  readonly without: readonly string[];
}

/** Workbenches held against the playbook. */
export interface DriftReport {
  readonly exports: readonly ExportDrift[];
  readonly wordings: readonly ItemWordings[];
  /** The items that an import file must hold: those that some export lacks or has otherwise, in the playbook's order. */
  readonly itemsToWrite: readonly { readonly section: TableSection; readonly item: object }[];
  readonly isSame: boolean;
}
