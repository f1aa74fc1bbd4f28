import type { Analysis } from '../document/analysis';
import { query } from '../collections/query';
import type { PlaybookDocument } from '../document/assemble';
import type { DraftMark } from '../document/drafts';
import type { Finding, Level } from '../format/finding';
import { fillBlanks } from './blanks';
import { draftFindings } from './drafts';
import { type CheckSettings, dayOf, gapFindings, type RuleLevels } from './gaps';
import { withMarginComments } from './margin-comments';
import { withMarginItems } from './margin-items';
import { marginKeys } from './margin-keys';
import { withMargins } from './margin-lines';
import { marginTables } from './margin-tables';
import { withNames } from './names';
import { onceWritten } from './once-written';
import { placeholderFindings } from './placeholders';
import { referenceFindings } from './references';
import { waitingRules } from './rules-in-force';
import { fingerprintsOf } from './fingerprints';
import { hasRulerAsMarker, sectionsApart } from './sections-apart';
import { type LevelOrIgnore, suppress } from './suppressions';
import { readDocuments } from '../document/snapshot';
import { isTooLarge, MOST_BROKEN, tooLarge, tooManyBroken, tooManyDocuments } from './too-much';
import { formFindings, isBroken, syntaxFindings, unexplainedFindings } from './yaml-findings';
import type { Block } from '../document/block';
import type { Segment } from '../yaml/segments/segment';
import { broughtHome, ofThisFile, withoutBase } from './inherited';
import { besidesUnreadable } from './unreadable';
import type { ChunkedList } from '../collections/chunked-list';
import { flatMapCached, indexesWhere } from '../collections/derive';

export interface DocumentFindings {
  readonly document: PlaybookDocument;
  /** The day by which it was checked. */
  readonly today: string;
  /** All that is reported: syntax first, then format errors, ids, placeholders, gaps. */
  readonly findings: readonly Finding[];
  /** What comments, settings and the baseline suppress. */
  readonly suppressed: readonly Finding[];
  /** Those of the suppressed that are in the baseline. */
  readonly known: readonly Finding[];
}

/** All findings of a file, by document. Never throws. */
export function allFindings(file: Analysis, settings: CheckSettings): readonly DocumentFindings[] {
  const { today, levels, options, overrides: first, packs, baseline } = settings;
  const inputs = [file, today, levels, options, first, packs, baseline];
  return ofFile(file.results, inputs, () => {
    const left = new Map(baseline);
    const checked = readDocuments(file).map((document) => {
      const found = findingsOf(file, document, settings);
      return baseline ? lessKnown(file, found, left) : found;
    });
    return withUnchecked(file, checked);
  });
}

/** The last document that is checked tells where the first one begins that is not. */
function withUnchecked(
  { documents }: Analysis,
  checked: readonly DocumentFindings[],
): readonly DocumentFindings[] {
  const next = documents[checked.length];
  const last = checked.at(-1);
  if (!next || !last) return checked;
  const { segment } = next.blocks.at(0)!;
  const told = tooManyDocuments(documents.length, { segment, start: 0, end: segment.text.trimEnd().length });
  return [...checked.slice(0, -1), { ...last, findings: [...last.findings, told] }];
}

const ofFile = query<readonly DocumentFindings[]>();

function findingsOf(file: Analysis, document: PlaybookDocument, settings: CheckSettings): DocumentFindings {
  const today = dayOf(document.playbook, settings);
  const first = document.blocks.at(0);
  if (first && isTooLarge(first.segment))
    return { document, today, findings: [tooLarge(first.segment)], suppressed: [], known: [] };
  const blockFindings = ofBlocks(document.blocks);
  const tables = marginTables(document);
  const inTables = new Map(
    tables.flatMap(({ segments, key }) => Array.from(segments, (segment) => [segment, key])),
  );
  const margin = marginKeys(document);
  const ofLines = [
    ...blockFindings.flatMap((found) => (inTables.has(found.segment) ? [] : found.syntax)),
    ...tables.flatMap(({ finding }) => finding ?? []),
  ];
  const told = [
    ...withMarginItems(document, withMargins(document, withMarginComments(document, ofLines))).filter(
      (found) => !margin.isTold(found),
    ),
    ...margin.findings,
  ];
  const unreadable = new Map([
    ...blockFindings.filter(isUnreadable).map(({ segment, section }) => [segment, section] as const),
    ...inTables,
  ]);
  // Where the colons of keys are full-width, that is told; there are keys.
  const hasKeys = told.some(({ code }) => code === 'yaml/wide-colon');
  // Of a file without any key that is said once, and not of each of its lines.
  const isOther = !hasKeys && document.findings.some(({ code }) => code === 'schema/not-a-playbook');
  const syntax = isOther ? told.filter(({ code }) => code !== 'yaml/stray-line') : told;
  const apart = sectionsApart(file, document);
  const isNoPlaybook = apart !== undefined || hasRulerAsMarker(told);
  const form = [
    ...(apart ? [apart] : []),
    ...document.findings
      .filter(({ code }) => !hasKeys || code !== 'schema/not-a-playbook')
      .filter(({ code }) => !isNoPlaybook || code !== 'schema/missing-key'),
    ...blockFindings.flatMap((found) => (inTables.has(found.segment) ? [] : found.form)),
  ].filter((found) => !margin.isTold(found));
  const others = [
    ...withNames(file, document, fillBlanks(document, onceWritten(file, form), settings.today)),
    ...referenceFindings(file, document),
    ...withoutBase(document),
    ...onceWritten(
      file,
      blockFindings.flatMap((found) => found.placeholders),
    ),
    ...(isNoPlaybook ? [] : gapFindings(file, document, settings)),
    ...draftFindings(
      document,
      blockFindings.flatMap((found) => found.drafts),
    ),
  ];
  const apt = document.playbook.shared || document.isIncomplete ? others.filter(isAptForPart) : others;
  const here = broughtHome(file, document, apt, settings, (base) =>
    allFindings(base, settings).flatMap(({ findings }) => findings),
  );
  const all = [...syntax, ...besidesUnreadable(here, unreadable)];
  const { kept, suppressed } = suppress(
    file,
    document,
    all,
    settings.levels ?? {},
    settings.overrides?.levels,
    waitingRules(today),
  );
  return { document, today, findings: ofThisFile(file, document, kept), suppressed, known: [] };
}

/**
 * Whether a finding holds for a part of a playbook: what a shared playbook lacks, and the ids that it names, the shops may
 * have; what a shop lacks that builds on a file which is not read, may be there.
 */
const isAptForPart = ({ code }: Finding): boolean =>
  code !== 'schema/missing-key' && code !== 'reference/unknown-id';

/** The findings of a block that do not depend on the rest of the file. */
interface BlockFindings {
  readonly segment: Segment;
  readonly section: string | undefined;
  readonly syntax: readonly Finding[];
  readonly form: readonly Finding[];
  readonly placeholders: readonly Finding[];
  readonly drafts: readonly DraftMark[];
}

/** Whether the segment has a YAML error, the parser's or one of ours. */
const isUnreadable = ({ syntax }: BlockFindings): boolean =>
  syntax.some(({ level, code }) => level === 'error' && code.startsWith('yaml/'));

/** The findings of each block that has any: nearly all have none. Of very many broken ones the first are explained. */
function ofBlocks(blocks: ChunkedList<Block>): readonly BlockFindings[] {
  const broken = brokenPlaces(blocks);
  const place = broken[MOST_BROKEN];
  if (place === undefined) return explained(blocks);
  const { segment } = blocks.at(place)!;
  const told = tooManyBroken(broken.length, { segment, start: 0, end: endOfLine(segment) });
  const stop = { ...none, segment, section: undefined, syntax: [told] };
  return [...explained(blocks.slice(0, place)), stop, ...unexplained(blocks.slice(place))];
}

const brokenPlaces = indexesWhere(isBroken);
const endOfLine = ({ text, lines }: Segment): number => text.slice(0, lines[1]).trimEnd().length;

const none = { syntax: [], form: [], placeholders: [], drafts: [] } as const;

const explain = (block: Block): readonly BlockFindings[] =>
  found(block, { syntax: syntaxFindings(block), form: formFindings(block) });
const explained = flatMapCached(explain);
const unexplained = flatMapCached((block: Block) =>
  isBroken(block) ? found(block, { syntax: unexplainedFindings(block), form: [] }) : explain(block),
);

function found(block: Block, some: Pick<BlockFindings, 'syntax' | 'form'>): readonly BlockFindings[] {
  const all = { ...some, placeholders: placeholderFindings(block), drafts: block.drafts };
  return Object.values(all).some((list) => list.length > 0)
    ? [{ ...all, segment: block.segment, section: block.section }]
    : [];
}

/**
 * Removes the findings that are in the baseline.
 * @param left how many of each fingerprint are still to be removed; counted down
 */
function lessKnown(file: Analysis, found: DocumentFindings, left: Map<string, number>): DocumentFindings {
  const marks = fingerprintsOf(file, found.document, found.findings);
  const known = found.findings.filter((finding) => {
    const mark = marks.get(finding)?.fingerprint ?? '';
    const count = left.get(mark) ?? 0;
    left.set(mark, count - 1);
    return count > 0;
  });
  const isKnown = new Set(known);
  const findings = found.findings.filter((finding) => !isKnown.has(finding));
  return { ...found, findings, suppressed: [...found.suppressed, ...known], known };
}

export type { CheckSettings, Level, LevelOrIgnore, RuleLevels };
