import { type Locale, say } from '../../../../schemas/text';
import { nameOfTarget } from '../../tables';
import { namesIn, reasonOf } from '../approve/describe';
import type { ApprovalEntry } from '../approve/entries';
import { formats } from '../formats';
import { releaseReportWords as words } from '../release-words';
import type { CheckResult } from '../result';
import { version } from '../../../../package.json';
import type { ReleasedFiles } from './files';
import { type Manifest, manifestName } from './manifest';

/** What came of a release. */
export interface ReleaseReport {
  readonly file: string;
  readonly folder: string;
  readonly isDryRun: boolean;
  /** What keeps it from being released. */
  readonly check: CheckResult;
  readonly waiting: readonly ApprovalEntry[];
  /** Undefined where it was refused before they were made. */
  readonly made: ReleasedFiles | undefined;
  /** What is written; undefined where it was refused. */
  readonly manifest: Manifest | undefined;
  /** How many approved replies are active now; undefined where the playbook stays as it is. */
  readonly activated: number | undefined;
}

/** The report of a release for people. */
export function releaseText(report: ReleaseReport, locale: Locale): string {
  const { file, folder, isDryRun, check, waiting, made, manifest, activated } = report;
  if (check.findings.length > 0) {
    const count = check.findings.length;
    const listed = formats.text({
      ...{ files: [check], problems: [], locale, fails: () => true, colour: false, offer: [], version },
    });
    return `${say(words.findings, locale, { count })}\n\n${listed}`;
  }
  if (waiting.length > 0) {
    const listed = waiting.map((one) => {
      const name = namesIn(one, locale);
      return `  ${one.file}:${one.line}  ${name}  ${reasonOf(one, locale)}`;
    });
    return `${[say(words.waiting, locale, { count: waiting.length, file }), ...listed].join('\n')}\n`;
  }
  const notices = (made?.notices ?? []).map(({ message, data }) => say(message, locale, data));
  const excess = (made?.excess ?? []).map(({ notice }) => `  ${say(notice.message, locale, notice.data)}`);
  if (!manifest)
    return `${[say(words.excess, locale, { count: excess.length }), ...excess, ...notices].join('\n')}\n`;
  const files = (made?.files ?? []).map(
    ({ name, kind, target, count = 0 }) =>
      `  ${say(words[kind], locale, { name, count, target: target ? nameOfTarget(target) : '' })}`,
  );
  const lines = [
    say(isDryRun ? words.dryRun : words.released, locale, { folder }),
    ...files,
    `  ${say(words.manifest, locale, { name: manifestName })}`,
    activated === undefined
      ? say(words.unchanged, locale)
      : say(words.status, locale, { date: manifest.date, count: activated }),
    ...(manifest.compared_with === undefined ? [say(words.noNote, locale)] : []),
    ...(made?.idle ?? []).map((target) =>
      say(words.nothingToExport, locale, { target: nameOfTarget(target) }),
    ),
    ...notices,
    ...excess,
  ];
  return `${lines.join('\n')}\n`;
}

/** The stable output for programs: version 1. Keys may be added, none is removed. */
export function releaseJson(report: ReleaseReport, locale: Locale): string {
  const { file, folder, isDryRun, check, waiting, made, manifest, activated } = report;
  const json = {
    version: 1,
    playbook: file,
    folder,
    released: manifest !== undefined && !isDryRun,
    dry_run: isDryRun,
    playbook_changed: activated !== undefined,
    files: manifest ? [...manifest.files.map((one) => one.file), manifestName] : [],
    manifest: manifest ?? null,
    findings: check.findings.map(({ rule, level, message, start }) => ({ rule, level, message, ...start })),
    waiting: waiting.map(({ file: its, line, kind, section, ids, what }) => ({
      ...{ file: its, line, kind, section, ids, what },
    })),
    excess: (made?.excess ?? []).map(({ section, name, notice }) => ({
      ...{ section, item: name, message: say(notice.message, locale, notice.data) },
    })),
    notices: (made?.notices ?? []).map(({ message, data }) => say(message, locale, data)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
