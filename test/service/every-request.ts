import { formats } from '../../server/src/cli/formats';
import { checkedFile } from '../../server/src/cli/result';
import type { Position } from 'vscode-languageserver-types';
import * as service from '../../server/src/service';

const today = '2026-11-22';
const now = '2026-11-22T03:00:00Z';
const context: service.InlayHintOptions = { locale: 'zh', today, now };
const settings: service.CheckSettings = { today };
const spaces = { tabSize: 2, insertSpaces: true };

/** Everything that an editor or the command line may ask of a file, by name; at a place where a place is asked for. */
export function everyRequest(
  snapshot: service.Analysis,
  offset: number,
): Readonly<Record<string, () => unknown>> {
  return { ...requestsAbout(snapshot), ...requestsAt(snapshot, offset) };
}

/** What is asked of a file as a whole. */
export function requestsAbout(snapshot: service.Analysis) {
  const [first] = snapshot.documents;
  return {
    clock: () => service.localDateOf(Date.parse(now), first!.playbook),
    rules: () => failedRules(snapshot),
    diagnostics: () => service.diagnostics(snapshot, settings, 'zh'),
    'fix all': () => service.fixAll(snapshot, settings),
    'suggestions and drafts': () => service.fixAll(snapshot, settings, { kinds: service.fixKinds }),
    'places by name': () =>
      service.foundPlaces(
        [{ uri: snapshot.uri, file: '', places: service.namedPlaces(snapshot, 'zh') }],
        'f',
      ),
    'code lens': () => service.usesLenses(snapshot, true),
    outline: () => service.documentSymbols(snapshot, 'zh'),
    'semantic tokens': () => service.semanticTokens(snapshot),
    folding: () => service.foldingRanges(snapshot),
    links: () => service.fileMentions(snapshot),
    formatting: () => service.formatting(snapshot, spaces),
    'hint refresh': () => service.hintsHoldUntil(snapshot, context),
    preview: () => service.previewPage(first!, snapshot, context),
    report: () => service.reportPage(snapshot, settings, 'zh'),
    'report as Markdown': () => service.reportMarkdown(snapshot, settings, 'en'),
    'a fix of the report': () => service.reportFix(snapshot, settings, 0),
    'no message': () => service.simulatorPage(snapshot, undefined, context),
    simulator: () => service.simulatorPage(snapshot, asked, context),
    'keep as example': () => service.simulatorFix(snapshot, asked, context),
    'at night': () =>
      service.simulatorPage(snapshot, { ...asked, moment: ['at'], at: ['2026-11-22T23:10'] }, context),
    week: () => service.weekPage(snapshot, { shift: ['0@roster/early'] }, context),
    'move a shift': () => service.shiftFix(snapshot, { kind: 'move', shift: 'roster/early', by: 15 }, 'zh'),
    'add a shift': () =>
      service.shiftFix(snapshot, { kind: 'add', day: 'sun', start: 540, end: '17点' }, 'en'),
    staffing: () => service.weekDemand(first!.playbook, { today, model: staffing(snapshot) }),
    'people by hour': () => service.weekHeads(first!.playbook, { today, model: staffing(snapshot) }),
    'command line': () => writtenAsFiles(snapshot),
    score: () => service.score(service.allFindings(snapshot, settings)),
    gaps: () => service.baselineEntries(snapshot, service.allFindings(snapshot, settings)),
  };
}

/** What a customer asks who needs no special day. */
const asked = { message: ['我要退款'], opens_chat: ['yes'] };

const staffing = ({ documents }: service.Analysis) =>
  service.staffingModel(service.optionsOf(documents[0]!.playbook)['staffing/understaffed']);

/** The findings in each form that the command line knows. */
function writtenAsFiles(snapshot: service.Analysis): readonly string[] {
  const all = service.allFindings(snapshot, settings);
  const checked = checkedFile('a.playbook.yaml', snapshot, all, () => true, 'zh');
  const report = {
    files: [checked],
    problems: [],
    locale: 'zh',
    colour: true,
    offer: [],
    version: '1',
  } as const;
  return Object.values(formats).map((format) => format({ ...report, fails: () => true }));
}

/** What is asked at a place of a file. */
export function requestsAt(snapshot: service.Analysis, offset: number) {
  const position = service.positionAt(snapshot, offset);
  const start = { line: Math.max(0, position.line - 5), character: 0 };
  const range = { start, end: position };
  return {
    completion: () => service.completion(snapshot, position, { locale: 'zh', snippets: true, today }),
    hover: () => service.hover(snapshot, position, context),
    'selection ranges': () => service.selectionRanges(snapshot, [position, { line: 0, character: 0 }]),
    'inlay hints': () => service.inlayHints(snapshot, range, context),
    'semantic tokens in a range': () => service.semanticTokensInRange(snapshot, range),
    'range formatting': () => service.rangeFormatting(snapshot, range, spaces),
    'a new line': () => service.onTypeFormatting(snapshot, position, '\n', spaces),
    'a mark': () => service.onTypeFormatting(snapshot, position, snapshot.text[offset - 1] ?? '：', spaces),
    definition: () => service.definition(snapshot, position, settings.today),
    references: () => service.references(snapshot, position, true),
    highlights: () => service.documentHighlights(snapshot, position),
    'prepare rename': () => service.prepareRename(snapshot, position),
    rename: () => renamed(snapshot, position),
    refactorings: () => service.refactorings(snapshot, range, 'zh'),
    'code actions': () => service.codeActions(snapshot, range, settings, 'zh'),
  };
}

/** A refusal is an answer: it says why in the person's language. */
function renamed(snapshot: service.Analysis, position: Position): unknown {
  try {
    return service.rename(snapshot, position, 'a-name-that-nobody-has', 'zh');
  } catch (error) {
    if (error instanceof service.RenameRefused) return error.message;
    throw error;
  }
}

/** A rule that fails is told by a finding, so that the others are heard: here it is a failure all the same. */
function failedRules(snapshot: service.Analysis): void {
  for (const { code, message, data } of service
    .allFindings(snapshot, settings)
    .flatMap(({ findings }) => findings))
    if (message.en.startsWith('The rule {rule} failed')) throw new Error(`${code}: ${String(data?.reason)}`);
}
