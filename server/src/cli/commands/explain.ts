import { guideSections } from '../../../../schemas/guide';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { entriesOf, guideOf, pageOfRule, registerText, type Rule, rules, startCode } from '../../service';
import { exit } from '../exit';
import { dayFrom, localeFrom, noRule, parse } from '../options';
import { refused } from '../refused';
import { usage } from '../usage';
import { levelWords } from '../words';

const heads = {
  why: { zh: '为什么', en: 'Why' },
  howToFix: { zh: '怎么改', en: 'How to fix it' },
  limits: { zh: '怎么算的，有多准', en: 'How it is calculated, and how far to trust it' },
  source: { zh: '依据', en: 'Comes from' },
  fixable: { zh: '可以一键修改（编辑器里，或 --fix）', en: 'Has a quick fix (in the editor, or --fix)' },
  pack: { zh: '例子用的词库', en: 'The word pack of the examples' },
  bad: { zh: '有问题的例子', en: 'Example with the problem' },
  good: { zh: '没有问题的例子', en: 'Example without the problem' },
  form: {
    zh: '这是文件写法上的问题，不是缺漏规则：消息里写明了怎么改，注释和设置都不能忽略它。',
    en: 'This is about how the file is written, not a gap rule: its message says what to write, and no comment or setting can ignore it.',
  },
} as const satisfies Record<string, Text>;

const options = { lang: { type: 'string' }, today: { type: 'string' } } as const;

/** `service-playbook explain RULE`: the rule's page, for a terminal. */
export function explainCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(() => {
    const { values, positionals } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    const day = dayFrom('--today', values.today, locale);
    if (positionals.length === 0) {
      process.stderr.write(usage.explain[locale]);
      return exit.usage;
    }
    process.stdout.write(positionals.map((id) => pageOf(id, day, locale)).join('\n'));
    return exit.clean;
  });
}

function pageOf(id: string, day: string, locale: Locale): string {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rulePage(rule, day, locale);
  if (id === startCode) return pageOfRule(id, locale, day)!;
  return /^(?:yaml|schema|reference|placeholder|words)\//.test(id)
    ? `${id}\n\n${heads.form[locale]}\n`
    : noRule(id, locale);
}

function rulePage(rule: Rule, day: string, locale: Locale): string {
  const { id, level, title, why, howToFix, limits, fixes, examples } = rule;
  const part = (head: Text, text: string): string => `${head[locale]}\n${indented(text)}\n`;
  return [
    `${id}  ${levelWords[level][locale]}\n${say(title, locale)}\n`,
    part(heads.why, say(why, locale)),
    part(heads.howToFix, say(howToFix, locale)),
    ...(limits ? [part(heads.limits, say(limits, locale))] : []),
    part(heads.source, sourceOf(rule, day, locale)),
    ...(fixes ? [`${heads.fixable[locale]}\n`] : []),
    ...(examples.pack ? [part(heads.pack, examples.pack)] : []),
    ...examples.bad.map((example) => part(heads.bad, example)),
    ...examples.good.map((example) => part(heads.good, example)),
  ].join('\n');
}

/** The section of the guide, then each law or platform rule with what it means and how well it is known. */
function sourceOf(rule: Rule, day: string, locale: Locale): string {
  const guide = guideOf(rule);
  const entries = entriesOf(rule).map((entry) => {
    const { citation, meaning, known } = registerText(entry, day);
    return `${say(citation, locale)}\n${indented(`${say(meaning, locale)}\n${say(known, locale)}`)}`;
  });
  return [...(guide ? [say(guideSections[guide], locale)] : []), ...entries].join('\n');
}

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '  ');
