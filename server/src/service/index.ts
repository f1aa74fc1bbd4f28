/**
 * The playbook language service: every function that hosts (language server, command line, tests) may use.
 * Pure: no input or output, no clock, no editor; a snapshot goes in, plain LSP data comes out. Never throws on any
 * text.
 */
export { changeSnapshot, type ContentChange, openSnapshot, type Snapshot } from './document';
export {
  allFindings,
  type CheckSettings,
  type DocumentFindings,
  type Level,
  type LevelOrIgnore,
} from './findings';
export { fixAll } from './fix-all';
export { textEdits } from './apply';
export { codeActions } from './features/code-actions';
export { completion } from './features/completion';
export { diagnostics, toDiagnostic } from './features/diagnostics';
export { foldingRanges } from './features/folding';
export { hover } from './features/hover';
export { definition, highlights, prepareRename, references, rename } from './features/navigation';
export { documentSymbols } from './features/outline';
export { newPlaybook } from './features/new-playbook';
export { previewPage } from './preview/view';
export { reportFix, reportPage } from './report/page';
export { score, type Score } from './report/score';
export { offsetAt, positionAt } from './syntax/layout';
export { locator } from './where';
