import { printable } from '../../service';
import { joinTexts, type Locale, say } from '../../../../schemas/text';
import { type Item, nameOf } from './fields';
import { reportedRows, type ImportReport } from './report';
import { sectionTitles } from '../layout/table-row';
import { reportWords as words } from './report-words';
import type { PlannedRow } from './plan';
import { asPlainMarks, labelled } from '../text/marked-runs';
import type { Notice } from '../text/notice';
import { readableDiff } from '../text/readable-diff';
import { columnName } from '../cells/column-name';
import { titleOfField } from '../layout/fields-of';
import type { SheetLayout } from '../layout/sheet-layout';
import type { RowPlace } from '../layout/table-row';

/** The report of an import as plain text for people: what was found in each sheet, counts, then the rows. */
export function importText(report: ImportReport, locale: Locale): string {
  const { plan, isWritten, problems = [] } = report;
  const whyLeft = problems.length > 0 ? words.stopped : words.notAskedFor;
  const rows = reportedRows(report);
  const isOneFile = new Set(plan.layouts.map(({ file }) => file)).size === 1;
  const counts = Object.fromEntries(Object.entries(rows).map(([kind, list]) => [kind, list.length]));
  const at = ({ place }: PlannedRow['row']): string => placeOf(place, isOneFile, locale);
  const line = (planned: PlannedRow): string => `  ${at(planned.row)}  ${called(planned)}`.trimEnd();
  const notices = (list: readonly Notice[]): readonly string[] =>
    list.map((one) => `      ${told(one, locale)}`);
  const added = (planned: PlannedRow): readonly string[] => [
    line(planned),
    ...notices([...planned.reasons, ...planned.row.notices]),
  ];
  const changed = (planned: PlannedRow): readonly string[] => [
    line(planned),
    ...planned.changes.map(({ field, before, after }) => {
      const marks = asPlainMarks(readableDiff(before, after));
      return `      ${labelled(titleOfField(planned.row.section, field)[locale], marks.split('\n').map(printable).join('\n        '), locale)}`;
    }),
    ...notices([...planned.reasons, ...planned.row.notices]),
  ];
  const left = (planned: PlannedRow): readonly string[] => [
    ...(planned.outcome === 'changed' ? changed(planned) : added(planned)),
    ...(planned.isChosen ? [`      ${say(whyLeft, locale)}`] : []),
  ];
  const part = (
    title: keyof typeof words,
    list: readonly PlannedRow[],
    lines: (planned: PlannedRow) => readonly string[],
  ): readonly string[] =>
    list.length === 0 ? [] : [[say(words[title], locale), ...list.flatMap(lines)].join('\n')];
  return `${[
    [...filesOf(plan.layouts, locale), ...plan.notices.map((one) => told(one, locale))].join('\n'),
    say(words.counts, locale, counts),
    ...part(isWritten ? 'added' : 'wouldAdd', rows.added, added),
    ...part(isWritten ? 'changed' : 'wouldChange', rows.changed, changed),
    ...part('left', rows.left, left),
    ...part('duplicates', rows.duplicates, added),
    ...part('refused', rows.refused, added),
  ].join('\n\n')}\n`;
}

/** What was found in each file and sheet: the header, the columns, what a person should know. */
function filesOf(layouts: readonly SheetLayout[], locale: Locale): readonly string[] {
  let file: string | undefined;
  return layouts.flatMap((layout) => {
    const head = layout.file === file ? [] : [printable(layout.file)];
    file = layout.file;
    return [
      ...head,
      ...sheetOf(layout, locale).map((line, index) => (index === 0 ? '  ' : '    ') + printable(line)),
    ];
  });
}

function sheetOf(
  { sheet, section, header, columns, notices }: SheetLayout,
  locale: Locale,
): readonly string[] {
  const name = sheet === '' ? words.onlySheet[locale] : say(words.sheet, locale, { sheet });
  const sayings = notices.map((one) => told(one, locale));
  if (!section) return [say(words.leftOut, locale, { sheet: name }), ...sayings];
  const used = columns.flatMap((column) =>
    column.field === undefined ? [] : [{ ...column, field: column.field }],
  );
  const headed = ({ heading, index }: (typeof columns)[number]): string =>
    heading === ''
      ? say(words.noHeading, locale, { letter: columnName(index) })
      : heading.replace(/\s+/g, ' ');
  // The key stands beside the title: --column takes the key.
  const held = (column: (typeof used)[number]): string =>
    say(words.field, locale, {
      heading: headed(column),
      title: titleOfField(section, column.field),
      field: column.field,
    });
  const list = (texts: readonly string[]): string => joinTexts(texts)[locale];
  return [
    say(header === 0 ? words.readWithout : words.read, locale, {
      sheet: name,
      section: sectionTitles[section],
      header,
    }),
    say(words.columns, locale, { columns: list(used.map(held)) }),
    ...sayings,
  ];
}

function placeOf({ file, sheet, row }: RowPlace, isOneFile: boolean, locale: Locale): string {
  const place = say(sheet === '' ? words.row : words.rowOfSheet, locale, { sheet, row });
  return printable(isOneFile ? place : say(words.rowOfFile, locale, { file, place }));
}

/** What people call the row: its own title, or that of the item that it is about. */
const called = ({ row, target }: PlannedRow): string =>
  printable(nameOf(row.section, row.item) || nameOf(row.section, (target ?? {}) as Item));

const told = ({ message, data }: Notice, locale: Locale): string => printable(say(message, locale, data));
