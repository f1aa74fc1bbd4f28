import { type Analysis, fileName, resolver, type Resolve } from '../../service';
import { workbookNotices } from '../cells/workbook-notices';
import type { Item } from '../import/fields';
import { textField } from '../layout/main-fields';
import type { TableSection } from '../layout/table-row';
import { nameOfTarget, type Target, type TargetTable } from '../targets/target';
import type { Notice } from '../text/notice';
import { type ExportCellContext, cellValue } from './cell-value';
import { chosenItems } from './chosen-items';
import { codesFor } from './code';
import { excessOf } from './excess';
import type { ExportContext } from './export-context';
import type { ExportedRow, ExportedRows, ExportedTable } from './exported-rows';
import { fileNotices } from './file-notices';
import { rowNotices } from './row-notices';
import { translatedItems } from './translated-items';
import { type TextContext, writtenText, type WrittenText } from './written-text';
import { words } from './words';

/**
 * A playbook as the rows of a target, with everything that the target does not take told before anything is written.
 * Nothing is cut. Linear in the playbook; never throws.
 */
export function exportRows(analysis: Analysis, target: Target, context: ExportContext): ExportedRows {
  const { today, now, sections } = context;
  const document = analysis.documents[context.document ?? 0] ?? analysis.documents[0]!;
  const { playbook } = document;
  const resolve = resolver(document, { today, now });
  const codeOf = codesFor(target, playbook);
  const chosen = target.tables.filter(({ section }) => !sections || sections.includes(section));
  const made = chosen.map((table) => {
    const { items, notices } = chosenItems(playbook, table.section, context);
    const own: ExportCellContext = { ...context, target, playbook, codeOf, section: table.section };
    return { ...tableOf(table, translatedItems(table, items), own, resolve), leftOut: notices };
  });
  const tables = made
    .map(({ table }) => table)
    .filter(({ rows }) => rows.length > 0 || target.tables.length === 1);
  const result = { target, shop: playbook.shop.name || ownName(analysis), date: today, tables };
  const excess = tables.flatMap((table) => excessOf(target, table));
  return {
    ...result,
    excess,
    refusal: refusalOf(target, tables),
    notices: [
      ...made.flatMap(({ leftOut }) => leftOut),
      ...made.flatMap(({ table, texts }) => rowNotices(target, table, texts, { date: today, codeOf })),
      ...fileNotices(result),
      ...(target.format === 'xlsx'
        ? workbookNotices(
            tables.map(({ sheet, headings, rows }) => ({
              name: sheet,
              rows: [headings, ...rows.map(({ cells }) => cells)],
            })),
          )
        : []),
    ],
  };
}

/** What a playbook without a shop is called: its file, without the endings. */
const ownName = ({ uri }: Analysis): string => fileName(uri).replace(/(?:\.playbook)?\.ya?ml$/i, '');

function tableOf(
  table: TargetTable,
  items: readonly Item[],
  context: ExportCellContext,
  resolve: Resolve,
): { readonly table: ExportedTable; readonly texts: ReadonlyMap<Item, readonly WrittenText[]> } {
  const texts = new Map<Item, readonly WrittenText[]>();
  const rows = items.map((item) => {
    const { row, written } = rowOf(table, item, context, resolve);
    texts.set(item, written);
    return row;
  });
  const shop = context.playbook.shop.name;
  return {
    table: {
      section: table.section,
      sheet: table.sheet ?? '',
      preface: (table.preface ?? []).map((cells) =>
        cells.map((cell) => cell.replaceAll('{shop}', () => shop)),
      ),
      headings: table.columns.map(({ heading }) => heading),
      rows,
    },
    texts,
  };
}

function rowOf(
  { columns, section }: TargetTable,
  item: Item,
  context: ExportCellContext,
  resolve: Resolve,
): { readonly row: ExportedRow; readonly written: readonly WrittenText[] } {
  const setting = settingOf(item, context, resolve);
  const written: WrittenText[] = [];
  const htmlCells = new Map<number, string>();
  const cells = columns.map((column, index) => {
    const value = cellValue(item, column, context);
    if (!isCustomerText(section, column.field)) return value;
    const text = writtenText(value, context.target, setting);
    written.push(text);
    htmlCells.set(index, text.html);
    return column.html ? text.html : text.text;
  });
  const fits = columns.every(
    ({ max, required }, index) =>
      cells[index]!.length <= (max ?? Infinity) && (!required || cells[index] !== ''),
  );
  return { row: { item, cells, htmlCells, fits }, written };
}

const isCustomerText = (section: TableSection, field: string | undefined): boolean =>
  field !== undefined && (field === textField[section] || field.startsWith('translations.'));

function settingOf(item: Item, { locale }: ExportCellContext, resolve: Resolve): TextContext {
  const { language, promotion } = item as { readonly language?: string; readonly promotion?: string };
  return { resolve, locale, language, promotion };
}

function refusalOf(target: Target, tables: readonly ExportedTable[]): Notice | undefined {
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const data = { target: nameOfTarget(target), count, limit: target.most_items ?? 0 };
  if (target.read_only) return { message: words.readOnly, data };
  if (count === 0) return { message: words.noItems, data };
  return target.most_items !== undefined && count > target.most_items
    ? { message: words.tooMany, data }
    : undefined;
}
