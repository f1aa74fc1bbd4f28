import type { Text } from '../../../../schemas/text';
import type { Level } from '../model/finding';

/** The words of the report, as a page and as Markdown. */
export const words = {
  title: { zh: '缺漏检查', en: 'Gap check' },
  score: { zh: '完备度', en: 'Readiness' },
  arithmetic: {
    zh: '错误扣 {error} 分，警告扣 {warning} 分，提示扣 {info} 分，同一条规则最多扣两倍；得分 = 100 × 100 ÷ (100 + 扣分)，现在共扣 {lost} 分。',
    en: 'An error costs {error} points, a warning {warning}, a hint {info}, one rule at most twice that; the score is 100 × 100 ÷ (100 + points lost), and {lost} are lost now.',
  },
  counts: {
    zh: '{error} 个错误，{warning} 个警告，{info} 个提示',
    en: '{error} errors, {warning} warnings, {info} hints',
  },
  silenced: { zh: '另有 {count} 个已被忽略', en: '{count} more are ignored' },
  why: { zh: '为什么', en: 'Why' },
  mend: { zh: '怎么改', en: 'How to mend it' },
  clean: { zh: '这一部分没有发现问题。', en: 'Nothing found in this part.' },
  good: {
    zh: '做得好的：下面 {count} 种问题都没有',
    en: 'Well done: none of these {count} problems is here',
  },
  copy: { zh: '复制成 Markdown', en: 'Copy as Markdown' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies Record<string, Text>;

/** What the levels are called. */
export const levelWords: Readonly<Record<Level, Text>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Hint' },
};
