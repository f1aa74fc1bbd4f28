import type { Row, Sheet, Workbook } from '../cells/workbook';
import { wordingOf } from './assign-columns';
import { type FilledRow, isFilled, rowFiller } from './filled-rows';
import { hasHeadings, isAllHeadings } from './header-row';
import { isFieldHeading } from './headings';
import { rowReader } from './read-row';
import { withoutRepeats } from './repeats';
import { cellWords, refusals } from './cell-words';
import { short } from './read-cell';
import type { SheetLayout } from './sheet-layout';
import type { RowPlace, TableRow, TableSection } from './table-row';

/**
 * The rows of the sheets as items of their sections, in the order of the files. Every row with something in it is an
 * item, is refused with the reason, or says the group of those below it, which those then tell. Rows that say the same
 * are one. Linear time.
 */
export function rowsOf(workbooks: readonly Workbook[], layouts: readonly SheetLayout[]): readonly TableRow[] {
  const sheets = sheetsByPlace(workbooks);
  const seen = new Map<string, number>();
  const rows = layouts.flatMap((layout) => {
    const key = keyOf(layout.file, layout.sheet);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const sheet = sheets.get(key)?.[before];
    return sheet && layout.section ? sheetRows(sheet, layout, layout.section, before) : [];
  });
  return withoutRepeats(rows);
}

const keyOf = (file: string, sheet: string): string => JSON.stringify([file, sheet]);

/** Files of the same name may come from several folders. */
function sheetsByPlace(workbooks: readonly Workbook[]): ReadonlyMap<string, readonly Sheet[]> {
  const sheets = new Map<string, Sheet[]>();
  for (const { name, sheets: own } of workbooks)
    for (const sheet of own) {
      const key = keyOf(name, sheet.name);
      const same = sheets.get(key);
      if (same) same.push(sheet);
      else sheets.set(key, [sheet]);
    }
  return sheets;
}

function sheetRows(
  sheet: Sheet,
  layout: SheetLayout,
  section: TableSection,
  before: number,
): readonly TableRow[] {
  if (!layout.columns.some(({ field }) => field === wordingOf[section])) return [];
  const header = sheet.rows.find(({ number }) => number === layout.header);
  const below = sheet.rows.filter(({ number }) => number > layout.header);
  const read = rowReader(section, layout.columns, below);
  const result: TableRow[] = [];
  let chapters: TableRow[] = [];
  const bare = (row: Row, refusal: TableRow['refusal']): TableRow => ({
    ...{ ...placed(layout, row, before), section, item: {}, notices: [], personal: [] },
    ...(refusal && { refusal: { ...refusal, sheet: layout.sheet, row: row.number } }),
  });
  const close = (): void => {
    result.push(...chapters);
    chapters = [];
  };
  const fill = rowFiller(layout.columns, below, sheet.target === undefined);
  for (const row of below) {
    const filled = fill(row);
    const { chapter } = filled;
    if (isRepeatedHeader(row, header)) {
      result.push(bare(row, { message: refusals.header }));
      continue;
    }
    const total = totalIn(row, chapter);
    if (total !== undefined) {
      result.push(bare(row, { message: refusals.summary, data: { cell: total } }));
      continue;
    }
    if (chapter !== undefined) {
      chapters.push(bare(row, { message: refusals.chapter, data: { cell: short(chapter) } }));
      continue;
    }
    if (isOnlyNumbered(row, layout)) continue;
    const item = read(filled);
    const fromAbove = fieldsFromAbove(filled, layout);
    const place = { sheet: layout.sheet, row: row.number };
    // The last chapter line is the one that this row is in; those before it had nothing below them.
    const own = chapters.pop();
    close();
    const notices = own
      ? [...item.notices, { message: cellWords.chapter, data: { chapter: own.place.row } }]
      : item.notices;
    result.push({
      ...placed(layout, row, before),
      section,
      ...item,
      ...(fromAbove.length > 0 && { fromAbove }),
      notices: notices.map((notice) => ({ ...notice, ...place })),
      ...(item.refusal && { refusal: { ...item.refusal, ...place } }),
    });
  }
  close();
  return result;
}

/** The fields that a row has from above it; what a merged cell covers is its own. */
const fieldsFromAbove = ({ row, cells, covered }: FilledRow, { columns }: SheetLayout): readonly string[] =>
  columns.flatMap(({ index, field }) =>
    field !== undefined && !covered.has(index) && !isFilled(row.cells[index]) && isFilled(cells[index])
      ? [field]
      : [],
  );

function placed(
  { file, sheet }: SheetLayout,
  { number }: Row,
  before: number,
): { readonly key: string; readonly place: RowPlace; readonly repeats: readonly RowPlace[] } {
  const key = JSON.stringify(before === 0 ? [file, sheet, number] : [file, sheet, number, before]);
  return { key, place: { file, sheet, row: number }, repeats: [] };
}

const isRepeatedHeader = (row: Row, header: Row | undefined): boolean =>
  header !== undefined &&
  (hasHeadings(row, header) || (isAllHeadings(row) && row.cells.some(isFieldHeading)));

const totals = /^(?:合计|总计|小计|共计|总数|grand total|sub-?total|total)\s*(?:[:：]\s*)?(?:\d+\s*)?条?$/i;

/** What a row of totals calls itself: its first cell, where the others hold but numbers. */
function totalIn({ cells }: Row, chapter: string | undefined): string | undefined {
  if (chapter !== undefined) return totals.test(chapter) ? chapter : undefined;
  const [first = '', ...rest] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return totals.test(first) && rest.every((cell) => /^[\d.,%\s]+条?$/.test(cell)) ? first : undefined;
}

/** Whether a row has nothing but the running number that a template was filled with. */
function isOnlyNumbered({ cells }: Row, { columns }: SheetLayout): boolean {
  const filled = columns.filter(({ index }) => (cells[index] ?? '').trim() !== '');
  return (
    filled.length === 0 ||
    (filled.length === 1 && filled[0]!.field === undefined && /^\d+$/.test(cells[filled[0]!.index]!.trim()))
  );
}
