import { guideSections } from '../../../../schemas/guide';
import { joinTexts, type Locale, type Text } from '../../../../schemas/text';
import { startCode } from '../findings/first-things';
import { rules } from '../rules';
import { ruleById } from '../rules/by-id';
import type { Rule } from '../rule-support/rule';
import { entriesOf, guideOf } from '../rule-support/sources';
import { citation, registerText } from '../wording/register';
import { startPage } from './start-page';

const words = {
  title: { zh: '缺漏检查的规则', en: 'The rules of the gap check' },
  made: {
    zh: '本页由 `npm run generate` 从 `server/src/service/rules/` 生成，请不要手工修改。例子都在测试里跑过。',
    en: 'This page is made from `server/src/service/rules/` by `npm run generate`; do not edit it by hand. The examples are run by the tests.',
  },
  rule: { zh: '规则', en: 'Rule' },
  about: { zh: '说的是', en: 'Finds' },
  level: { zh: '级别', en: 'Level' },
  source: { zh: '依据', en: 'Comes from' },
  basis: { zh: '依据的法律和平台规定', en: 'The laws and platform rules behind it' },
  why: { zh: '为什么', en: 'Why' },
  howToFix: { zh: '怎么改', en: 'How to fix it' },
  limits: { zh: '怎么算的，有多准', en: 'How it is calculated, and how far to trust it' },
  fixable: { zh: '可以一键修改', en: 'Has a quick fix' },
  pack: { zh: '例子用的词库', en: 'The word pack of the examples' },
  bad: { zh: '有问题的例子', en: 'Example with the problem' },
  good: { zh: '没有问题的例子', en: 'Example without the problem' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'hint' },
} as const satisfies Record<string, Text>;

/** The page of a rule by its id, as of a day, or of what is not written yet; undefined where there is none. */
export function pageOfRule(id: string, locale: Locale, day: string): string | undefined {
  if (id === startCode) return startPage(locale);
  const rule = ruleById.get(id);
  return rule && rulePage(rule, locale, day);
}

/** The list of all rules in one language, as Markdown; `pathOf` gives the path of a rule's page. */
export function ruleIndex(locale: Locale, pathOf: (id: string) => string): string {
  const rows = rules.map(
    ({ id, level, title }) => `| [\`${id}\`](${pathOf(id)}) | ${words[level][locale]} | ${title[locale]} |`,
  );
  const heads = [words.rule, words.level, words.about].map((head) => head[locale]).join(' | ');
  return `# ${words.title[locale]}\n\n${words.made[locale]}\n\n| ${heads} |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/**
 * The page of one rule in one language, as Markdown, with the examples that its tests run.
 * @param day the day by which is told what is in force; without it, only the dates are told
 */
export function rulePage(rule: Rule, locale: Locale, day?: string): string {
  const { id, level, title, why, howToFix, limits, fixes, examples } = rule;
  const facts = [
    `\`${id}\``,
    `${words.level[locale]}: ${words[level][locale]}`,
    `${words.source[locale]}: ${sourceOf(rule, day)[locale]}`,
  ];
  if (fixes) facts.push(words.fixable[locale]);
  const parts = [
    `# ${title[locale]}`,
    facts.join(' · '),
    `## ${words.why[locale]}`,
    why[locale],
    `## ${words.howToFix[locale]}`,
    howToFix[locale],
    ...(limits ? [`## ${words.limits[locale]}`, limits[locale]] : []),
    ...(examples.pack ? [`## ${words.pack[locale]}`, fence(examples.pack)] : []),
    ...basisOf(rule, locale, day),
    `## ${words.bad[locale]}`,
    ...examples.bad.map(fence),
    `## ${words.good[locale]}`,
    ...examples.good.map(fence),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The section of the guide, and the laws and platform rules, in one line. */
function sourceOf(rule: Rule, day: string | undefined): Text {
  const guide = guideOf(rule);
  const entries = entriesOf(rule).map((entry) => citation(entry, day));
  return joinTexts(guide ? [guideSections[guide], ...entries] : entries, { zh: '；', en: '; ' });
}

/** What the laws and platform rules behind a rule mean, and how well they are known. */
function basisOf(rule: Rule, locale: Locale, day: string | undefined): readonly string[] {
  const items = entriesOf(rule).map((entry) => {
    const { citation: name, meaning, known } = registerText(entry, day);
    return `- **${name[locale]}**\n\n  ${meaning[locale]}\n\n  ${known[locale]}`;
  });
  return items.length > 0 ? [`## ${words.basis[locale]}`, items.join('\n\n')] : [];
}

const fence = (yaml: string): string => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
