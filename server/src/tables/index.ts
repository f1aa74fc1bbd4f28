/**
 * Tables in and out: every function that hosts (language server, command line, tests) may use. A part of its own beside
 * the language service, loaded when it is asked for; pure like it. Never throws on any bytes.
 */
export type { TableFile } from './cells/read';
export { columnName } from './cells/column-name';
export { workbookNotices } from './cells/workbook-notices';
export { type DelimitedOptions, runsAsFormula, writeDelimited } from './cells/write-csv';
export { type SheetToWrite, writeWorkbook } from './cells/write-xlsx';
export type { CellDoubt, ReadResult, Row, Sheet, Workbook } from './cells/workbook';
export type { FieldChange, ImportPlan, RowOutcome, PlannedRow } from './import/plan';
export type { Column, LayoutChoice, LayoutChoices, SheetLayout } from './layout/sheet-layout';
export { fieldsOf } from './layout/fields-of';
export { personalDataIn } from './layout/personal-data';
export { recognise } from './layout/recognise';
export { rowsOf } from './layout/rows-of';
export {
  personalKinds,
  type PersonalData,
  type PersonalKind,
  type RowPlace,
  type TableRow,
  type TableSection,
  tableSections,
} from './layout/table-row';
export type { Notice } from './text/notice';
export { asMarkdownMarks, asPlainMarks, labelled } from './text/marked-runs';
export { readableDiff } from './text/readable-diff';
export { wordDiff, type WordRun } from './text/word-diff';
export { importEdits, type ImportEdits, type WriteOptions } from './import/edits';
export { type ImportContext, planImport } from './import/plan-rows';
export { type ImportReport, needsLook } from './import/report';
export { applied, textWith } from './import/trial';
export { importJson } from './import/report-json';
export { importText } from './import/report-text';
export { compareWithWorkbench } from './drift/compare-with-workbench';
export type { DriftContext, WorkbenchExport } from './drift/drift-context';
export type {
  ItemDifference,
  DriftEntry,
  DriftKind,
  DriftReport,
  ExportDrift,
  ItemWordings,
} from './drift/report';
export { openTables, type OpenTables } from './pages/open-tables';
export { importPages, type ImportPages } from './pages/import/view';
export { comparisonPages, type ComparisonPages } from './pages/compare/view';
export { exportPage, type ExportPage } from './pages/export/view';
export { lostTables } from './pages/lost-tables';
export type { TablePageContext } from './pages/table-page-context';
export { driftJson } from './drift/report-json';
export { driftMarkdown } from './drift/report-markdown';
export { driftText } from './drift/report-text';
export { type ToDo, toDoList } from './drift/to-do';
export { readTables } from './targets/read-file';
export { readTarget, type TargetProblem, type TargetResult } from './targets/read-target';
export { readWith } from './targets/read-with';
export { knownFrom } from './targets/known-from';
export {
  nameOfTarget,
  noteOfTarget,
  plainWorkbookFor,
  type Target,
  targetNamed,
  targets,
} from './targets/target';
export { type SheetOfTarget, targetOf } from './targets/target-of';
export { documentMarks } from './targets/document-marks';
export type { ExportContext } from './export/export-context';
export { type ExportedFile, exportFiles } from './export/export-files';
export { exportPlaybook } from './export/export-playbook';
export { exportRows } from './export/export-rows';
export type { Excess, ExportedRow, ExportedRows, ExportedTable } from './export/exported-rows';
export { exportedFor } from './export/exported-for';
export { exportedText } from './export/exported-text';
export type { ChangedField, ItemChange, PlaybookChanges, SectionChanges } from './changes/change';
export { changesBetween } from './changes/changes-between';
export { earlierValues, type EarlierValues } from './changes/earlier-words';
export { itemName } from './changes/item-name';
export { changesJson } from './changes/changes-json';
export { changesText } from './changes/changes-text';
export type { NoteEntry, NoteLine, RolloutNote } from './changes/note';
export { rolloutNote } from './changes/note';
export { noteHtml } from './changes/note-html';
export { printDocument, type PrintKind, printKinds } from './print';
export { noteMarkdown } from './changes/note-markdown';
export type { Compared } from './changes/versions';
export { type Grids, makeGrids } from './grid/view';
export { type Fields, makeFields } from './fields/view';
