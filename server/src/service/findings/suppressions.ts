import type { RuleId } from '../../../../schemas/rule-ids';
import type { Snapshot } from '../document/snapshot';
import type { PlaybookDocument } from '../document/assemble';
import type { Finding, Level } from '../format/finding';
import { isFormCode } from '../format/form-code';
import { type Scope, type IgnoreComment } from '../document/suppression-comments';
import { isReasonToWrite } from '../document/ignore-reason';
import { scopeFinder } from './scope-finder';
import { unusedComments, unreasoned, unusedSettings } from './unused-ignores';
import type { Block } from '../document/block';
import { flatMapCached } from '../collections/derive';
import { fileLines } from '../yaml/segments/file-lines';
import { locator } from '../document/resolve-range';

export type LevelOrIgnore = Level | 'ignore';

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/**
 * Applies ignore comments and level settings: removes what they suppress, sets the levels of the rest, and reports the
 * comments and settings that suppress nothing. Only findings of gap rules can be suppressed, not format errors.
 * @param levels levels from outside the file; the file's own override them
 * @param first levels that override the file's own: the command line's
 * @param waiting the rules that are to run later: what is said of them is not yet of use, and not called useless
 */
export function suppress(
  snapshot: Snapshot,
  document: PlaybookDocument,
  findings: readonly Finding[],
  levels: Levels,
  first: Levels = {},
  waiting: ReadonlySet<string> = new Set(),
): Suppressed {
  const scopes = scopesOf(snapshot, document);
  const scopeAt = scopeFinder(scopes);
  const fileRules = document.playbook.checks?.rules ?? {};
  const used = new Set<IgnoreComment | string>(waiting);
  const where = locator(snapshot, document);
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of findings) {
    const ofRule = isGap(finding);
    const scope =
      ofRule && scopes.length > 0 ? scopeAt(where(finding.at).start.line, finding.code) : undefined;
    const set = ofRule
      ? (first[finding.code] ?? fileRules[finding.code as RuleId]?.level ?? levels[finding.code])
      : undefined;
    if (fileRules[finding.code as RuleId]) used.add(finding.code);
    if (scope) used.add(scope.comment);
    if (scope || set === 'ignore') suppressed.push(finding);
    else kept.push(set ? { ...finding, level: set } : finding);
  }
  const left = scopes.filter(
    ({ comment }) => !used.has(comment) && !comment.rules.some((rule) => waiting.has(rule)),
  );
  const unused = [
    ...unusedComments(snapshot, left, kept, where),
    ...unusedSettings(document, used),
    ...scopes
      .map(({ comment }) => comment)
      .filter((comment) => used.has(comment) && isReasonToWrite(comment.reason))
      .map(unreasoned),
  ];
  const level =
    first['checks/unused-ignore'] ??
    fileRules['checks/unused-ignore']?.level ??
    levels['checks/unused-ignore'] ??
    'warning';
  if (level !== 'ignore') kept.push(...unused.map((finding) => ({ ...finding, level })));
  return { kept, suppressed };
}

type Levels = Readonly<Partial<Record<string, LevelOrIgnore>>>;

/** Whether a finding is of a gap rule; the others are YAML and format errors. */
export const isGap = ({ code }: Finding): boolean => !isFormCode(code);

function scopesOf(snapshot: Snapshot, document: PlaybookDocument): readonly Scope[] {
  const comments = ignoresOf(document.blocks);
  if (comments.length === 0) return [];
  const lines = fileLines(snapshot);
  return comments.flatMap((comment, index): Scope[] => {
    const line = lines.first(comment.segment) + comment.line;
    if (comment.kind === 'file') return [{ comment, from: 0, to: Infinity }];
    if (comment.kind === 'line') return [{ comment, from: line, to: lines.lastWith(line) }];
    if (comment.kind === 'next-line') {
      const next = lines.nodeBelow(line);
      return [{ comment, from: line + 1, to: lines.lastLaidOut(next) }];
    }
    if (comment.kind === 'none') return [{ comment, from: line, to: -1 }];
    if (comment.kind === 'end') return [];
    const end = comments.slice(index + 1).find((other) => other.kind === 'end' && sameRules(other, comment));
    return [{ comment, from: line, to: end ? lines.first(end.segment) + end.line : Infinity }];
  });
}

const ignoresOf = flatMapCached(({ ignores }: Block) => ignores);

const sameRules = (end: IgnoreComment, start: IgnoreComment): boolean =>
  end.rules.length === 0 || end.rules.some((rule) => start.rules.includes(rule));
