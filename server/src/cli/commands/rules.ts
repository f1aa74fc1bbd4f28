import { type Locale, say } from '../../../../schemas/text';
import { rules } from '../../service';
import { exit } from '../exit';
import { localeFrom, oneOf, parse } from '../options';
import { refused } from '../refused';
import { levelWords } from '../words';

const options = { format: { type: 'string', default: 'text' }, lang: { type: 'string' } } as const;

/** `service-playbook rules`: every rule with its level and title. */
export function rulesCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(() => {
    const { values } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    const format = oneOf('--format', values.format, ['text', 'json'], locale);
    process.stdout.write(format === 'json' ? asJson(locale) : asText(locale));
    return exit.clean;
  });
}

function asText(locale: Locale): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const levelWidth = Math.max(...Object.values(levelWords).map((word) => word[locale].length));
  const lines = rules.map(({ id, level, title }) => {
    const levelText = say(levelWords[level], locale).padEnd(levelWidth);
    return `${id.padEnd(idWidth)}  ${levelText}  ${say(title, locale)}\n`;
  });
  return lines.join('');
}

function asJson(locale: Locale): string {
  const entries = rules.map(({ id, level, title, why, howToFix, fixes }) => ({
    id,
    level,
    title: say(title, locale),
    why: say(why, locale),
    mend: say(howToFix, locale),
    fixable: fixes !== undefined,
  }));
  return `${JSON.stringify({ version: 1, rules: entries }, null, 2)}\n`;
}
