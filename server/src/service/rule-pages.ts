import { guideSections } from '../../../schemas/guide';
import type { Locale, Text } from '../../../schemas/text';
import type { Rule } from './rules/rule';

const words = {
  title: { zh: '缺漏检查的规则', en: 'The rules of the gap check' },
  made: {
    zh: '本页由 `npm run generate` 从 `server/src/service/rules/` 生成，请不要手工修改。例子都在测试里跑过。',
    en: 'This page is made from `server/src/service/rules/` by `npm run generate`; do not edit it by hand. The examples are run by the tests.',
  },
  level: { zh: '级别', en: 'Level' },
  source: { zh: '依据', en: 'Comes from' },
  why: { zh: '为什么', en: 'Why' },
  mend: { zh: '怎么改', en: 'How to mend it' },
  fixable: { zh: '可以一键修改', en: 'Has a quick fix' },
  bad: { zh: '有问题的例子', en: 'Found here' },
  good: { zh: '没有问题的例子', en: 'Not found here' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'hint' },
} as const satisfies Record<string, Text>;

/** All rules on one page in one language, as Markdown, each with its first two examples. */
export function rulePages(rules: readonly Rule[], locale: Locale): string {
  const index = rules.map(({ id, title }) => `- [\`${id}\`](#${anchorOf(id)}) ${title[locale]}`);
  const parts = rules.map((rule) => rulePart(rule, locale));
  return `# ${words.title[locale]}\n\n${words.made[locale]}\n\n${index.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

/** The heading's anchor as Markdown viewers make it. */
export const anchorOf = (id: string): string => id.replace('/', '');

function rulePart(rule: Rule, locale: Locale): string {
  const { id, level, source, title, why, mend, fixes, examples } = rule;
  const from = typeof source === 'string' ? guideSections[source][locale] : source.law[locale];
  const facts = [`${words.level[locale]}: ${words[level][locale]}`, `${words.source[locale]}: ${from}`];
  if (fixes) facts.push(words.fixable[locale]);
  return [
    `## ${id}`,
    `**${title[locale]}** · ${facts.join(' · ')}`,
    `${words.why[locale]}: ${why[locale]}`,
    `${words.mend[locale]}: ${mend[locale]}`,
    `${words.bad[locale]}:`,
    fence(examples.bad[0]!),
    `${words.good[locale]}:`,
    fence(examples.good[0]!),
  ].join('\n\n');
}

const fence = (yaml: string): string => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
