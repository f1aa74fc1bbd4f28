import type { Locale } from '../../../../schemas/text';
import type { FixKind, Level } from '../../service';
import type { CheckResult } from '../result';

/** The input of a format. */
export interface CheckReport {
  readonly files: readonly CheckResult[];
  /** Sentences about files that could not be read. */
  readonly problems: readonly string[];
  readonly locale: Locale;
  /** Whether a level makes the run fail. */
  readonly fails: (level: Level) => boolean;
  readonly colour: boolean;
  /** The kinds of fixes that were not applied. */
  readonly offer: readonly FixKind[];
  /** The version of this program. */
  readonly version: string;
}

/** Returns the whole output, with a line break at its end. */
export type Format = (report: CheckReport) => string;

export interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** The number of findings of each level. */
export function countsOf(files: readonly CheckResult[]): Counts & Readonly<Record<string, number>> {
  const all = files.flatMap(({ findings }) => findings);
  const count = (level: Level): number => all.filter((finding) => finding.level === level).length;
  return { files: files.length, error: count('error'), warning: count('warning'), info: count('info') };
}
