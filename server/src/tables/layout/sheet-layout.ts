import type { Notice } from '../text/notice';
import type { TableSection } from './table-row';

/** How a sheet is read: what its rows are, and which column is which field. */
export interface SheetLayout {
  readonly file: string;
  readonly sheet: string;
  /** Undefined where the sheet is left out: as a table of contents, a pivot table, or by the person. */
  readonly section: TableSection | undefined;
  /** The number of the header row, from 1; 0 where the sheet has none. Rows below it are items. */
  readonly header: number;
  readonly columns: readonly Column[];
  /** The id of the target whose own layout this is, which then says how texts are escaped and placeholders written. */
  readonly target?: string;
  /** Why it is read so, where that is not plain: why it is left out, or that two rows may be the header. */
  readonly notices: readonly Notice[];
}

export interface Column {
  /** From 0. */
  readonly index: number;
  /** As the header has it; empty without one. */
  readonly heading: string;
  /** The field of the section's items that it holds, such as `text`; undefined where it is left out. Several columns of `group` are its levels, from the outer to the inner one. */
  readonly field: string | undefined;
}

/** What a person has set for a sheet, in place of what was recognised. */
export interface LayoutChoice {
  readonly section?: TableSection | 'skip';
  readonly header?: number;
  /** Fields by column; empty to leave the column out. */
  readonly fields?: ReadonlyMap<number, string>;
}

/** The choices by file and sheet. */
export type LayoutChoices = (file: string, sheet: string) => LayoutChoice;
