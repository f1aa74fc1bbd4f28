import { type Locale, say } from '../../../../schemas/text';
import { exit } from '../exit';
import { formatFile, type FormatOutcome, formatStdin } from '../format-file';
import { inputsOf } from '../inputs';
import { tell } from '../notes';
import { BadUsage, localeFrom, oneOf, parse } from '../options';
import { refused } from '../refused';
import { messages } from '../words';

const options = {
  check: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  'stdin-filename': { type: 'string', default: 'stdin.playbook.yaml' },
} as const;

/** `service-playbook format`: formats files in place, or tells with `--check` which are not formatted. */
export function formatCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const { values, positionals } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    const form = oneOf('--format', values.format, ['text', 'json'], locale);
    if (positionals.length === 0) throw new BadUsage(messages.noFilesToFormat[locale]);
    const { files, problems } = inputsOf(positionals, locale);
    const outcomes: FormatOutcome[] = [];
    const failed = [...problems];
    for (const file of files) {
      const outcome = await (file === '-'
        ? formatStdin(values['stdin-filename'], locale)
        : formatFile(file, values.check, locale));
      if (typeof outcome === 'string') failed.push(outcome);
      else outcomes.push(outcome);
    }
    tell([...failed, ...outcomes.flatMap((outcome) => keptSentences(outcome, locale))]);
    const report = form === 'json' ? asJson(outcomes, failed) : asText(outcomes, values.check, locale);
    process.stdout.write(report);
    if (failed.length > 0) return exit.usage;
    return values.check && outcomes.some(({ formatted }) => !formatted) ? exit.findings : exit.clean;
  });
}

const keptSentences = ({ file, kept }: FormatOutcome, locale: Locale): readonly string[] =>
  kept.map(({ line }) => say(messages.notFormattable, locale, { file, line }));

/** The names of the files, as they were written or are to be; of the standard input its text. */
function asText(outcomes: readonly FormatOutcome[], check: boolean, locale: Locale): string {
  const lines = outcomes.flatMap(({ file, formatted, written, text }) => {
    if (text !== undefined && !check) return [text];
    if (written) return [`${say(messages.formatted, locale, { file })}\n`];
    return formatted ? [] : [`${say(messages.unformatted, locale, { file })}\n`];
  });
  return lines.join('');
}

const asJson = (files: readonly FormatOutcome[], problems: readonly string[]): string =>
  `${JSON.stringify({ version: 1, files, problems }, null, 2)}\n`;
