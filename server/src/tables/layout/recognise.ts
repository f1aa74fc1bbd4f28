import type { Sheet, Workbook } from '../cells/workbook';
import { assignColumns, wordingOf } from './assign-columns';
import { columnsByChoice } from './columns-by-choice';
import { columnsOfTarget, tableOfTarget } from './columns-of-target';
import { columnNotices } from './column-notices';
import { readHeader, type ReadHeader } from './read-header';
import { sectionByNames, sectionOf } from './section-of';
import type { Column, LayoutChoice, LayoutChoices, SheetLayout } from './sheet-layout';
import type { TableSection } from './table-row';
import type { Target } from '../targets/target';
import { whyLeftOut } from './left-out-sheet';
import { withoutHeader } from './without-header';

/**
 * How each sheet of the workbooks is read: which row is the header, what its rows are, which column is which field, and
 * why a sheet is left out. What a person has chosen wins over what is recognised, column by column. Linear time.
 * @param own targets of the team, with which the workbooks were read
 */
export function recognise(
  workbooks: readonly Workbook[],
  choices: LayoutChoices = () => ({}),
  own: readonly Target[] = [],
): readonly SheetLayout[] {
  return workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => layoutOf(workbook, sheet, choices(workbook.name, sheet.name), own)),
  );
}

function layoutOf(
  { name: file }: Workbook,
  sheet: Sheet,
  choice: LayoutChoice,
  own: readonly Target[],
): SheetLayout {
  const header = readHeader(sheet, choice.header ?? sheet.target?.header);
  const table = tableOfTarget(sheet, own);
  const names = [sheet.name, file.replace(/\.\w+$/, '')];
  const section = chosenSection(choice) ?? table?.section ?? guessedSection(header, names);
  const columns = columnsByChoice(
    columnsOfTarget(sheet, section, recognised(header, section), own),
    choice,
    section,
  );
  const hasWording = columns.some(({ field }) => field === wordingOf[section]);
  const reason =
    choice.section === undefined ? whyLeftOut(sheet, header.row !== undefined && hasWording) : undefined;
  const place = { sheet: sheet.name };
  const layout = {
    ...{ file, sheet: sheet.name, header: header.row?.number ?? 0, columns },
    ...(sheet.target !== undefined && { target: sheet.target.id }),
  };
  if (reason) return { ...layout, section: undefined, notices: [{ message: reason, ...place }] };
  if (choice.section === 'skip') return { ...layout, section: undefined, notices: [] };
  const notices = [...header.notices, ...columnNotices(section, columns, header, sheet.target === undefined)];
  const isRead = hasWording || choice.section !== undefined || choice.fields !== undefined || !header.row;
  return {
    ...layout,
    section: isRead ? section : undefined,
    notices: notices.map((notice) => ({ ...notice, ...place })),
  };
}

const chosenSection = ({ section }: LayoutChoice): TableSection | undefined =>
  section === 'skip' ? undefined : section;

const guessedSection = ({ row, headings }: ReadHeader, names: readonly string[]): TableSection =>
  row ? sectionOf(headings, names) : sectionByNames(names);

function recognised(header: ReadHeader, section: TableSection): readonly Column[] {
  const fields = header.row
    ? assignColumns(section, header.headings)
    : withoutHeader(section, header.rows, header.headings.length);
  return header.headings.map((_, index) => ({
    index,
    heading: (header.row?.cells[index] ?? '').trim(),
    field: header.isNumbering(index) && fields[index] === 'id' ? undefined : fields[index],
  }));
}
