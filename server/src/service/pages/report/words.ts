import type { Text } from '../../../../../schemas/text';
import type { Level } from '../../format/finding';

/** The texts of the report, as a page and as Markdown. */
export const words = {
  title: { zh: '缺漏检查', en: 'Gap check' },
  score: { zh: '完备度', en: 'Readiness' },
  arithmetic: {
    zh: '怎么算：做到一项得它的分（错误级的 {error} 分，警告级 {warning} 分，提示级 {info} 分，每一段写法没有错 {form} 分，少数几项另定），起草了还没确认、或只做到一部分的得一部分，没做到的不得分，用不上的不算。现在 {reached} ÷ {weight} = {points}%；还有错误没改时，最多 99。每一部分的账在下面，可以点开。',
    en: 'How it is calculated: each item that is done earns its points ({error} where lacking it is an error, {warning} where it is a warning, {info} where it is a hint, {form} for each section written without mistakes; a few differ). Drafted but not confirmed, or done in part, earns a part of them; not done earns none; what does not apply is not counted. Now {reached} ÷ {weight} = {points} %; at most 99 while an error is open. The sum of each part can be unfolded below.',
  },
  counts: {
    zh: '{error} 个错误，{warning} 个警告，{info} 个提示',
    en: 'Errors: {error}, warnings: {warning}, hints: {info}',
  },
  notWritten: {
    zh: '其中 {count} 项只是还没写',
    en: '{count} of these are simply not written yet',
  },
  suppressed: { zh: '另有 {count} 个已被忽略', en: '{count} more are ignored' },
  why: { zh: '为什么', en: 'Why' },
  howToFix: { zh: '怎么改', en: 'How to fix it' },
  basis: { zh: '依据', en: 'By' },
  clean: { zh: '这一部分没有发现问题。', en: 'Nothing found in this part.' },
  share: {
    zh: '{group}：{all} 项里 {met} 项做到{partly}，{reached} / {weight} 分',
    en: '{group}: {met} of {all} done{partly}, {reached} / {weight} points',
  },
  sharePartly: { zh: '，做到一部分 {n} 项', en: ', {n} in part' },
  open: {
    zh: '没做到：有下面的问题，或者该写的还没写、读不出来',
    en: 'Not done: there is this problem, or what it is about is not written or cannot be read',
  },
  partly: {
    zh: '做到一部分：起草了还没确认，或者只有一部分没有下面的问题',
    en: 'In part: drafted and not confirmed, or only a part is free of this problem',
  },
  met: { zh: '做到了：没有下面的问题', en: 'Done: none of these problems is here' },
  missing: { zh: '还没写：{sections}', en: 'not written yet: {sections}' },
  points: { zh: '{reached} / {weight} 分', en: '{reached} / {weight} points' },
  badForm: { zh: '“{section}”写法有错', en: '“{section}” has mistakes in how it is written' },
  badFile: { zh: '整个文件写法有错', en: 'The file as a whole has mistakes in how it is written' },
  how: { zh: '这个分怎么算', en: 'How the score is calculated' },
  next: { zh: '接下来先做这几件', en: 'What to do next' },
  begin: { zh: '动手改', en: 'Do it' },
  write: { zh: '去写', en: 'Write it' },
  onlyYou: {
    zh: '没有现成的改法：写什么只有您知道',
    en: 'There is no ready fix: only you know what belongs here',
  },
  places: { zh: '{n} 处', en: '{n} places' },
  fixAll: { zh: '这一类全部改好', en: 'Fix all of these' },
  allClean: { zh: '没有发现问题。', en: 'No problems found.' },
  show: { zh: '只看', en: 'Show' },
  every: { zh: '全部', en: 'All' },
  search: { zh: '在报告里找', en: 'Search the report' },
  found: { zh: '找到 {n} 类', en: '{n} rules' },
  nothing: { zh: '没有找到。', en: 'Nothing found.' },
  copy: { zh: '复制成 Markdown', en: 'Copy as Markdown' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies Record<string, Text>;

/** The names of the levels. */
export const levelWords: Readonly<Record<Level, Text>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Hint' },
};
