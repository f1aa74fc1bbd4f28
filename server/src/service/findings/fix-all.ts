import type { TextEdit } from 'vscode-languageserver-types';
import { ruleIds } from '../../../../schemas/rule-ids';
import { editsAsChanges } from '../document/edits-as-changes';
import { fixEdits } from '../document/edits-to-text';
import { type Analysis, changeFile } from '../document/analysis';
import { commonEnds } from '../collections/common-ends';
import { Results } from '../collections/query';
import type { Snapshot } from '../document/snapshot';
import { allFindings, type CheckSettings } from './index';
import { keepsWords } from './kept-words';
import type { PlaybookDocument } from '../document/assemble';
import type { Finding, FixKind } from '../format/finding';
import { isFormCode } from '../format/form-code';
import { sectionNames } from '../format/format';
import { positionAt } from '../yaml/segments/layout';
import type { Range } from '../yaml/segments/lines';

/** Which fixes are applied together. */
export interface FixChoice {
  /** The kinds that are applied; only `fix` unless given. */
  readonly kinds?: readonly FixKind[];
  /** A filter of the findings whose fixes are applied. */
  readonly wanted?: (finding: Finding) => boolean;
}

/**
 * One round of fix all: the edits of the first fix of each finding that may be applied without asking, as far as they do
 * not overlap. Where there is none, those of one draft, so that the next draft can build on it: people before who takes
 * which message. Applied fixes may make others possible: hosts repeat until nothing is left, as `fixUntilDone` does.
 */
export function fixAll(
  snapshot: Analysis,
  settings: CheckSettings,
  { kinds = ['fix'], wanted = () => true }: FixChoice = {},
): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const found = allFindings(snapshot, settings).flatMap(({ document, findings }) =>
    findings.filter(wanted).map((finding) => ({ document, finding })),
  );
  const ready = kinds.filter((kind) => kind !== 'draft');
  const take = (of: (finding: Finding) => boolean): void => {
    for (const { document, finding } of found.filter((one) => of(one.finding))) {
      const edits = editsOfFirst(snapshot, document, finding, ready);
      if (edits.length > 0 && edits.every((edit) => taken.every((other) => apart(edit.range, other.range))))
        taken.push(...edits);
    }
  };
  // Format errors first: a key that is renamed may be the one that a gap finding reports as missing.
  take(({ code }) => isFormCode(code));
  if (taken.length === 0) take(({ code }) => !isFormCode(code));
  if (taken.length > 0) return taken.sort((a, b) => compare(a.range.start, b.range.start));
  if (ready.length === kinds.length) return [];
  const byRule = [...found].sort((a, b) => rankOf(a.finding) - rankOf(b.finding));
  for (const { document, finding } of byRule) {
    const edits = editsOfFirst(snapshot, document, finding, ['draft']);
    if (edits.length > 0) return edits;
  }
  return [];
}

/** Orders drafts by their sections, which build on each other; in each, a section that is missing as a whole comes first. */
const rankOf = ({ code }: Finding): number => ranks.get(code) ?? Infinity;
const ranks: ReadonlyMap<string, number> = new Map(
  ruleIds.map((id) => {
    const [group, rule] = id.split('/');
    const section = sectionNames.indexOf(group!.replaceAll('-', '_'));
    return [id, section < 0 ? sectionNames.length : section + (rule === 'missing' ? 0 : 0.5)];
  }),
);

/** The edits of the first fix of the kinds that changes something and may be applied without review. */
function editsOfFirst(
  snapshot: Snapshot,
  document: PlaybookDocument,
  { fixes = [] }: Finding,
  kinds: readonly FixKind[],
): readonly TextEdit[] {
  for (const fix of fixes.filter(({ kind, byHand }) => kinds.includes(kind) && !byHand)) {
    const edits = fixEdits(snapshot, document, fix);
    if (edits.length > 0 && keepsWords(snapshot, fix, edits)) return edits;
  }
  return [];
}

/** The most rounds of fixes: after more, fixes work against each other. */
const MOST_ROUNDS = 50;
/** The most rounds with drafts: one is applied a round, and a file may have gaps of every rule, several of each. */
const MOST_DRAFTS = 10 * ruleIds.length;

export interface Fixed {
  readonly snapshot: Analysis;
  /** The number of rounds that were applied; 0 where there was nothing to fix. */
  readonly rounds: number;
}

/** Applies fixes until a fixed point. Where fixes undo each other it stops at the first text that recurs. */
export function fixUntilDone(snapshot: Analysis, settings: CheckSettings, choice: FixChoice = {}): Fixed {
  const seen = new Set([snapshot.text]);
  const most = choice.kinds?.includes('draft') ? MOST_DRAFTS : MOST_ROUNDS;
  let current = snapshot;
  // These versions are only a trial: their results are not memoised with the file.
  const trial = new Results();
  for (let rounds = 0; ; rounds++) {
    const edits = rounds < most ? fixAll(current, settings, choice) : [];
    if (edits.length === 0) return { snapshot: current, rounds };
    const next = changeFile(current, current.version + 1, editsAsChanges(edits), trial);
    if (seen.has(next.text)) return { snapshot: current, rounds };
    seen.add(next.text);
    current = next;
  }
}

/** The single text edit from one text to another: it replaces what is between their common prefix and suffix. */
export function asOneEdit(before: Snapshot, after: Pick<Snapshot, 'text'>): TextEdit | undefined {
  const [old, now] = [before.text, after.text];
  if (old === now) return undefined;
  const { start, behind } = commonEnds(old, now);
  const range = { start: positionAt(before, start), end: positionAt(before, old.length - behind) };
  return { range, newText: now.slice(start, now.length - behind) };
}

/** Whether two ranges neither overlap nor touch; two inserts at one offset would have no defined order. */
const apart = (a: Range, b: Range): boolean => compare(a.end, b.start) < 0 || compare(b.end, a.start) < 0;

const compare = (a: Range['start'], b: Range['start']): number =>
  a.line - b.line || a.character - b.character;
