/**
 * The playbook language service: every function that hosts (language server, command line, tests) may use.
 * Pure: no input or output, no clock, no editor; a snapshot goes in, plain LSP data comes out. Never throws on any
 * text.
 */
export { type Analysis, changeFile, openFile } from './document/analysis';
export type { ContentChange, Snapshot } from './document/snapshot';
export {
  allFindings,
  type CheckSettings,
  type DocumentFindings,
  type Level,
  type LevelOrIgnore,
  type RuleLevels,
} from './findings';
export { folderOf, parentOf, pathFrom, resolvePath } from './config/address';
export {
  type Baseline,
  type BaselineEntry,
  baselineEntries,
  baselineFileName,
  isBaseline,
  marksOf,
  readBaseline,
  staleEntries,
  writeBaseline,
} from './config/baseline';
export { configSettings } from './config/config-settings';
export { globMatcher } from './config/glob';
export { configFileName, type ConfigResult as ReadConfig, readConfig } from './config/read-config';
export { checkPack } from './config/check-pack';
export { type PackResult, readPack } from './config/read-pack';
export { type NamedPack, packsInUse } from './lexicon/in-force';
export { ownPacks, writtenPack } from './lexicon/own-packs';
export type { Finding } from './format/finding';
export { isFormCode } from './format/form-code';
export { firstThings, startCode } from './findings/first-things';
export { fingerprintsOf as markGaps } from './findings/fingerprints';
export { asOneEdit, fixAll, fixUntilDone, type Fixed } from './findings/fix-all';
export { fixEdits, textEdits } from './document/edits-to-text';
export { losesComment } from './document/loses-comment';
export { codeActions } from './features/code-actions';
export { type UsesLens, usesLenses, usesTitle } from './features/code-lens';
export { refactorings } from './features/refactorings';
export { completion } from './features/completion';
export { completionDocs } from './features/completion/docs';
export { asksForBases } from './features/completion/bases';
export { asksForMenus, type MenuPath, menuPathsOf } from './features/completion/menus';
export type { BaseChoice } from './features/completion/context';
export type { Insertions } from './format/snippet';
export { diagnostics, type RuleLink, toDiagnostic } from './features/diagnostics';
export { type FileMention, fileMentions } from './features/document-links';
export { foldingRanges } from './features/folding-ranges';
export {
  formatText,
  formatting,
  type FormattedText,
  indentFrom,
  rangeFormatting,
} from './features/formatting';
export { onTypeFormatting } from './features/on-type-formatting';
export { defaultFormat, type FormatOptions } from './yaml/format/options';
export { hover } from './features/hover';
export { type InlayHintOptions, inlayHints, hintsHoldUntil } from './features/inlay-hints';
export { type HintKind, hintKinds } from './features/inlay-hints/hints';
export type { AnalysisContext } from './shop/analysis';
export { definition } from './features/definition';
export { documentHighlights } from './features/document-highlight';
export { references } from './features/references';
export { selectionRanges } from './features/selection-ranges';
export { prepareRename, rename, RenameRefused } from './features/rename';
export { semanticTokens, semanticTokensInRange } from './features/semantic-tokens';
export { tokenEdits } from './features/semantic-tokens/delta';
export { documentSymbols } from './features/document-symbols';
export { symbolInformation } from './features/symbol-information';
export { type NamedPlace, namedPlaces } from './features/named-places';
export { foundPlaces, type PlacesOfFile } from './features/found-places';
export { looksLikePlaybook } from './features/looks-like-playbook';
export { readAnswer } from './starters/answers';
export { placeOf } from './starters/answers/place';
export { newPlaybook } from './starters/new-playbook';
export { offeredTrades } from './starters/trades/offered';
export { previewPage } from './pages/preview/view';
export { html, type Html } from './text/html';
export { type FixKind, fixKinds } from './format/finding';
export { pageOfRule } from './pages/rule-pages';
export { escapeMarkdown } from './text/markdown';
export { markdownAsPlainText } from './text/markdown-as-plain-text';
export { fileLanguage } from './document/language';
export { reportMarkdown } from './pages/report/markdown';
export { nextThings, playbookCard, toDoList } from './pages/side-bar/to-do';
export { workspaceReport } from './pages/workspace-report/page';
export { todayOf } from './pages/side-bar/today';
export { reportFix, reportPage } from './pages/report/page';
export { score, type Score } from './score/score';
export { nearest } from './format/nearest';
export { rules } from './rules';
export type { Rule } from './rule-support/rule';
export { changedRules, type ChangedRule, type Period } from './rule-support/register-changes';
export { basisOn, entriesOf, guideOf, isInForce, registerIdsOf } from './rule-support/sources';
export { registerText } from './wording/register';
export { simulatorFix, simulatorPage } from './pages/simulator/view';
export { inTurn, leftOut, type LeftOut } from './simulation/clock-changes';
export { momentOfLocal } from './simulation/shop-clock';
export { type MovedExample, movedExamples } from './simulation/moved-examples';
export { levelOf } from './triage/categories';
export { type SimulationRequest, simulation, type Simulation } from './pages/simulator/simulation';
export { weekPage } from './pages/week/view';
export { monthOf, type MonthRow } from './scheduling/month';
export { shiftFix } from './pages/week/shift-fix';
export { optionsOf } from './shop/rule-options';
export { staffingModel } from './staffing/model';
export {
  type HourDemand,
  type HourStaffing as HourHeads,
  type WeekDemand,
  weekDemand,
  weekStaffing as weekHeads,
} from './staffing/week';
export { lineText, offsetAt, positionAt } from './yaml/segments/layout';
export { endOfDay, localDateOf } from './time/zone';
export { editsAsChanges } from './document/edits-as-changes';
export { type FileRange, gotoText, type Locator, locator } from './document/resolve-range';
export type { PlaybookDocument } from './document/assemble';
export type { Edit } from './yaml/edit/edit';
export { oneLineList } from './yaml/edit/render';
export { parsePlaceholders, type PlaceholderMention } from './text/placeholders';
export { placeholderFor } from './text/placeholder-names';
export { resolver } from './shop/placeholder-resolver';
export { plainCustomerText, type Resolve, type TextSetting } from './shop/customer-text';
export { isOnDouyin } from './shop/platform';
export { groupName, groupPath } from './wording/reply-group';
export { idFor, idMaker } from './text/ids-from-titles';
export { initials } from './text/pinyin';
export { plain } from './text/normalise';
export { commonEnds } from './collections/common-ends';
export { LastResult, memoize, memoizeWeak } from './collections/memoize';
export { printable } from './text/printable';
export { readDate as readWrittenDate } from './notation/dates';
export { timeText } from './notation/times';
export { readTyped } from './format/read-typed';
export { fieldFindings, itemFindings } from './document/item-findings';
export { valueAt } from './yaml/ranges/value-at';
export { documentAt } from './document/value-at';
export { idsOfKind } from './document/ids';
export { sectionNames } from './format/format';
export { childSchema, ownSchema } from './format/schema-node';
export { type FormatPath, formatNodeAt, type PlaybookWords, playbookWords } from './pages/playbook-words';
export { hoursOn, weeklyHours } from './time/hours';
export { dateText, daysText, monthText, rangesText } from './wording/days';
export { dayLetters } from './wording/day-letters';
export { hoursSummary } from './wording/clock';
export { daysInWords, durationInWords, periodInWords, rangeInWords } from './wording/values';
export { rosterFrom } from './shop/roster';
export { memberName } from './shop/members';
export { labelOf } from './wording/label';
export { isInUse } from './shop/reply-topics';
export { customerText as shownText } from './shop/customer-text';
export { barredReplies } from './pages/barred';
export { unreadLinesOf } from './pages/unread';
export { addDays, datesIn, daysMeant, weekdayOf } from './time/dates';
export { type HtmlValue, join as joinHtml, lines as htmlLines, nothing as noHtml } from './text/html';
export { unbroken } from './text/unbroken';
export { readYamlMap } from './config/read-yaml-map';
export { validMap } from './format/validate';
export { isUsable, suggestions } from './triage/suggestions';
export { draftMarks } from './document/drafts';
export { problemsIn } from './document/problems-in';
export { Results } from './collections/query';
export { haveSameEntries } from './collections/same-entries';
export { type ExtractCommand, sharingActions } from './features/sharing';
export { extractParts, movableParts } from './features/sharing/extract-parts';
export { ownList, writtenList } from './inheritance/own-list';
export { fileName } from './inheritance/base-source';
export { extendsOf, type ExtendsEntry, withBases } from './inheritance/with-bases';
export { extendsFinding, type ExtendsProblem } from './inheritance/problem-findings';
// Shared with tables, whose bundle then needs no copy of what these are made with.
export { acceptsScalar, dayNames, MINUTES_PER_DAY } from '../../../schemas/scalars';
export { topicTitles } from '../../../schemas/topics';
export { fillPrefix, placeholders } from '../../../schemas/placeholders';
