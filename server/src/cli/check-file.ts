import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../../../schemas/text';
import { clockSettings } from '../workspace/check-settings';
import { packsFrom, settingsFrom } from '../workspace/configs';
import {
  allFindings,
  baselineEntries,
  type CheckSettings,
  endOfDay,
  fixUntilDone,
  marksOf,
  openFile,
  pathFrom,
  type Analysis,
  staleEntries,
} from '../service';
import type { Around } from './around';
import type { FileOutcome, Job } from './job';
import type { CheckInputs } from './kept-outcomes';
import { reasonOf } from './reasons';
import { checkedFile } from './result';
import { isPlainFile, readTextFile, type TextFile, withBom, writeWhole } from './text-file';
import { messages } from './words';

export type { FileOutcome, Job } from './job';

/** Checks a file on the disk, and writes it where it was fixed. Never rejects. */
export async function checkFile(file: string, job: Job, around: Around): Promise<FileOutcome> {
  try {
    const before = await readTextFile(file);
    const outcome =
      (await keptOutcome(file, before, job, around)) ?? (await checkText(file, before, job, around));
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

/** The outcome of a text as the content of a file that is kept from an earlier run; undefined where it is to be checked. */
export async function keptOutcome(
  file: string,
  { text }: TextFile,
  job: Job,
  around: Around,
): Promise<FileOutcome | undefined> {
  return around.kept?.find(await inputsOf(file, text, job, around));
}

/** Checks a text as the content of a file. */
export async function checkText(
  file: string,
  { text, bom }: TextFile,
  job: Job,
  around: Around,
): Promise<FileOutcome> {
  const { layers, kept } = around;
  const inputs = await inputsOf(file, text, job, around);
  const { uri, config, team, known } = inputs;
  const own = openFile(uri, 1, text);
  const snapshot = await layers.loaded(own);
  const clock = clockSettings(snapshot, '');
  const settings: CheckSettings = {
    ...clock,
    ...settingsFrom(config, uri, undefined),
    ...packsFrom(config, team),
    overrides: { today: job.today || undefined, levels: job.levels },
    baseline: known.length > 0 && !job.collect ? marksOf(known) : undefined,
  };
  const wanted = wantedBy(job);
  const result = applyFixes(snapshot, settings, job, wanted);
  const all = allFindings(result, settings);
  const outcome = {
    file,
    uri,
    checked: checkedFile(file, result, all, wanted, job.locale),
    fixed: result === snapshot ? undefined : withBom({ text: result.text, bom }),
    config: config?.uri,
    gaps: job.collect ? baselineEntries(result, all) : [],
    stale: settings.baseline ? staleEntries(known, result, all) : [],
  };
  const until = job.today === '' ? endOfDay(snapshot.documents[0]!.playbook, clock.today) : Infinity;
  await kept?.keep(inputs, outcome, { extends: snapshot !== own, uses: layers.usesOf(own), until });
  return outcome;
}

async function inputsOf(file: string, text: string, job: Job, { configs }: Around): Promise<CheckInputs> {
  const uri = uriOf(file);
  const [config, team] = await Promise.all([configs.of(uri), configs.packsOf(uri)]);
  const baseline = job.baseline ?? config?.baseline;
  const known = baseline?.files[pathFrom(baseline.folder, uri)] ?? [];
  return { file, uri, text, job, config, team, known };
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
