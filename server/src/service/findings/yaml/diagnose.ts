import type { Text } from '../../../../../schemas/text';
import type { Block } from '../../document/block';
import type { Finding, Fix } from '../../format/finding';
import { lastAtOrBelow } from '../../collections/binary-search';
import { lineEndAt, lineStartAt } from '../../yaml/ranges/node-end';
import type { Segment, SegmentRange } from '../../yaml/segments/segment';
import type { SyntaxProblem } from '../../yaml/parse/parse';
import { type Candidate, type TextReplacement, type RepairContext, withChanges } from './candidate';
import { isKeyName } from './key-names';
import {
  compareQuality,
  isBetter,
  type AssessReading,
  assessmentFor,
  spotsOf,
  type ReadingQuality,
} from './reading-quality';
import { type Line, linesOf } from './lines';
import { repairs } from './repairs';

/** The typos of a segment, in source order, and the problems that they do not explain. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** The problems that no typo explains; offsets into the segment. */
  readonly problems: readonly SyntaxProblem[];
  /** The quality of the segment with all typos fixed; undefined where there are none. */
  readonly undone: ReadingQuality | undefined;
}

/** The most typos of one segment that are reported. */
const MOST_TYPOS = 12;
/** The budget of text that is parsed to try the candidates of a segment, in UTF-16 units: some hundredths of a second. */
const MOST_READ = 60_000;
/** The longest text that is searched for typos: each candidate parses all of it, and in a longer one a single guess helps little. */
const LONGEST = 30_000;

/** What is too much is no typo. */
const isTooMuch: ReadonlySet<string> = new Set(['TOO_DEEP', 'TOO_MANY_ALIASES']);

/**
 * Finds the typos in a segment by greedy search: each candidate fix is tried, the one after which the text reads best is
 * applied, and the next typo is searched in the result. What cannot be explained so stays a problem.
 */
export function diagnose(block: Block): Diagnosis {
  const { segment } = block;
  if (segment.text.length > LONGEST || block.problems.some(({ code }) => isTooMuch.has(code)))
    return { findings: [], problems: block.problems, undone: undefined };
  const assess = assessmentFor(block);
  const typos: TypoFinding[] = [];
  let text = segment.text;
  let quality: ReadingQuality = { ...assess(text), problems: block.problems, findings: block.findings };
  const budget = { left: MOST_READ };
  for (let typo = 0; typo < MOST_TYPOS; typo++) {
    const best = bestOf(text, quality, block, assess, budget);
    if (!best) break;
    const changes = best.candidate.changes.map((change) => toOriginal(change, typos));
    if (changes.some((change) => change === undefined)) break;
    typos.push({ candidate: best.candidate, changes: changes as TextReplacement[] });
    [text, quality] = [best.text, best.quality];
  }
  // Guesses that do not lead to a text without syntax errors explain nothing.
  if (quality.problems.length > 0) return { findings: [], problems: block.problems, undone: undefined };
  return {
    findings: typos
      .map((typo, index) => findingOf(block, certain(typo, quality), typos.slice(0, index)))
      .sort(byStart),
    problems: [],
    undone: typos.length === 0 ? undefined : quality,
  };
}

/** A typo that is reported, with its replacements as offsets into the original text. */
interface TypoFinding {
  readonly candidate: Candidate;
  readonly changes: readonly TextReplacement[];
}

interface Tried {
  readonly candidate: Candidate;
  readonly text: string;
  readonly quality: ReadingQuality;
}

/** The candidate after which the text reads best; of equals the first. */
function bestOf(
  text: string,
  before: ReadingQuality,
  { segment, section }: Block,
  assess: AssessReading,
  budget: { left: number },
): Tried | undefined {
  const broken = before.problems.length > 0;
  const view: RepairContext = {
    text,
    lines: linesOf(text),
    problems: before.problems,
    broken,
    findings: before.findings,
    listColumn: segment.indent,
    section,
  };
  let best: Tried | undefined;
  for (const candidate of nearFirst(
    view,
    repairs.flatMap((repair) => repair(view)),
  )) {
    budget.left -= text.length;
    if (budget.left < 0) return best;
    const changed = withChanges(text, candidate.changes);
    const quality = assess(changed);
    if (!isBetter(quality, before, candidate.freesKeys)) continue;
    if (candidate.keepsKeys && !broken && losesPart(quality, before)) continue;
    if (candidate.keepsTexts && growsTexts(view.lines, linesOf(changed))) continue;
    if (candidate.changesLevel && !broken && misplaces(quality, before)) continue;
    if (best && compareQuality(best.quality, quality) <= 0) continue;
    best = { candidate, text: changed, quality: quality };
    if (quality.problems.length === 0 && quality.errors === 0) return best;
  }
  return best;
}

/** Whether a key or an item came or went: an item that is moved behind a text would be read as more of it. */
const losesPart = (now: ReadingQuality, before: ReadingQuality): boolean =>
  now.keys !== before.keys || now.items < before.items;

/** Whether a key of the format, or a comment, came to stand in a block scalar: customers would read it. */
const growsTexts = (before: readonly Line[], now: readonly Line[]): boolean =>
  now.filter(isRemark).length < before.filter(isRemark).length ||
  now.filter(isField).length < before.filter(isField).length;

const isRemark = ({ silent, content, end }: Line): boolean => silent && content < end;
const isField = ({ key }: Line): boolean => key !== undefined && isKeyName(key.name);

/**
 * Whether something is now where it cannot be: below a key that takes no lines, among keys that it does not belong to, or
 * where nothing is validated.
 */
function misplaces(now: ReadingQuality, before: ReadingQuality): boolean {
  if (now.hidden > before.hidden) return true;
  const known = new Set(before.findings.map(wordsOf));
  return now.findings.some((finding) => isOfPlace(finding) && !known.has(wordsOf(finding)));
}

const isOfPlace = ({ code }: Finding): boolean =>
  code === 'schema/wrong-kind' || code === 'schema/unknown-key' || code === 'yaml/duplicate-key';

const wordsOf = ({ code, data }: Finding): string => `${code} ${JSON.stringify(data)}`;

/** How many lines from an error a candidate is near it, and how many lines from it still counts as at it. */
const NEAR = 3;
const BESIDE = 1;

/**
 * Sorts candidates: those at an error first, then those near one, then the others. What opens and is never closed counts
 * as at an error, since it causes errors far below.
 */
function nearFirst(
  { lines, problems, findings }: RepairContext,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const starts = lines.map(({ start }) => start);
  const lineOf = (offset: number): number => lastAtOrBelow(starts, offset);
  const errorLines = [...problems, ...spotsOf(findings)].map(({ start }) => lineOf(start));
  const distanceOf = ({ start, reachesFar }: Candidate): number => {
    if (reachesFar) return 0;
    const away = Math.min(...errorLines.map((line) => Math.abs(line - lineOf(start))));
    return away <= BESIDE ? 0 : away <= NEAR ? 1 : 2;
  };
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

/** Maps a replacement in the text with the typos fixed to the original text; undefined where it overlaps one of their fixes. */
function toOriginal(change: TextReplacement, typos: readonly TypoFinding[]): TextReplacement | undefined {
  let { start, end } = change;
  for (const { candidate } of typos.toReversed()) {
    const back = [mapBack(start, candidate.changes), mapBack(end, candidate.changes)];
    if (back[0] === undefined || back[1] === undefined || back[1] < back[0]) return undefined;
    [start, end] = back as [number, number];
  }
  const clear = typos.every((one) =>
    one.changes.every((other) => end < other.start || other.end < start || isInsertBeside(other, start, end)),
  );
  return clear ? { start, end, text: change.text } : undefined;
}

const isInsertBeside = (other: TextReplacement, start: number, end: number): boolean =>
  start < end && other.start < other.end && (other.end === start || end === other.start);

/** Maps an offset of a changed text back to the text before; undefined inside an insertion. */
function mapBack(offset: number, changes: readonly TextReplacement[]): number | undefined {
  let shift = 0;
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start)) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + text.length) return offset === from ? start : undefined;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

/** Makes a moved line a suggestion where a key of the format is then in a place where it cannot be: a person has to decide. */
function certain(found: TypoFinding, { unknown }: ReadingQuality): TypoFinding {
  if (!found.candidate.changesLevel || !unknown.some((key) => isKeyName(key))) return found;
  return { ...found, candidate: { ...found.candidate, kind: 'suggestion' } };
}

function findingOf(
  { segment }: Block,
  { candidate, changes }: TypoFinding,
  before: readonly TypoFinding[],
): Finding {
  const { id, message, data, title, titleData, kind } = candidate;
  const at = spotBefore(segment, candidate, before);
  const edits = changes.map((change) => ({
    kind: 'replace' as const,
    at: { segment, start: change.start, end: change.end },
    text: change.text,
  }));
  const words = { ...data, line: correctedLine(segment.text, changes) };
  const related = candidate.also?.map((place) => ({
    at: spotBefore(segment, place, before),
    message: sameTypo,
  }));
  const fix: Fix = { title, data: { ...words, ...titleData }, kind, edits };
  return { code: `yaml/${id}`, level: 'error', at, message, data: words, related, fixes: [fix] };
}

const sameTypo: Text = { zh: '这里也一样。', en: 'The same here.' };

/** Maps a range of the text with earlier typos fixed to the segment. */
function spotBefore(
  segment: Segment,
  place: { start: number; end: number },
  before: readonly TypoFinding[],
): SegmentRange {
  const [start, end] = [place.start, place.end].map((offset) => {
    let at = offset;
    for (const typo of before.toReversed()) at = mapBack(at, typo.candidate.changes) ?? at;
    return Math.min(at, segment.text.length);
  }) as [number, number];
  return { segment, start, end: Math.max(start, end) };
}

/** The most characters of a line that a message quotes. */
const LONGEST_LINE = 60;

/** The first changed line, corrected. */
function correctedLine(text: string, changes: readonly TextReplacement[]): string {
  const first = Math.min(...changes.map(({ start }) => start));
  const start = lineStartAt(text, first);
  const within = changes.filter((change) => change.start <= lineEndAt(text, first));
  const end = lineEndAt(text, Math.max(...within.map((change) => change.end)));
  const inLine = within.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }));
  const line = withChanges(text.slice(start, end), inLine).trim().split(/\r?\n/)[0]!;
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

const byStart = (a: Finding, b: Finding): number =>
  ('segment' in a.at ? a.at.start : 0) - ('segment' in b.at ? b.at.start : 0);
