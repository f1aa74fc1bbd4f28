import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locale, say } from '../../../schemas/text';
import { clockSettings } from '../workspace/check-settings';
import type { Layers } from '../workspace/bases/layers';
import { type Configs, type LoadedBaseline, packsFrom, settingsFrom } from '../workspace/configs';
import {
  allFindings,
  baselineEntries,
  type BaselineEntry,
  type CheckSettings,
  type FixKind,
  fixUntilDone,
  marksOf,
  openFile,
  pathFrom,
  type RuleLevels,
  type Analysis,
  staleEntries,
} from '../service';
import { reasonOf } from './reasons';
import { type CheckResult, checkedFile } from './result';
import { isPlainFile, readTextFile, type TextFile, withBom, writeWhole } from './text-file';
import { messages } from './words';

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

/** What lies around the files of a run; each thread has its own. */
export interface Around {
  readonly configs: Configs;
  readonly layers: Layers;
}

/** Checks a file on the disk, and writes it where it was fixed. Never rejects. */
export async function checkFile(file: string, job: Job, around: Around): Promise<FileOutcome> {
  try {
    const before = await readTextFile(file);
    const outcome = await checkText(file, before, job, around);
    if (outcome.fixed === undefined) return outcome;
    if (!(await isPlainFile(file)))
      return {
        ...outcome,
        problem: say(messages.unwritable, job.locale, { file, reason: messages.notPlain }),
      };
    try {
      await writeWhole(file, outcome.fixed);
      return outcome;
    } catch (error) {
      return { ...outcome, problem: say(messages.unwritable, job.locale, { file, reason: reasonOf(error) }) };
    }
  } catch (error) {
    return failed(file, say(messages.unreadable, job.locale, { file, reason: reasonOf(error) }));
  }
}

/** Checks a text as the content of a file. */
export async function checkText(
  file: string,
  { text, bom }: TextFile,
  job: Job,
  { configs, layers }: Around,
): Promise<FileOutcome> {
  const uri = uriOf(file);
  const snapshot = await layers.loaded(openFile(uri, 1, text));
  const [config, team] = await Promise.all([configs.of(uri), configs.packsOf(uri)]);
  const baseline = job.baseline ?? config?.baseline;
  const known = baseline?.files[pathFrom(baseline.folder, uri)] ?? [];
  const settings: CheckSettings = {
    ...clockSettings(snapshot, ''),
    ...settingsFrom(config, uri, undefined),
    ...packsFrom(config, team),
    overrides: { today: job.today || undefined, levels: job.levels },
    baseline: known.length > 0 && !job.collect ? marksOf(known) : undefined,
  };
  const wanted = wantedBy(job);
  const result = applyFixes(snapshot, settings, job, wanted);
  const all = allFindings(result, settings);
  return {
    file,
    uri,
    checked: checkedFile(file, result, all, wanted, job.locale),
    fixed: result === snapshot ? undefined : withBom({ text: result.text, bom }),
    config: config?.uri,
    gaps: job.collect ? baselineEntries(result, all) : [],
    stale: settings.baseline ? staleEntries(known, result, all) : [],
  };
}

/**
 * Makes a filter of findings: all of them, or those of the rules asked for and YAML syntax errors, which keep rules
 * from running.
 */
export const wantedBy =
  ({ rules }: Job) =>
  (code: string): boolean =>
    rules.length === 0 || rules.includes(code) || code.startsWith('yaml/');

export const uriOf = (file: string): string => pathToFileURL(resolve(file)).href;

export const failed = (file: string, problem: string): FileOutcome => ({
  file,
  uri: uriOf(file),
  problem,
  gaps: [],
  stale: [],
});

function applyFixes(
  snapshot: Analysis,
  settings: CheckSettings,
  { fix }: Job,
  wanted: (code: string) => boolean,
): Analysis {
  if (fix.length === 0) return snapshot;
  const choice = { kinds: fix, wanted: ({ code }: { code: string }) => wanted(code) };
  return fixUntilDone(snapshot, settings, choice).snapshot;
}
