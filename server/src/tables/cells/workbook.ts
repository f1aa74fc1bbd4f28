import type { Notice } from '../text/notice';

/** A file of tables as read: every sheet with its cells as a person sees them. */
export interface Workbook {
  /** The name of the file, without its folder. */
  readonly name: string;
  readonly kind: 'xlsx' | 'delimited' | 'json';
  readonly sheets: readonly Sheet[];
  /** What a person should know of the file as a whole, such as an encoding that was guessed. */
  readonly notices: readonly Notice[];
}

export interface Sheet {
  /** Empty where the file has one sheet without a name, as CSV has. */
  readonly name: string;
  /** Whether the spreadsheet hides it. */
  readonly isHidden: boolean;
  /** The rows that hold something, in the order of the sheet. */
  readonly rows: readonly Row[];
  /** The export target whose own layout the sheet has; its escapes and placeholders are read already. */
  readonly target?: TargetOfSheet;
}

/** Which table of an export target a sheet is. */
export interface TargetOfSheet {
  readonly id: string;
  /** The place of the table among those of the target, from 0. */
  readonly table: number;
  /** The number of the row with the headings. */
  readonly header: number;
}

export interface Row {
  /** As the spreadsheet counts, from 1. A text file counts its rows, not its lines. */
  readonly number: number;
  /** The texts of the cells by their columns, from 0; empty for a cell without one. Line breaks are `\n`. */
  readonly cells: readonly string[];
  readonly doubts?: readonly CellDoubt[];
  /** The columns whose cells are plain text, from 0: what looks like HTML there is what its author wrote. */
  readonly plain?: ReadonlySet<number>;
}

/** A cell whose text may not be what its author wrote. */
export interface CellDoubt {
  /** From 0. */
  readonly column: number;
  /**
   * `rounded`: a number of more digits than a spreadsheet keeps (15), whose last digits are lost. `date`: a number that
   * the spreadsheet shows as a date or a time. `formula`: a formula without a stored result. `error`: the error value of a formula, such as #REF!.
   * `merged`: one cell with others that it is merged with; only the first of them has the text.
   */
  readonly kind: 'rounded' | 'date' | 'formula' | 'error' | 'merged';
  /** How many rows and columns a merged cell takes up. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A file of tables, or why it cannot be read. */
export type ReadResult =
  | { readonly workbook: Workbook; readonly refusal?: undefined }
  | { readonly refusal: Notice; readonly workbook?: undefined };
