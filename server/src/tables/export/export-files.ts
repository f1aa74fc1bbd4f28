import { writeDelimited } from '../cells/write-csv';
import { writeWorkbook } from '../cells/write-xlsx';
import { escaped } from '../targets/cell-rules';
import type { Target } from '../targets/target';
import { documentFile } from './document-file';
import type { ExportedRow, ExportedRows, ExportedTable } from './exported-rows';
import { fileName } from './file-name';
import { jsonFile } from './json-file';

/** A file of an export. */
export interface ExportedFile {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many items are in it. */
  readonly count: number;
}

/**
 * The files of an export. None where the target does not take all of it, unless what it does not take may be left out;
 * and none without a row.
 * @param leavesOut whether items that do not fit are left out
 */
export async function exportFiles(
  exported: ExportedRows,
  { leavesOut = false }: { readonly leavesOut?: boolean } = {},
): Promise<readonly ExportedFile[]> {
  if (exported.refusal || (exported.excess.length > 0 && !leavesOut)) return [];
  const tables = exported.tables
    .map((table) => ({ ...table, rows: table.rows.filter(({ fits }) => fits) }))
    .filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return [];
  return exported.target.format === 'xlsx' ? workbooks(exported, tables) : textFiles(exported, tables);
}

async function workbooks(exported: ExportedRows, tables: readonly ExportedTable[]): Promise<ExportedFile[]> {
  const { target } = exported;
  const parts = target.tables.length === 1 ? tables.flatMap((table) => partsOf(target, table)) : [];
  const books = parts.length > 0 ? parts.map((part) => [part]) : [tables];
  const written = books.map(async (sheets, index) => ({
    name: fileName(exported, sheets[0]?.sheet ?? '', books.length > 1 ? index + 1 : undefined),
    count: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
    bytes: await writeWorkbook(sheets.map((table) => ({ name: table.sheet, rows: rowsOf(target, table) }))),
  }));
  return Promise.all(written);
}

function textFiles(exported: ExportedRows, tables: readonly ExportedTable[]): readonly ExportedFile[] {
  const { target } = exported;
  return tables.flatMap((table) => {
    const parts = partsOf(target, table);
    return parts.map((part, index) => ({
      name: fileName(exported, table.sheet, parts.length > 1 ? index + 1 : undefined),
      count: part.rows.length,
      bytes: bytesOf(exported, part),
    }));
  });
}

function bytesOf(exported: ExportedRows, table: ExportedTable): Uint8Array {
  const { target, shop } = exported;
  if (target.format === 'json') return new TextEncoder().encode(jsonFile(target, table));
  if (target.format !== 'csv') return new TextEncoder().encode(documentFile(target, table, shop));
  const {
    delimiter,
    bom = true,
    newline,
    quote_all: quoteAll = false,
    opened_in_spreadsheet,
  } = target.csv ?? {};
  return writeDelimited(rowsOf(target, table), {
    delimiter: delimiters[delimiter ?? 'comma'],
    bom,
    newline: newline === 'lf' ? '\n' : '\r\n',
    quoteAll,
    formulas: opened_in_spreadsheet ? 'apostrophe' : 'keep',
  });
}

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;

const rowsOf = (
  target: Target,
  { preface, headings, rows }: ExportedTable,
): readonly (readonly string[])[] => [
  ...preface,
  headings,
  ...rows.map(({ cells }) => cells.map((cell) => escaped(target, cell))),
];

/** A table in parts of as many rows as a file may have. */
function partsOf({ rows_per_file: most }: Target, table: ExportedTable): readonly ExportedTable[] {
  const { rows } = table;
  if (most === undefined || rows.length <= most) return [table];
  const count = Math.ceil(rows.length / most);
  return Array.from({ length: count }, (_, index): ExportedTable => ({
    ...table,
    rows: rows.slice(index * most, (index + 1) * most) as readonly ExportedRow[],
  }));
}
