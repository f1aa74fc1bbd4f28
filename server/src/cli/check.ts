import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { acceptsScalar } from '../../../schemas/scalars';
import { type Locale, say, type TextData, type Text } from '../../../schemas/text';
import { clockSettings } from '../check-settings';
import { type Level, openSnapshot } from '../service';
import { exit } from './exit';
import { asJson } from './format-json';
import { asText } from './format-text';
import { type CheckedFile, checkedFile } from './result';
import { messages } from './words';

const formats = ['text', 'json'] as const;
const failLevels = ['error', 'warning', 'info'] as const satisfies readonly Level[];

/** `service-playbook check`: checks files and prints what is found. */
export async function checkCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  const options = readOptions(words, systemLocale);
  if (typeof options === 'string') return refuse(options);
  const { locale } = options;
  if (options.files.length === 0) return refuse(say(messages.noFiles, locale));

  const checked: CheckedFile[] = [];
  let unreadable = 0;
  for (const file of options.files) {
    try {
      const text = await readFile(file, 'utf8');
      const snapshot = openSnapshot(pathToFileURL(file).href, 1, text);
      checked.push(checkedFile(file, snapshot, clockSettings(snapshot, options.today), locale));
    } catch (error) {
      unreadable++;
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${say(messages.unreadable, locale, { file, reason })}\n`);
    }
  }
  process.stdout.write(options.format === 'json' ? asJson(checked) : asText(checked, locale, options.quiet));
  if (unreadable > 0) return exit.usage;
  const failing = failLevels.slice(0, failLevels.indexOf(options.failOn) + 1);
  const fails = checked.some(({ findings }) => findings.some(({ level }) => failing.includes(level)));
  return fails ? exit.findings : exit.clean;
}

interface Options {
  readonly files: readonly string[];
  readonly format: (typeof formats)[number];
  readonly failOn: Level;
  readonly today: string;
  readonly locale: Locale;
  readonly quiet: boolean;
}

/** The options; a sentence where they are wrong. */
function readOptions(words: readonly string[], systemLocale: Locale): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'warning' },
        today: { type: 'string', default: '' },
        lang: { type: 'string', default: systemLocale },
        quiet: { type: 'boolean', default: false },
      },
    });
    const bad = (option: string, value: string, allowed: readonly string[]): string | undefined =>
      allowed.includes(value)
        ? undefined
        : told(messages.badOption, { option, value, allowed: allowed.join(', ') }, systemLocale);
    const wrong =
      bad('--format', values.format, formats) ??
      bad('--fail-on', values['fail-on'], failLevels) ??
      bad('--lang', values.lang, ['zh', 'en']) ??
      (values.today === '' || acceptsScalar('date', values.today)
        ? undefined
        : told(
            messages.badOption,
            { option: '--today', value: values.today, allowed: 'YYYY-MM-DD' },
            systemLocale,
          ));
    if (wrong) return wrong;
    return {
      files: positionals,
      format: values.format as Options['format'],
      failOn: values['fail-on'] as Level,
      today: values.today,
      locale: values.lang as Locale,
      quiet: values.quiet,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const told = (text: Text, data: TextData, locale: Locale): string => say(text, locale, data);

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return exit.usage;
}
