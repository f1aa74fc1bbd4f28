/**
 * Tables in and out: every function that hosts (language server, command line, tests) may use. A part of its own beside
 * the language service, loaded when it is asked for; pure like it. Never throws on any bytes.
 */
export { readTables, type TableFile } from './cells/read';
export type { CellDoubt, ReadResult, Row, Sheet, Workbook } from './cells/workbook';
export type { FieldChange, ImportPlan, Outcome, PlannedRow } from './import/plan';
export type { Column, LayoutChoice, LayoutChoices, SheetLayout } from './layout/sheet-layout';
export type { PersonalData, RowPlace, TableRow, TableSection } from './layout/table-row';
export type { Notice } from './text/notice';
export { wordDiff, type WordRun } from './text/word-diff';
export { importEdits, type ImportEdits, type WriteOptions } from './import/edits';
export { idFor } from './import/ids';
export { type ImportContext, planImport } from './import/plan-rows';
