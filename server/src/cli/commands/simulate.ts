import { clockTime } from '../../service/time/written-times';
import { say } from '../../../../schemas/text';
import type { Locale } from '../../../../schemas/text';
import { clockSettings } from '../../workspace/check-settings';
import { makeConfigs, packsFrom, settingsFrom } from '../../workspace/configs';
import { filesOnDisk } from '../../workspace/read-disk';
import {
  allFindings,
  type CheckSettings,
  leftOut,
  type LeftOut,
  locator,
  momentOfLocal,
  nearest,
  openFile,
  simulation,
  type Simulation,
  type Analysis,
} from '../../service';
import { uriOf } from '../check-file';
import { exit } from '../exit';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { reasonOf } from '../reasons';
import { refused } from '../refused';
import { readSimulateOptions, type SimulateOptions } from '../simulate-options';
import { asJson, asText } from '../simulate-formats';
import { readStdin, readTextFile } from '../text-file';
import { messages } from '../words';

type PlaybookDocument = Analysis['documents'][number];

/** `service-playbook simulate`: what a customer would get who writes at a moment, and why. */
export function simulateCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readSimulateOptions(words, systemLocale);
    const { file, locale } = options;
    const snapshot = openFile(uriOf(file), 1, await textOf(file, locale));
    const settings = await settingsOf(snapshot);
    const document = readable(snapshot, settings, options);
    const asked = { ...options, moment: momentAsked(document, options), options: settings.options };
    knownTags(document, options);
    const result: Simulation = simulation(snapshot, document, asked);
    process.stdout.write(options.format === 'json' ? asJson(result) : asText(file, result, locale));
    return exit.clean;
  });
}

async function textOf(file: string, locale: Locale): Promise<string> {
  try {
    return (await (file === '-' ? readStdin() : readTextFile(file))).text;
  } catch (error) {
    throw new BadUsage(say(messages.unreadable, locale, { file, reason: reasonOf(error) }));
  }
}

/** The check settings, which rule options are taken from, as `check` has them. */
async function settingsOf(snapshot: Analysis): Promise<CheckSettings> {
  const configs = makeConfigs(filesOnDisk);
  const [config, team] = await Promise.all([configs.of(snapshot.uri), configs.packsOf(snapshot.uri)]);
  return {
    ...clockSettings(snapshot, ''),
    ...settingsFrom(config, snapshot.uri, undefined),
    ...packsFrom(config, team),
  };
}

/**
 * The requested document. With YAML syntax errors the answer would be about another playbook, so they are refused;
 * format errors are reported, and the invalid values left out.
 * @throws BadUsage
 */
function readable(
  snapshot: Analysis,
  settings: CheckSettings,
  { file, locale, document: number }: SimulateOptions,
): PlaybookDocument {
  const found = allFindings(snapshot, settings)[number - 1];
  if (!found || snapshot.text.trim() === '')
    throw new BadUsage(say(messages.noDocument, locale, { file, number, count: snapshot.documents.length }));
  const where = locator(snapshot, found.document);
  const errors = found.findings.filter(({ level }) => level === 'error');
  const broken = errors.filter(({ code }) => code.startsWith('yaml/'));
  if (broken.length > 0) {
    const places = broken.map(({ at, message, data }) => {
      const { line, character } = where(at).start;
      return `${file}:${line + 1}:${character + 1}  ${say(message, locale, data)}`;
    });
    throw new BadUsage([say(messages.notReadable, locale, { file }), ...places].join('\n'));
  }
  const typos = errors.filter(({ code }) => code.startsWith('schema/')).length;
  if (typos > 0) tell([say(messages.leftOut, locale, { file, count: typos })]);
  return found.document;
}

/** @throws BadUsage where `--at` is no moment */
function momentAsked({ playbook }: PlaybookDocument, { at, locale }: SimulateOptions): number {
  if (at === 'now') return Date.now();
  const without = leftOut(playbook, at);
  if (without) throw new BadUsage(say(messages.noSuchTime, locale, timesOf(playbook, without)));
  const moment = momentOfLocal(playbook, at) ?? instantOf(at);
  if (moment !== undefined) return moment;
  const allowed = messages.aMoment;
  throw new BadUsage(say(messages.badOption, locale, { option: '--at', value: at, allowed }));
}

const timesOf = ({ shop }: PlaybookDocument['playbook'], { asked, instead }: LeftOut) => ({
  timezone: shop.timezone ?? '',
  date: instead.date,
  time: clockTime(asked.minute),
  later: clockTime(instead.minute),
});

/**
 * Parses a date and a time with an offset, as in the JSON output, which is unambiguous where the clock shows an hour
 * twice.
 */
function instantOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const moment = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(moment) ? undefined : moment;
}

/** @throws BadUsage where a tag is not one of the playbook's */
function knownTags({ playbook }: PlaybookDocument, { inquiry, locale, file }: SimulateOptions): void {
  const known = (playbook.tags ?? []).flatMap(({ id }) => id ?? []);
  for (const tag of inquiry.tags) {
    if (known.includes(tag)) continue;
    const meant = nearest(tag, known);
    const hint = meant
      ? say(messages.meant, locale, { meant })
      : say(known.length > 0 ? messages.tagsThere : messages.noTags, locale, { tags: known.join(', ') });
    throw new BadUsage(`${say(messages.noTag, locale, { tag, file })}${hint}`);
  }
}
