import { type Locale, say } from '../../../schemas/text';
import { type LineColumn, rangeFromOne } from '../from-one';
import {
  type DocumentFindings,
  type FixKind,
  fixKinds,
  type Level,
  locator,
  markGaps,
  score,
  type Snapshot,
} from '../service';

export interface CheckedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly start: LineColumn;
  readonly end: LineColumn;
  /** Whether it has a fix of any kind. */
  readonly fixable: boolean;
  /** The kind of its first fix. */
  readonly fixKind?: FixKind;
  /** The fingerprint of a gap, which does not depend on its line; empty for a format error. */
  readonly mark: string;
}

export interface CheckResult {
  /** The file's name as given. */
  readonly file: string;
  /** The days by which its playbooks were checked. */
  readonly days: readonly string[];
  /** 0 to 100. */
  readonly score: number;
  readonly findings: readonly CheckedFinding[];
}

/** The result of a file: its findings in the order of the text. The score is that of the whole file. */
export function checkedFile(
  file: string,
  snapshot: Snapshot,
  all: readonly DocumentFindings[],
  wanted: (code: string) => boolean,
  locale: Locale,
): CheckResult {
  const findings = all.flatMap(({ document, findings: own }) => {
    const where = locator(snapshot, document);
    const kept = own.filter(({ code }) => wanted(code));
    const marks = markGaps(snapshot, document, kept);
    return kept.map((finding): CheckedFinding => {
      return {
        rule: finding.code,
        level: finding.level,
        message: say(finding.message, locale, finding.data),
        ...rangeFromOne(where(finding.at)),
        fixable: (finding.fixes?.length ?? 0) > 0,
        fixKind: fixKinds.find((kind) => finding.fixes?.some((fix) => fix.kind === kind)),
        mark: marks.get(finding)?.fingerprint ?? '',
      };
    });
  });
  const days = [...new Set(all.map(({ today }) => today))];
  return { file, days, score: score(all).total, findings: findings.sort(byPlace) };
}

/** The order of findings in a report. */
export const byPlace = (a: CheckedFinding, b: CheckedFinding): number =>
  a.start.line - b.start.line || a.start.column - b.start.column || a.rule.localeCompare(b.rule, 'en');
