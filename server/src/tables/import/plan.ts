import type { Notice } from '../text/notice';
import type { SheetLayout } from '../layout/sheet-layout';
import type { TableRow } from '../layout/table-row';

/** What becomes of a row. */
export const outcomes = ['new', 'changed', 'same', 'duplicate', 'refused'] as const;
export type RowOutcome = (typeof outcomes)[number];

/** A row held against the playbook. */
export interface PlannedRow {
  readonly row: TableRow;
  readonly outcome: RowOutcome;
  /** The item of the playbook that it changes or equals; absent where there is none. */
  readonly target?: object;
  /** The fields that differ, for a changed row. */
  readonly changes: readonly FieldChange[];
  /** Why it is refused, what it is a duplicate of, or why a person should look before it is imported. */
  readonly reasons: readonly Notice[];
  /** Whether it is imported unless the person says otherwise: new and changed rows without personal data. */
  readonly isChosen: boolean;
}

/** A field of an item that a row says otherwise. Fields that the row does not name stay as they are. */
export interface FieldChange {
  readonly field: string;
  /** As text; empty where the item has no such field. */
  readonly before: string;
  readonly after: string;
  /** The placeholders of the text before that the text after does not have. */
  readonly lost?: readonly string[];
}

/** Everything that an import would do; nothing is written yet. */
export interface ImportPlan {
  readonly layouts: readonly SheetLayout[];
  /** In the order of the files. */
  readonly rows: readonly PlannedRow[];
  /** About files as a whole: refused ones among them. */
  readonly notices: readonly Notice[];
}
