import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { version } from '../../../../package.json';
import { type Locale, say } from '../../../../schemas/text';
import { loadBaseline, refuseOtherThanBaseline, saveBaseline } from '../baseline-file';
import { type Around, aroundFiles } from '../around';
import { cacheFolder } from '../cache-folder';
import { checkAgain } from '../check-again';
import { checkText, failed, type Job, type FileOutcome, wantedBy } from '../check-file';
import { checkedConfigs } from '../config-files';
import { changedSince } from '../changed-files';
import { changedMessages } from '../changed-words';
import { concernedBy } from '../concerned';
import { exit } from '../exit';
import { formats } from '../formats';
import { inputsOf } from '../inputs';
import { tell, tellNotes } from '../notes';
import { fixKinds } from '../../service';
import { type CheckOptions, readCheckOptions } from '../options';
import { progress } from '../progress';
import { reasonOf } from '../reasons';
import { isOwnFile } from '../own-file';
import { refused } from '../refused';
import type { CheckResult } from '../result';
import { readStdin, withBom, writeWhole } from '../text-file';
import { checkFiles } from '../threads';
import { failsBy, isFailing } from '../verdict';
import { messages } from '../words';

/** `service-playbook check`: checks files, fixes them where asked, and prints what is found. */
export function checkCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(() => run(readCheckOptions(words, systemLocale)));
}

async function run(options: CheckOptions): Promise<number> {
  const { locale, output, writeBaseline } = options;
  if (writeBaseline !== undefined) await refuseOtherThanBaseline(writeBaseline, locale);
  if (output !== undefined && isOwnFile(output, [...options.words, options.baseline, writeBaseline]))
    return wrong(
      say(messages.reportOnPlaybook, locale, { file: output, playbook: options.words[0] ?? output }),
    );
  if (options.words.length === 0) return wrong(messages.noFiles[locale]);
  const job = await jobOf(options);
  const around = aroundFiles(job.cache);
  const { configs } = around;
  const { names, problems: noFiles } = await namesOf(options, around);
  const outcomes = await outcomesOf(names, job, options, around);
  const problems = [...noFiles, ...outcomes.flatMap(({ problem }) => problem ?? [])];
  tellNotes(problems, outcomes, options);

  const count = writeBaseline === undefined ? 0 : await writtenBaseline(writeBaseline, outcomes, locale);
  if (count === undefined) return exit.usage;
  // A config may name the baseline that was just written.
  configs.forget();

  const wanted = wantedBy(job);
  const inConfigs = await checkedConfigs(outcomes, configs, locale);
  const all = [...inConfigs.map((file) => only(file, ({ rule }) => wanted(rule))), ...checkedOf(outcomes)];
  const files = job.collect ? all.map((file) => only(file, ({ mark }) => mark === '')) : all;
  if (writeBaseline !== undefined) tellBaseline(writeBaseline, count, files, locale);

  const fails = failsBy(files, options);
  const report = formats[options.format]({
    files: options.quiet ? files.map((file) => only(file, ({ level }) => level !== 'info')) : files,
    problems,
    locale,
    fails,
    colour: options.output === undefined && wantsColour(),
    offer: fixKinds.filter((kind) => !job.fix.includes(kind)),
    version,
  });
  const fixed = names.includes('-') && job.fix.length > 0 ? outcomes[0]?.text : undefined;
  const written = await writeReport(report, options, fixed);
  if (!written || problems.length > 0) return exit.usage;
  return isFailing(files, fails) ? exit.findings : exit.clean;
}

/** The files to check; with `--changed` those that something concerns that differs from a commit. @throws BadUsage */
async function namesOf({ words, since, locale, quiet }: CheckOptions, around: Around) {
  const { files, problems } = inputsOf(words, locale);
  if (since === undefined) return { names: files, problems };
  const isConcerned = concernedBy(changedSince(since, locale), around);
  const names: string[] = [];
  for (const file of files) if (file === '-' || (await isConcerned(file))) names.push(file);
  if (names.length === 0 && !quiet) tell([say(changedMessages.nothing, locale, { ref: since })]);
  return { names, problems };
}

function wrong(sentence: string): number {
  tell([sentence]);
  return exit.usage;
}

async function jobOf(options: CheckOptions): Promise<Job> {
  const { locale, today, levels, rules, fix, baseline, writeBaseline } = options;
  const collect = writeBaseline !== undefined;
  const known = baseline === undefined || collect ? undefined : await loadBaseline(baseline, locale);
  // What is fixed or collected is worked out anew.
  const cache =
    options.cache && fix.length === 0 && !collect ? cacheFolder(options.cacheLocation) : undefined;
  return { locale, today, levels, rules, fix, collect, baseline: known, cache };
}

/** The outcome of each file; the standard input comes first. */
async function outcomesOf(
  names: readonly string[],
  job: Job,
  { stdinFilename }: CheckOptions,
  around: Around,
): Promise<readonly FileOutcome[]> {
  const files = names.filter((name) => name !== '-');
  const first = files.length < names.length ? [await checkStdin(stdinFilename, job, around)] : [];
  const { tell: tellProgress, end } = progress(files.length);
  const rest = await checkAgain(await checkFiles(files, job, around, tellProgress), job);
  end();
  return [...first, ...rest];
}

async function checkStdin(name: string, job: Job, around: Around): Promise<FileOutcome> {
  try {
    const input = await readStdin();
    // It has no name of its own to be kept under.
    const outcome = await checkText(name, input, job, { ...around, kept: undefined });
    return { ...outcome, fixed: undefined, text: outcome.fixed ?? withBom(input) };
  } catch (error) {
    return failed(name, say(messages.unreadable, job.locale, { file: name, reason: reasonOf(error) }));
  }
}

const checkedOf = (outcomes: readonly FileOutcome[]): readonly CheckResult[] =>
  outcomes.flatMap(({ checked }) => checked ?? []);

const only = (
  file: CheckResult,
  keep: (finding: CheckResult['findings'][number]) => boolean,
): CheckResult => ({
  ...file,
  findings: file.findings.filter(keep),
});

/** @returns how many gaps were written; undefined where the file could not be written, which is reported */
async function writtenBaseline(
  file: string,
  outcomes: readonly FileOutcome[],
  locale: Locale,
): Promise<number | undefined> {
  try {
    return await saveBaseline(file, outcomes);
  } catch (error) {
    tell([say(messages.unwritable, locale, { file, reason: reasonOf(error) })]);
    return undefined;
  }
}

/** @param rest findings that cannot be put into a baseline */
function tellBaseline(file: string, count: number, rest: readonly CheckResult[], locale: Locale): void {
  const left = rest.reduce((sum, { findings }) => sum + findings.length, 0);
  tell([
    say(messages.baselineWritten, locale, { count, file }),
    ...(left > 0 ? [say(messages.baselineRest, locale, { count: left })] : []),
  ]);
}

/**
 * Writes the report to its file or to standard output. Where the standard input was fixed, standard output gets its new
 * text, and standard error the report.
 * @returns whether it could be written
 */
async function writeReport(
  report: string,
  { output, locale }: CheckOptions,
  fixed: string | undefined,
): Promise<boolean> {
  if (fixed !== undefined) process.stdout.write(fixed);
  if (output === undefined) {
    (fixed === undefined ? process.stdout : process.stderr).write(report);
    return true;
  }
  try {
    await mkdir(dirname(resolve(output)), { recursive: true });
    await writeWhole(output, report);
    return true;
  } catch (error) {
    tell([say(messages.unwritable, locale, { file: output, reason: reasonOf(error) })]);
    return false;
  }
}

/** Whether to use colour: on a terminal that supports it, unless switched off (no-color.org). */
const wantsColour = (): boolean =>
  process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
