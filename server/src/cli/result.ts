import { type Locale, say } from '../../../schemas/text';
import { allFindings, type CheckSettings, type Level, locator, score, type Snapshot } from '../service';

/** A place as the command line tells it: line and column (UTF-16) from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface CheckedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  /** Whether a mend can be written by the machine. */
  readonly fixable: boolean;
}

export interface CheckedFile {
  readonly file: string;
  /** 0 to 100. */
  readonly score: number;
  readonly findings: readonly CheckedFinding[];
}

/** Checks one file; the findings stand in the order of the text. */
export function checkedFile(
  file: string,
  snapshot: Snapshot,
  settings: CheckSettings,
  locale: Locale,
): CheckedFile {
  const all = allFindings(snapshot, settings);
  const findings = all.flatMap(({ document, findings: own }) => {
    const where = locator(snapshot, document);
    return own.map((finding): CheckedFinding => {
      const { start, end } = where(finding.at);
      return {
        rule: finding.code,
        level: finding.level,
        message: say(finding.message, locale, finding.data),
        start: { line: start.line + 1, column: start.character + 1 },
        end: { line: end.line + 1, column: end.character + 1 },
        fixable: (finding.fixes?.length ?? 0) > 0,
      };
    });
  });
  return { file, score: score(all).total, findings: findings.sort(byPlace) };
}

const byPlace = (a: CheckedFinding, b: CheckedFinding): number =>
  a.start.line - b.start.line || a.start.column - b.start.column || a.rule.localeCompare(b.rule, 'en');
