import type { Locale } from '../../../schemas/text';
import type { LoadedBaseline } from '../workspace/configs';
import type { BaselineEntry, FixKind, RuleLevels } from '../service';
import type { CheckResult } from './result';

/** The settings of a run. Plain data, since it is sent to other threads. */
export interface Job {
  readonly locale: Locale;
  /** Empty for today. */
  readonly today: string;
  readonly levels: RuleLevels;
  /** Only these rules; none means all. */
  readonly rules: readonly string[];
  /** The kinds of fixes that are applied and written. */
  readonly fix: readonly FixKind[];
  /** The command line's baseline, which replaces that of the config. */
  readonly baseline?: LoadedBaseline;
  /** Whether gaps are collected for a new baseline; known ones count as new. */
  readonly collect: boolean;
  /** The folder in which outcomes are kept, with `--cache`. */
  readonly cache?: string;
}

/** The outcome of one file. Plain data too. */
export interface FileOutcome {
  readonly file: string;
  readonly uri: string;
  readonly checked?: CheckResult;
  /** Why the file could not be read, written or checked: a whole sentence. */
  readonly problem?: string;
  /** The text after fixing, where it changed and is to be written to the file. */
  readonly fixed?: string;
  /** The text after fixing of the standard input. */
  readonly text?: string;
  /** The config that applied to it. */
  readonly config?: string;
  readonly gaps: readonly BaselineEntry[];
  readonly stale: readonly BaselineEntry[];
}
