import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, say } from '../../../schemas/text';
import { type LineColumn, rangeFromOne } from '../from-one';
import {
  type DocumentFindings,
  type Finding,
  firstThings,
  type FixKind,
  fixKinds,
  type Level,
  lineText,
  locator,
  type Locator,
  markGaps,
  score,
  type Snapshot,
} from '../service';
import { screenColumn } from './screen-column';

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly message: string;
  readonly start: LineColumn;
  readonly end: LineColumn;
  /** The name of the file where it is in another one, which the playbook extends. */
  readonly file?: string;
}

export interface CheckedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly start: LineColumn;
  readonly end: LineColumn;
  /** The column on a screen, where it is another one than that of `start`. */
  readonly screenColumn?: number;
  /** Whether it has a fix of any kind. */
  readonly fixable: boolean;
  /** The kind of its first fix. */
  readonly fixKind?: FixKind;
  /** Absent where there is none. */
  readonly related?: readonly RelatedPlace[];
  /** Whether people are told of it in one line with the others: it waits until the file can be read. */
  readonly waits?: true;
  /** The fingerprint of a gap, which does not depend on its line; empty for a format error. */
  readonly mark: string;
}

export interface CheckResult {
  /** The file's name as given. */
  readonly file: string;
  /** The days by which its playbooks were checked. */
  readonly days: readonly string[];
  /** The readiness of a playbook, 0 to 100; undefined for what is none: a config, a word pack. */
  readonly score: number | undefined;
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
  const findings = all.flatMap((found) => {
    const { document, findings: own } = found;
    const first = firstThings(found);
    const waiting = new Set(first?.because === 'begun' ? [] : first?.later);
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
        ...relatedTo(finding, where, locale),
        ...(waiting.has(finding) && { waits: true as const }),
        mark: marks.get(finding)?.fingerprint ?? '',
      };
    });
  });
  const days = [...new Set(all.map(({ today }) => today))];
  return {
    file,
    days,
    score: score(all).total,
    findings: withScreenColumns(snapshot, findings.sort(byPlace)),
  };
}

/** @param findings in the order of the text, so that each line is walked once */
function withScreenColumns(
  snapshot: Snapshot,
  findings: readonly CheckedFinding[],
): readonly CheckedFinding[] {
  let [line, text, column, screen] = [0, '', 1, 1];
  return findings.map((finding) => {
    const { start } = finding;
    if (start.line !== line)
      [line, text, column, screen] = [start.line, lineText(snapshot, start.line - 1), 1, 1];
    screen = screenColumn(text.slice(column - 1, start.column - 1), screen);
    ({ column } = start);
    return screen === column ? finding : { ...finding, screenColumn: screen };
  });
}

function relatedTo(
  { related = [] }: Finding,
  where: Locator,
  locale: Locale,
): Pick<CheckedFinding, 'related'> {
  if (related.length === 0) return {};
  return {
    related: related.map(({ at, message, data }) => {
      const range = where(at);
      const file = range.uri === undefined ? {} : { file: nameFromHere(range.uri) };
      return { message: say(message, locale, data), ...rangeFromOne(range), ...file };
    }),
  };
}

/** The order of findings in a report. */
export const byPlace = (a: CheckedFinding, b: CheckedFinding): number =>
  a.start.line - b.start.line || a.start.column - b.start.column || a.rule.localeCompare(b.rule, 'en');

/** The path of a file from the working folder; the whole path where it lies elsewhere. */
export function nameFromHere(uri: string): string {
  const path = fileURLToPath(uri);
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
