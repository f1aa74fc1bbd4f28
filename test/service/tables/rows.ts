import type { TableRow, TableSection } from '../../../server/src/tables';

/** A row of a table as it is read, by hand. */
export function rowOf(
  section: TableSection,
  item: Readonly<Record<string, unknown>>,
  row: number,
  more: Partial<TableRow> = {},
): TableRow {
  const place = { file: '话术.xlsx', sheet: '话术', row };
  return {
    key: `${place.file} ${place.sheet} ${row}`,
    place,
    repeats: [],
    section,
    item,
    notices: [],
    personal: [],
    ...more,
  };
}

/** Rows of quick replies, from row 2 on, as below a header. */
export const replies = (...items: readonly Readonly<Record<string, unknown>>[]): readonly TableRow[] =>
  items.map((item, index) => rowOf('quick_replies', item, index + 2));

/** Rows of questions and answers, from row 2 on. */
export const questions = (...items: readonly Readonly<Record<string, unknown>>[]): readonly TableRow[] =>
  items.map((item, index) => rowOf('faq', item, index + 2));
