import type { Analysis } from '../../service';
import type { Row, Workbook } from '../cells/workbook';
import { isBlank, type Item, textOf } from '../import/fields';
import { idsOfNames } from '../import/ids-of-names';
import { recognise } from '../layout/recognise';
import { rowsOf } from '../layout/rows-of';
import type { TableRow } from '../layout/table-row';
import { escaped } from '../targets/cell-rules';
import { readJson } from '../targets/read-json';
import { sheetOfTarget } from '../targets/sheet-of-target';
import type { Target } from '../targets/target';
import type { ExportContext } from './export-context';
import { exportRows } from './export-rows';
import type { ExportedTable } from './exported-rows';
import { jsonFile } from './json-file';

/** The items of a playbook as they come back from a target, by item and language; the item's own language is ''. */
export type ItemsReadBack = ReadonlyMap<Item, ReadonlyMap<string, Item>>;

/**
 * Exports the playbook to the target and reads it again, without writing a file: what a target has no room for comes back
 * otherwise (groups on one level, an id in place of a title), and rows that say so say the same as the playbook. Linear.
 */
export function itemsReadBack(analysis: Analysis, target: Target, context: ExportContext): ItemsReadBack {
  const { tables } = exportRows(analysis, target, { ...context, all: true, scope: 'all' });
  const found = new Map<Item, Map<string, Item>>();
  const inIds = idsOfNames(
    (analysis.documents[context.document ?? 0] ?? analysis.documents[0]!).playbook,
    [],
  );
  for (const table of tables) {
    const read = itemsByRow(target, table, inIds);
    let base: Item | undefined;
    for (const [index, { item }] of table.rows.entries()) {
      // The rows of an item's translations stand below its own.
      const isTranslation = base !== undefined && !isBlank(item.language) && isTranslationOf(base, item);
      if (!isTranslation) base = item;
      const back = read.get(index + 2);
      if (!back) continue;
      const own = found.get(base!) ?? new Map<string, Item>();
      found.set(base!, own.set(isTranslation ? textOf(item, 'language') : '', back));
    }
  }
  return found;
}

const isTranslationOf = (base: Item, { translations, language, text }: Item): boolean =>
  translations === base.translations &&
  !isBlank(translations) &&
  (translations as Readonly<Record<string, unknown>>)[language as string] === text;

/** The items that the rows of a table come back as, by the numbers of the rows; the headings are row 1. */
function itemsByRow(
  target: Target,
  table: ExportedTable,
  inIds: (row: TableRow) => TableRow,
): ReadonlyMap<number, Item> {
  const workbooks = [workbookOf(target, table)];
  const rows = rowsOf(workbooks, recognise(workbooks, undefined, [target])).map(inIds);
  return new Map(
    rows.flatMap(({ place, repeats, item }) => [place, ...repeats].map(({ row }) => [row, item] as const)),
  );
}

function workbookOf(target: Target, table: ExportedTable): Workbook {
  const name = target.id;
  if (target.format === 'json') {
    const bytes = new TextEncoder().encode(jsonFile(target, table));
    const read = readJson({ name: `${name}.json`, bytes }, [target]);
    if (read?.workbook) return read.workbook;
  }
  const { headings, rows, section, sheet } = table;
  const below = rows.map(({ cells }, index): Row => ({
    number: index + 2,
    cells: cells.map((cell) => escaped(target, cell)),
  }));
  const written = { name: sheet, isHidden: false, rows: [{ number: 1, cells: headings }, ...below] };
  const layout = target.tables.find((one) => one.section === section && (one.sheet ?? '') === sheet)!;
  return {
    name,
    kind: 'delimited',
    sheets: [sheetOfTarget(written, target, layout, 1)],
    notices: [],
  };
}
