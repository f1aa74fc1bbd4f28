import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { version } from '../../../../package.json';
import { type Locale, say } from '../../../../schemas/text';
import { type Configs, makeConfigs } from '../../configs';
import { readFromDisk } from '../../read-disk';
import { loadBaseline, saveBaseline } from '../baseline-file';
import { checkText, failed, type Job, type Outcome, reasonOf, wantedBy } from '../check-file';
import { checkedConfigs } from '../config-files';
import { exit } from '../exit';
import { formats } from '../formats';
import { inputsOf } from '../inputs';
import { BadUsage, type CheckOptions, levelNames, readCheckOptions } from '../options';
import { progress } from '../progress';
import type { CheckedFile } from '../result';
import { NotUtf8, readStdin, writeWhole } from '../text-file';
import { checkFiles } from '../threads';
import { messages } from '../words';
import { failsBy, isFailing } from '../verdict';

/** `service-playbook check`: checks files, mends them where asked, and prints what is found. */
export async function checkCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  try {
    return await run(readCheckOptions(words, systemLocale));
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    tell(error.message);
    return exit.usage;
  }
}

async function run(options: CheckOptions): Promise<number> {
  const { locale } = options;
  const inputs = inputsOf(options.words, locale);
  if (options.words.length === 0) throw new BadUsage(say(messages.noFiles, locale));
  const configs = makeConfigs(readFromDisk);
  const job = await jobOf(options);
  const outcomes = await outcomesOf(inputs.files, job, options, configs);

  const problems = [...inputs.problems, ...outcomes.flatMap(({ problem }) => problem ?? [])];
  problems.forEach(tell);
  tellOf(outcomes, options);
  if (options.writeBaseline !== undefined && !(await baselineWritten(options.writeBaseline, outcomes, locale)))
    return exit.usage;

  const files = (await toldFiles(outcomes, job, configs)).map((file) => shown(file, options));
  const mended = outcomes.find(({ file, mended: text }) => file === '-' && text !== undefined);
  const report = formats[options.format]({
    files: files.map((file) => (options.quiet ? withoutHints(file) : file)),
    problems,
    locale,
    fails: failsBy(options),
    colour: options.output === undefined && wantsColour(),
    version,
  });
  const written = await writeReport(report, options, inputs.files.includes('-') && options.fix !== 'none', mended);
  if (!written || problems.length > 0) return exit.usage;
  return isFailing(files, options) ? exit.findings : exit.clean;
}
