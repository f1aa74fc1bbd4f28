import { clockTime } from '../../service/time/written-times';
import { type Locale, say } from '../../../../schemas/text';
import {
  type Analysis,
  leftOut,
  type LeftOut,
  momentOfLocal,
  nearest,
  simulation,
  type Simulation,
} from '../../service';
import { exit } from '../exit';
import { BadUsage } from '../options';
import { readPlaybook } from '../read-playbook';
import { refused } from '../refused';
import { readSimulateOptions, type SimulateOptions } from '../simulate-options';
import { asJson, asText } from '../simulate-formats';
import { messages } from '../words';

type PlaybookDocument = Analysis['documents'][number];

/** `service-playbook simulate`: what a customer would get who writes at a moment, and why. */
export function simulateCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readSimulateOptions(words, systemLocale);
    const { file, locale } = options;
    const { snapshot, settings, document } = await readPlaybook(file, options.document, locale);
    const asked = { ...options, moment: momentAsked(document, options), options: settings.options };
    knownTags(document, options);
    const result: Simulation = simulation(snapshot, document, asked);
    process.stdout.write(options.format === 'json' ? asJson(result) : asText(file, result, locale));
    return exit.clean;
  });
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
