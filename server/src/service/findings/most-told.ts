import type { Finding, Level } from '../format/finding';

/** The most findings of a playbook that an editor lists: VS Code shows no more of one file either, and drops the rest. */
export const MOST_TOLD = 1000;

const inOrder: readonly Level[] = ['error', 'warning', 'info'];

/** The findings that an editor lists: of very many the gravest, in their order, and one that says how many there are. */
export function mostTold(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_TOLD) return findings;
  const byLevel = inOrder.flatMap((level) => findings.filter((finding) => finding.level === level));
  const told = new Set(byLevel.slice(0, MOST_TOLD));
  return [...findings.filter((finding) => told.has(finding)), tooMany(findings.length)];
}

const tooMany = (count: number): Finding => ({
  code: 'yaml/too-many-findings',
  level: 'warning',
  at: {},
  message: {
    zh: '这份手册一共有 {count} 处问题，这里只列出最要紧的 {most} 处；改好一些，其余的会接着列出来。命令行的 check 会全部列出。',
    en: 'There are {count} problems in this playbook, and only the {most} that matter most are listed here. Mend some and others take their place; check on the command line lists all.',
  },
  data: { count, most: MOST_TOLD },
});
