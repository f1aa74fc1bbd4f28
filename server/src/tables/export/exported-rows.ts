import type { Notice } from '../text/notice';
import type { Item } from '../import/fields';
import type { TableSection } from '../layout/table-row';
import type { Target } from '../targets/target';

/** A playbook as the rows of a target; nothing is written yet. */
export interface ExportedRows {
  readonly target: Target;
  /** What `{shop}` and `{date}` stand for in names. */
  readonly shop: string;
  readonly date: string;
  readonly tables: readonly ExportedTable[];
  /** What the target does not take, item by item. With any of it, files are written only where those items may be left out. */
  readonly excess: readonly Excess[];
  /** Why nothing can be written at all, whatever is left out. */
  readonly refusal?: Notice;
  /** What a person should know: how many are longer than a limit, what is left out, what the target has no column for. */
  readonly notices: readonly Notice[];
}

export interface ExportedTable {
  readonly section: TableSection;
  readonly sheet: string;
  /** Above the header. */
  readonly preface: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly rows: readonly ExportedRow[];
}

export interface ExportedRow {
  readonly item: Item;
  /** The texts of the columns, without escapes. */
  readonly cells: readonly string[];
  /** The same as HTML, for a target that has a text as HTML as well; by column. */
  readonly htmlCells: ReadonlyMap<number, string>;
  /** Whether the target takes it as it is. */
  readonly fits: boolean;
}

/** A text that is longer than its column takes, or a required one that is missing. */
export interface Excess {
  readonly item: Item;
  readonly section: TableSection;
  /** What people call the item. */
  readonly name: string;
  readonly heading: string;
  /** In UTF-16 code units, as most tools count; 0 where a required text is missing. */
  readonly length: number;
  /** Absent where a required text is missing. */
  readonly limit?: number;
  readonly notice: Notice;
}
