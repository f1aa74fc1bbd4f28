import { guideSections } from '../../../../schemas/guide';
import { register } from '../../../../schemas/register';
import { type Locale, say } from '../../../../schemas/text';
import { changedRules, guideOf, registerIdsOf, rules } from '../../service';
import { changesAsJson, changesAsText, sourceAsData } from '../changed-rules';
import { exit } from '../exit';
import { dateFrom, dayFrom, localeFrom, oneOf, parse } from '../options';
import { refused } from '../refused';
import { levelWords } from '../words';

const options = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  'changed-since': { type: 'string' },
  today: { type: 'string' },
} as const;

/** `service-playbook rules`: every rule with its level and title, or those whose laws changed since a date. */
export function rulesCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(() => {
    const { values } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    const isJson = oneOf('--format', values.format, ['text', 'json'], locale) === 'json';
    const today = dayFrom('--today', values.today, locale);
    if (values['changed-since'] === undefined) {
      process.stdout.write(isJson ? asJson(today, locale) : asText(locale));
      return exit.clean;
    }
    const period = { since: dateFrom('--changed-since', values['changed-since'], locale), today };
    const write = isJson ? changesAsJson : changesAsText;
    process.stdout.write(write(changedRules(rules, period), period, locale));
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

function asJson(today: string, locale: Locale): string {
  const entries = rules.map((rule) => {
    const guide = guideOf(rule);
    return {
      id: rule.id,
      level: rule.level,
      title: say(rule.title, locale),
      why: say(rule.why, locale),
      mend: say(rule.howToFix, locale),
      fixable: rule.fixes !== undefined,
      guide: guide && say(guideSections[guide], locale),
      sources: registerIdsOf(rule).map((id) => sourceAsData(id, register[id], today, locale)),
    };
  });
  return `${JSON.stringify({ version: 1, rules: entries }, null, 2)}\n`;
}
