import { joinTexts, say } from '../../../schemas/text';
import type { LayoutChoice, SheetLayout, Target, Workbook } from '../tables';
import { importMessages } from './import-words';
import type { ImportOptions } from './import-options';
import { BadUsage } from './options';

/**
 * How the sheets are read: as they are recognised, but for what the options say of sheets, section and columns. A heading
 * is meant in every sheet that has it.
 * @throws BadUsage where no sheet has a name or a column has a heading that was given, or a field is none
 */
export async function layoutsFor(
  workbooks: readonly Workbook[],
  options: ImportOptions,
  own: readonly Target[],
): Promise<readonly SheetLayout[]> {
  const { sheets, section, columns } = options;
  const { columnName, recognise } = await import('../tables');
  knownSheets(workbooks, options);
  const isLeftOut = (sheet: string): boolean => sheets.length > 0 && !sheets.includes(sheet);
  const headers = headersOf(workbooks, columns);
  const ofSheet = (file: string, sheet: string): LayoutChoice => {
    const header = headers.get(keyOf(file, sheet));
    return isLeftOut(sheet)
      ? { section: 'skip' }
      : { ...(section !== undefined && { section }), ...(header !== undefined && { header }) };
  };
  const found = recognise(workbooks, ofSheet, own);
  if (columns.size === 0) return found;
  await knownColumns(found, options);
  const chosen = new Map(
    found.map((layout) => [keyOf(layout.file, layout.sheet), fieldsIn(layout, columns, columnName)]),
  );
  const withFields = (file: string, sheet: string): LayoutChoice => {
    const fields = chosen.get(keyOf(file, sheet));
    return { ...ofSheet(file, sheet), ...(fields && fields.size > 0 && !isLeftOut(sheet) && { fields }) };
  };
  return recognise(workbooks, withFields, own);
}

/** How many rows of a sheet a header is looked for in. */
const HEADER_ROWS = 20;

/** The header rows by sheet: the first row that has one of the headings that were given. */
function headersOf(
  workbooks: readonly Workbook[],
  columns: ImportOptions['columns'],
): ReadonlyMap<string, number> {
  return new Map(
    workbooks.flatMap((workbook) =>
      workbook.sheets.flatMap(({ name, rows }): [string, number][] => {
        const header = rows
          .slice(0, HEADER_ROWS)
          .find(({ cells }) => cells.some((cell) => columns.has(cell.trim())));
        return header ? [[keyOf(workbook.name, name), header.number]] : [];
      }),
    ),
  );
}

const keyOf = (file: string, sheet: string): string => JSON.stringify([file, sheet]);

/** What a column is called: by its heading, or by its letter in a sheet that has no header. */
const calledIn = (
  { header }: SheetLayout,
  { heading, index }: SheetLayout['columns'][number],
  letter: Letter,
): string => (header === 0 && heading === '' ? letter(index) : heading);

type Letter = (index: number) => string;

function fieldsIn(
  layout: SheetLayout,
  columns: ImportOptions['columns'],
  letter: Letter,
): ReadonlyMap<number, string> {
  return new Map(
    layout.columns.flatMap((column): [number, string][] => {
      const field = columns.get(calledIn(layout, column, letter));
      return field === undefined ? [] : [[column.index, field]];
    }),
  );
}

function knownSheets(workbooks: readonly Workbook[], { sheets, locale }: ImportOptions): void {
  const names = workbooks.flatMap((workbook) => workbook.sheets.map(({ name }) => name));
  const unknown = sheets.find((sheet) => !names.includes(sheet));
  if (unknown === undefined) return;
  const there = joinTexts(names.filter((name) => name !== ''));
  throw new BadUsage(say(importMessages.noSheet, locale, { sheet: unknown, sheets: there }));
}

async function knownColumns(
  layouts: readonly SheetLayout[],
  { columns, section, locale }: ImportOptions,
): Promise<void> {
  const { columnName, fieldsOf } = await import('../tables');
  for (const [heading, field] of columns) {
    const called = (layout: SheetLayout): readonly string[] =>
      layout.columns.map((column) => calledIn(layout, column, columnName));
    const having = layouts.filter((layout) => called(layout).includes(heading));
    if (having.length === 0) {
      const there = new Set(layouts.flatMap(called));
      const headings = joinTexts([...there].filter((name) => name !== ''));
      throw new BadUsage(say(importMessages.noColumn, locale, { heading, headings }));
    }
    // A sheet whose columns are not recognised holds replies, as it is read without a section too.
    const sections = new Set(having.map((layout) => layout.section ?? section ?? 'quick_replies'));
    const titles = new Map([...sections].flatMap(fieldsOf).map((known) => [known.field, known.title]));
    if (field === '' || titles.has(field)) continue;
    const fields = joinTexts(
      [...titles].map(([key, title]) => ({ zh: `${key}（${title.zh}）`, en: `${key} (${title.en})` })),
    );
    throw new BadUsage(say(importMessages.noField, locale, { heading, field, fields }));
  }
}
